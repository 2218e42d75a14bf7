//! Places counted the way other programs count them.

use std::ops::Range;

/// What a place is counted in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Unit {
    Utf8,
    Utf16,
    Scalar,
}

impl Unit {
    fn of(self, char: char) -> usize {
        match self {
            Self::Utf8 => char.len_utf8(),
            Self::Utf16 => char.len_utf16(),
            Self::Scalar => 1,
        }
    }
}

/// From characters of one text to another unit. Only characters that count as more than one are remembered, so a text
/// of none costs nothing.
#[derive(Debug)]
pub(crate) struct Counted {
    /// Each such character, and what all of them up to it add.
    wide: Vec<(usize, usize)>,
}

impl Counted {
    pub(crate) fn new(text: &str, unit: Unit) -> Self {
        let mut wide = Vec::new();
        let mut more = 0;
        if unit != Unit::Scalar && !text.is_ascii() {
            for (place, char) in text.chars().enumerate() {
                let extra = unit.of(char) - 1;
                if extra > 0 {
                    more += extra;
                    wide.push((place, more));
                }
            }
        }
        Self { wide }
    }

    /// A place in the other unit.
    pub(crate) fn place(&self, char: usize) -> usize {
        let before = self.wide.partition_point(|(place, _)| *place < char);
        char + before.checked_sub(1).map_or(0, |last| self.wide[last].1)
    }

    /// A range in the other unit.
    pub(crate) fn range(&self, chars: &Range<usize>) -> Range<usize> {
        self.place(chars.start)..self.place(chars.end)
    }
}

/// How many characters of a text its first so many units are. A unit inside a character belongs to the one before it.
pub(crate) fn chars_in(text: &str, units: usize, unit: Unit) -> usize {
    let mut left = units;
    text.chars()
        .take_while(|char| {
            let fits = unit.of(*char) <= left;
            left = left.saturating_sub(unit.of(*char));
            fits
        })
        .count()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_emoji_is_one_scalar_value_two_utf_16_units_and_four_bytes() {
        let text = "é🐈 case";
        assert_eq!(Counted::new(text, Unit::Scalar).range(&(3..7)), 3..7);
        assert_eq!(Counted::new(text, Unit::Utf16).range(&(3..7)), 4..8);
        assert_eq!(Counted::new(text, Unit::Utf8).range(&(3..7)), 7..11);
    }

    #[test]
    fn units_go_back_to_characters() {
        let text = "é🐈 case";
        assert_eq!(chars_in(text, 3, Unit::Scalar), 3);
        assert_eq!(chars_in(text, 4, Unit::Utf16), 3);
        assert_eq!(chars_in(text, 7, Unit::Utf8), 3);
        assert_eq!(chars_in(text, 2, Unit::Utf16), 1);
        assert_eq!(chars_in(text, 99, Unit::Utf8), 7);
    }
}
