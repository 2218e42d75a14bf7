//! What a text is for, and who will read it.

/// What the text is. It decides how much a finding weighs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// A letter, message or page for one reader.
    Letter,
    /// A document for the court, read by every party.
    Report,
    /// A note in the file: a visit, a call, something that came in.
    Record,
}

/// Who the text is for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reader {
    /// The stage of a child; `None` is an adult.
    pub stage: Option<Stage>,
}

/// A stage of reading, chosen by the worker after asking. Age only suggests one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// About 4 to 6; read aloud.
    Four,
    /// About 7 to 9.
    Seven,
    /// About 10 to 12.
    Ten,
    /// About 13 to 15.
    Thirteen,
    /// About 16 to 17.
    Sixteen,
}

/// How long a text for one stage should be at most, in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Words in the whole text.
    pub words: usize,
    /// Words in a sentence, on average.
    pub mean_sentence: usize,
    /// Words in the longest sentence.
    pub longest_sentence: usize,
}

impl Stage {
    /// The stage that an age in years suggests; `None` from 18 on.
    pub fn for_age(years: u8) -> Option<Self> {
        match years {
            0..=6 => Some(Self::Four),
            7..=9 => Some(Self::Seven),
            10..=12 => Some(Self::Ten),
            13..=15 => Some(Self::Thirteen),
            16..=17 => Some(Self::Sixteen),
            _ => None,
        }
    }

    /// The ages this stage stands for, as words for a page.
    pub fn ages(self) -> &'static str {
        match self {
            Self::Four => "4 to 6",
            Self::Seven => "7 to 9",
            Self::Ten => "10 to 12",
            Self::Thirteen => "13 to 15",
            Self::Sixteen => "16 to 17",
        }
    }

    /// The limits of this stage. They are this project's own choice, built from published guides for writing to
    /// children, and wait for young people's answer.
    pub fn limits(self) -> Limits {
        let (words, mean_sentence, longest_sentence) = match self {
            Self::Four => (100, 7, 10),
            Self::Seven => (200, 9, 15),
            Self::Ten => (350, 11, 18),
            Self::Thirteen => (600, 14, 22),
            Self::Sixteen => (900, 15, 25),
        };
        Limits {
            words,
            mean_sentence,
            longest_sentence,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_suggests_a_stage_until_eighteen() {
        assert_eq!(Stage::for_age(0), Some(Stage::Four));
        assert_eq!(Stage::for_age(6), Some(Stage::Four));
        assert_eq!(Stage::for_age(7), Some(Stage::Seven));
        assert_eq!(Stage::for_age(12), Some(Stage::Ten));
        assert_eq!(Stage::for_age(13), Some(Stage::Thirteen));
        assert_eq!(Stage::for_age(17), Some(Stage::Sixteen));
        assert_eq!(Stage::for_age(18), None);
    }

    #[test]
    fn older_stages_allow_more_of_everything() {
        let stages = [
            Stage::Four,
            Stage::Seven,
            Stage::Ten,
            Stage::Thirteen,
            Stage::Sixteen,
        ];
        for pair in stages.windows(2) {
            let (younger, older) = (pair[0].limits(), pair[1].limits());
            assert!(younger.words < older.words);
            assert!(younger.mean_sentence < older.mean_sentence);
            assert!(younger.longest_sentence < older.longest_sentence);
        }
    }
}
