//! The fold that makes different spellings of the same words the same: rules 1 and 2 of the list's own header.

use super::folded::Folded;
use super::layout::Block;
use super::mention::{Target, address_end, link};

/// What becomes of one character.
enum Becomes {
    Nothing,
    Space,
    Char(char),
}

/// Hyphens are spaces, apostrophes are one, what cannot be seen is not there, and Markdown's marks are no text.
fn becomes(char: char) -> Becomes {
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

/// Folds a text block by block; a break stands between blocks, so that no phrase is found across two.
pub(super) fn fold(chars: &[char], blocks: &[Block]) -> Folded {
    let mut folded = Folded::default();
    for block in blocks {
        for line in &block.lines {
            fold_line(chars, line.start, line.end, &mut folded);
            folded.gap(' ', line.end.min(chars.len().saturating_sub(1)));
        }
        folded.gap('\n', block.end().min(chars.len().saturating_sub(1)));
    }
    folded
}

fn fold_line(chars: &[char], start: usize, end: usize, folded: &mut Folded) {
    let mut at = start;
    while at < end {
        if let Some(link) = link(chars, at, end) {
            fold_shown(chars, &link.shown, link.target == Target::Person, folded);
            at = link.end;
        } else if let Some(after) = address_end(chars, at, end) {
            folded.gap(' ', at);
            at = after;
        } else {
            fold_char(chars[at], at, folded);
            at += 1;
        }
    }
}

fn fold_shown(
    chars: &[char],
    shown: &std::ops::Range<usize>,
    is_person: bool,
    folded: &mut Folded,
) {
    let start = folded.low.len();
    for at in shown.clone() {
        fold_char(chars[at], at, folded);
    }
    if is_person {
        folded.mentions.push(start..folded.low.len());
    }
}

fn fold_char(char: char, at: usize, folded: &mut Folded) {
    match becomes(char) {
        Becomes::Nothing => {}
        Becomes::Space => folded.gap(' ', at),
        Becomes::Char(char) => folded.push(char, at, at + 1),
    }
}

/// A term of the list or a name, folded as texts are.
pub(crate) struct FoldedTerm {
    pub(crate) low: String,
    pub(crate) cased: String,
}

/// Folds a term as texts are folded, without reading any Markdown in it.
pub(crate) fn fold_term(term: &str) -> FoldedTerm {
    let mut folded = Folded::default();
    for (at, char) in term.trim().chars().enumerate() {
        fold_char(char, at, &mut folded);
    }
    FoldedTerm {
        low: folded.low,
        cased: folded.cased,
    }
}

impl FoldedTerm {
    /// The tokens with two or more capitals, which are matched as they are written.
    pub(crate) fn exact(&self) -> Vec<std::ops::Range<usize>> {
        let mut tokens = Vec::new();
        let mut start = 0;
        for token in self.cased.split(' ') {
            if token.chars().filter(|char| char.is_uppercase()).count() >= 2 {
                tokens.push(start..start + token.len());
            }
            start += token.len() + 1;
        }
        tokens
    }

    /// The spelling that decides whether two terms look for the same: small letters, except where capitals count.
    pub(crate) fn key(&self) -> String {
        let mut key = self.low.clone();
        for token in self.exact() {
            key.replace_range(token.clone(), &self.cased[token]);
        }
        key
    }
}
