//! The fold of the court's question, and of dates that were written down before there was a diary.

use super::entries::{Asked, CourtEntry, Dated};
use crate::file::{Room, Stamp};

/// What the court asked, and the dates of before.
#[derive(Debug, Clone, Default)]
pub struct Court {
    asked: Option<Asked>,
    dates: Vec<(Stamp, Dated)>,
}

impl Room for Court {
    type Entry = CourtEntry;

    fn take(&mut self, stamp: &Stamp, entry: &CourtEntry) {
        match entry {
            CourtEntry::Asked(asked) => self.asked = Some(asked.clone()),
            CourtEntry::Dated(dated) => self.dates.push((stamp.clone(), dated.clone())),
        }
    }
}

impl Court {
    /// What the court asked.
    pub fn asked(&self) -> Option<&Asked> {
        self.asked.as_ref()
    }

    /// Dates that were written down before there was a diary, which shows and changes them (`diary::items`). No page writes
    /// another.
    pub fn dates(&self) -> &[(Stamp, Dated)] {
        &self.dates
    }
}
