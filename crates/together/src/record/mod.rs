//! What happened: a visit, a call, something that came in, something that was seen. Noted in one press, or with who, where, what was
//! said and what was seen; with the day it happened.

mod came_in;
mod clears;
mod due;
pub(crate) mod email;
mod entries;
mod files;
mod looked;
mod pages;
pub(crate) mod scan;
mod sealed;
mod shown;
mod visit;
mod visit_form;
mod visit_rule;
mod visited;

pub use due::due;
pub use entries::{Kind, Noted, RecordEntry};
pub(crate) use files::{Came, Kept};
pub use pages::routes;
pub use scan::{Scans, read_from_pipe};
pub(crate) use sealed::from_sender;
pub use visited::{Alone, CameIn, HowItCame, Looked, Paper, Visited};

use ledger::EntryId;

use crate::file::{Room, Stamp};

/// What happened, in the order it was written down; the file in order of time shows it.
#[derive(Debug, Clone, Default)]
pub struct Record {
    noted: Vec<(Stamp, Noted)>,
    visited: Vec<(Stamp, Visited)>,
    came_in: Vec<(Stamp, CameIn)>,
    looked: Vec<Looked>,
}

impl Room for Record {
    type Entry = RecordEntry;

    fn take(&mut self, stamp: &Stamp, entry: &RecordEntry) {
        match entry {
            RecordEntry::Noted(noted) => self.note(stamp, noted.clone()),
            RecordEntry::Visited(visited) => {
                let (kind, with) = (visited.kind, visited.with.clone());
                let text = visited.seen.clone();
                self.note(stamp, Noted { kind, with, text });
                self.visited.push((stamp.clone(), visited.clone()));
            }
            RecordEntry::CameIn(came) => {
                let (kind, with) = (Kind::CameIn, came.from.clone());
                let text = came.text.clone();
                self.note(stamp, Noted { kind, with, text });
                self.came_in.push((stamp.clone(), came.clone()));
            }
            RecordEntry::Looked(looked) => self.looked.push(looked.clone()),
        }
    }
}

impl Record {
    fn note(&mut self, stamp: &Stamp, noted: Noted) {
        self.noted.push((stamp.clone(), noted));
    }

    /// Everything noted, oldest written first; what was written with more to it is among it.
    pub fn noted(&self) -> &[(Stamp, Noted)] {
        &self.noted
    }

    /// What was written after one visit or call.
    pub fn visited(&self, id: EntryId) -> Option<&(Stamp, Visited)> {
        self.visited.iter().find(|(stamp, _)| stamp.id == id)
    }

    /// One thing that came in.
    pub fn came_in(&self, id: EntryId) -> Option<&(Stamp, CameIn)> {
        self.came_in.iter().find(|(stamp, _)| stamp.id == id)
    }

    /// What was done about something that came in with a sealed detail in it: the newest that was written.
    pub fn looked(&self, of: EntryId) -> Option<&Looked> {
        self.looked.iter().rev().find(|looked| looked.of == of)
    }

    /// What came from somebody from whom a detail in it is sealed, and nobody has said what was done.
    pub fn to_look_at(&self) -> impl Iterator<Item = &(Stamp, CameIn)> {
        let all = self.came_in.iter();
        all.filter(|(stamp, came)| came.knows_sealed && self.looked(stamp.id).is_none())
    }
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod visit_tests;
