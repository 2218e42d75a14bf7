//! What can be written about the daily e-mail.

use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    file::{Body, Line, kinds},
    going_out::Why,
    web::Words,
};

kinds! {
    /// What can be written about the daily e-mail.
    DailyEntry {
        "daily.wanted" 1 Wanted,
        "daily.hour" 1 Hour,
        "daily.failed" 1 Failed,
    }
}

/// A worker wants it, or wants it no more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Wanted {
    /// Who.
    pub worker: Uuid,
    /// To where; empty: no more.
    pub address: String,
    /// May it say the name of the service?
    #[serde(default)]
    pub service: bool,
}

impl Body for Wanted {}

/// At what hour it goes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hour {
    /// In England.
    pub at: Time,
}

impl Body for Hour {}

/// One did not go.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failed {
    /// Whose.
    pub worker: Uuid,
    /// Of which day.
    pub day: Date,
    /// Why.
    pub why: Why,
}

impl Body for Failed {}

fn line(entry: &DailyEntry, t: &Words) -> Line {
    let title = match entry {
        DailyEntry::Wanted(_) | DailyEntry::Hour(_) => t.daily_title(),
        DailyEntry::Failed(_) => t.daily_failed_line(),
    };
    Line {
        title,
        ..Line::default()
    }
}
