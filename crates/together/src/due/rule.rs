//! The kinds of thing that have a number of days of their own. Where nothing is published the number is ours, and says so.

use serde::{Deserialize, Serialize};

use crate::web::Words;

/// Something whose number of days an administrator can change. Danger, promises and what does not go out have none: they are due on
/// the day that they have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// The first letter, from the day a worker began.
    FirstLetter,
    /// The letter of a worker who comes later.
    WhoIAmNow,
    /// Asking what they want to be called.
    Name,
    /// Reading what a child wrote.
    Reading,
    /// Answering a question.
    Question,
    /// Asking the court whether a child's words can be kept from somebody.
    AskCourt,
    /// Telling that a hearing is planned, moved or called off.
    Hearing,
    /// Telling that anything else is.
    Change,
    /// Telling a child what is recommended, and asking.
    Recommendation,
    /// Telling what happened at a hearing.
    AfterHearing,
    /// Asking how we did, and telling what changes because of it.
    Feedback,
    /// Saying something, where nothing was said for long.
    Silence,
}

impl Rule {
    /// All of them, in the order in which they come in a child's time with us.
    pub const ALL: [Rule; 12] = [
        Rule::FirstLetter,
        Rule::WhoIAmNow,
        Rule::Name,
        Rule::Reading,
        Rule::Question,
        Rule::AskCourt,
        Rule::Hearing,
        Rule::Change,
        Rule::Recommendation,
        Rule::AfterHearing,
        Rule::Feedback,
        Rule::Silence,
    ];

    /// The number until somebody sets another. No number is published for any of them (domain, July 2026): all are ours. The first
    /// letter is within five working days of being allocated, and before the first meeting; a message is read, and a change told, by
    /// the next working day; how we did is asked, and what changes told, within ten; a question is answered, the court asked, and a
    /// recommendation told, within three; nobody hears nothing for more than three weeks.
    pub fn at_first(self) -> u16 {
        match self {
            Rule::FirstLetter | Rule::WhoIAmNow | Rule::Name => 5,
            Rule::Reading | Rule::Hearing | Rule::Change => 1,
            Rule::Question | Rule::AskCourt | Rule::Recommendation | Rule::AfterHearing => 3,
            Rule::Feedback => 10,
            Rule::Silence => 21,
        }
    }

    /// Are weekends and bank holidays left out? Silence is counted as a child does: in weeks.
    pub fn counts_working_days(self) -> bool {
        self != Rule::Silence
    }

    /// The smallest and the largest number that means something (ours).
    pub fn between(self) -> (u16, u16) {
        match self {
            Rule::Silence => (7, 90),
            _ => (0, 60),
        }
    }

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Rule::FirstLetter => "first_letter",
            Rule::WhoIAmNow => "who_i_am_now",
            Rule::Name => "name",
            Rule::Reading => "reading",
            Rule::Question => "question",
            Rule::AskCourt => "ask_court",
            Rule::Hearing => "hearing",
            Rule::Change => "change",
            Rule::Recommendation => "recommendation",
            Rule::AfterHearing => "after_hearing",
            Rule::Feedback => "feedback",
            Rule::Silence => "silence",
        }
    }

    /// What it is about, on a page.
    pub fn say(self, t: &Words) -> String {
        match self {
            Rule::FirstLetter => t.rule_first_letter(),
            Rule::WhoIAmNow => t.rule_who_i_am_now(),
            Rule::Name => t.rule_name(),
            Rule::Reading => t.rule_reading(),
            Rule::Question => t.rule_question(),
            Rule::AskCourt => t.rule_ask_court(),
            Rule::Hearing => t.rule_hearing(),
            Rule::Change => t.rule_change(),
            Rule::Recommendation => t.rule_recommendation(),
            Rule::AfterHearing => t.rule_after_hearing(),
            Rule::Feedback => t.rule_feedback(),
            Rule::Silence => t.rule_silence(),
        }
    }

    /// From when it is counted, and what else holds.
    pub fn explain(self, t: &Words) -> String {
        match self {
            Rule::FirstLetter => t.rule_first_letter_from(),
            Rule::WhoIAmNow => t.rule_who_i_am_now_from(),
            Rule::Name => t.rule_name_from(),
            Rule::Reading => t.rule_reading_from(),
            Rule::Question => t.rule_question_from(),
            Rule::AskCourt => t.rule_ask_court_from(),
            Rule::Hearing => t.rule_hearing_from(),
            Rule::Change => t.rule_change_from(),
            Rule::Recommendation => t.rule_recommendation_from(),
            Rule::AfterHearing => t.rule_after_hearing_from(),
            Rule::Feedback => t.rule_feedback_from(),
            Rule::Silence => t.rule_silence_from(),
        }
    }
}
