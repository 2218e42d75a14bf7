//! The fold of a file's beginning.

use jiff::civil::Date;
use ledger::FileId;

use super::{Allocated, Opened, OpeningEntry};
use crate::{
    door::Role,
    file::{Room, Slug, Stamp},
};

/// Who the file is about, and who works with this child today.
#[derive(Debug, Clone, Default)]
pub struct Opening {
    opened: Option<Opened>,
    workers: Vec<Worker>,
}

/// Someone who works with this child.
#[derive(Debug, Clone, PartialEq)]
pub struct Worker {
    /// What was written when they began.
    pub who: Allocated,
    /// Since this day.
    pub since: Date,
}

impl Room for Opening {
    type Entry = OpeningEntry;

    fn take(&mut self, stamp: &Stamp, entry: &OpeningEntry) {
        match entry {
            OpeningEntry::Opened(opened) => self.opened = Some(opened.clone()),
            OpeningEntry::Allocated(who) => {
                self.workers
                    .retain(|worker| worker.who.worker != who.worker);
                self.workers.push(Worker {
                    who: who.clone(),
                    since: stamp.on,
                });
            }
            OpeningEntry::Ended(ended) => self
                .workers
                .retain(|worker| worker.who.worker != ended.worker),
        }
    }
}

impl Opening {
    /// The name in the court's papers.
    pub fn court_name(&self) -> &str {
        self.opened.as_ref().map_or("", |opened| &opened.court_name)
    }

    /// The first of the court's names: what to call somebody who has not been asked yet.
    pub fn court_first_name(&self) -> &str {
        self.court_name().split_whitespace().next().unwrap_or("")
    }

    /// The child in the family's file.
    pub fn person(&self) -> Option<&Slug> {
        self.opened.as_ref().map(|opened| &opened.person)
    }

    /// The family's file.
    pub fn family(&self) -> Option<FileId> {
        self.opened.as_ref().map(|opened| opened.family)
    }

    /// Birthday; none before birth.
    pub fn born(&self) -> Option<Date> {
        self.opened.as_ref().and_then(|opened| opened.born)
    }

    /// Whole years on that day; none before birth, or when the birthday is not known.
    pub fn age(&self, today: Date) -> Option<u8> {
        let born = self.born()?;
        let years = today.year()
            - born.year()
            - i16::from((today.month(), today.day()) < (born.month(), born.day()));
        u8::try_from(years).ok()
    }

    /// The child's own worker, as everybody means it who says “their worker”: whoever began last to work with them, and not somebody who
    /// supervises; a supervisor only where nobody else works with the child.
    pub fn main_worker(&self) -> Option<&Worker> {
        let mut newest_first = self.workers.iter().rev();
        let own = newest_first.find(|worker| worker.who.role != Role::Supervisor);
        own.or(self.workers.last())
    }

    /// Who works with this child, the longest first.
    pub fn workers(&self) -> &[Worker] {
        &self.workers
    }
}
