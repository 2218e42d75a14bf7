//! The fold of promises: each with what came of it, and what a screen may say of it.

use jiff::civil::Date;
use ledger::EntryId;

use super::entries::{Answered, Made, Moved, OnScreen, Over, Owner, PromiseEntry};
use crate::file::{Room, Stamp};

/// Every promise, oldest first, and what a child's screen may say of them.
#[derive(Debug, Clone, Default)]
pub struct Promises {
    all: Vec<Promise>,
    screens: Vec<(Stamp, OnScreen)>,
    answers: Vec<(Stamp, Answered)>,
    over: Vec<EntryId>,
}

/// A promise and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Promise {
    /// When it was made, and by whom.
    pub stamp: Stamp,
    /// What was promised.
    pub made: Made,
    /// Each time its day or its owner changed.
    pub moved: Vec<(Stamp, Moved)>,
    /// What came of it.
    pub answered: Option<(Stamp, Answered)>,
}

/// What a child's screen may say of one promise.
#[derive(Debug, Clone, PartialEq)]
pub struct OnTheScreen<'a> {
    /// The newest of what may be said: who, by when.
    pub says: &'a OnScreen,
    /// When that was said.
    pub stamp: &'a Stamp,
    /// The answer, where this screen may show it.
    pub answer: Option<&'a Answered>,
}

impl Room for Promises {
    type Entry = PromiseEntry;

    fn take(&mut self, stamp: &Stamp, entry: &PromiseEntry) {
        match entry {
            PromiseEntry::Made(made) => self.all.push(Promise {
                stamp: stamp.clone(),
                made: made.clone(),
                moved: Vec::new(),
                answered: None,
            }),
            PromiseEntry::Moved(moved) => {
                if let Some(promise) = self.find(moved.of) {
                    promise.moved.push((stamp.clone(), moved.clone()));
                }
            }
            PromiseEntry::Answered(answer) => {
                if let Some(promise) = self.find(answer.of) {
                    promise.answered = Some((stamp.clone(), answer.clone()));
                }
                self.answers.push((stamp.clone(), answer.clone()));
            }
            PromiseEntry::OnScreen(on) => self.screens.push((stamp.clone(), on.clone())),
            PromiseEntry::Over(Over { of }) => self.over.push(*of),
        }
    }
}

impl Promises {
    fn find(&mut self, id: EntryId) -> Option<&mut Promise> {
        self.all.iter_mut().find(|promise| promise.id() == id)
    }

    /// Every promise, oldest first.
    pub fn all(&self) -> &[Promise] {
        &self.all
    }

    /// The promise of this id.
    pub fn get(&self, id: EntryId) -> Option<&Promise> {
        self.all.iter().find(|promise| promise.id() == id)
    }

    /// Was it said that this one is over?
    pub fn is_over(&self, id: EntryId) -> bool {
        self.over.contains(&id)
    }

    /// What a screen may say, newest first: what somebody is finding out, and what was found out where the screen may show it.
    pub fn on_screen(&self) -> Vec<OnTheScreen<'_>> {
        let mut found: Vec<OnTheScreen<'_>> = Vec::new();
        for (stamp, says) in self.screens.iter().rev() {
            let known = found.iter().any(|one| one.says.of == says.of);
            let answer = self.answer(says.of);
            if !known && (answer.is_some() || !self.is_over(says.of)) {
                found.push(OnTheScreen {
                    says,
                    stamp,
                    answer,
                });
            }
        }
        found
    }

    /// What the child's screen calls it; nothing where nobody said so.
    pub fn called(&self, id: EntryId) -> &str {
        let mut newest_first = self.screens.iter().rev();
        let newest = newest_first.find(|(_, says)| says.of == id);
        newest.map_or("", |(_, says)| says.called.as_str())
    }

    /// The answer to this promise, where it may be known here.
    pub fn answer(&self, id: EntryId) -> Option<&Answered> {
        let mut newest_first = self.answers.iter().rev();
        newest_first
            .find(|(_, answer)| answer.of == id)
            .map(|(_, answer)| answer)
    }
}

impl Promise {
    /// The id of the promise.
    pub fn id(&self) -> EntryId {
        self.stamp.id
    }

    /// By which day, as it stands now.
    pub fn by(&self) -> Date {
        self.moved
            .last()
            .map_or(self.made.by, |(_, moved)| moved.by)
    }

    /// By which day, before this change of it.
    pub fn by_before(&self, change: EntryId) -> Date {
        let before = self
            .moved
            .iter()
            .take_while(|(stamp, _)| stamp.id != change);
        before.last().map_or(self.made.by, |(_, moved)| moved.by)
    }

    /// Who finds it out, as it stands now.
    pub fn owner(&self) -> &Owner {
        self.moved
            .last()
            .map_or(&self.made.owner, |(_, moved)| &moved.owner)
    }

    /// Is its day over?
    pub fn is_late(&self, today: Date) -> bool {
        self.by() < today
    }
}
