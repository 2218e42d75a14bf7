//! The words around a finding, for clients that show them.

use std::ops::Range;

/// How many characters are shown on each side of a finding.
const AROUND: usize = 40;

/// A stretch of the text, in characters, and the finding in it.
pub(super) struct Around {
    pub(super) text: String,
    pub(super) at: Range<usize>,
}

/// A text by its characters, so that a stretch of it is cut out in one step.
pub(super) struct Chars(Vec<char>);

impl Chars {
    pub(super) fn of(text: &str) -> Self {
        Self(text.chars().collect())
    }

    /// A few words on each side, on one line.
    pub(super) fn around(&self, at: &Range<usize>) -> Around {
        let end = at.end.min(at.start + 4 * AROUND);
        let whole = at.start.saturating_sub(AROUND)..(end + AROUND).min(self.0.len());
        let shown = |place: &usize| {
            if self.0[*place].is_control() {
                ' '
            } else {
                self.0[*place]
            }
        };
        Around {
            text: whole.clone().map(|place| shown(&place)).collect(),
            at: at.start - whole.start..end - whole.start,
        }
    }

    /// The sentence around a finding, for showing: from the mark that ends one to the next, inside a line.
    pub(super) fn sentence(&self, at: &Range<usize>) -> String {
        let before = self.0[..at.start]
            .iter()
            .rev()
            .take(LONGEST)
            .take_while(|char| !ends(**char))
            .count();
        let after = self.0[at.end..]
            .iter()
            .take(LONGEST)
            .take_while(|char| !ends(**char))
            .count();
        let end = (at.end + after + 1).min(self.0.len());
        let sentence: String = self.0[at.start - before..end]
            .iter()
            .take(2 * LONGEST)
            .collect();
        sentence.trim().to_owned()
    }
}

/// No sentence is shown further than this on either side.
const LONGEST: usize = 300;

fn ends(char: char) -> bool {
    matches!(char, '.' | '!' | '?' | '…' | '\n')
}
