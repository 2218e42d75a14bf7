//! The fold of the court's question and dates.

use jiff::civil::Date;

use super::entries::{Asked, CourtEntry, Dated};
use crate::file::{Room, Stamp};

/// What the court asked, and when.
#[derive(Debug, Clone, Default)]
pub struct Court {
    asked: Option<Asked>,
    dates: Vec<Dated>,
}

impl Room for Court {
    type Entry = CourtEntry;

    fn take(&mut self, _: &Stamp, entry: &CourtEntry) {
        match entry {
            CourtEntry::Asked(asked) => self.asked = Some(asked.clone()),
            CourtEntry::Dated(dated) => self.dates.push(dated.clone()),
        }
    }
}

impl Court {
    /// What the court asked.
    pub fn asked(&self) -> Option<&Asked> {
        self.asked.as_ref()
    }

    /// What was before this day, in the order it was written down.
    pub fn past(&self, today: Date) -> impl Iterator<Item = &Dated> {
        self.dates.iter().filter(move |dated| dated.day < today)
    }

    /// What comes on this day or later, soonest first.
    pub fn coming(&self, today: Date) -> Vec<&Dated> {
        let mut coming: Vec<&Dated> = self
            .dates
            .iter()
            .filter(|dated| dated.day >= today)
            .collect();
        coming.sort_by_key(|dated| (dated.day, dated.time));
        coming
    }
}
