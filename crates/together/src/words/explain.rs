//! What a word means, for whoever asks: the same entries that the checker uses, found by what somebody types.

use super::{fold::Listed, word::key};
use crate::web::{say_date, words};

/// At most this many answers to one question.
const MOST: usize = 8;

/// A word, explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explained {
    /// The word.
    pub term: String,
    /// What it is in plain words; "…" stands where the words are each person's own.
    pub plain: Vec<String>,
    /// It is no word for a child or about one: what it says can be said more kindly.
    pub better: bool,
    /// Why, for whoever writes.
    pub why: String,
    /// Who says so: the board and since when, or this project.
    pub agreed: String,
}

impl From<&Listed> for Explained {
    fn from(listed: &Listed) -> Explained {
        let t = words();
        Explained {
            term: listed.word.term.clone(),
            plain: listed
                .word
                .say_instead
                .iter()
                .map(|plain| without_gaps(plain))
                .collect(),
            better: listed.word.advice != "explain",
            why: listed.word.why.clone(),
            agreed: listed.agreed.map_or_else(
                || t.words_suggested(),
                |day| t.words_agreed_since(say_date(day)),
            ),
        }
    }
}

/// The words that were meant: those that are it, then those that have it in them.
pub fn explain(all: &[Listed], typed: &str) -> Vec<Explained> {
    let typed = key(typed);
    if typed.is_empty() {
        return Vec::new();
    }
    let rank = |listed: &Listed| {
        let forms = std::iter::once(&listed.word.term).chain(&listed.word.variants);
        let rank = |form: &String| match key(form) {
            form if form == typed => Some(0),
            form if form.split(' ').any(|word| word == typed) => Some(1),
            form if form.contains(&typed) => Some(2),
            _ => None,
        };
        forms.filter_map(rank).min()
    };
    let words = all.iter().filter(|listed| !listed.word.is_no_word());
    let mut found: Vec<_> = words
        .filter_map(|listed| Some((rank(listed)?, listed)))
        .collect();
    found.sort_by_key(|(rank, _)| *rank);
    // Somebody who typed the word itself asked for nothing else.
    let best = found.first().map_or(0, |(rank, _)| *rank);
    found.retain(|(rank, _)| best > 0 || *rank == 0);
    found
        .into_iter()
        .take(MOST)
        .map(|(_, listed)| listed.into())
        .collect()
}

/// The words whose term begins with this letter; everything that begins with no letter is under “#”.
pub(super) fn beginning_with(all: &[Listed], letter: char) -> Vec<Explained> {
    let words = all.iter().filter(|listed| !listed.word.is_no_word());
    words
        .filter(|listed| first_letter(&listed.word.term) == letter)
        .map(Explained::from)
        .collect()
}

/// The letters that words begin with, in order.
pub(super) fn letters(all: &[Listed]) -> Vec<char> {
    let words = all.iter().filter(|listed| !listed.word.is_no_word());
    let letters: std::collections::BTreeSet<char> = words
        .map(|listed| first_letter(&listed.word.term))
        .collect();
    letters.into_iter().collect()
}

fn first_letter(term: &str) -> char {
    let first = term.chars().next().unwrap_or('0').to_ascii_lowercase();
    if first.is_ascii_lowercase() {
        first
    } else {
        '0'
    }
}

fn without_gaps(plain: &str) -> String {
    let mut text = String::new();
    for (n, part) in plain.split(['[', ']']).enumerate() {
        text += if n % 2 == 0 { part } else { "…" };
    }
    text
}
