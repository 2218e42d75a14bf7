//! Phrases with more in them than words and spaces, compared character by character.

use std::ops::Range;

use unicode_normalization::char::compose;

use crate::fold::{Becomes, FIRST_MARK, becomes, in_word};
use crate::list::short_at;
use crate::text::Token;

/// Whether nothing but spaces, hyphens and what cannot be seen stands between two words.
pub(super) fn is_gap(part: &str, from: u32, to: u32) -> bool {
    match part.as_bytes().get(from as usize..to as usize) {
        Some([b' ' | b'-']) => true,
        Some(_) => part.get(from as usize..to as usize).is_some_and(|gap| {
            gap.chars().all(|char| {
                matches!(becomes(char), Becomes::Space | Becomes::Nothing) || char == '>'
            }) && !gap.is_empty()
        }),
        None => false,
    }
}

/// Where a phrase stands whose first word is this one, if all of it stands there: start and end in bytes.
pub(super) fn walk(
    part: &str,
    first: &Token,
    offset: usize,
    cased: &str,
    exact: &[u8],
) -> Option<(u32, u32)> {
    let start = before(part, first.start as usize, cased.get(..offset)?)?;
    let mut text = Folded::new(part, first.start as usize);
    for (at, wanted) in cased.get(offset..)?.char_indices() {
        let found = text.next()?;
        let is_exact = is_exact(exact, offset + at);
        let is_same = if is_exact {
            found == wanted
        } else {
            same(found, wanted)
        };
        if !is_same {
            return None;
        }
    }
    let end = text.end;
    let ends_in_word = cased.ends_with(in_word);
    if ends_in_word && !is_whole(part, end) {
        return None;
    }
    Some((u32::try_from(start).ok()?, u32::try_from(end).ok()?))
}

/// Whether a word may end here: what follows is none, or the 's of an owner.
fn is_whole(part: &str, end: usize) -> bool {
    let mut rest = part[end..].chars();
    match rest.next() {
        Some(next) if in_word(next) => false,
        Some('\'' | '’') => match rest.next() {
            Some('s' | 'S') => !rest.next().is_some_and(in_word),
            Some(other) => !in_word(other),
            None => true,
        },
        None | Some(_) => true,
    }
}

/// Where the marks before the first word start, if they are there.
fn before(part: &str, first: usize, marks: &str) -> Option<usize> {
    let mut start = first;
    let mut text = part[..first].chars().rev();
    for wanted in marks.chars().rev() {
        loop {
            let found = text.next()?;
            start -= found.len_utf8();
            match becomes(found) {
                Becomes::Nothing => {}
                Becomes::Space if wanted == ' ' => break,
                Becomes::Char(found) if found == wanted => break,
                _ => return None,
            }
        }
    }
    Some(start)
}

fn is_exact(exact: &[u8], at: usize) -> bool {
    (0..exact.len() / 4).any(|number| {
        Range {
            start: short_at(exact, number * 4),
            end: short_at(exact, number * 4 + 2),
        }
        .contains(&at)
    })
}

fn same(one: char, other: char) -> bool {
    one == other || one.to_lowercase().eq(other.to_lowercase())
}

/// The characters of a text as they are matched: one space for many, letters composed, nothing that cannot be seen.
struct Folded<'a> {
    part: &'a str,
    /// The byte after the last character given.
    end: usize,
}

impl<'a> Folded<'a> {
    fn new(part: &'a str, start: usize) -> Self {
        Self { part, end: start }
    }

    fn next(&mut self) -> Option<char> {
        let mut space = false;
        let mut at = self.end;
        for char in self.part[self.end..].chars() {
            match becomes(char) {
                Becomes::Nothing => {}
                Becomes::Space => {
                    space = true;
                    self.end = at + char.len_utf8();
                }
                Becomes::Char(_) if space => return Some(' '),
                Becomes::Char(whole) => {
                    self.end = at + char.len_utf8();
                    return Some(self.composed(whole));
                }
            }
            at += char.len_utf8();
        }
        space.then_some(' ')
    }

    /// The letter with the marks that follow it.
    fn composed(&mut self, first: char) -> char {
        let mut whole = first;
        while let Some(mark) = self.part[self.end..]
            .chars()
            .next()
            .filter(|mark| *mark >= FIRST_MARK)
        {
            let Some(both) = compose(whole, mark) else {
                break;
            };
            whole = both;
            self.end += mark.len_utf8();
        }
        whole
    }
}
