//! Sealed details: an address, a school, a telephone number, however it is laid out.
//!
//! Both sides are compared as bare letters and digits. The text is read as given, so that a detail in a link, in a
//! quotation or in a mark of Markdown is found as well.

mod needles;
mod squash;

use std::ops::Range;

use self::needles::{Needle, needles};
use self::squash::Squashed;
use crate::Rule;
use crate::gather::{About, Found, Gather};
use crate::hash;
use crate::look::Look;
use crate::severity::Row;

const WHY: &str =
    "This detail is sealed: somebody may only be safe while it stays out of what leaves the file.";

pub(super) fn find(look: &Look, gather: &mut Gather) {
    if look.about.sealed.is_empty() {
        return;
    }
    let text = Squashed::new(look.part);
    let needles = look.about.sealed.iter().flat_map(|detail| needles(detail));
    let mut places: Vec<Range<usize>> = needles
        .flat_map(|needle| places(look.part, &text, &needle))
        .collect();
    // An address found whole, by its street and by its postcode is one place, or two if they stand apart.
    places.sort_by_key(|at| (at.start, std::cmp::Reverse(at.end)));
    places.dedup_by(|later, earlier| {
        let is_same = later.start < earlier.end;
        if is_same {
            earlier.end = earlier.end.max(later.end);
        }
        is_same
    });
    for bytes in places {
        let found = Found {
            rule: Rule::SealedDetail,
            row: Row::Sealed,
            key: hash::word(&look.part[bytes.clone()]),
            bytes,
            is_quoted: false,
        };
        gather.add(&found, || About::fixed(WHY, "leave it out"));
    }
}

fn places(part: &str, text: &Squashed, needle: &Needle) -> Vec<Range<usize>> {
    let mut places = Vec::new();
    let mut from = 0;
    while let Some(found) = text.low[from..].find(&needle.low) {
        let bytes = from + found..from + found + needle.low.len();
        from = bytes.start + needle.low.chars().next().map_or(1, char::len_utf8);
        if text.ends_apart(&bytes) && (needle.is_number || text.starts_apart(&bytes)) {
            places.push(text.bytes(&bytes));
        }
    }
    if needle.is_bare {
        places.retain(|bytes| is_name(&part[bytes.clone()]));
    }
    places
}

/// Whether every word of it begins with a capital.
fn is_name(said: &str) -> bool {
    said.split_whitespace().all(|word| {
        word.chars()
            .find(|char| char.is_alphabetic())
            .is_none_or(char::is_uppercase)
    })
}

#[cfg(test)]
mod tests;
