//! The fold of a family's diary: what was written, in the order it was written. What it comes to is worked out in `item.rs`.

use ledger::EntryId;

use super::entries::{CalledOff, DiaryEntry, Heard, How, Moved, Place, Planned};
use crate::file::{Room, Slug, Stamp};

/// A family's diary.
#[derive(Debug, Clone, Default)]
pub struct Diary {
    pub(super) planned: Vec<(Stamp, Planned)>,
    pub(super) places: Vec<(Stamp, Place)>,
    pub(super) moved: Vec<(Stamp, Moved)>,
    pub(super) called_off: Vec<(Stamp, CalledOff)>,
    heard: Vec<(Stamp, Heard)>,
}

impl Room for Diary {
    type Entry = DiaryEntry;

    fn take(&mut self, stamp: &Stamp, entry: &DiaryEntry) {
        match entry {
            DiaryEntry::Planned(planned) => self.planned.push((stamp.clone(), planned.clone())),
            DiaryEntry::Place(place) => self.places.push((stamp.clone(), place.clone())),
            DiaryEntry::Moved(moved) => self.moved.push((stamp.clone(), moved.clone())),
            DiaryEntry::CalledOff(off) => self.called_off.push((stamp.clone(), off.clone())),
            DiaryEntry::Heard(heard) => self.heard.push((stamp.clone(), heard.clone())),
        }
    }
}

impl Diary {
    /// How somebody heard of a change, or why they need not: the newest that was written.
    pub fn heard(&self, change: EntryId, person: &Slug) -> Option<&(Stamp, Heard)> {
        self.heard
            .iter()
            .rev()
            .find(|(_, heard)| heard.of == change && heard.person == *person)
    }

    /// When this person was told of a change, by what was written here.
    pub fn told<'a>(&'a self, person: &'a Slug) -> impl Iterator<Item = &'a Stamp> {
        let told = self.heard.iter();
        told.filter(move |(_, heard)| heard.person == *person && heard.how != How::NeedNot)
            .map(|(stamp, _)| stamp)
    }
}
