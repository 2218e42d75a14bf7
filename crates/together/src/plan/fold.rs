//! The fold of a plan: what it says now and said before, what is done, who was shown what, and what they think of it.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ledger::EntryId;

use super::{Done, Part, PlanEntry, Received, Shown, Strand, Version, View};
use crate::file::{Room, Slug, Stamp};

/// The plan of a child's file.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    versions: Vec<(Stamp, Version)>,
    done: Vec<(Stamp, Done)>,
    shown: Vec<(Stamp, Shown)>,
    views: Vec<(Stamp, View)>,
    received: Vec<Received>,
}

impl Room for Plan {
    type Entry = PlanEntry;

    fn take(&mut self, stamp: &Stamp, entry: &PlanEntry) {
        match entry {
            PlanEntry::Version(version) => self.versions.push((stamp.clone(), version.clone())),
            PlanEntry::Done(done) => self.done.push((stamp.clone(), done.clone())),
            PlanEntry::Shown(shown) => self.shown.push((stamp.clone(), shown.clone())),
            PlanEntry::View(view) => self.views.push((stamp.clone(), view.clone())),
            PlanEntry::Received(received) => self.received.push(received.clone()),
        }
    }
}

impl Plan {
    /// What it says now.
    pub fn now(&self) -> Option<&(Stamp, Version)> {
        self.versions.last()
    }

    /// What it said before that.
    pub fn before(&self) -> Option<&(Stamp, Version)> {
        let (_, before) = self.versions.split_last()?;
        before.last()
    }

    /// Everything it said, oldest first.
    pub fn versions(&self) -> &[(Stamp, Version)] {
        &self.versions
    }

    /// How something of it was done, the newest that was written.
    pub fn done(&self, item: EntryId) -> Option<&(Stamp, Done)> {
        self.done.iter().rev().find(|(_, done)| done.of == item)
    }

    /// What was shown by this entry.
    pub fn shown(&self, id: EntryId) -> Option<&(Stamp, Shown)> {
        self.shown.iter().find(|(stamp, _)| stamp.id == id)
    }

    /// What this person was shown last.
    pub fn shown_to(&self, to: &Slug) -> Option<&(Stamp, Shown)> {
        self.shown.iter().rev().find(|(_, shown)| shown.to == *to)
    }

    /// Everything this person was shown, oldest first.
    pub fn all_shown_to(&self, to: &Slug) -> impl Iterator<Item = &(Stamp, Shown)> {
        self.shown.iter().filter(move |(_, shown)| shown.to == *to)
    }

    /// Did it change since this was shown?
    pub fn changed_since(&self, shown: &Shown) -> bool {
        self.now()
            .is_some_and(|(stamp, _)| stamp.id != shown.version)
    }

    /// What a newer one to the same person stands for: no screen has it.
    pub fn older_shown(&self) -> impl Iterator<Item = EntryId> + '_ {
        let is_older =
            |at: usize, to: &Slug| self.shown[at + 1..].iter().any(|(_, one)| one.to == *to);
        let all = self.shown.iter().enumerate();
        all.filter(move |(at, (_, shown))| is_older(*at, &shown.to))
            .map(|(_, (stamp, _))| stamp.id)
    }

    /// What this person last said about a part.
    pub fn view(&self, strand: Strand, person: &Slug) -> Option<&(Stamp, View)> {
        let mut newest_first = self.views.iter().rev();
        newest_first.find(|(_, view)| view.strand == strand && view.person == *person)
    }

    /// Everybody's newest view of a part.
    pub fn views(&self, strand: Strand) -> Vec<&(Stamp, View)> {
        let of = self.views.iter().filter(|(_, view)| view.strand == strand);
        let people: BTreeSet<&Slug> = of.map(|(_, view)| &view.person).collect();
        let newest = people.into_iter();
        newest
            .filter_map(|person| self.view(strand, person))
            .collect()
    }

    /// Is the view of what was shown last?
    pub fn is_of_now(&self, view: &View) -> bool {
        let last = self.shown_to(&view.person).map(|(stamp, _)| stamp.id);
        view.of == last
    }

    /// Did this screen hear about that part of what was shown?
    pub fn was_received(&self, of: EntryId, strand: Strand) -> bool {
        let mut all = self.received.iter();
        all.any(|one| one.of == of && one.strand == strand)
    }

    /// What of the newest version is not done and has a day, soonest first.
    pub fn waiting(&self) -> Vec<(EntryId, Date)> {
        let Some((_, now)) = self.now() else {
            return Vec::new();
        };
        let speak_to = now.speak_to.iter();
        let speak_to = speak_to.filter_map(|one| Some((one.id, one.by?)));
        let hears = now.hears.iter().map(|one| (one.id, one.by));
        let steps = now.steps.iter().map(|one| (one.id, one.by));
        let all = speak_to.chain(hears).chain(steps);
        let mut all: Vec<_> = all.filter(|(id, _)| self.done(*id).is_none()).collect();
        all.sort_by_key(|(_, by)| *by);
        all
    }
}

impl Version {
    /// One part, if there is anything in it.
    pub fn part(&self, strand: Strand) -> Option<&Part> {
        self.parts.iter().find(|part| part.strand == strand)
    }

    /// Is this something of it: somebody to speak to, something to hear, a step?
    pub fn has(&self, item: EntryId) -> bool {
        self.speak_to.iter().any(|one| one.id == item)
            || self.hears.iter().any(|one| one.id == item)
            || self.steps.iter().any(|one| one.id == item)
    }
}
