//! How hard a text is to read: what was counted, the published formulas, and a band for people.

mod count;
mod formulas;

use serde::Serialize;

pub use formulas::Formulas;

use crate::{About, Stage};

/// What was counted in a text.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Words; one with hyphens in it is one.
    pub words: usize,
    /// Sentences, by the sentence rule (see the crate's own page).
    pub sentences: usize,
    /// Syllables.
    pub syllables: usize,
    /// Letters.
    pub letters: usize,
    /// Letters and digits.
    pub characters: usize,
    /// Words of three syllables or more.
    pub polysyllables: usize,
    /// Words of seven letters or more.
    pub long_words: usize,
    /// Words off the Dale-Chall list; names of the record are on it.
    pub unfamiliar: usize,
    /// Different words off the Spache list.
    pub unfamiliar_unique: usize,
    /// What was not counted.
    pub left_out: LeftOut,
}

/// Words that are in the text and in no count, and why.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize)]
pub struct LeftOut {
    /// Words of headings.
    pub headings: usize,
    /// Words of paragraphs in another language.
    pub other_languages: usize,
    /// Web and mail addresses.
    pub addresses: usize,
}

/// How hard a text is, for people.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    /// A child of 4 to 6 can follow it.
    Four,
    /// A child of 7 to 9.
    Seven,
    /// A child of 10 to 12.
    Ten,
    /// A young person of 13 to 15.
    Thirteen,
    /// A young person of 16 to 17.
    Sixteen,
    /// Most adults.
    Adult,
    /// Hard work for most adults.
    Hard,
}

/// A text measured.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Score {
    /// What was counted.
    pub counts: Counts,
    /// The formulas; `None` where the text is too short to have a score.
    pub formulas: Option<Formulas>,
    /// The band; `None` where the text is too short to have one.
    pub band: Option<Band>,
}

/// Under this many words no score means anything.
pub const FEWEST_WORDS: usize = 50;

/// Under this many sentences SMOG means nothing and should not be shown.
pub const FEWEST_SENTENCES_FOR_SMOG: usize = 10;

impl Band {
    /// The band of a Flesch-Kincaid grade: the limits of the stages, then adults up to grade 12.
    pub fn of_grade(grade: f64) -> Self {
        let stages = [
            (Stage::Four, Self::Four),
            (Stage::Seven, Self::Seven),
            (Stage::Ten, Self::Ten),
            (Stage::Thirteen, Self::Thirteen),
            (Stage::Sixteen, Self::Sixteen),
        ];
        let fits = |stage: Stage| {
            stage
                .limits()
                .grade
                .is_some_and(|limit| grade <= f64::from(limit))
        };
        let adult = if grade <= 12.0 {
            Self::Adult
        } else {
            Self::Hard
        };
        stages
            .into_iter()
            .find(|(stage, _)| fits(*stage))
            .map_or(adult, |(_, band)| band)
    }

    /// The band in words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Four => "about right for 4 to 6, read aloud",
            Self::Seven => "about right for 7 to 9",
            Self::Ten => "about right for 10 to 12",
            Self::Thirteen => "about right for 13 to 15",
            Self::Sixteen => "about right for 16 to 17",
            Self::Adult => "for most adults",
            Self::Hard => "hard work for most adults",
        }
    }
}

impl Score {
    /// The score of these counts.
    pub fn of(counts: Counts) -> Self {
        let formulas = counts.formulas().filter(|_| counts.words >= FEWEST_WORDS);
        let band = formulas.map(|scores| Band::of_grade(scores.flesch_kincaid));
        Self {
            counts,
            formulas,
            band,
        }
    }
}

/// Measures a text about nobody we know.
pub fn score(text: &str) -> Score {
    score_about(text, &About::default())
}

/// Measures a text; names of the record count as familiar words.
pub fn score_about(text: &str, about: &About) -> Score {
    Score::of(count::count(text, about))
}
