//! What can be written about recommendations: what a worker will say is best, why, and what came of telling the child. All of it is for
//! the workers alone; a child and a family hear it from a person and by letters, and the court by a report. What a child was told is then
//! on their own screen, by an entry of its own for them alone.

use std::collections::BTreeSet;

use ledger::EntryId;
use serde::{Deserialize, Serialize};

use crate::{
    file::{Audience, Body, Line, Slug, kinds},
    letters::as_heard,
    web::Words,
};

kinds! {
    /// What can be written about recommendations.
    RecommendationEntry {
        "recommendations.made" 1 Made,
        "recommendations.withdrawn" 1 Withdrawn,
        "recommendations.view" 1 View,
        "recommendations.not_told" 1 NotTold,
        "recommendations.solicitor" 1 SolicitorTold,
        "recommendations.shown" 1 Shown,
        "recommendations.received" 1 Received,
    }
}

/// A recommendation; or, with `of`, what it says from now on. All its texts are Markdown with mentions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    /// The recommendation it changes; none: a new one, named by this entry.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<EntryId>,
    /// Why it changed; empty for a new one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub changed_because: String,
    /// What is recommended.
    pub what: String,
    /// For whom: the child first of all, and whoever else it is for.
    pub for_whom: BTreeSet<Slug>,
    /// Why: at least one.
    pub reasons: Vec<Reason>,
    /// What speaks against it.
    pub against: String,
    /// What else was considered, and why it is not that.
    pub considered: String,
    /// What is not known.
    pub unknown: String,
    /// What is recommended, in this child's words.
    pub to_child: String,
    /// Why, in this child's words.
    pub why_to_child: String,
    /// What it took from what is understood about safety.
    pub safety: FromSafety,
}

impl Body for Made {}

/// One reason, and what of the file it rests on.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// The reason.
    pub because: String,
    /// The entries it rests on, of the child's own file or the family's: at least one.
    pub rests_on: Vec<EntryId>,
}

/// What a recommendation took from what is understood about safety.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FromSafety {
    /// These entries, of the child's own file or the family's.
    Took(Vec<EntryId>),
    /// Nothing is there that it could take, and somebody looked: what they say about it.
    Nothing(String),
}

/// It is recommended no more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawn {
    /// The recommendation.
    pub of: EntryId,
    /// Why.
    pub because: String,
}

impl Body for Withdrawn {}

/// The child was told, and asked what they think of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    /// The recommendation.
    pub of: EntryId,
    /// The entry that said what it is then.
    pub version: EntryId,
    /// What came of asking.
    pub answer: Answer,
    /// Their own words, where they said something: the entries that keep them, in the order in which the report has them.
    #[serde(default)]
    pub said: Vec<EntryId>,
    /// Why they could not answer or were not asked; empty otherwise.
    #[serde(default)]
    pub because: String,
}

impl Body for View {}

/// What came of asking a child. "I'm not choosing" and "don't ask me again" are whole answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// They agree.
    Agrees,
    /// They agree with a part.
    Partly,
    /// They do not, and nobody can say yet whether they understand what it would mean.
    DoesNot,
    /// They do not, and understand what it would mean: their solicitor has to know.
    DoesNotAndUnderstands,
    /// They said something, which is neither yes nor no.
    InTheirWords,
    /// "I'm not choosing."
    NotChoosing,
    /// "Don't ask me again."
    DoNotAsk,
    /// They could not answer: a baby, somebody who was too ill.
    CouldNot,
    /// They were told and not asked, for a reason.
    NotAsked,
}

/// Why this child was not told of a recommendation, and who decided that.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotTold {
    /// The recommendation.
    pub of: EntryId,
    /// The entry that said what it is then.
    pub version: EntryId,
    /// Why.
    pub because: String,
    /// Who decided it, by name.
    pub decided_by: String,
}

impl Body for NotTold {}

/// The child's solicitor was told that the child does not agree and understands; or why there is nobody to tell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SolicitorTold {
    /// The view of the child's.
    pub of: EntryId,
    /// How and when; or why nobody was told.
    pub how: String,
    /// Somebody was told.
    pub told: bool,
}

impl Body for SolicitorTold {}

/// What a child was told, as their own screen has it from then on, and whether it asks what they think.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// The recommendation.
    pub of: EntryId,
    /// The entry that said what it is then.
    pub version: EntryId,
    /// What is recommended, in the words the child knows.
    pub what: String,
    /// Why, in the same.
    pub why: String,
    /// Who told them.
    pub worker: String,
    /// Does the screen ask? Not where they said that nobody is to ask again.
    pub asks: bool,
    /// The child, and nobody around them: it is on no screen that somebody else sees.
    pub readers: Audience,
}

impl Body for Shown {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// What a child's screen may say of a view: that there is one, and not what it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Received {
    /// What was shown.
    pub of: EntryId,
    /// The screen asks no more.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub no_more: bool,
    /// The child, and nobody around them.
    pub readers: Audience,
}

impl Body for Received {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

fn line(entry: &RecommendationEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        RecommendationEntry::Made(made) if made.of.is_some() => {
            (t.recommend_line_changed(), as_heard(&made.what))
        }
        RecommendationEntry::Made(made) => (t.recommend_line_made(), as_heard(&made.what)),
        RecommendationEntry::Withdrawn(off) => (t.recommend_line_withdrawn(), off.because.clone()),
        RecommendationEntry::View(view) => (
            t.recommend_line_view(view.answer.say(t)),
            view.because.clone(),
        ),
        RecommendationEntry::NotTold(not) => (
            t.recommend_line_not_told(&not.decided_by),
            not.because.clone(),
        ),
        RecommendationEntry::SolicitorTold(told) if told.told => {
            (t.recommend_line_solicitor(), told.how.clone())
        }
        RecommendationEntry::SolicitorTold(told) => {
            (t.recommend_line_no_solicitor(), told.how.clone())
        }
        RecommendationEntry::Shown(shown) => (t.recommend_line_shown(), shown.what.clone()),
        RecommendationEntry::Received(_) => (t.recommend_line_received(), String::new()),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}

impl Answer {
    /// All of them, in the order they are offered.
    pub const ALL: [Answer; 9] = [
        Answer::Agrees,
        Answer::Partly,
        Answer::DoesNot,
        Answer::DoesNotAndUnderstands,
        Answer::InTheirWords,
        Answer::NotChoosing,
        Answer::DoNotAsk,
        Answer::CouldNot,
        Answer::NotAsked,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Answer::Agrees => "agrees",
            Answer::Partly => "partly",
            Answer::DoesNot => "does_not",
            Answer::DoesNotAndUnderstands => "does_not_and_understands",
            Answer::InTheirWords => "in_their_words",
            Answer::NotChoosing => "not_choosing",
            Answer::DoNotAsk => "do_not_ask",
            Answer::CouldNot => "could_not",
            Answer::NotAsked => "not_asked",
        }
    }

    /// By its name in a form.
    pub fn named(value: &str) -> Option<Answer> {
        Answer::ALL.into_iter().find(|one| one.value() == value)
    }

    /// As a page says it.
    pub fn say(self, t: &Words) -> String {
        match self {
            Answer::Agrees => t.recommend_agrees(),
            Answer::Partly => t.recommend_partly(),
            Answer::DoesNot => t.recommend_does_not(),
            Answer::DoesNotAndUnderstands => t.recommend_does_not_understands(),
            Answer::InTheirWords => t.recommend_in_their_words(),
            Answer::NotChoosing => t.recommend_not_choosing(),
            Answer::DoNotAsk => t.recommend_do_not_ask(),
            Answer::CouldNot => t.recommend_could_not(),
            Answer::NotAsked => t.recommend_not_asked(),
        }
    }

    /// What a child can say on their own screen, in the order it is offered there. Whether somebody understands what it would mean is not
    /// asked of them: a worker says that.
    pub const THEIR_OWN: [Answer; 6] = [
        Answer::Agrees,
        Answer::Partly,
        Answer::DoesNot,
        Answer::InTheirWords,
        Answer::NotChoosing,
        Answer::DoNotAsk,
    ];

    /// Is a reason needed?
    pub fn needs_reason(self) -> bool {
        matches!(self, Answer::CouldNot | Answer::NotAsked)
    }

    /// Are the child's own words needed? A view that goes to a court as the child's is in their own words, or is one of the two that
    /// are whole without.
    pub fn needs_words(self) -> bool {
        matches!(
            self,
            Answer::Agrees
                | Answer::Partly
                | Answer::DoesNot
                | Answer::DoesNotAndUnderstands
                | Answer::InTheirWords
        )
    }
}
