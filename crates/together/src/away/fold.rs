//! The fold of who is away, and who stands in for whom on a day.

use jiff::civil::Date;
use ledger::EntryId;
use uuid::Uuid;

use super::{AwayEntry, Cover};
use crate::file::{Room, Stamp};

/// Everybody's leave, in the order in which it was written.
#[derive(Debug, Clone, Default)]
pub struct Away(Vec<Leave>);

/// The days on which somebody is away.
#[derive(Debug, Clone, PartialEq)]
pub struct Leave {
    /// The entry that planned it.
    pub id: EntryId,
    /// Who.
    pub worker: Uuid,
    /// Their name.
    pub name: String,
    /// The first day.
    pub from: Date,
    /// The last day.
    pub until: Date,
    /// Who stands in; nobody yet.
    pub cover: Option<Cover>,
}

impl Room for Away {
    type Entry = AwayEntry;

    fn take(&mut self, stamp: &Stamp, entry: &AwayEntry) {
        match entry {
            AwayEntry::Planned(planned) => self.0.push(Leave {
                id: stamp.id,
                worker: planned.worker,
                name: planned.name.clone(),
                from: planned.from,
                until: planned.until,
                cover: planned.cover.clone(),
            }),
            AwayEntry::OtherCover(other) => {
                if let Some(leave) = self.find(other.of) {
                    leave.cover.clone_from(&other.cover);
                }
            }
            AwayEntry::Back(back) => {
                if let Some(leave) = self.find(back.of) {
                    // The day before is the last one away. Whoever was back on the first day was never away.
                    leave.until = back.on.yesterday().unwrap_or(back.on).min(leave.until);
                }
            }
        }
    }
}

impl Leave {
    /// Are they away on this day?
    pub fn is_on(&self, day: Date) -> bool {
        (self.from..=self.until).contains(&day)
    }
}

impl Away {
    fn find(&mut self, id: EntryId) -> Option<&mut Leave> {
        self.0.iter_mut().find(|leave| leave.id == id)
    }

    /// The leave of this id.
    pub fn get(&self, id: EntryId) -> Option<&Leave> {
        self.0.iter().find(|leave| leave.id == id)
    }

    /// Why this worker is not there on this day: the newest that was written.
    pub fn of(&self, worker: Uuid, day: Date) -> Option<&Leave> {
        let mut newest_first = self.0.iter().rev();
        newest_first.find(|leave| leave.worker == worker && leave.is_on(day))
    }

    /// What of this worker's leave is not over on this day, soonest first.
    pub fn coming(&self, worker: Uuid, day: Date) -> Vec<&Leave> {
        let all = self.0.iter();
        let mut coming: Vec<&Leave> = all
            .filter(|leave| {
                leave.worker == worker && leave.until >= day && leave.from <= leave.until
            })
            .collect();
        coming.sort_by_key(|leave| (leave.from, leave.until));
        coming
    }

    /// For whom this worker stands in on this day. Whoever is away themselves stands in for nobody.
    pub fn covered_by(&self, worker: Uuid, day: Date) -> Vec<&Leave> {
        if self.of(worker, day).is_some() {
            return Vec::new();
        }
        let on = self.0.iter().filter(|leave| leave.is_on(day));
        let newest =
            on.filter(|leave| self.of(leave.worker, day).map(|one| one.id) == Some(leave.id));
        newest
            .filter(|leave| {
                leave
                    .cover
                    .as_ref()
                    .is_some_and(|cover| cover.worker == worker)
            })
            .collect()
    }

    /// Who stands in for this worker on this day: nobody where they are there, and nobody who is away themselves.
    pub fn cover_of(&self, worker: Uuid, day: Date) -> Option<&Cover> {
        let cover = self.of(worker, day)?.cover.as_ref()?;
        self.of(cover.worker, day).is_none().then_some(cover)
    }
}
