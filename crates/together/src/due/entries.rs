//! What can be written about when things are due.

use std::collections::BTreeSet;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Rule;
use crate::{
    file::{Audience, Body, Line, kinds},
    web::Words,
};

kinds! {
    /// What can be written about when things are due.
    DueEntry {
        "due.days" 1 Days,
        "due.closed" 1 Closed,
    }
}

/// How many days one kind of thing has, for what begins on a day or later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Days {
    /// Which kind of thing.
    pub rule: Rule,
    /// How many; none: as many as before anybody set one.
    pub days: Option<u16>,
    /// It holds for what begins on this day or later.
    pub from: Date,
}

impl Body for Days {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

/// The days besides weekends on which nobody works; the newest list counts, whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Closed {
    /// All of them; none: the bank holidays that the program knows.
    pub days: Option<BTreeSet<Date>>,
}

impl Body for Closed {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

fn line(entry: &DueEntry, t: &Words) -> Line {
    let title = match entry {
        DueEntry::Days(days) => days.rule.say(t),
        DueEntry::Closed(_) => t.rules_closed(),
    };
    Line {
        title,
        ..Line::default()
    }
}
