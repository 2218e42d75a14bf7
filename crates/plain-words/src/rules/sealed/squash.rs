//! A text as bare letters and digits, and the way back.

use std::ops::Range;

use unicode_normalization::char::{compose, is_combining_mark};

use crate::text::narrow;

/// Short forms of streets, so that "Elm Rd" is Elm Road. "St" is both street and saint; either way both sides agree.
const STREETS: [(&str, &str); 14] = [
    ("rd", "road"),
    ("st", "street"),
    ("saint", "street"),
    ("ave", "avenue"),
    ("av", "avenue"),
    ("ln", "lane"),
    ("dr", "drive"),
    ("cl", "close"),
    ("cres", "crescent"),
    ("gdns", "gardens"),
    ("pl", "place"),
    ("sq", "square"),
    ("tce", "terrace"),
    ("terr", "terrace"),
];

/// Small letters and digits only, short forms of streets written out.
#[derive(Debug, Default)]
pub(super) struct Squashed {
    pub(super) low: String,
    /// For each byte: the character (or short form) it came from, in bytes of the text as given.
    from: Vec<(u32, u32)>,
    /// Whether a word of the text starts with this byte, and whether one ends with it.
    starts: Vec<bool>,
    ends: Vec<bool>,
}

impl Squashed {
    pub(super) fn new(text: &str) -> Self {
        let mut squashed = Self::default();
        let mut start = None;
        for (at, char) in text.char_indices() {
            if is_kept(char) {
                start = start.or(Some(at));
            } else if let Some(start) = start.take() {
                squashed.push_word(text, start..at);
            }
        }
        if let Some(start) = start {
            squashed.push_word(text, start..text.len());
        }
        squashed
    }

    fn push_word(&mut self, text: &str, at: Range<usize>) {
        let start = self.low.len();
        let word = &text[at.clone()];
        match STREETS
            .iter()
            .find(|(short, _)| word.eq_ignore_ascii_case(short))
        {
            Some((_, long)) => long.chars().for_each(|char| self.push(char, at.clone())),
            None => word.char_indices().for_each(|(place, char)| {
                let from = at.start + place..at.start + place + char.len_utf8();
                char.to_lowercase()
                    .for_each(|char| self.push(char, from.clone()));
            }),
        }
        if self.low.len() > start {
            self.starts[start] = true;
            *self.ends.last_mut().expect("a byte was just pushed") = true;
        }
    }

    /// Adds one character, with a mark made one with the letter before it.
    fn push(&mut self, char: char, at: Range<usize>) {
        let composed = is_combining_mark(char).then(|| {
            self.low
                .chars()
                .next_back()
                .and_then(|last| compose(last, char))
        });
        let (char, at) = match composed.flatten() {
            Some(whole) => {
                self.low.pop();
                let start = self
                    .from
                    .get(self.low.len())
                    .map_or(at.start, |from| from.0 as usize);
                self.from.truncate(self.low.len());
                self.starts.truncate(self.low.len());
                self.ends.truncate(self.low.len());
                (whole, start..at.end)
            }
            None => (char, at),
        };
        self.low.push(char);
        self.from
            .resize(self.low.len(), (narrow(at.start), narrow(at.end)));
        self.starts.resize(self.low.len(), false);
        self.ends.resize(self.low.len(), false);
    }

    /// The bytes of the text that a stretch came from.
    pub(super) fn bytes(&self, bytes: &Range<usize>) -> Range<usize> {
        self.from[bytes.start].0 as usize..self.from[bytes.end - 1].1 as usize
    }

    /// Whether nothing of the same kind (letter or digit) touches the stretch before it: "Flat14" starts at 14.
    pub(super) fn starts_apart(&self, bytes: &Range<usize>) -> bool {
        let before = self.low[..bytes.start].chars().next_back();
        let first = self.low[bytes.start..].chars().next();
        self.starts[bytes.start] || is_other_kind(before, first)
    }

    /// The same after it.
    pub(super) fn ends_apart(&self, bytes: &Range<usize>) -> bool {
        let last = self.low[..bytes.end].chars().next_back();
        let after = self.low[bytes.end..].chars().next();
        self.ends[bytes.end - 1] || is_other_kind(last, after)
    }
}

fn is_other_kind(one: Option<char>, other: Option<char>) -> bool {
    let is_digit = |char: Option<char>| char.map(char::is_numeric);
    is_digit(one) != is_digit(other)
}

/// Letters, digits and marks; also apostrophes' neighbours stay one word only if nothing stands between them.
fn is_kept(char: char) -> bool {
    char.is_alphanumeric() || is_combining_mark(char)
}
