//! Counting a text for the formulas.

use std::collections::HashSet;

use super::Counts;
use crate::About;
use crate::names::Names;
use crate::text::token::{APOSTROPHE, DIGIT, HEADING, JOINED, NAME, SKIPPED, WIDE};
use crate::text::{Text, Token, parts, range};
use crate::vocab::bits::{DALE_CHALL, SPACHE};

/// A word of the text with what is joined to it by hyphens.
#[derive(Default)]
struct Whole {
    syllables: usize,
    letters: usize,
    digits: usize,
    is_familiar: bool,
    is_easy: bool,
    hash: u64,
}

pub(super) fn count(text: &str, about: &About) -> Counts {
    let names = Names::new(about);
    let mut counts = Counts::default();
    let mut read = Text::default();
    let mut places = Vec::new();
    let mut unfamiliar = HashSet::new();
    for part in parts::parts(text) {
        let part = &text[part];
        read.read(part);
        names.mark(part, &mut read, &mut places);
        counts.left_out.addresses += read.addresses;
        for sentence in &read.sentences {
            count_sentence(
                part,
                &read.tokens[range(&sentence.words)],
                &mut counts,
                &mut unfamiliar,
            );
        }
    }
    counts.unfamiliar_unique = unfamiliar.len();
    counts
}

fn count_sentence(part: &str, words: &[Token], counts: &mut Counts, unfamiliar: &mut HashSet<u64>) {
    let all = words.iter().filter(|word| !word.has(JOINED)).count();
    match words.first() {
        Some(first) if first.has(SKIPPED) => counts.left_out.other_languages += all,
        Some(first) if first.has(HEADING) => counts.left_out.headings += all,
        Some(_) => {
            counts.sentences += 1;
            let mut from = 0;
            while from < words.len() {
                let joined = words[from + 1..]
                    .iter()
                    .take_while(|word| word.has(JOINED))
                    .count();
                let to = from + 1 + joined;
                add(&whole(part, &words[from..to]), counts, unfamiliar);
                from = to;
            }
        }
        None => {}
    }
}

fn whole(part: &str, words: &[Token]) -> Whole {
    let mut whole = Whole {
        is_familiar: true,
        is_easy: true,
        ..Whole::default()
    };
    for word in words {
        let (letters, digits) = letters(part, word);
        whole.syllables += word.syllables(part) as usize;
        whole.letters += letters;
        whole.digits += digits;
        // Names of the record and numbers are words that everybody knows.
        let is_known = word.has(NAME) || letters == 0;
        whole.is_familiar &= is_known || word.is(DALE_CHALL);
        whole.is_easy &= is_known || word.is(SPACHE);
        whole.hash = whole.hash.rotate_left(5) ^ word.hash;
    }
    whole
}

/// Letters and digits of a word. A name's 's and apostrophes are as in any word.
fn letters(part: &str, word: &Token) -> (usize, usize) {
    let length = (word.end - word.start) as usize;
    if !word.has(DIGIT | WIDE | APOSTROPHE) {
        return (length, 0);
    }
    let said = &part[word.bytes()];
    let letters = said.chars().filter(|char| char.is_alphabetic()).count();
    (
        letters,
        said.chars().filter(|char| char.is_numeric()).count(),
    )
}

fn add(word: &Whole, counts: &mut Counts, unfamiliar: &mut HashSet<u64>) {
    counts.words += 1;
    counts.syllables += word.syllables;
    counts.letters += word.letters;
    counts.characters += word.letters + word.digits;
    counts.polysyllables += usize::from(word.syllables >= 3);
    counts.long_words += usize::from(word.letters >= 7);
    counts.unfamiliar += usize::from(!word.is_familiar);
    if !word.is_easy {
        unfamiliar.insert(word.hash);
    }
}
