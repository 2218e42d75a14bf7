//! R2, words of the list, and the rules that start from one: R4 words of law, R5 office talk, R6 and R7 certainty and
//! promises, R12 stock phrases.

use std::collections::{BTreeSet, HashMap};
use std::ops::Range;

use super::{Found, certainty, explained, office_talk};
use crate::list::{ActsAs, Hit};
use crate::look::Look;
use crate::severity::Row;
use crate::{Advice, Kind, Purpose, Rule, Word};

/// From this many unexplained words of law on, they weigh more.
const MANY: usize = 3;

pub(super) fn find(look: &Look) -> Vec<Found> {
    let mut found = Vec::new();
    let mut unexplained = BTreeSet::new();
    let mut explained = HashMap::new();
    for hit in &look.hits {
        let word = &look.list.words()[hit.word];
        let at = look.text.folded.chars(&hit.bytes);
        let Some((rule, row)) = rule(look, word, hit, &at) else {
            continue;
        };
        // The first use decides: a word that was explained once may be used again.
        if rule == Rule::Unexplained {
            if *explained
                .entry(hit.word)
                .or_insert_with(|| explained::is_explained(look.text, hit, word))
            {
                continue;
            }
            unexplained.insert(hit.word);
        }
        found.push(Found::word(rule, row, at, word));
    }
    if unexplained.len() >= MANY {
        for found in found
            .iter_mut()
            .filter(|found| found.row == Row::Unexplained)
        {
            found.row = Row::ManyUnexplained;
        }
    }
    found
}

/// The rule that a place of a word falls under, if any does.
fn rule(look: &Look, word: &Word, hit: &Hit, at: &Range<usize>) -> Option<(Rule, Row)> {
    match word.acts_as {
        Some(ActsAs::Gap) => return Some((Rule::Gap, Row::GapOrName)),
        Some(ActsAs::Greeting) => {
            return starts_a_line(look, at).then_some((Rule::Gap, Row::GapOrName));
        }
        _ if look.is_left_alone(at) => return None,
        Some(ActsAs::Promise) if look.purpose == Purpose::Letter => {
            return Some((Rule::Promise, Row::Certainty));
        }
        _ => {}
    }
    match (word.kind, word.advice) {
        (Kind::Acronym, advice) => phrase_for_letters(look, word, hit, advice),
        (Kind::Certainty, _) => {
            certainty::is_bare(look, word, hit).then_some((Rule::Certainty, Row::Certainty))
        }
        (Kind::Boilerplate, _) => Some((Rule::Boilerplate, Row::Boilerplate)),
        (Kind::OfficeTalk, Advice::Replace) => {
            office_talk::is_meant(look, hit).then_some((Rule::OfficeTalk, Row::OfficeTalk))
        }
        (_, Advice::Explain) => Some((Rule::Unexplained, Row::Unexplained)),
        _ => Some((Rule::Word, Row::of(word))),
    }
}

/// What letters stand for, written out, is a phrase like any other. The letters themselves are `acronyms`' business.
fn phrase_for_letters(look: &Look, word: &Word, hit: &Hit, advice: Advice) -> Option<(Rule, Row)> {
    if is_in_letters(look, word, hit) {
        return None;
    }
    match advice {
        Advice::Replace => Some((Rule::Word, Row::Jargon)),
        Advice::Explain => Some((Rule::Unexplained, Row::Unexplained)),
        Advice::Consider => Some((Rule::Word, Row::Consider)),
    }
}

/// Whether a place has the capital letters and not what they stand for.
pub(super) fn is_in_letters(look: &Look, word: &Word, hit: &Hit) -> bool {
    let said = &look.text.folded.cased[hit.bytes.clone()];
    let has_capitals = said
        .split(' ')
        .any(|token| token.chars().filter(|char| char.is_uppercase()).count() >= 2);
    has_capitals || said.eq_ignore_ascii_case(&word.term)
}

fn starts_a_line(look: &Look, at: &Range<usize>) -> bool {
    look.text
        .blocks
        .iter()
        .flat_map(|block| &block.lines)
        .any(|line| line.start == at.start)
}
