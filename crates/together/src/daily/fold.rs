//! The fold of who wants the daily e-mail.

use std::collections::BTreeMap;

use jiff::civil::{Time, time};
use uuid::Uuid;

use super::{DailyEntry, Failed, Wanted};
use crate::file::{Room, Stamp};

/// Who wants it, when it goes, and whose did not.
#[derive(Debug, Clone)]
pub struct Daily {
    wanted: BTreeMap<Uuid, Wanted>,
    failed: BTreeMap<Uuid, Failed>,
    hour: Time,
}

impl Default for Daily {
    /// At eight, until somebody sets another hour (ours).
    fn default() -> Daily {
        Daily {
            wanted: BTreeMap::new(),
            failed: BTreeMap::new(),
            hour: time(8, 0, 0, 0),
        }
    }
}

impl Room for Daily {
    type Entry = DailyEntry;

    fn take(&mut self, _: &Stamp, entry: &DailyEntry) {
        match entry {
            DailyEntry::Wanted(wanted) => {
                // Whoever looked at the address has seen that one did not go.
                self.failed.remove(&wanted.worker);
                self.wanted.insert(wanted.worker, wanted.clone());
            }
            DailyEntry::Hour(hour) => self.hour = hour.at,
            DailyEntry::Failed(failed) => {
                self.failed.insert(failed.worker, failed.clone());
            }
        }
    }
}

impl Daily {
    /// Whoever wants it.
    pub fn wanted(&self) -> impl Iterator<Item = &Wanted> {
        self.wanted
            .values()
            .filter(|wanted| !wanted.address.is_empty())
    }

    /// What this worker wants, if they want it.
    pub fn wanted_by(&self, worker: Uuid) -> Option<&Wanted> {
        self.wanted().find(|wanted| wanted.worker == worker)
    }

    /// The newest that did not go, of each worker who has not looked at it since.
    pub fn failed(&self) -> impl Iterator<Item = &Failed> {
        self.failed.values()
    }

    /// The same of this worker.
    pub fn failed_of(&self, worker: Uuid) -> Option<&Failed> {
        self.failed.get(&worker)
    }

    /// At what hour it goes.
    pub fn hour(&self) -> Time {
        self.hour
    }
}
