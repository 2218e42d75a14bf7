//! A file as it is, the text in it that is checked, and the way back.

use std::ops::Range;

use super::plain::Decoded;
use super::weave::Piece;

/// One file.
#[derive(Debug)]
pub(crate) struct Document {
    /// The file as it is. Every place is counted in it; for a Word file it is the text taken out of it.
    pub(crate) source: String,
    /// Where the first bytes that are no text were, in characters.
    pub(crate) first_lost: Option<usize>,
    checked: Checked,
}

#[derive(Debug)]
enum Checked {
    /// The source itself.
    Whole,
    /// The source without the mark of its encoding that it begins with.
    AfterMark,
    /// A text put together from pieces of the source.
    Woven { text: String, pieces: Vec<Piece> },
}

/// A place in the file as it is, in characters; lines and columns from 1.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Place {
    pub(crate) at: Range<usize>,
    pub(crate) line: usize,
    pub(crate) column: usize,
}

const MARK: char = '\u{feff}';

impl Document {
    /// A file that is checked as it is.
    pub(crate) fn whole(decoded: Decoded) -> Self {
        let checked = if decoded.text.starts_with(MARK) {
            Checked::AfterMark
        } else {
            Checked::Whole
        };
        Self {
            source: decoded.text,
            first_lost: decoded.first_lost,
            checked,
        }
    }

    /// A file of which a text was made.
    pub(crate) fn woven(decoded: Decoded, text: String, pieces: Vec<Piece>) -> Self {
        Self {
            source: decoded.text,
            first_lost: decoded.first_lost,
            checked: Checked::Woven { text, pieces },
        }
    }

    /// The text that is checked.
    pub(crate) fn text(&self) -> &str {
        match &self.checked {
            Checked::Whole => &self.source,
            Checked::AfterMark => &self.source[MARK.len_utf8()..],
            Checked::Woven { text, .. } => text,
        }
    }

    /// Whether a place in the text that is checked is the same place in the file.
    pub(crate) fn is_whole(&self) -> bool {
        matches!(self.checked, Checked::Whole)
    }

    /// Where a place of the checked text, in characters, is in the file.
    pub(crate) fn in_source(&self, at: &Range<usize>) -> Range<usize> {
        match &self.checked {
            Checked::Whole => at.clone(),
            _ if at.end == 0 => 0..0,
            Checked::AfterMark => at.start + 1..at.end + 1,
            Checked::Woven { pieces, .. } => Piece::in_source(pieces, at),
        }
    }
}

/// Finds lines and columns. Places are asked for in any order, so where lines start is worked out once.
pub(crate) struct Lines(Vec<usize>);

impl Lines {
    /// Where each line of a text starts, in characters.
    pub(crate) fn of(text: &str) -> Self {
        let mut starts = vec![0];
        let after = |(place, char)| (char == '\n').then_some(place + 1);
        starts.extend(text.chars().enumerate().filter_map(after));
        Self(starts)
    }

    /// The place with its line and column.
    pub(crate) fn place(&self, at: Range<usize>) -> Place {
        let line = self.0.partition_point(|start| *start <= at.start);
        Place {
            line,
            column: 1 + at.start - self.0[line - 1],
            at,
        }
    }
}
