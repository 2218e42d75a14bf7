//! Whether a text is short enough for its reader.

use crate::rules::own_words;
use crate::text::Text;
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
    let text = Text::new(text);
    let limits = stage.limits();
    let words = text.words.len();
    let lengths: Vec<usize> = text
        .sentences
        .iter()
        .map(|sentence| own_words(&text, sentence))
        .filter(|words| *words > 0)
        .collect();
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

fn mean(words: usize, sentences: usize) -> f64 {
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    if sentences == 0 {
        0.0
    } else {
        count(words) / count(sentences)
    }
}
