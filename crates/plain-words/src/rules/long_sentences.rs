//! R10: sentences too long for their reader. Words that are quoted are not counted: they are not the writer's to cut.

use super::Found;
use crate::look::Look;
use crate::severity::Row;
use crate::text::{BlockKind, Sentence, Text};
use crate::{Purpose, Rule, Stage};

/// An adult's limit, as government's guidance for the public has it, and the length at which nobody follows.
const ADULT: usize = 25;
const ANYBODY: usize = 35;

pub(super) fn find(look: &Look) -> Vec<Found> {
    let stage = Some(look.reader.stage)
        .filter(|stage| look.purpose == Purpose::Letter && stage.is_childs());
    let limit = stage.map_or(ADULT, |stage| stage.limits().longest_sentence);
    let sentences = look
        .text
        .sentences
        .iter()
        .filter(|sentence| !is_heading(look.text, sentence));
    sentences
        .filter_map(|sentence| found(look.text, sentence, stage, limit))
        .collect()
}

fn found(text: &Text, sentence: &Sentence, stage: Option<Stage>, limit: usize) -> Option<Found> {
    let words = own_words(text, sentence);
    if words <= limit {
        return None;
    }
    let row = if words > ANYBODY {
        Row::VeryLongSentence
    } else {
        Row::LongSentence
    };
    let why = why(words, limit, stage);
    let instead = vec!["make two sentences of it, one thought in each".to_owned()];
    Some(Found {
        rule: Rule::LongSentence,
        row,
        at: sentence.at.clone(),
        why,
        instead,
        term: None,
    })
}

fn why(words: usize, limit: usize, stage: Option<Stage>) -> String {
    let whom = stage.map_or_else(String::new, |stage| format!("{}, ", stage.whom()));
    format!("This sentence has {words} words; {whom}{limit} are as many as are easy to follow.")
}

/// How many words of a sentence are the writer's own.
pub(crate) fn own_words(text: &Text, sentence: &Sentence) -> usize {
    text.words[sentence.words.clone()]
        .iter()
        .filter(|word| !text.is_quoted(&word.at))
        .count()
}

fn is_heading(text: &Text, sentence: &Sentence) -> bool {
    text.block_of(sentence.at.start)
        .is_some_and(|block| block.kind == BlockKind::Heading)
}
