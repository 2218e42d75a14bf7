//! Sealed details: an address, a school, a telephone number, however it is laid out, shortened or spelled.
//!
//! Both sides are compared as bare letters and digits, those that only look like ours among them. The text is read as
//! given, so that a detail in a link, in a quotation or in a mark of Markdown is found as well. What is left of a detail in
//! everyday speech ("OK7", "Hazelgrove") counts only where nothing beside it says that something else is meant.

mod address;
mod begins;
mod beside;
mod distinct;
mod letters;
mod needles;
mod reading;
mod school;
mod spoken;

use std::ops::Range;

use self::begins::Pairs;
use self::letters::{each, is_kept};
use self::needles::Needles;
use crate::Rule;
use crate::gather::{About, Found, Gather};
use crate::hash;
use crate::look::Look;
use crate::severity::Row;

const WHY: &str =
    "This detail is sealed: somebody may only be safe while it stays out of what leaves the file.";
const WHY_PERHAPS: &str =
    "People may know a sealed detail by this: is it something else that is only called the same?";

/// A place where a detail stands, and whether it can be nothing else.
type Place = (Range<usize>, bool);

/// What to look for, and what it can begin with.
#[derive(Debug)]
pub(super) struct Sealed {
    needles: Needles,
    texts: Pairs,
    /// The first digits of telephone numbers, and those in words.
    digits: Pairs,
    spoken: Pairs,
}

impl Sealed {
    /// Nothing, if nothing is sealed.
    pub(super) fn new(details: &[String]) -> Option<Self> {
        let needles = Needles::new(details);
        if needles.texts.is_empty() && needles.numbers.is_empty() {
            return None;
        }
        let (mut texts, mut digits, mut spoken) = (Pairs::NONE, Pairs::NONE, Pairs::NONE);
        for needle in &needles.texts {
            reading::beginnings(needle, &mut |low| texts.add(low));
        }
        for number in &needles.numbers {
            digits.add(&number[..1]);
            spoken::beginnings(number).for_each(|word| spoken.add(word));
        }
        Some(Self {
            needles,
            texts,
            digits,
            spoken,
        })
    }
}

pub(super) fn find(look: &Look, sealed: Option<&Sealed>, gather: &mut Gather) {
    let Some(sealed) = sealed else {
        return;
    };
    let mut places = Vec::new();
    let mut before = Kind::Nothing;
    let mut at = 0;
    let bytes = look.part.as_bytes();
    while let Some(&byte) = bytes.get(at) {
        let char = if byte.is_ascii() {
            char::from(byte)
        } else {
            look.part[at..].chars().next().unwrap_or_default()
        };
        let kind = Kind::of(char);
        if kind == Kind::Nothing {
            before = kind;
            at += reading::gap(&look.part[at..], char);
            continue;
        }
        if kind != Kind::Mark {
            // A letter after a digit begins something as well: "Flat14ElmRoad".
            if kind != before && sealed.texts.may_begin(bytes, at) {
                sealed.read_texts(look, at, before == Kind::Nothing, &mut places);
            }
            let is_number = if kind == Kind::Digit {
                sealed.digits.may_begin(bytes, at)
            } else {
                before == Kind::Nothing && sealed.spoken.may_begin(bytes, at)
            };
            if is_number {
                sealed.read_numbers(look, at, &mut places);
            }
            before = kind;
        }
        at += char.len_utf8();
    }
    add(look, places, gather);
}

impl Sealed {
    /// Every detail that stands at this place; `begins`: a word begins here.
    fn read_texts(&self, look: &Look, at: usize, begins: bool, places: &mut Vec<Place>) {
        for needle in &self.needles.texts {
            let place = reading::end_of(needle, look.part, at, begins)
                .filter(|end| ends_apart(look.part, *end))
                .map(|end| at..end)
                .filter(|place| beside::is_it(look, place, needle.counts));
            places.extend(place.map(|place| (place, needle.counts.is_sure())));
        }
    }

    fn read_numbers(&self, look: &Look, at: usize, places: &mut Vec<Place>) {
        for number in &self.needles.numbers {
            places.extend(spoken::end_of(number, look.part, at).map(|end| (at..end, true)));
        }
    }
}

/// What a character is, as far as words are told apart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Nothing,
    Letter,
    Digit,
    /// A mark over the letter before.
    Mark,
}

impl Kind {
    #[inline]
    fn of(char: char) -> Self {
        if char.is_ascii_alphabetic() {
            return Self::Letter;
        }
        if char.is_ascii_digit() {
            return Self::Digit;
        }
        if !is_kept(char) {
            return Self::Nothing;
        }
        let mut kind = Self::Mark;
        each(char, |part| {
            if kind == Self::Mark {
                kind = if part.is_numeric() {
                    Self::Digit
                } else {
                    Self::Letter
                };
            }
        });
        kind
    }
}

/// Whether nothing of the same kind (letter or digit) goes on after the place.
fn ends_apart(part: &str, end: usize) -> bool {
    let last = part[..end]
        .chars()
        .rev()
        .map(Kind::of)
        .find(|kind| *kind != Kind::Mark);
    let next = part[end..].chars().next().map_or(Kind::Nothing, Kind::of);
    Some(next) != last
}

fn add(look: &Look, mut places: Vec<Place>, gather: &mut Gather) {
    // An address found whole, by its street and by its postcode is one place, or two if they stand apart.
    places.sort_by_key(|(at, _)| (at.start, std::cmp::Reverse(at.end)));
    places.dedup_by(|(later, later_sure), (earlier, is_sure)| {
        let is_same = later.start < earlier.end;
        if is_same {
            earlier.end = earlier.end.max(later.end);
            *is_sure |= *later_sure;
        }
        is_same
    });
    for (bytes, is_sure) in places {
        let (rule, why) = if is_sure {
            (Rule::SealedDetail, WHY)
        } else {
            (Rule::PerhapsSealed, WHY_PERHAPS)
        };
        let found = Found {
            rule,
            row: Row::Sealed,
            key: hash::word(&look.part[bytes.clone()]),
            bytes,
            is_quoted: false,
        };
        gather.add(&found, || About::fixed(why, "leave it out"));
    }
}

#[cfg(test)]
mod tests;
