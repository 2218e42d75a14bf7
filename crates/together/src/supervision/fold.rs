//! The fold of talks about a child, and of what the child's own screen says of them.

use ledger::EntryId;

use super::{Shown, SupervisionEntry, Talked, Told, ToldThem};
use crate::file::{Room, Stamp};

/// Every time workers talked this child over, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Supervision {
    talks: Vec<TalkNow>,
    shown: Vec<(Stamp, Shown)>,
}

/// A talk, as it stands.
#[derive(Debug, Clone, PartialEq)]
pub struct TalkNow {
    /// When it was, and who wrote it down; its id is the talk's.
    pub stamp: Stamp,
    /// What was written down.
    pub talked: Talked,
    /// What became of telling the child, oldest first.
    pub since: Vec<(Stamp, ToldThem)>,
}

impl Room for Supervision {
    type Entry = SupervisionEntry;

    fn take(&mut self, stamp: &Stamp, entry: &SupervisionEntry) {
        match entry {
            SupervisionEntry::Talked(talked) => self.talks.push(TalkNow {
                stamp: stamp.clone(),
                talked: talked.clone(),
                since: Vec::new(),
            }),
            SupervisionEntry::ToldThem(told) => {
                let mut all = self.talks.iter_mut();
                if let Some(talk) = all.find(|talk| talk.stamp.id == told.of) {
                    talk.since.push((stamp.clone(), told.clone()));
                }
            }
            SupervisionEntry::Shown(shown) => self.shown.push((stamp.clone(), shown.clone())),
        }
    }
}

impl Supervision {
    /// Every talk, oldest first.
    pub fn all(&self) -> &[TalkNow] {
        &self.talks
    }

    /// One of them.
    pub fn get(&self, id: EntryId) -> Option<&TalkNow> {
        self.talks.iter().find(|talk| talk.stamp.id == id)
    }

    /// What a screen says of talks, newest first.
    pub fn shown(&self) -> impl Iterator<Item = &(Stamp, Shown)> {
        self.shown.iter().rev()
    }

    /// What a screen says of this one: the newest.
    pub fn shown_of(&self, of: EntryId) -> Option<&(Stamp, Shown)> {
        self.shown().find(|(_, shown)| shown.of == of)
    }
}

impl TalkNow {
    /// Was the child told, as it stands now; and the words that go with it.
    pub fn told(&self) -> (Told, &str) {
        let newest = self
            .since
            .last()
            .map(|(_, told)| (told.told, &told.because));
        let (told, because) = newest.unwrap_or((self.talked.told, &self.talked.because));
        (told, because)
    }

    /// Who was there, by name.
    pub fn who(&self) -> String {
        let names = self.talked.there.iter().map(|one| one.name.as_str());
        names.collect::<Vec<_>>().join(", ")
    }
}
