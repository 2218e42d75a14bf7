//! What can be written about who is away. Why somebody is away is nobody's business here: there is no field for it.

use jiff::civil::Date;
use ledger::EntryId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    file::{Audience, Body, Line, kinds},
    web::Words,
};

kinds! {
    /// What can be written about who is away.
    AwayEntry {
        "away.planned" 1 Planned,
        "away.other_cover" 1 OtherCover,
        "away.back" 1 Back,
    }
}

/// Somebody will be away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Planned {
    /// Who.
    pub worker: Uuid,
    /// Their name then.
    pub name: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// Who stands in; nobody yet.
    #[serde(default)]
    pub cover: Option<Cover>,
}

impl Body for Planned {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

/// Somebody who stands in, with their names of that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cover {
    /// The staff member.
    pub worker: Uuid,
    /// First name, as children call them.
    pub first_name: String,
    /// Whole name.
    pub name: String,
}

/// Somebody else stands in, or nobody any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OtherCover {
    /// The leave.
    pub of: EntryId,
    /// Who stands in from now on.
    pub cover: Option<Cover>,
}

impl Body for OtherCover {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

/// They are back earlier, or do not go at all.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Back {
    /// The leave.
    pub of: EntryId,
    /// The first day on which they are there again.
    pub on: Date,
}

impl Body for Back {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

fn line(entry: &AwayEntry, t: &Words) -> Line {
    let title = match entry {
        AwayEntry::Planned(planned) => t.away_line(&planned.name),
        AwayEntry::OtherCover(_) => t.away_cover_line(),
        AwayEntry::Back(_) => t.away_back_line(),
    };
    Line {
        title,
        ..Line::default()
    }
}
