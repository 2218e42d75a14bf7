//! The formulas, exactly as published. Each is a function of what was counted, and of nothing else.

use serde::Serialize;

use super::Counts;

/// The scores of one text. Not for people: they are shown a [`Band`](crate::Band).
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct Formulas {
    /// Flesch Reading Ease (Flesch 1948): higher is easier.
    pub flesch_reading_ease: f64,
    /// Flesch-Kincaid grade (Kincaid 1975): years of school in the United States.
    pub flesch_kincaid: f64,
    /// SMOG grade (`McLaughlin` 1969).
    pub smog: f64,
    /// Gunning Fog (Gunning 1952).
    pub gunning_fog: f64,
    /// Coleman-Liau (1975).
    pub coleman_liau: f64,
    /// Automated Readability Index (Smith & Senter 1967).
    pub ari: f64,
    /// Dale-Chall (1948).
    pub dale_chall: f64,
    /// Spache, revised (1974): for readers of 6 to 9.
    pub spache: f64,
    /// Spache, first (1953).
    pub spache_1953: f64,
    /// Powers-Sumner-Kearl (1958), as an age in years: for readers of 7 to 10.
    pub powers_sumner_kearl_age: f64,
    /// Lix (Björnsson 1968): 20 is very easy, 60 very hard.
    pub lix: f64,
    /// Rix (Anderson 1983).
    pub rix: f64,
}

impl Counts {
    /// The scores of these counts, however short the text; `None` without a word.
    pub fn formulas(&self) -> Option<Formulas> {
        if self.words == 0 || self.sentences == 0 {
            return None;
        }
        let words = number(self.words);
        let sentences = number(self.sentences);
        let per_sentence = words / sentences;
        let syllables = number(self.syllables) / words;
        let share = |count: usize| 100.0 * number(count) / words;
        let grade = 0.39 * per_sentence + 11.8 * syllables - 15.59;
        let poly = number(self.polysyllables);
        let hard = share(self.unfamiliar);
        let unique = share(self.unfamiliar_unique);
        Some(Formulas {
            flesch_reading_ease: 206.835 - 1.015 * per_sentence - 84.6 * syllables,
            flesch_kincaid: grade,
            smog: 1.0430 * (poly * 30.0 / sentences).sqrt() + 3.1291,
            gunning_fog: 0.4 * (per_sentence + share(self.polysyllables)),
            coleman_liau: 0.0588 * share(self.letters) - 0.296 * (100.0 * sentences / words) - 15.8,
            ari: 4.71 * number(self.characters) / words + 0.5 * per_sentence - 21.43,
            dale_chall: 0.1579 * hard
                + 0.0496 * per_sentence
                + if hard > 5.0 { 3.6365 } else { 0.0 },
            spache: 0.121 * per_sentence + 0.082 * unique + 0.659,
            spache_1953: 0.141 * per_sentence + 0.086 * unique + 0.839,
            powers_sumner_kearl_age: 0.0778 * per_sentence
                + 0.0455 * share(self.syllables)
                + 2.7971,
            lix: per_sentence + share(self.long_words),
            rix: number(self.long_words) / sentences,
        })
    }
}

/// Counts are exact up to four thousand million, and stay there.
fn number(count: usize) -> f64 {
    f64::from(u32::try_from(count).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn near(found: f64, wanted: f64) {
        assert!((found - wanted).abs() < 0.000_06, "{found} is not {wanted}");
    }

    #[test]
    fn a_hundred_words_in_five_sentences_score_as_published() {
        let scores = Counts {
            words: 100,
            sentences: 5,
            syllables: 150,
            letters: 450,
            characters: 450,
            polysyllables: 10,
            unfamiliar: 10,
            unfamiliar_unique: 8,
            long_words: 20,
            ..Counts::default()
        }
        .formulas()
        .expect("there are words");

        near(scores.flesch_reading_ease, 59.635);
        near(scores.flesch_kincaid, 9.91);
        near(scores.smog, 11.2081);
        near(scores.gunning_fog, 12.0);
        near(scores.coleman_liau, 9.18);
        near(scores.ari, 9.765);
        near(scores.dale_chall, 6.2075);
        near(scores.spache, 3.735);
        near(scores.spache_1953, 0.141 * 20.0 + 0.086 * 8.0 + 0.839);
        near(scores.powers_sumner_kearl_age, 11.1781);
        near(scores.lix, 40.0);
        near(scores.rix, 4.0);
    }

    #[test]
    fn five_in_a_hundred_hard_words_are_not_yet_more_than_five() {
        let counts = |unfamiliar| Counts {
            words: 100,
            sentences: 10,
            unfamiliar,
            ..Counts::default()
        };
        let score = |unfamiliar| {
            counts(unfamiliar)
                .formulas()
                .expect("there are words")
                .dale_chall
        };

        near(score(5), 0.1579 * 5.0 + 0.496);
        near(score(6), 0.1579 * 6.0 + 0.496 + 3.6365);
    }

    #[test]
    fn thirty_words_in_two_sentences_with_six_hard_ones_are_7_54_by_dale_and_chall() {
        let scores = Counts {
            words: 30,
            sentences: 2,
            unfamiliar: 6,
            ..Counts::default()
        };

        near(
            scores.formulas().expect("there are words").dale_chall,
            7.5385,
        );
    }

    #[test]
    fn no_words_have_no_score() {
        assert_eq!(Counts::default().formulas(), None);
    }
}
