//! The fold of looks at drafts.

use ledger::EntryId;
use uuid::Uuid;

use super::entries::{Asked, LearningEntry, Looked};
use crate::file::{Room, Stamp};

/// Every draft of this file that somebody was asked to look at, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Looks(Vec<OneLook>);

/// One of them.
#[derive(Debug, Clone)]
pub struct OneLook {
    /// When it was asked, and by whom; its id names it.
    pub stamp: Stamp,
    /// What was asked.
    pub asked: Asked,
    /// Each time somebody looked.
    pub looked: Vec<(Stamp, Looked)>,
}

impl Room for Looks {
    type Entry = LearningEntry;

    fn take(&mut self, stamp: &Stamp, entry: &LearningEntry) {
        match entry {
            LearningEntry::Asked(asked) => self.0.push(OneLook {
                stamp: stamp.clone(),
                asked: asked.clone(),
                looked: Vec::new(),
            }),
            LearningEntry::Looked(looked) => {
                if let Some(one) = self.0.iter_mut().find(|one| one.stamp.id == looked.of) {
                    one.looked.push((stamp.clone(), looked.clone()));
                }
            }
        }
    }
}

impl Looks {
    /// One of them.
    pub fn get(&self, of: EntryId) -> Option<&OneLook> {
        self.0.iter().find(|one| one.stamp.id == of)
    }

    /// Those about this letter or report, newest first.
    pub fn about(&self, thing: Uuid) -> impl Iterator<Item = &OneLook> {
        let newest_first = self.0.iter().rev();
        newest_first.filter(move |one| one.asked.thing == thing)
    }

    /// The newest of each thing, where this supervisor was asked and has not looked.
    pub fn waiting_for(&self, supervisor: Uuid) -> impl Iterator<Item = &OneLook> {
        self.0.iter().filter(move |one| {
            one.asked.supervisor == supervisor && one.looked.is_empty() && self.is_newest(one)
        })
    }

    /// The newest of each thing that this person asked about.
    pub fn asked_by(&self, learner: Uuid) -> impl Iterator<Item = &OneLook> {
        let theirs = move |one: &&OneLook| one.stamp.by.id == learner && self.is_newest(one);
        self.0.iter().filter(theirs)
    }

    /// Was nothing asked about the same thing since?
    pub fn is_newest(&self, one: &OneLook) -> bool {
        let newest = self.about(one.asked.thing).next();
        newest.is_some_and(|newest| newest.stamp.id == one.stamp.id)
    }
}
