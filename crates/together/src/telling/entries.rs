//! What can be written in a child's file about how something was told. All of it is for the workers alone: no page shows anybody
//! that somebody read anything.

use jiff::civil::Date;
use ledger::EntryId;
use serde::{Deserialize, Serialize};

use crate::{
    file::{Body, Line, kinds},
    web::{Words, say_day},
};

kinds! {
    /// What can be written in a child's file about how something was told.
    TellingEntry {
        "telling.talked_through" 1 TalkedThrough,
        "telling.again" 1 Again,
        "telling.arrived" 1 Arrived,
        "telling.opened" 1 Opened,
        "telling.carries" 1 Carries,
    }
}

/// A person told it, and talked it through; or it need not be told by one, for a reason. The day is in the entry's own stamp.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TalkedThrough {
    /// The letter, the answer or the plan.
    pub of: EntryId,
    /// How.
    pub how: Talked,
    /// Who was there, in the writer's words.
    #[serde(default)]
    pub there: String,
    /// How it was understood.
    #[serde(default)]
    pub understood: String,
    /// What the child said to it, in their own words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub heard: Option<EntryId>,
    /// Why nobody has to talk it through; empty where somebody did.
    #[serde(default)]
    pub because: String,
}

impl Body for TalkedThrough {}

/// It has to be told again, by this day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Again {
    /// The letter, the answer or the plan.
    pub of: EntryId,
    /// By when.
    pub by: Date,
    /// Why.
    pub because: String,
}

impl Body for Again {}

/// Somebody knows that it arrived, and says how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Arrived {
    /// The letter.
    pub of: EntryId,
    /// How we know.
    pub because: String,
}

impl Body for Arrived {}

/// It was opened on the child's pages. Whoever held the screen opened it; the program knows no more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// The letter or the answer.
    pub of: EntryId,
    /// On the worker's device, with the worker there.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub together: bool,
}

impl Body for Opened {}

/// A letter, or a story that was shown, carries the news of a plan: it opens on the child's screen when the child has been told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Carries {
    /// The letter, or the entry that showed the story.
    pub letter: EntryId,
    /// The plan; the story's own entry, where somebody tells it first by no plan.
    pub of: EntryId,
}

impl Body for Carries {}

/// How a person tells somebody something.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Talked {
    /// Face to face.
    InPerson,
    /// On a call.
    Call,
    /// On a video call.
    Video,
    /// Nobody of us has to, for a reason.
    NeedNot,
}

impl Talked {
    /// The ways there are to tell it.
    pub const WAYS: [Talked; 3] = [Talked::InPerson, Talked::Call, Talked::Video];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Talked::InPerson => "in_person",
            Talked::Call => "call",
            Talked::Video => "video",
            Talked::NeedNot => "need_not",
        }
    }

    /// By its name in a form.
    pub fn named(value: &str) -> Option<Talked> {
        let all = Talked::WAYS.into_iter().chain([Talked::NeedNot]);
        all.into_iter().find(|one| one.value() == value)
    }

    /// As a plan says it.
    pub fn say(self, t: &Words) -> String {
        match self {
            Talked::InPerson => t.telling_in_person(),
            Talked::Call => t.telling_on_a_call(),
            Talked::Video => t.telling_on_video(),
            Talked::NeedNot => t.telling_need_not(),
        }
    }
}

/// What is not empty, each in a paragraph of its own.
pub(super) fn paragraphs(all: &[&str]) -> String {
    let there = all.iter().copied().filter(|one| !one.is_empty());
    there.collect::<Vec<_>>().join("\n\n")
}

fn line(entry: &TellingEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        TellingEntry::TalkedThrough(told) if told.how == Talked::NeedNot => {
            (t.telling_line_need_not(), told.because.clone())
        }
        TellingEntry::TalkedThrough(told) => (
            t.telling_line_talked(told.how.say(t)),
            paragraphs(&[&told.there, &told.understood]),
        ),
        TellingEntry::Again(again) => (
            t.telling_line_again(say_day(again.by)),
            again.because.clone(),
        ),
        TellingEntry::Arrived(arrived) => (t.telling_line_arrived(), arrived.because.clone()),
        TellingEntry::Opened(opened) if opened.together => {
            (t.telling_line_opened_together(), String::new())
        }
        TellingEntry::Opened(_) => (t.telling_line_opened(), String::new()),
        TellingEntry::Carries(_) => (t.telling_line_carries(), String::new()),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}
