//! What can be written in a family's diary. Nothing is changed: a move is an entry beside the plan, and so is where it will be.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time};
use ledger::EntryId;
use serde::{Deserialize, Serialize};

use crate::{
    file::{Audience, Body, Line, Slug, kinds},
    web::{Words, say_day, say_time},
};

kinds! {
    /// What can be written in a family's diary.
    DiaryEntry {
        "diary.planned" 1 Planned,
        "diary.place" 1 Place,
        "diary.moved" 1 Moved,
        "diary.called_off" 1 CalledOff,
        "diary.heard" 1 Heard,
    }
}

/// Something is planned.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planned {
    /// What kind of thing.
    pub happening: Happening,
    /// What happens, in words a child can read: "Sam comes to see you".
    pub say: String,
    /// The day.
    pub day: Date,
    /// The hour in England, where it is known.
    #[serde(default)]
    pub time: Option<Time>,
    /// The children of this family it is about; none named: all of them.
    #[serde(default)]
    pub children: BTreeSet<Slug>,
    /// Who may know of it; left out, only the workers.
    #[serde(default)]
    pub readers: Audience,
}

impl Body for Planned {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// Where something planned will be and with whom: a fact of its own, since fewer people may know it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The plan.
    pub of: EntryId,
    /// Where.
    #[serde(default)]
    pub place: String,
    /// With whom, in the writer's words.
    #[serde(default)]
    pub with: String,
    /// Who may know; left out, only the workers.
    #[serde(default)]
    pub readers: Audience,
}

impl Body for Place {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// It will be at another time.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moved {
    /// The plan.
    pub of: EntryId,
    /// The new day.
    pub day: Date,
    /// The new hour, where it is known.
    #[serde(default)]
    pub time: Option<Time>,
    /// Why, in words a child can read; empty: not said.
    #[serde(default)]
    pub why: String,
    /// Who may know: those who may know of the plan.
    #[serde(default)]
    pub readers: Audience,
}

impl Body for Moved {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// It will not be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CalledOff {
    /// The plan.
    pub of: EntryId,
    /// Why, in words a child can read; empty: not said.
    #[serde(default)]
    pub why: String,
    /// Who may know: those who may know of the plan.
    #[serde(default)]
    pub readers: Audience,
}

impl Body for CalledOff {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// Somebody was told of a change, or need not be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Heard {
    /// The change: the entry that planned, moved or called off.
    pub of: EntryId,
    /// Who.
    pub person: Slug,
    /// How they heard.
    pub how: How,
    /// Why they need not; empty where they were told.
    #[serde(default)]
    pub because: String,
}

impl Body for Heard {}

/// What kind of thing happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happening {
    /// A worker visits.
    Visit,
    /// A call.
    Call,
    /// People meet.
    Meeting,
    /// The court meets.
    Hearing,
    /// A report is due at the court.
    ReportDue,
}

impl Happening {
    /// All of them, in the order they are offered: visits and calls are most of what a worker plans.
    pub const ALL: [Happening; 5] = [
        Happening::Visit,
        Happening::Call,
        Happening::Meeting,
        Happening::Hearing,
        Happening::ReportDue,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Happening::Visit => "visit",
            Happening::Call => "call",
            Happening::Meeting => "meeting",
            Happening::Hearing => "hearing",
            Happening::ReportDue => "report_due",
        }
    }

    /// Its name on a page.
    pub fn say(self, t: &Words) -> String {
        match self {
            Happening::Visit => t.diary_visit(),
            Happening::Call => t.diary_call(),
            Happening::Meeting => t.diary_meeting(),
            Happening::Hearing => t.diary_hearing(),
            Happening::ReportDue => t.diary_report_due(),
        }
    }
}

/// How somebody heard of a change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Face to face.
    InPerson,
    /// On a call.
    Call,
    /// In writing: a letter or a message of which this file knows nothing else.
    InWriting,
    /// They need not hear it, for a reason.
    NeedNot,
}

impl How {
    /// All of them.
    pub const ALL: [How; 4] = [How::InPerson, How::Call, How::InWriting, How::NeedNot];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            How::InPerson => "in_person",
            How::Call => "call",
            How::InWriting => "in_writing",
            How::NeedNot => "need_not",
        }
    }

    /// Its name on a page.
    pub fn say(self, t: &Words) -> String {
        match self {
            How::InPerson => t.diary_told_in_person(),
            How::Call => t.diary_told_on_a_call(),
            How::InWriting => t.diary_told_in_writing(),
            How::NeedNot => t.diary_need_not(),
        }
    }
}

/// "Tuesday 1 December", with the hour where it is known.
pub(crate) fn say_when(day: Date, time: Option<Time>) -> String {
    let t = crate::web::words();
    time.map_or_else(
        || say_day(day),
        |time| t.next_at(say_day(day), say_time(time)),
    )
}

fn line(entry: &DiaryEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        DiaryEntry::Planned(planned) => (
            t.diary_was_planned(
                planned.happening.say(t),
                say_when(planned.day, planned.time),
            ),
            planned.say.clone(),
        ),
        DiaryEntry::Place(place) => (
            t.diary_where_and_with_whom(),
            said(&[&place.place, &place.with]),
        ),
        DiaryEntry::Moved(moved) => (
            t.diary_was_moved(say_when(moved.day, moved.time)),
            moved.why.clone(),
        ),
        DiaryEntry::CalledOff(off) => (t.diary_was_called_off(), off.why.clone()),
        DiaryEntry::Heard(heard) => (t.diary_was_heard(heard.how.say(t)), heard.because.clone()),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}

/// What is not empty, with a point between.
pub(super) fn said(all: &[&str]) -> String {
    let there: Vec<&str> = all.iter().copied().filter(|one| !one.is_empty()).collect();
    there.join(" · ")
}
