//! A text as it is matched, and the way back to the characters as given.

use std::ops::Range;

use unicode_normalization::char::compose;

/// The folded text, twice: in small letters, and with its capitals. Both have the same bytes in the same places.
#[derive(Debug, Default)]
pub(crate) struct Folded {
    pub(crate) low: String,
    pub(crate) cased: String,
    /// For each byte: where the character it came from starts and ends, in characters of the text as given.
    from: Vec<u32>,
    to: Vec<u32>,
    /// Places (bytes) that are the shown words of a mention, and so names.
    pub(crate) mentions: Vec<Range<usize>>,
}

impl Folded {
    /// Adds a character that came from these characters, composing a mark with the letter before it.
    pub(super) fn push(&mut self, char: char, from: usize, to: usize) {
        let last = self
            .cased
            .chars()
            .next_back()
            .filter(|_| char >= FIRST_MARK);
        let Some(whole) = last.and_then(|last| compose(last, char)) else {
            return self.put(char, from, to);
        };
        let from = self.from.last().map_or(from, |first| *first as usize);
        self.cased.pop();
        self.low.pop();
        self.from.truncate(self.low.len());
        self.to.truncate(self.low.len());
        self.put(whole, from, to);
    }

    fn put(&mut self, char: char, from: usize, to: usize) {
        self.cased.push(char);
        self.low.push(small(char));
        self.from.resize(self.low.len(), narrow(from));
        self.to.resize(self.low.len(), narrow(to));
    }

    /// Adds one space or one break, never two in a row; a break takes the place of a space.
    pub(super) fn gap(&mut self, gap: char, from: usize) {
        match self.low.as_bytes().last() {
            None | Some(b'\n') => {}
            Some(b' ') if gap == ' ' => {}
            Some(b' ') => {
                self.low.pop();
                self.cased.pop();
                self.from.pop();
                self.to.pop();
                self.put(gap, from, from + 1);
            }
            Some(_) => self.put(gap, from, from + 1),
        }
    }

    /// The characters that a range of bytes came from.
    pub(crate) fn chars(&self, bytes: &Range<usize>) -> Range<usize> {
        if bytes.is_empty() {
            return 0..0;
        }
        self.from[bytes.start] as usize..self.to[bytes.end - 1] as usize
    }
}

/// No character before this one is ever composed with the one before it.
const FIRST_MARK: char = '\u{300}';

/// The small letter, where it takes as many bytes as the capital (the two texts must stay side by side).
fn small(char: char) -> char {
    if char.is_ascii() {
        return char.to_ascii_lowercase();
    }
    let mut small = char.to_lowercase();
    match (small.next(), small.next()) {
        (Some(one), None) if one.len_utf8() == char.len_utf8() => one,
        _ => char,
    }
}

/// Texts of more than four thousand million characters keep their last place.
fn narrow(place: usize) -> u32 {
    u32::try_from(place).unwrap_or(u32::MAX)
}
