//! The fold of teams.

use uuid::Uuid;

use super::{Supervised, TeamEntry};
use crate::file::{Room, Stamp};

/// Who supervises whom.
#[derive(Debug, Clone, Default)]
pub struct Teams(Supervised);

impl Room for Teams {
    type Entry = TeamEntry;

    fn take(&mut self, _: &Stamp, entry: &TeamEntry) {
        let TeamEntry::Supervised(supervised) = entry;
        self.0 = supervised.clone();
    }
}

impl Teams {
    /// Everybody this person supervises.
    pub fn of(&self, supervisor: Uuid) -> impl Iterator<Item = Uuid> {
        let all = self.0.by.iter();
        all.filter(move |(_, by)| **by == supervisor)
            .map(|(worker, _)| *worker)
    }

    /// Who supervises this worker.
    pub fn supervisor_of(&self, worker: Uuid) -> Option<Uuid> {
        self.0.by.get(&worker).copied()
    }
}
