//! What every rule looks at: one part of a text, and all that is known about it.

use std::ops::Range;

use crate::gather::{About as Said, Found, Gather};
use crate::names::{NameAt, Names};
use crate::phrases::Hit;
use crate::phrases::cues::Cues;
use crate::severity::Row;
use crate::text::token::{NAME, QUOTED, QUOTED_WORK, SKIPPED};
use crate::text::{Sentence, Text, Token};
use crate::vocab::bits::HARM;
use crate::{About, Purpose, Rule, Stage, WordList};

/// How many words before and after a word are looked round at.
const NEAR: usize = 80;

/// One look at one part.
pub(crate) struct Look<'a> {
    pub(crate) part: &'a str,
    pub(crate) text: &'a Text,
    pub(crate) list: &'a WordList,
    pub(crate) purpose: Purpose,
    pub(crate) stage: Stage,
    pub(crate) about: &'a About,
    pub(crate) names: &'a Names,
    /// Every place of a name, in the order of the text.
    pub(crate) names_at: &'a [NameAt],
    /// The places of the list's words and of phrases in which they are fine, in the order of the text.
    pub(crate) hits: &'a [Hit],
    pub(crate) cues: &'a Cues,
}

impl Look<'_> {
    /// The text of a word, as given.
    pub(crate) fn said(&self, token: &Token) -> &str {
        &self.part[token.bytes()]
    }

    /// Whether this is a letter to a child.
    pub(crate) fn is_to_child(&self) -> bool {
        self.purpose == Purpose::Letter && self.stage.is_childs()
    }

    /// Whether some words are left alone: somebody's name, somebody's own words, another language. What people at work
    /// are quoted as saying is not left alone; it becomes a note.
    pub(crate) fn is_left_alone(&self, words: &Range<usize>) -> bool {
        let words = &self.text.tokens[words.clone()];
        words.iter().any(|word| word.has(NAME | SKIPPED))
            || (words.iter().all(|word| word.has(QUOTED))
                && !words.iter().any(|word| word.has(QUOTED_WORK)))
    }

    /// Whether some words are what somebody at work is quoted as saying.
    pub(crate) fn is_work_quoted(&self, words: &Range<usize>) -> bool {
        self.text.tokens[words.clone()]
            .iter()
            .all(|word| word.has(QUOTED_WORK))
    }

    /// The sentence after another, if there is one in this part.
    pub(crate) fn sentence(&self, number: usize) -> Option<&Sentence> {
        self.text.sentences.get(number)
    }

    /// The words of some sentences that stand near a word: of a sentence without end only so many, so that looking round
    /// from each of its words does not cost the square of its length.
    pub(crate) fn around(&self, word: usize, sentences: Range<usize>) -> Range<usize> {
        let last = self.text.sentences.len().min(sentences.end);
        let Some(sentences) = self.text.sentences.get(sentences.start..last) else {
            return word..word;
        };
        let (Some(first), Some(last)) = (sentences.first(), sentences.last()) else {
            return word..word;
        };
        let from = (first.words.start as usize).max(word.saturating_sub(NEAR));
        let to = (last.words.end as usize).min(word + NEAR);
        from..to.max(from)
    }

    /// Whether a sentence has a word of harm at home in it.
    pub(crate) fn has_harm(&self, number: usize) -> bool {
        self.sentence(number)
            .is_some_and(|sentence| self.text.words(sentence).iter().any(|word| word.is(HARM)))
    }

    /// The bytes of some words.
    pub(crate) fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        let tokens = &self.text.tokens;
        match (
            tokens.get(words.start),
            tokens.get(words.end.saturating_sub(1)),
        ) {
            (Some(first), Some(last)) if words.start < words.end => {
                first.start as usize..last.end as usize
            }
            _ => 0..0,
        }
    }

    /// Adds a finding about some words that is told apart by a key.
    pub(crate) fn add(
        &self,
        gather: &mut Gather,
        rule: Rule,
        row: Row,
        words: &Range<usize>,
        key: u64,
        said: impl FnOnce() -> Said,
    ) {
        let found = Found {
            rule,
            row,
            bytes: self.bytes(words),
            is_quoted: self.is_work_quoted(words),
            key,
        };
        gather.add(&found, said);
    }
}
