//! Whether a text is short enough for its reader.

use crate::text::token::{JOINED, QUOTED, SKIPPED};
use crate::text::{Text, parts};
use crate::{Limits, Stage};

/// How a text fits a stage. Lengths only: a text that fits can still be hard to read.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// Words in the text.
    pub words: usize,
    /// Sentences in the text.
    pub sentences: usize,
    /// Words in the longest sentence, without words that are quoted.
    pub longest_sentence: usize,
    /// Words in a sentence on average, without words that are quoted; 0 for an empty text.
    pub mean_sentence: f64,
    /// What the stage allows.
    pub limits: Limits,
    /// Whether any of the three is over its limit.
    pub over: bool,
}

/// Measures a text against a stage.
pub fn stage_fit(text: &str, stage: Stage) -> Fit {
    let limits = stage.limits();
    let (words, lengths) = lengths(text);
    let sentences = lengths.len();
    let longest_sentence = lengths.iter().copied().max().unwrap_or(0);
    let own: usize = lengths.iter().sum();
    let over = limits.words.is_some_and(|most| words > most)
        || longest_sentence > limits.longest_sentence
        || own > limits.mean_sentence * sentences;
    Fit {
        words,
        sentences,
        longest_sentence,
        mean_sentence: mean(own, sentences),
        limits,
        over,
    }
}

/// All words, and the writer's own words in each sentence that has any.
fn lengths(text: &str) -> (usize, Vec<usize>) {
    let mut all = 0;
    let mut lengths = Vec::new();
    let mut read = Text::default();
    for part in parts::parts(text) {
        read.read(&text[part]);
        all += read.tokens.iter().filter(|word| !word.has(JOINED)).count();
        for sentence in &read.sentences {
            let own = read
                .words(sentence)
                .iter()
                .filter(|word| !word.has(JOINED | QUOTED | SKIPPED))
                .count();
            lengths.extend((own > 0).then_some(own));
        }
    }
    (all, lengths)
}

fn mean(words: usize, sentences: usize) -> f64 {
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    if sentences == 0 {
        0.0
    } else {
        count(words) / count(sentences)
    }
}
