//! The words of a text.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;

use super::Folded;

/// One word: letters and digits with the apostrophes inside.
#[derive(Debug)]
pub(crate) struct WordAt {
    /// In bytes of the folded text.
    pub(crate) bytes: Range<usize>,
    /// In characters of the text as given.
    pub(crate) at: Range<usize>,
}

/// Whether a character can be part of a word.
pub(crate) fn in_word(char: char) -> bool {
    char.is_alphanumeric() || is_combining_mark(char)
}

pub(super) fn words(folded: &Folded) -> Vec<WordAt> {
    let mut words = Vec::with_capacity(folded.low.len() / 5);
    let mut chars = folded.low.char_indices().peekable();
    let mut start = None;
    while let Some((at, char)) = chars.next() {
        let next_in_word = chars.peek().is_some_and(|(_, next)| in_word(*next));
        if in_word(char) || (char == '\'' && start.is_some() && next_in_word) {
            start = start.or(Some(at));
        } else if let Some(start) = start.take() {
            words.push(word(folded, start..at));
        }
    }
    if let Some(start) = start {
        words.push(word(folded, start..folded.low.len()));
    }
    words
}

fn word(folded: &Folded, bytes: Range<usize>) -> WordAt {
    WordAt {
        at: folded.chars(&bytes),
        bytes,
    }
}
