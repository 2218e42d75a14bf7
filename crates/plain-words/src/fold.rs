//! The fold that makes different spellings of the same words the same: rules 1 and 2 of the list's own header.

use unicode_normalization::char::{compose, is_combining_mark};

/// What becomes of one character.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Becomes {
    Nothing,
    Space,
    Char(char),
}

/// Hyphens are spaces, apostrophes are one, what cannot be seen is not there, and Markdown's marks are no text.
pub(crate) fn becomes(char: char) -> Becomes {
    match char {
        '-' | '\u{2010}' | '\u{2011}' => Becomes::Space,
        '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{02bc}' => Becomes::Char('\''),
        '\u{201c}' | '\u{201d}' => Becomes::Char('"'),
        '*'
        | '_'
        | '\\'
        | '\u{ad}'
        | '\u{feff}'
        | '\u{2060}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{fe00}'..='\u{fe0f}' => Becomes::Nothing,
        _ if char.is_whitespace() || char.is_control() => Becomes::Space,
        _ => Becomes::Char(char),
    }
}

/// Whether a character can be part of a word.
pub(crate) fn in_word(char: char) -> bool {
    char.is_alphanumeric() || is_combining_mark(char)
}

/// No character before this one is ever composed with the one before it.
pub(crate) const FIRST_MARK: char = '\u{300}';

/// Adds a character in small letters, composed with the letter before it where it is a mark over that.
pub(crate) fn push_low(low: &mut String, char: char) {
    let whole = low
        .chars()
        .next_back()
        .filter(|_| char >= FIRST_MARK)
        .and_then(|last| compose(last, char));
    match whole {
        Some(whole) => {
            low.pop();
            low.extend(whole.to_lowercase());
        }
        None => low.extend(char.to_lowercase()),
    }
}

/// The same with its capitals kept.
pub(crate) fn push_cased(cased: &mut String, char: char) {
    let whole = cased
        .chars()
        .next_back()
        .filter(|_| char >= FIRST_MARK)
        .and_then(|last| compose(last, char));
    if whole.is_some() {
        cased.pop();
    }
    cased.push(whole.unwrap_or(char));
}

/// A term of the list, folded with its capitals: one space between words, straight marks, composed letters.
pub(crate) fn fold_cased(term: &str) -> String {
    let mut cased = String::with_capacity(term.len());
    for char in term.trim().chars() {
        match becomes(char) {
            Becomes::Nothing => {}
            Becomes::Space if cased.is_empty() || cased.ends_with(' ') => {}
            Becomes::Space => cased.push(' '),
            Becomes::Char(char) => push_cased(&mut cased, char),
        }
    }
    cased.truncate(cased.trim_end().len());
    cased
}

/// In small letters, as the scanner makes them.
pub(crate) fn low(cased: &str) -> String {
    let mut low = String::with_capacity(cased.len());
    for char in cased.chars() {
        push_low(&mut low, char);
    }
    low
}

/// The words of a folded text as (start, end) in bytes: letters and digits with the apostrophes inside.
pub(crate) fn words(folded: &str) -> Vec<(usize, usize)> {
    let mut words = Vec::new();
    let mut start = None;
    let mut chars = folded.char_indices().peekable();
    while let Some((at, char)) = chars.next() {
        let next_in_word = chars.peek().is_some_and(|(_, next)| in_word(*next));
        if in_word(char) || (char == '\'' && start.is_some() && next_in_word) {
            start = start.or(Some(at));
        } else if let Some(start) = start.take() {
            words.push((start, at));
        }
    }
    words.extend(start.map(|start| (start, folded.len())));
    words
}
