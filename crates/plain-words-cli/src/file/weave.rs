//! A text put together from pieces of a file, each with the way back to where it came from.
//!
//! What comes out is read like our own Markdown: an empty line between paragraphs, `#` before a heading, `-` before an
//! item of a list, `>` before somebody's own words.

use std::ops::Range;

/// Characters that came from one place of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece {
    /// In characters of the text.
    text: Range<usize>,
    /// In characters of the file.
    source: Range<usize>,
}

impl Piece {
    /// Where a place of the text is in the file. What the weaving put between pieces belongs to neither.
    pub(super) fn in_source(pieces: &[Self], at: &Range<usize>) -> Range<usize> {
        let first = pieces.partition_point(|piece| piece.text.end <= at.start);
        let after = pieces.partition_point(|piece| piece.text.start < at.end);
        let start = pieces.get(first).map(|piece| piece.start_of(at.start));
        let end = pieces[..after].last().map(|piece| piece.end_of(at.end));
        match (start, end) {
            (Some(start), Some(end)) if start <= end => start..end,
            (Some(place), _) | (None, Some(place)) => place..place,
            (None, None) => 0..0,
        }
    }

    /// The same characters stand in the file, one for one.
    fn is_copy(&self) -> bool {
        self.text.len() == self.source.len()
    }

    fn start_of(&self, place: usize) -> usize {
        if self.is_copy() {
            self.source.start + place.saturating_sub(self.text.start)
        } else {
            self.source.start
        }
    }

    fn end_of(&self, place: usize) -> usize {
        if self.is_copy() {
            self.source.start + place.min(self.text.end) - self.text.start
        } else {
            self.source.end
        }
    }

    fn joins(&self, text: &Range<usize>, source: &Range<usize>) -> bool {
        self.is_copy()
            && text.len() == source.len()
            && self.text.end == text.start
            && self.source.end == source.start
    }
}

/// Puts a text together. Places in the file are given in bytes, in the order of the file.
#[derive(Debug)]
pub(crate) struct Weave<'s> {
    source: &'s str,
    /// How far characters of the file were counted: bytes, characters.
    counted: (usize, usize),
    text: String,
    chars: usize,
    pieces: Vec<Piece>,
    gap: Gap,
    mark: &'static str,
    quotations: usize,
}

/// What stands between what was written and what comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Gap {
    None,
    Line,
    Paragraph,
}

impl<'s> Weave<'s> {
    pub(crate) fn new(source: &'s str) -> Self {
        Self {
            source,
            counted: (0, 0),
            text: String::with_capacity(source.len()),
            chars: 0,
            pieces: Vec::new(),
            gap: Gap::None,
            mark: "",
            quotations: 0,
        }
    }

    /// What comes next stands in a paragraph of its own.
    pub(crate) fn paragraph(&mut self) {
        self.gap = Gap::Paragraph;
        self.mark = "";
    }

    /// What comes next stands in a paragraph that begins with this mark.
    pub(crate) fn marked(&mut self, mark: &'static str) {
        self.gap = Gap::Paragraph;
        self.mark = mark;
    }

    /// What comes next is the first paragraph of what was marked, or stands in one of its own.
    pub(crate) fn goes_on(&mut self) {
        self.gap = Gap::Paragraph;
    }

    /// What comes next stands on a new line.
    pub(crate) fn line(&mut self) {
        self.gap = self.gap.max(Gap::Line);
    }

    /// Somebody's own words begin.
    pub(crate) fn quotation(&mut self) {
        self.paragraph();
        self.quotations += 1;
    }

    /// Somebody's own words end.
    pub(crate) fn quotation_ends(&mut self) {
        self.paragraph();
        self.quotations = self.quotations.saturating_sub(1);
    }

    /// Adds characters as they stand in the file.
    pub(crate) fn copy(&mut self, bytes: Range<usize>) {
        let words = &self.source[bytes.clone()];
        self.put(bytes, words);
    }

    /// Adds characters that stand in the file in another way.
    pub(crate) fn put(&mut self, bytes: Range<usize>, words: &str) {
        if words.is_empty() {
            return;
        }
        self.close_gap();
        let source = self.count(bytes.start)..self.count(bytes.end);
        let text = self.chars..self.chars + words.chars().count();
        self.chars = text.end;
        self.text.push_str(words);
        match self.pieces.last_mut() {
            Some(last) if last.joins(&text, &source) => {
                last.text.end = text.end;
                last.source.end = source.end;
            }
            _ => self.pieces.push(Piece { text, source }),
        }
    }

    /// Whether the next character would stand at the start of a line, or after a space.
    pub(crate) fn is_open(&self) -> bool {
        self.gap != Gap::None || self.text.is_empty() || self.text.ends_with([' ', '\n'])
    }

    /// The text, and the way back.
    pub(crate) fn done(self) -> (String, Vec<Piece>) {
        (self.text, self.pieces)
    }

    fn close_gap(&mut self) {
        let is_first = self.text.is_empty();
        let between = match self.gap {
            Gap::None if !is_first => return,
            Gap::Paragraph if !is_first => "\n\n",
            Gap::Line if !is_first => "\n",
            _ => "",
        };
        self.add(between);
        for _ in 0..self.quotations {
            self.add("> ");
        }
        let mark = std::mem::take(&mut self.mark);
        self.add(mark);
        self.gap = Gap::None;
    }

    /// Adds marks of ours, which are one byte each.
    fn add(&mut self, mark: &str) {
        self.text.push_str(mark);
        self.chars += mark.len();
    }

    /// Bytes of the file as characters; quick because places come in the order of the file.
    fn count(&mut self, byte: usize) -> usize {
        let (bytes, chars) = if byte >= self.counted.0 {
            self.counted
        } else {
            (0, 0)
        };
        let chars = chars + self.source[bytes..byte].chars().count();
        self.counted = (byte, chars);
        chars
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_copied_goes_back_character_for_character() {
        let mut weave = Weave::new("é<b>case</b>");
        weave.copy(0..2);
        weave.copy(5..9);
        let (text, pieces) = weave.done();
        assert_eq!(text, "écase");
        assert_eq!(Piece::in_source(&pieces, &(1..5)), 4..8);
        assert_eq!(Piece::in_source(&pieces, &(2..3)), 5..6);
    }

    #[test]
    fn what_was_written_otherwise_goes_back_to_all_of_it() {
        let mut weave = Weave::new("a&rsquo;b");
        weave.copy(0..1);
        weave.put(1..8, "’");
        weave.copy(8..9);
        let (text, pieces) = weave.done();
        assert_eq!(text, "a’b");
        assert_eq!(Piece::in_source(&pieces, &(1..2)), 1..8);
        assert_eq!(Piece::in_source(&pieces, &(0..3)), 0..9);
    }

    #[test]
    fn marks_of_ours_stand_before_every_line_of_a_quotation_and_are_nowhere_in_the_file() {
        let mut weave = Weave::new("onetwothree");
        weave.copy(0..3);
        weave.quotation();
        weave.copy(3..6);
        weave.line();
        weave.copy(6..11);
        weave.quotation_ends();
        let (text, pieces) = weave.done();
        assert_eq!(text, "one\n\n> two\n> three");
        assert_eq!(Piece::in_source(&pieces, &(7..18)), 3..11);
        assert_eq!(Piece::in_source(&pieces, &(3..7)), 3..3);
    }
}
