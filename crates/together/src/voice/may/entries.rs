//! What can be written about what may be done with a child's words.

use ledger::EntryId;
use serde::{Deserialize, Serialize};

use crate::{
    file::{Body, Line, Slug},
    web::Words,
};

/// What may be done with something a child said or asked. The newest counts; before anybody chose, it goes to nobody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MayBeDone {
    /// The words it is about.
    pub of: EntryId,
    /// What may be done.
    pub may: May,
    /// From whom the court is asked to keep it; empty for the others.
    #[serde(default)]
    pub from: Vec<Slug>,
    /// Who chose.
    pub chosen_by: Chooser,
    /// Why; a worker who chooses always says it.
    #[serde(default)]
    pub why: String,
}

impl Body for MayBeDone {}

/// What the court said when it was asked to keep a child's words from somebody.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourtSaid {
    /// The words it is about.
    pub of: EntryId,
    /// They are kept from those for whom it was asked.
    pub kept: bool,
    /// What the court said, in a few words.
    pub what: String,
}

impl Body for CourtSaid {}

/// What may be done with a child's words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum May {
    /// They may go in the report, which the court and the parents read.
    Report,
    /// The court is asked first whether they can be kept from somebody.
    AskCourt,
    /// They do not go in the report.
    NotInReport,
}

impl May {
    /// All of them, in the order they are offered.
    pub const ALL: [May; 3] = [May::Report, May::AskCourt, May::NotInReport];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            May::Report => "report",
            May::AskCourt => "ask_court",
            May::NotInReport => "not_in_report",
        }
    }

    /// Its name on a page, and what it means, said before anybody chooses.
    pub fn say(self, t: &Words) -> (String, String) {
        match self {
            May::Report => (t.may_report(), t.may_report_means()),
            May::AskCourt => (t.may_ask_court(), t.may_ask_court_means()),
            May::NotInReport => (t.may_not_in_report(), t.may_not_in_report_means()),
        }
    }
}

/// Who chose what may be done.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Chooser {
    /// The child.
    Child,
    /// The worker who writes it, for a child who could not or would not choose.
    Worker,
}

impl Chooser {
    /// Both.
    pub const ALL: [Chooser; 2] = [Chooser::Child, Chooser::Worker];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Chooser::Child => "child",
            Chooser::Worker => "worker",
        }
    }
}

/// How the file in order of time tells it.
pub(in crate::voice) fn chosen(entry: &MayBeDone, t: &Words) -> Line {
    let (may, _) = entry.may.say(t);
    Line {
        title: match entry.chosen_by {
            Chooser::Child => t.voice_may_child(may),
            Chooser::Worker => t.voice_may_worker(may),
        },
        text: entry.why.clone(),
        theirs: false,
    }
}

/// The same for what the court said.
pub(in crate::voice) fn answered(entry: &CourtSaid, t: &Words) -> Line {
    Line {
        title: if entry.kept {
            t.voice_court_keeps()
        } else {
            t.voice_court_does_not()
        },
        text: entry.what.clone(),
        theirs: false,
    }
}
