//! What happened: a visit, a call, something that came in, something that was seen. Noted in one press, with the day it happened.

mod entries;
mod looked;
mod pages;

pub use entries::{Kind, Noted, RecordEntry};
pub use pages::routes;

use crate::file::{Room, Stamp};

/// What happened, in the order it was written down; the file in order of time shows it.
#[derive(Debug, Clone, Default)]
pub struct Record {
    noted: Vec<(Stamp, Noted)>,
}

impl Room for Record {
    type Entry = RecordEntry;

    fn take(&mut self, stamp: &Stamp, entry: &RecordEntry) {
        let RecordEntry::Noted(noted) = entry;
        self.noted.push((stamp.clone(), noted.clone()));
    }
}

impl Record {
    /// Everything noted, oldest written first.
    pub fn noted(&self) -> &[(Stamp, Noted)] {
        &self.noted
    }
}

#[cfg(test)]
mod tests;
