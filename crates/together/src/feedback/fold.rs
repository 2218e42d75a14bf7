//! What a child said of how we did, and what came of it.

use std::collections::BTreeSet;

use ledger::EntryId;

use super::{Changed, FeedbackEntry, Given, Moment, NotNow};
use crate::file::{Room, Stamp};

/// All of it, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Feedback {
    given: Vec<(Stamp, Given)>,
    not_now: Vec<(Stamp, NotNow)>,
    over: BTreeSet<Moment>,
    changed: Vec<(Stamp, Changed)>,
}

impl Room for Feedback {
    type Entry = FeedbackEntry;

    fn take(&mut self, stamp: &Stamp, entry: &FeedbackEntry) {
        match entry {
            FeedbackEntry::Given(given) => self.given.push((stamp.clone(), given.clone())),
            FeedbackEntry::Over(over) => drop(self.over.insert(over.after)),
            FeedbackEntry::NotNow(not) => self.not_now.push((stamp.clone(), not.clone())),
            FeedbackEntry::Changed(changed) => self.changed.push((stamp.clone(), changed.clone())),
        }
    }
}

impl Feedback {
    /// Everything they said, oldest first.
    pub fn given(&self) -> &[(Stamp, Given)] {
        &self.given
    }

    /// One thing they said.
    pub fn get(&self, id: EntryId) -> Option<&(Stamp, Given)> {
        self.given.iter().find(|(stamp, _)| stamp.id == id)
    }

    /// Why a worker does not ask after this now: the newest.
    pub fn not_now(&self, after: Moment) -> Option<&(Stamp, NotNow)> {
        let mut newest_first = self.not_now.iter().rev();
        newest_first.find(|(_, not)| not.after == after)
    }

    /// Is nobody to ask after this any more?
    pub fn is_over(&self, after: Moment) -> bool {
        self.over.contains(&after)
    }

    /// What changed because of it, oldest first.
    pub fn changed(&self, of: EntryId) -> impl Iterator<Item = &(Stamp, Changed)> {
        self.changed.iter().filter(move |(_, one)| one.of == of)
    }

    /// What changed, newest first, as a screen may show it.
    pub fn all_changed(&self) -> impl Iterator<Item = &(Stamp, Changed)> {
        self.changed.iter().rev()
    }
}
