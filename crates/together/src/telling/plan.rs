//! What can be written about a plan to tell news that matters. It stands in the family's file, once for brothers and sisters, and is
//! for the workers alone: a plan says what nobody has heard yet.

use jiff::civil::{Date, Time};
use ledger::EntryId;
use serde::{Deserialize, Serialize};

use super::{Talked, entries::paragraphs};
use crate::{
    file::{Body, Line, Slug, kinds},
    letters::LetterKind,
    web::Words,
};

kinds! {
    /// What can be written about a plan to tell news that matters.
    PlanEntry {
        "telling.planned" 1 Planned,
        "telling.changed" 1 Changed,
        "telling.called_off" 1 CalledOff,
        "telling.told" 1 Told,
    }
}

/// A plan: what the news is, and who hears it in which order, on which day and how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// What kind of news.
    pub news: News,
    /// What the news is, in words a child can understand.
    pub say: String,
    /// What can be said about it at home, and what cannot.
    #[serde(default)]
    pub at_home: String,
    /// Who hears it, in the order they were written down.
    pub steps: Vec<Step>,
    /// Why brothers and sisters and whoever they live with do not all hear it within hours; empty where they do.
    #[serde(default)]
    pub because: String,
}

/// One person hears it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Who.
    pub person: Slug,
    /// On which day.
    pub day: Date,
    /// At about what time, where that is known.
    #[serde(default)]
    pub time: Option<Time>,
    /// How they are told.
    pub how: Talked,
    /// Who is beside them, then and afterwards.
    #[serde(default)]
    pub beside: String,
    /// Do the children live with them? Somebody who writes the plan says so; nobody guesses it from a word.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lives_with: bool,
    /// Is this a child with a file in which whoever wrote the plan works? Then it falls due there; everybody else's falls due with the
    /// child who hears it first.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub own_file: bool,
}

impl Plan {
    /// The steps in the order in which they come.
    pub fn in_order(&self) -> Vec<&Step> {
        let mut all: Vec<&Step> = self.steps.iter().collect();
        // Who has no hour comes after those of that day who have one; otherwise the order in which they were written down stays.
        all.sort_by_key(|step| (step.day, step.time.is_none(), step.time));
        all
    }

    /// How one person hears it.
    pub fn step(&self, person: &Slug) -> Option<&Step> {
        self.steps.iter().find(|step| step.person == *person)
    }
}

/// Somebody plans how news is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planned {
    /// The plan.
    pub plan: Plan,
}

impl Body for Planned {}

/// The plan is another one now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Changed {
    /// The entry that planned it.
    pub of: EntryId,
    /// The plan as it is now.
    pub plan: Plan,
}

impl Body for Changed {}

/// There is no such news any more, or it is told in another way.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalledOff {
    /// The plan.
    pub of: EntryId,
    /// Why.
    pub because: String,
}

impl Body for CalledOff {}

/// Somebody of the plan was told, or need not be. A child's own file has it too, as talked through.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Told {
    /// The plan.
    pub of: EntryId,
    /// Who.
    pub person: Slug,
    /// How.
    pub how: Talked,
    /// Who was there.
    #[serde(default)]
    pub there: String,
    /// How it was understood.
    #[serde(default)]
    pub understood: String,
    /// Why they need not hear it from us; empty where they were told.
    #[serde(default)]
    pub because: String,
}

impl Body for Told {}

/// News that matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum News {
    /// What I will recommend.
    Recommendation,
    /// What was decided.
    Decision,
    /// A child moves, or somebody they live with does.
    MovedHome,
    /// A worker says goodbye.
    Goodbye,
    /// Other news that matters.
    Other,
}

impl News {
    /// All of them, in the order they are offered.
    pub const ALL: [News; 5] = [
        News::Recommendation,
        News::Decision,
        News::MovedHome,
        News::Goodbye,
        News::Other,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            News::Recommendation => "recommendation",
            News::Decision => "decision",
            News::MovedHome => "moved_home",
            News::Goodbye => "goodbye",
            News::Other => "other",
        }
    }

    /// Its name on a page.
    pub fn say(self, t: &Words) -> String {
        match self {
            News::Recommendation => t.telling_news_recommendation(),
            News::Decision => t.telling_news_decision(),
            News::MovedHome => t.telling_news_moved_home(),
            News::Goodbye => t.telling_news_goodbye(),
            News::Other => t.telling_news_other(),
        }
    }

    /// The kind of letter that carries such news, where there is one.
    pub fn letter(self) -> LetterKind {
        match self {
            News::Recommendation => LetterKind::Recommendation,
            News::Decision => LetterKind::Decision,
            News::Goodbye => LetterKind::Goodbye,
            News::MovedHome | News::Other => LetterKind::WhatChanged,
        }
    }

    /// The news that this kind of letter carries whatever else it says; none for the others.
    pub fn of(kind: LetterKind) -> Option<News> {
        match kind {
            LetterKind::Recommendation => Some(News::Recommendation),
            LetterKind::Decision => Some(News::Decision),
            LetterKind::Goodbye => Some(News::Goodbye),
            _ => None,
        }
    }
}

fn line(entry: &PlanEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        PlanEntry::Planned(new) => (
            t.telling_line_planned(new.plan.news.say(t)),
            paragraphs(&[&new.plan.say, &new.plan.because]),
        ),
        PlanEntry::Changed(new) => (
            t.telling_line_changed(new.plan.news.say(t)),
            paragraphs(&[&new.plan.say, &new.plan.because]),
        ),
        PlanEntry::CalledOff(off) => (t.telling_line_called_off(), off.because.clone()),
        PlanEntry::Told(told) if told.how == Talked::NeedNot => {
            (t.telling_line_need_not(), told.because.clone())
        }
        PlanEntry::Told(told) => (
            t.telling_line_told(told.how.say(t)),
            paragraphs(&[&told.there, &told.understood]),
        ),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}
