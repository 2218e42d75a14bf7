//! R3: capital letters that nobody spelled out when they were first used.

mod everyday;
mod spelled_out;

use std::collections::HashMap;
use std::ops::Range;

use self::everyday::{bare, is_acronym, is_club};
use self::spelled_out::is_spelled_out;
use super::Found;
use super::words::is_in_letters;
use crate::list::Hit;
use crate::look::Look;
use crate::severity::Row;
use crate::text::Places;
use crate::{Kind, Rule, Word};

const WHY: &str =
    "Not everybody knows what these letters stand for, and the child may be too shy to ask.";

/// Letters at one place.
struct Letters<'a> {
    bytes: Range<usize>,
    at: Range<usize>,
    word: Option<(usize, &'a Word)>,
}

pub(super) fn find(look: &Look) -> Vec<Found> {
    let phrases = phrases(look);
    let mut spelled_out: HashMap<String, bool> = HashMap::new();
    let mut found = Vec::new();
    for letters in letters(look) {
        let name = bare(&look.text.folded.cased[letters.bytes.clone()]);
        let is_known = *spelled_out
            .entry(name)
            .or_insert_with_key(|name| is_spelled_out(look, &letters, name, &phrases));
        if !is_known {
            found.push(letters.found());
        }
    }
    found
}

impl Letters<'_> {
    fn found(&self) -> Found {
        let at = self.at.clone();
        if let Some((_, word)) = self.word {
            return Found::word(Rule::Acronym, Row::Acronym, at, word);
        }
        let instead = vec!["say the whole name, at least the first time".to_owned()];
        Found {
            rule: Rule::Acronym,
            row: Row::Acronym,
            at,
            why: WHY.to_owned(),
            instead,
            term: None,
        }
    }
}

/// All letters of the text in its order: those of the list, then any others.
fn letters<'a>(look: &Look<'a>) -> Vec<Letters<'a>> {
    let text = look.text;
    let mut letters: Vec<Letters> = look
        .hits
        .iter()
        .filter_map(|hit| listed(look, hit))
        .collect();
    let taken = Places::new(
        look.hits
            .iter()
            .chain(&look.fine)
            .map(|hit| hit.bytes.clone())
            .collect(),
    );
    let others = text
        .words
        .iter()
        .filter(|word| is_acronym(look, word) && !taken.touch(&word.bytes));
    letters.extend(others.map(|word| Letters {
        bytes: word.bytes.clone(),
        at: word.at.clone(),
        word: None,
    }));
    letters.retain(|letters| !look.is_left_alone(&letters.at) && !is_club(look, letters));
    letters.sort_by_key(|letters| letters.at.start);
    letters
}

fn listed<'a>(look: &Look<'a>, hit: &Hit) -> Option<Letters<'a>> {
    let word = &look.list.words()[hit.word];
    let is_letters = word.kind == Kind::Acronym && is_in_letters(look, word, hit);
    is_letters.then(|| Letters {
        bytes: hit.bytes.clone(),
        at: look.text.folded.chars(&hit.bytes),
        word: Some((hit.word, word)),
    })
}

/// Places where the list's letters are written out in words: the word, and where.
fn phrases(look: &Look) -> Vec<(usize, usize)> {
    let is_phrase = |hit: &&Hit| {
        let word = &look.list.words()[hit.word];
        word.kind == Kind::Acronym && !is_in_letters(look, word, hit)
    };
    look.hits
        .iter()
        .filter(is_phrase)
        .map(|hit| (hit.word, hit.bytes.start))
        .collect()
}
