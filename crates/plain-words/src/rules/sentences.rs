//! R10: sentences too long for their reader, and whole texts too hard. Words that are quoted are not counted: they are
//! not the writer's to cut.

use std::borrow::Cow;

use super::{State, passives};
use crate::gather::{About, Found, Gather};
use crate::look::Look;
use crate::readability::Counts;
use crate::severity::Row;
use crate::text::token::{HEADING, JOINED, QUOTED, SKIPPED};
use crate::text::{Sentence, Token, range};
use crate::{FEWEST_WORDS, Purpose, Reader, Rule, Stage};

/// The length at which nobody follows.
const ANYBODY: usize = 35;
/// A grade is rough: only what is further over its limit than this is spoken of.
const ROUGH: f64 = 2.0;

/// What is counted for the grade of the whole text.
#[derive(Debug, Default)]
pub(super) struct Tally {
    words: usize,
    sentences: usize,
    syllables: usize,
}

pub(super) fn find(look: &Look, state: &mut State, gather: &mut Gather) {
    let reader = limits_of(look.purpose, look.stage);
    let limit = reader.limits().longest_sentence;
    // Syllables are only for the grade, which nobody asks of a report.
    let counted = if reader.limits().grade.is_some() {
        look.part
    } else {
        ""
    };
    for sentence in &look.text.sentences {
        let words = look.text.words(sentence);
        if words
            .first()
            .is_some_and(|first| first.has(HEADING | SKIPPED))
        {
            continue;
        }
        let own = state.sentences.take(words, counted);
        if own > limit {
            add(look, gather, sentence, own, limit, reader);
        }
        passives::find(look, sentence, &mut state.passives, gather);
    }
}

/// Whose limits hold: those of the reader in a letter, those of anybody in a report.
fn limits_of(purpose: Purpose, stage: Stage) -> Stage {
    if purpose == Purpose::Letter {
        stage
    } else {
        Stage::Adult
    }
}

impl Tally {
    /// Counts a sentence, and its syllables if there is a part to count them in; gives the number of words in it that are the writer's own.
    fn take(&mut self, words: &[Token], part: &str) -> usize {
        let mut all = 0;
        let mut own = 0;
        let mut syllables = 0;
        for word in words {
            let is_new = usize::from(!word.has(JOINED));
            all += is_new;
            own += is_new * usize::from(!word.has(QUOTED));
            syllables += if part.is_empty() {
                0
            } else {
                word.syllables(part) as usize
            };
        }
        self.words += all;
        self.sentences += 1;
        self.syllables += syllables;
        own
    }
}

fn add(
    look: &Look,
    gather: &mut Gather,
    sentence: &Sentence,
    words: usize,
    limit: usize,
    stage: Stage,
) {
    let row = if words > ANYBODY {
        Row::VeryLongSentence
    } else {
        Row::HardToRead
    };
    let start = look.bytes(&range(&sentence.words)).start;
    let found = Found {
        rule: Rule::LongSentence,
        row,
        bytes: start..(sentence.end as usize).max(start + 1),
        is_quoted: false,
        key: (gather.offset + start) as u64,
    };
    gather.add(&found, || {
        let whom = if stage.is_childs() {
            format!("{}, ", stage.whom())
        } else {
            String::new()
        };
        let why = format!(
            "This sentence has {words} words; {whom}{limit} are as many as are easy to follow."
        );
        About::Own(
            Cow::Owned(why),
            vec![Cow::Borrowed(
                "make two sentences of it, one thought in each",
            )],
        )
    });
}

pub(super) fn whole(tally: &Tally, purpose: Purpose, reader: Reader, gather: &mut Gather) {
    let limit = reader
        .stage
        .limits()
        .grade
        .filter(|_| purpose == Purpose::Letter);
    let counts = Counts {
        words: tally.words,
        sentences: tally.sentences,
        syllables: tally.syllables,
        ..Counts::default()
    };
    let grade = counts
        .formulas()
        .filter(|_| tally.words >= FEWEST_WORDS)
        .map(|scores| scores.flesch_kincaid);
    if let (Some(limit), Some(grade)) = (limit, grade)
        && grade > f64::from(limit) + ROUGH
    {
        let why = format!(
            "The whole text is harder to read than most can {}.",
            reader.stage.whom()
        );
        gather.add_whole(Rule::Grade, Row::HardToRead, || {
            About::Own(
                Cow::Owned(why),
                vec![Cow::Borrowed(
                    "shorter sentences, and the words you would say aloud",
                )],
            )
        });
    }
}
