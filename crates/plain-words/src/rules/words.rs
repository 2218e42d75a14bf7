//! R2, words of the list, and the rules that start from one: R4 words nobody explained, R5 office talk, R6 and R7
//! certainty and promises, R9 words that hide what happened, R12 stock phrases.

use std::ops::Range;

use super::{State, certainty, denied, everyday, explained, gaps, office_talk};
use crate::gather::{About, Found, Gather};
use crate::hash;
use crate::list::{ActsAs, Marks};
use crate::look::Look;
use crate::phrases::Hit;
use crate::severity::Row;
use crate::text::token::{CAPITAL, CAPITALS, LINE};
use crate::text::{Token, range};
use crate::{Advice, Kind, Purpose, Rule};

/// From this many unexplained words on, they weigh more.
const MANY: usize = 3;
/// The entry of the list for harm that only happened.
const INCIDENT: &str = "domestic violence incident";
/// The entry that is also an official term, and where that is from.
const BEYOND_CONTROL: &str = "beyond parental control";
const NEAR_THE_ACT: usize = 3;
const ACT: u64 = hash::word("act");

pub(super) fn find(look: &Look, state: &mut State, gather: &mut Gather) {
    let mut evidence = certainty::Evidence::new(look);
    for hit in look.hits.iter().filter(|hit| !hit.is_fine) {
        let marks = look.list.marks(hit.owner as usize);
        let words = range(&(hit.first..hit.after));
        let Some((rule, row)) = rule_of(look, state, &mut evidence, marks, hit, &words) else {
            continue;
        };
        if rule != Rule::Gap
            && (everyday::is_everyday(look, marks.kind, &words)
                || denied::is_denied(look, rule, marks.kind, hit.owner, &words))
        {
            continue;
        }
        state.child.is_template |= rule == Rule::Gap;
        // The first use decides: a word that was explained once may be used again.
        if rule == Rule::Unexplained {
            let is_explained = *state
                .explained
                .entry(hit.owner)
                .or_insert_with(|| explained::is_explained(look, hit));
            if is_explained {
                continue;
            }
            state.unexplained.insert(hit.owner);
        }
        add(look, gather, rule, row, hit);
    }
}

/// Adds a word of the list, with the list's own reason and suggestions.
pub(super) fn add(look: &Look, gather: &mut Gather, rule: Rule, row: Row, hit: &Hit) {
    let words = range(&(hit.first..hit.after));
    let found = Found {
        rule,
        row,
        bytes: hit.bytes(),
        is_quoted: look.is_work_quoted(&words) && !matches!(rule, Rule::Gap),
        key: u64::from(hit.phrase),
    };
    gather.add(&found, || {
        if row == Row::Doubt {
            About::Doubt(hit.owner)
        } else {
            About::Word(hit.owner)
        }
    });
}

pub(super) fn whole(state: &State, gather: &mut Gather) {
    gather.many_unexplained = state.unexplained.len() >= MANY;
}

/// The rule that a place of a word falls under, if any does.
fn rule_of(
    look: &Look,
    state: &mut State,
    evidence: &mut certainty::Evidence,
    marks: Marks,
    hit: &Hit,
    words: &Range<usize>,
) -> Option<(Rule, Row)> {
    match marks.acts_as {
        Some(ActsAs::Gap) => return Some((Rule::Gap, Row::GapOrName)),
        Some(ActsAs::Greeting) => {
            return look.text.tokens[words.start]
                .has(LINE)
                .then_some((Rule::Gap, Row::GapOrName));
        }
        _ if look.is_left_alone(words) || gaps::holds(look, hit.start) => return None,
        Some(ActsAs::Promise) if look.purpose == Purpose::Letter => {
            return Some((Rule::Promise, Row::Certainty));
        }
        Some(ActsAs::Doubt) if certainty::is_doubt(look, words) => {
            return Some((Rule::Certainty, Row::Doubt));
        }
        Some(ActsAs::Doubt) if marks.advice == Advice::Replace => return None,
        _ => {}
    }
    match (marks.kind, marks.advice) {
        (Kind::Acronym, advice) => phrase_for_letters(look, state, hit, advice),
        (Kind::Certainty, _) => certainty::is_bare(look, evidence, hit, words)
            .then_some((Rule::Certainty, Row::Certainty)),
        (Kind::Boilerplate, _) => Some((Rule::Boilerplate, Row::Boilerplate)),
        (Kind::OfficeTalk, Advice::Replace) => {
            office_talk::is_meant(look, words).then_some((Rule::OfficeTalk, Row::OfficeTalk))
        }
        (Kind::Labelling, _) if is_the_acts(look, hit) => None,
        // What happened has somebody who did it; the bare word has nobody.
        (Kind::Vague | Kind::Jargon, Advice::Consider) if is_incident(look, hit) => {
            Some((Rule::Blame, Row::NoDoer))
        }
        (Kind::Vague, Advice::Replace) => Some((Rule::Euphemism, Row::Vague)),
        (_, Advice::Explain) => Some((Rule::Unexplained, Row::Unexplained)),
        _ => Some((Rule::Word, Row::of(marks))),
    }
}

/// "Beyond parental control" beside the Act whose words they are: an official term stays as it is.
fn is_the_acts(look: &Look, hit: &Hit) -> bool {
    let term = &look.list.word(hit.owner as usize).term;
    let number = look.text.sentence_of(hit.first as usize);
    *term == BEYOND_CONTROL
        && look.part[hit.bytes()].eq_ignore_ascii_case(term)
        && look.text.tokens[look.around(
            hit.first as usize,
            number.saturating_sub(NEAR_THE_ACT)..number + 2,
        )]
        .iter()
        .any(|word| word.hash == ACT && word.has(CAPITAL))
}

fn is_incident(look: &Look, hit: &Hit) -> bool {
    look.list.word(hit.owner as usize).term == INCIDENT
}

/// What letters stand for, written out, is a phrase like any other. The letters themselves are `acronyms`' business.
fn phrase_for_letters(
    look: &Look,
    state: &mut State,
    hit: &Hit,
    advice: Advice,
) -> Option<(Rule, Row)> {
    if is_in_letters(look, hit) {
        return None;
    }
    state.written_out.insert(hit.owner);
    match advice {
        Advice::Replace => Some((Rule::Word, Row::Jargon)),
        Advice::Explain => Some((Rule::Unexplained, Row::Unexplained)),
        Advice::Consider => Some((Rule::Word, Row::Consider)),
    }
}

/// A letter of "S/W".
fn is_one_capital(word: &Token) -> bool {
    word.has(CAPITAL) && word.end - word.start == 1
}

/// Whether a place has the capital letters and not what they stand for.
pub(super) fn is_in_letters(look: &Look, hit: &Hit) -> bool {
    let words = &look.text.tokens[range(&(hit.first..hit.after))];
    words.iter().any(|word| word.has(CAPITALS))
        || (words.len() > 1 && words.iter().all(is_one_capital))
        || look.part[hit.bytes()].eq_ignore_ascii_case(look.list.word(hit.owner as usize).term)
}
