//! What a text is for, and who will read it.

use serde::{Deserialize, Serialize};

/// What the text is. It decides how much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// A letter, message or page for one reader.
    Letter,
    /// A document for the court, read by every party.
    Report,
    /// A note in the file: a visit, a call, something that came in.
    Record,
}

/// Who the text is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct Reader {
    /// How this reader reads.
    pub stage: Stage,
}

/// A stage of reading, chosen by the worker after asking. Age only suggests one.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
pub enum Stage {
    /// About 4 to 6; read aloud.
    #[serde(rename = "4-6")]
    Four,
    /// About 7 to 9.
    #[serde(rename = "7-9")]
    Seven,
    /// About 10 to 12.
    #[serde(rename = "10-12")]
    Ten,
    /// About 13 to 15.
    #[serde(rename = "13-15")]
    Thirteen,
    /// About 16 to 17.
    #[serde(rename = "16-17")]
    Sixteen,
    /// Anybody of 18 and over.
    #[default]
    #[serde(rename = "adult")]
    Adult,
    /// Easy Read, at any age: weighed like a letter to a child, with limits of its own.
    #[serde(rename = "easy-read")]
    EasyRead,
}

/// How long and how hard a text for one stage should be at most.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Words in the whole text; `None` where length is not the reader's trouble.
    pub words: Option<usize>,
    /// Words in a sentence, on average.
    pub mean_sentence: usize,
    /// Words in the longest sentence.
    pub longest_sentence: usize,
    /// The Flesch-Kincaid grade (years of school in the United States); `None` where it is only shown.
    pub grade: Option<u8>,
    /// Words off the list of words children know that may stand in a text, explained or not, before we say so.
    pub new_words: usize,
}

impl Stage {
    /// Every stage, youngest first, then adults and Easy Read.
    pub const ALL: [Self; 7] = [
        Self::Four,
        Self::Seven,
        Self::Ten,
        Self::Thirteen,
        Self::Sixteen,
        Self::Adult,
        Self::EasyRead,
    ];

    /// The stage that an age in years suggests.
    pub fn for_age(years: u8) -> Self {
        match years {
            0..=6 => Self::Four,
            7..=9 => Self::Seven,
            10..=12 => Self::Ten,
            13..=15 => Self::Thirteen,
            16..=17 => Self::Sixteen,
            _ => Self::Adult,
        }
    }

    /// The stage of this short name (`7-9`, `adult`, `easy-read`), as the command line has it.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|stage| stage.name() == name)
    }

    /// The short name: `7-9`, `adult`, `easy-read`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Four => "4-6",
            Self::Seven => "7-9",
            Self::Ten => "10-12",
            Self::Thirteen => "13-15",
            Self::Sixteen => "16-17",
            Self::Adult => "adult",
            Self::EasyRead => "easy-read",
        }
    }

    /// Who this stage stands for, as words for a page: "at 7 to 9 years".
    pub fn whom(self) -> &'static str {
        match self {
            Self::Four => "at 4 to 6 years",
            Self::Seven => "at 7 to 9 years",
            Self::Ten => "at 10 to 12 years",
            Self::Thirteen => "at 13 to 15 years",
            Self::Sixteen => "at 16 to 17 years",
            Self::Adult => "for anybody",
            Self::EasyRead => "in Easy Read",
        }
    }

    /// Whether a letter for this stage is weighed as one to a child.
    pub fn is_childs(self) -> bool {
        self != Self::Adult
    }

    /// The limits of this stage. They are this project's own choice, built from published guides for writing to
    /// children, and wait for young people's answer.
    pub fn limits(self) -> Limits {
        let (words, mean_sentence, longest_sentence, grade, new_words) = match self {
            Self::Four => (Some(100), 7, 10, Some(1), 0),
            Self::Seven => (Some(200), 9, 15, Some(3), 1),
            Self::Ten => (Some(350), 11, 18, Some(5), 2),
            Self::Thirteen => (Some(600), 14, 22, Some(7), 6),
            Self::Sixteen => (Some(900), 15, 25, Some(8), 12),
            Self::Adult => (None, 18, 25, None, usize::MAX),
            Self::EasyRead => (None, 10, 15, Some(3), 1),
        };
        Limits {
            words,
            mean_sentence,
            longest_sentence,
            grade,
            new_words,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_suggests_a_stage() {
        assert_eq!(Stage::for_age(0), Stage::Four);
        assert_eq!(Stage::for_age(6), Stage::Four);
        assert_eq!(Stage::for_age(7), Stage::Seven);
        assert_eq!(Stage::for_age(12), Stage::Ten);
        assert_eq!(Stage::for_age(13), Stage::Thirteen);
        assert_eq!(Stage::for_age(17), Stage::Sixteen);
        assert_eq!(Stage::for_age(18), Stage::Adult);
    }

    #[test]
    fn older_stages_allow_more_of_everything() {
        for pair in Stage::ALL[..5].windows(2) {
            let (younger, older) = (pair[0].limits(), pair[1].limits());
            assert!(younger.words < older.words);
            assert!(younger.mean_sentence < older.mean_sentence);
            assert!(younger.longest_sentence < older.longest_sentence);
            assert!(younger.grade < older.grade);
            assert!(younger.new_words < older.new_words);
        }
    }

    #[test]
    fn every_stage_is_found_by_its_name() {
        for stage in Stage::ALL {
            assert_eq!(Stage::named(stage.name()), Some(stage));
        }
        assert_eq!(Stage::named("7"), None);
    }
}
