//! What whoever stands in needs of a file, as rules.

use jiff::civil::Date;
use uuid::Uuid;

use super::Leave;
use crate::{
    children::Due, clock::day, diary::coming, door::OpenFile, due::DueRules, file::Written,
};

/// What somebody covers for: whose leave, and the files in which something of theirs is to be done.
pub struct Covered {
    /// The leave.
    pub leave: Leave,
    /// The files.
    pub files: Vec<OpenFile>,
}

/// What whoever stands in may write: what being due takes. Neither who works with a child, nor their way in, nor who belongs to them
/// and where these live, nor what the court asked.
const STANDING_IN: &[&str] = &[
    "voice.",
    "promises.",
    "record.",
    "letters.",
    "diary.",
    "about_me.",
    "going_out.",
    "story.",
    "safety.",
    "feedback.",
    "portal.spoke_alone",
    "learning.asked",
    crate::parents::SAID,
];

/// Is everything of this what standing in takes?
pub fn is_standing_in(entries: &[Written]) -> bool {
    let mut entries = entries.iter();
    entries.all(|entry| {
        STANDING_IN
            .iter()
            .any(|room| entry.kind().starts_with(room))
    })
}

/// Does whoever stands in need this file today? As long as something in it is due, or is planned, by the last day of the leave; and
/// for the rest of a day on which they wrote in it, so that they see what they did and can mend it.
pub fn needs(file: &OpenFile, rules: &DueRules, today: Date, leave: &Leave, cover: Uuid) -> bool {
    let mut due = Due::of(file, rules, today).into_iter();
    let is_due = due.any(|due| due.by <= leave.until);
    let planned = || {
        coming(file, today)
            .iter()
            .any(|item| item.day <= leave.until)
    };
    is_due || planned() || wrote(file, today, cover)
}

fn wrote(file: &OpenFile, today: Date, cover: Uuid) -> bool {
    let own = file.entries.iter().map(|(stamp, _)| stamp);
    let families = file.families().flat_map(|family| &family.entries);
    own.chain(families.map(|(stamp, _)| stamp))
        .any(|stamp| stamp.by.id == cover && day(stamp.at) == today)
}
