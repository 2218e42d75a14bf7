//! The sentences of a text. The sentence rule, written down:
//!
//! - A block (paragraph, heading, list item, quotation) ends a sentence, whatever stands at its end.
//! - `.`, `!`, `?` and `…` end one, with the quotation marks and brackets right after, if a space follows.
//! - They do not if the next letter is small, or if the full stop belongs to a short form (Mr., e.g., No. 4), to a
//!   single initial (J.) or to a number (3.30, s.47: no space follows).

use std::ops::Range;

use super::{Folded, WordAt};

/// One sentence with at least one word in it.
#[derive(Debug)]
pub(crate) struct Sentence {
    /// From its first to its last character, in characters of the text as given.
    pub(crate) at: Range<usize>,
    /// Its words, by number.
    pub(crate) words: Range<usize>,
    /// In bytes of the folded text.
    pub(crate) bytes: Range<usize>,
}

/// Short forms whose full stop ends nothing.
const SHORT_FORMS: [&str; 17] = [
    "Mr", "Mrs", "Ms", "Mx", "Dr", "Prof", "Rev", "Hon", "St", "para", "paras", "pp", "vs", "e.g",
    "i.e", "cf", "approx",
];

pub(super) fn sentences(folded: &Folded, words: &[WordAt]) -> Vec<Sentence> {
    let mut sentences = Vec::new();
    let mut first_word = 0;
    let mut start = 0;
    for end in ends(&folded.cased) {
        let after = first_word + words[first_word..].partition_point(|word| word.bytes.start < end);
        if after > first_word {
            sentences.push(sentence(folded, start..end, first_word..after));
        }
        first_word = after;
        start = end;
    }
    sentences
}

fn sentence(folded: &Folded, bytes: Range<usize>, words: Range<usize>) -> Sentence {
    let text = &folded.low[bytes.clone()];
    let start = bytes.start + text.len() - text.trim_start().len();
    let end = bytes.start + text.trim_end().len();
    Sentence {
        at: folded.chars(&(start..end)),
        words,
        bytes: start..end,
    }
}

/// The byte after each sentence, the end of the text last.
fn ends(cased: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    for (at, char) in cased.char_indices() {
        match char {
            '\n' => ends.push(at),
            '.' | '!' | '?' | '…' => ends.extend(end_here(cased, at, char)),
            _ => {}
        }
    }
    ends.push(cased.len());
    ends
}

/// Where the sentence ends that may end with the mark at this byte.
fn end_here(cased: &str, at: usize, mark: char) -> Option<usize> {
    let rest = &cased[at + mark.len_utf8()..];
    let closed = rest.trim_start_matches(['"', '\'', ')', ']']);
    let next = closed.trim_start_matches(' ');
    let is_apart = closed.is_empty() || closed.starts_with([' ', '\n']);
    let goes_on =
        next.starts_with(char::is_lowercase) || (mark == '.' && is_short_form(&cased[..at], next));
    (is_apart && !goes_on).then_some(cased.len() - closed.len())
}

fn is_short_form(before: &str, next: &str) -> bool {
    let last = before
        .rsplit([' ', '\n', '(', '"'])
        .next()
        .unwrap_or_default();
    let is_initial =
        last.chars().count() == 1 && last.starts_with(char::is_uppercase) && last != "I";
    let is_number =
        matches!(last, "No" | "no" | "Nos") && next.starts_with(|char: char| char.is_ascii_digit());
    is_initial || is_number || SHORT_FORMS.contains(&last)
}
