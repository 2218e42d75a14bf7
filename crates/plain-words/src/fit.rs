//! Whether a text is short enough for its reader.

use crate::{Limits, Stage};

/// How a text fits a stage.
#[derive(Debug, Clone, PartialEq)]
pub struct Fit {
    /// Words in the text.
    pub words: usize,
    /// Sentences in the text.
    pub sentences: usize,
    /// Words in the longest sentence.
    pub longest_sentence: usize,
    /// Words in a sentence on average; 0 for an empty text.
    pub mean_sentence: f64,
    /// What the stage allows.
    pub limits: Limits,
    /// Whether any of the three is over its limit.
    pub over: bool,
}

/// Measures a text against a stage.
pub fn stage_fit(_text: &str, stage: Stage) -> Fit {
    Fit {
        words: 0,
        sentences: 0,
        longest_sentence: 0,
        mean_sentence: 0.0,
        limits: stage.limits(),
        over: false,
    }
}
