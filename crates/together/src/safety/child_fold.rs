//! The fold of what a child's own file says about safety.

use ledger::EntryId;

use super::{Assessed, Cause, ChildSafetyEntry, Considered, Means};
use crate::file::{Room, Stamp};

/// What a child's own file says about safety, oldest first.
#[derive(Debug, Clone, Default)]
pub struct ChildSafety {
    means: Vec<(Stamp, Means)>,
    considered: Vec<(Stamp, Considered)>,
    assessed: Vec<(Stamp, Assessed)>,
}

impl Room for ChildSafety {
    type Entry = ChildSafetyEntry;

    fn take(&mut self, stamp: &Stamp, entry: &ChildSafetyEntry) {
        match entry {
            ChildSafetyEntry::Means(one) => self.means.push((stamp.clone(), one.clone())),
            ChildSafetyEntry::Considered(one) => self.considered.push((stamp.clone(), one.clone())),
            ChildSafetyEntry::Assessed(one) => self.assessed.push((stamp.clone(), one.clone())),
        }
    }
}

impl ChildSafety {
    /// What it means for this child: the newest.
    pub fn means(&self) -> Option<&(Stamp, Means)> {
        self.means.last()
    }

    /// Everything that was written of it, oldest first.
    pub fn all_means(&self) -> &[(Stamp, Means)] {
        &self.means
    }

    /// Every time section 16A was thought about.
    pub fn considered(&self) -> &[(Stamp, Considered)] {
        &self.considered
    }

    /// How the court got the assessment that this gave cause for.
    pub fn assessed(&self, of: EntryId) -> Option<&(Stamp, Assessed)> {
        self.assessed.iter().find(|(_, one)| one.of == of)
    }

    /// What gave cause, and no assessment has gone to the court: oldest first.
    pub fn waits(&self) -> impl Iterator<Item = &(Stamp, Considered)> {
        let suspected = |one: &Considered| one.cause == Cause::Suspected;
        let all = self.considered.iter();
        all.filter(move |(stamp, one)| suspected(one) && self.assessed(stamp.id).is_none())
    }
}
