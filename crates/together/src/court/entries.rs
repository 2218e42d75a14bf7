//! What can be written about the court's question and its dates.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::{
    file::{Audience, Body, Line, kinds},
    web::Words,
};

kinds! {
    /// What can be written about the court.
    CourtEntry {
        "court.asked" 1 Asked,
        "court.dated" 1 Dated,
    }
}

/// What the court asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// What this family is called in our lists: "Amira and Yusuf".
    pub family: String,
    /// The court.
    pub court: String,
    /// The court's own number.
    pub number: String,
    /// Which kind of proceedings.
    pub law: Law,
    /// What was asked, for those who work with it.
    pub what: String,
    /// Why a court is asking, in words a child can read; empty: not written yet, and never made up.
    #[serde(default)]
    pub for_children: String,
}

impl Body for Asked {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

/// Private law is usually between parents; in public law a council asks the court to keep a child safe.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Law {
    /// Private law.
    Private,
    /// Public law.
    Public,
    /// Nothing is at court now.
    None,
}

/// A date, as it was written down before there was a diary. The diary has what is written now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dated {
    /// What happens.
    pub what: Happening,
    /// The day.
    pub day: Date,
    /// The hour, where it is known.
    #[serde(default)]
    pub time: Option<Time>,
    /// What it is called, in words a child can read: "The court meets".
    pub say: String,
    /// Where; on no screen or paper that is not safe.
    #[serde(default)]
    pub place: String,
    /// Who may know of it; left out, only the workers.
    #[serde(default)]
    pub readers: Audience,
}

impl Body for Dated {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// What happens on a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Happening {
    /// The court meets.
    Hearing,
    /// A report is due at the court.
    ReportDue,
    /// Somebody is met.
    Meeting,
}

impl From<Happening> for crate::diary::Happening {
    fn from(what: Happening) -> Self {
        match what {
            Happening::Hearing => Self::Hearing,
            Happening::ReportDue => Self::ReportDue,
            Happening::Meeting => Self::Meeting,
        }
    }
}

fn line(entry: &CourtEntry, t: &Words) -> Line {
    match entry {
        CourtEntry::Asked(asked) => Line {
            title: t.court_asked(),
            text: asked.what.clone(),
            theirs: false,
        },
        CourtEntry::Dated(dated) => Line {
            title: t.court_dated(crate::web::say_day(dated.day)),
            text: dated.say.clone(),
            theirs: false,
        },
    }
}
