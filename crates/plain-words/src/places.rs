//! From bytes to characters, lines and columns: one pass over the text, then a short look for each place.

use std::ops::Range;

use crate::Place;

/// Counts are kept for every so many bytes.
const STEP: usize = 256;

/// What stands before a block of bytes.
#[derive(Debug, Clone, Copy)]
struct Before {
    chars: usize,
    lines: usize,
    /// The byte after the last line end.
    line_start: usize,
}

/// The way from bytes to characters of one text.
pub(crate) struct Places<'a> {
    bytes: &'a [u8],
    before: Vec<Before>,
}

impl<'a> Places<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        let bytes = text.as_bytes();
        let mut before = Vec::with_capacity(bytes.len() / STEP + 1);
        let mut now = Before {
            chars: 0,
            lines: 0,
            line_start: 0,
        };
        for (number, block) in bytes.chunks(STEP).enumerate() {
            before.push(now);
            now.chars += chars(block);
            let lines = lines(block);
            if lines > 0 {
                now.lines += lines;
                let last = block
                    .iter()
                    .rposition(|byte| *byte == b'\n')
                    .unwrap_or_default();
                now.line_start = number * STEP + last + 1;
            }
        }
        before.push(now);
        Self { bytes, before }
    }

    /// A place given in bytes.
    pub(crate) fn place(&self, bytes: Range<usize>) -> Place {
        let block = bytes.start / STEP;
        let from = block * STEP;
        let before = self.before[block];
        let inside = &self.bytes[from..bytes.start];
        let start = before.chars + chars(inside);
        let line_start = inside
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(before.line_start, |end| from + end + 1);
        let length = chars(&self.bytes[bytes.clone()]);
        Place {
            at: start..start + length,
            line: 1 + before.lines + lines(inside),
            column: 1 + start - self.chars_before(line_start),
            bytes,
        }
    }

    fn chars_before(&self, at: usize) -> usize {
        let block = at / STEP;
        self.before[block].chars + chars(&self.bytes[block * STEP..at])
    }
}

/// Bytes that begin a character.
fn chars(bytes: &[u8]) -> usize {
    count(bytes, |byte| byte & 0xc0 != 0x80)
}

fn lines(bytes: &[u8]) -> usize {
    count(bytes, |byte| byte == b'\n')
}

/// Counts in sums of one byte, so that the compiler looks at many bytes in one step; no sum is over so few too large.
#[inline]
fn count(bytes: &[u8], is_one: impl Fn(u8) -> bool) -> usize {
    let few = bytes.chunks(128);
    few.map(|few| usize::from(few.iter().map(|byte| u8::from(is_one(*byte))).sum::<u8>()))
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_place_has_its_character_line_and_column() {
        let text = "Äpfel\n🎸 und é\r\n\n".repeat(60) + "Ende";
        let places = Places::new(&text);
        let (mut line, mut column) = (1, 1);
        for (number, (at, char)) in text.char_indices().enumerate() {
            let place = places.place(at..at + char.len_utf8());
            assert_eq!(
                (place.at, place.line, place.column),
                (number..number + 1, line, column)
            );
            if char == '\n' {
                (line, column) = (line + 1, 1);
            } else {
                column += 1;
            }
        }
    }
}
