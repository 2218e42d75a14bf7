//! What can be written about workers talking a child over. Each entry is about one child; of no other is anything in it.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use ledger::EntryId;

use crate::{
    file::{Audience, Body, Line, kinds},
    web::Words,
};

kinds! {
    /// What can be written about workers talking a child over.
    SupervisionEntry {
        "supervision.talked" 1 Talked,
        "supervision.told" 1 ToldThem,
        "supervision.shown" 1 Shown,
    }
}

/// A child was talked over. The day is in the entry's own stamp.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Talked {
    /// How they met.
    pub kind: TalkKind,
    /// Who was there.
    pub there: Vec<Present>,
    /// The one decision it was about.
    pub about: String,
    /// What was considered.
    pub considered: String,
    /// What was decided.
    pub decided: String,
    /// Why.
    pub why: String,
    /// How it helped what is best for this child.
    pub helped: String,
    /// Was the child told?
    pub told: Told,
    /// Why they were not told, where somebody says it.
    #[serde(default)]
    pub because: String,
}

impl Body for Talked {}

/// Somebody who was there, with their name of that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Present {
    /// The member of staff; left out for anybody else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub worker: Option<Uuid>,
    /// Their name, or who they were.
    pub name: String,
}

/// How workers meet to talk a child over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TalkKind {
    /// A worker and their supervisor.
    OneToOne,
    /// Several workers and a supervisor.
    Group,
    /// Workers among themselves.
    Peer,
    /// About the worker's own thinking, for this child's sake.
    Reflective,
}

/// Was the child told?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Told {
    /// Yes.
    Yes,
    /// Not now: the worker's judgement, which needs no more words.
    NotNow,
    /// No, for a reason.
    No,
}

/// It stands otherwise now: they were told, or will not be.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToldThem {
    /// The talk.
    pub of: EntryId,
    /// How it stands now.
    pub told: Told,
    /// How they were told, or why not.
    #[serde(default)]
    pub because: String,
}

impl Body for ToldThem {}

/// What the child's own screen says of it, in words for the child; written only where the child was told and it is safe there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// The talk.
    pub of: EntryId,
    /// What was decided, to the child.
    pub decided: String,
    /// The child and those around the screen.
    pub readers: Audience,
}

impl Body for Shown {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

impl TalkKind {
    /// Each of them.
    pub const ALL: [TalkKind; 4] = [
        TalkKind::OneToOne,
        TalkKind::Group,
        TalkKind::Peer,
        TalkKind::Reflective,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            TalkKind::OneToOne => "one_to_one",
            TalkKind::Group => "group",
            TalkKind::Peer => "peer",
            TalkKind::Reflective => "reflective",
        }
    }

    /// As a page says it.
    pub fn say(self, t: &Words) -> String {
        match self {
            TalkKind::OneToOne => t.supervision_one_to_one(),
            TalkKind::Group => t.supervision_group(),
            TalkKind::Peer => t.supervision_peer(),
            TalkKind::Reflective => t.supervision_reflective(),
        }
    }
}

impl Told {
    /// Each of them.
    pub const ALL: [Told; 3] = [Told::Yes, Told::NotNow, Told::No];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Told::Yes => "yes",
            Told::NotNow => "not_now",
            Told::No => "no",
        }
    }

    /// By its name in a form.
    pub fn named(value: &str) -> Option<Told> {
        Told::ALL.into_iter().find(|one| one.value() == value)
    }

    /// As a page says it.
    pub fn say(self, t: &Words) -> String {
        match self {
            Told::Yes => t.supervision_told_yes(),
            Told::NotNow => t.supervision_told_not_now(),
            Told::No => t.supervision_told_no(),
        }
    }
}

fn line(entry: &SupervisionEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        SupervisionEntry::Talked(talked) => (
            t.supervision_line(talked.kind.say(t), &talked.about),
            talked.decided.clone(),
        ),
        SupervisionEntry::ToldThem(told) => (
            t.supervision_line_told(told.told.say(t)),
            told.because.clone(),
        ),
        SupervisionEntry::Shown(shown) => (t.supervision_line_shown(), shown.decided.clone()),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}
