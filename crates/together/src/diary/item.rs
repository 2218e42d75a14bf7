//! One thing in the diary as it stands: what was planned, and every change since.

use std::collections::BTreeSet;

use jiff::civil::{Date, Time};
use ledger::EntryId;

use super::{Happening, Place};
use crate::{
    door::OpenFile,
    file::{Audience, Family, Readers, Slug, Stamp},
    people::Person,
};

/// Something in the diary.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// The entry that planned it.
    pub id: EntryId,
    /// What kind of thing.
    pub happening: Happening,
    /// What happens, in words a child can read.
    pub say: String,
    /// The children it is about; none named: all of this family.
    pub children: BTreeSet<Slug>,
    /// Who may know of it.
    pub readers: Audience,
    /// The day as it is now.
    pub day: Date,
    /// The hour as it is now, where it is known.
    pub time: Option<Time>,
    /// Where and with whom; in a child's own file only where everybody around the screen may know.
    pub place: Option<Place>,
    /// Everything that was written about when it is, oldest first. There is always the first.
    pub changes: Vec<Change>,
    /// Was it written down before there was a diary? Then nobody was asked who needs to hear of it.
    pub(super) from_before: bool,
}

/// It was planned, moved or called off.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// When and by whom that was written.
    pub stamp: Stamp,
    /// What became of it.
    pub to: Changed,
    /// Why, in words a child can read.
    pub why: String,
}

/// What a change comes to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Changed {
    /// It was planned for then.
    Planned(Date, Option<Time>),
    /// It was moved to then.
    Moved(Date, Option<Time>),
    /// It will not be.
    CalledOff,
}

impl Item {
    /// Brings the changes into the order in which they were written, whatever a clock said then, and takes the newest time.
    pub(super) fn settle(&mut self) {
        self.changes.sort_by_key(|change| change.stamp.seq);
        for change in &self.changes {
            if let Changed::Planned(day, time) | Changed::Moved(day, time) = change.to {
                (self.day, self.time) = (day, time);
            }
        }
    }

    /// By day and hour; what has no hour comes first on its day, and what was written first comes before the rest.
    pub(super) fn order(&self) -> (Date, Option<Time>, i64) {
        let written = self.changes.first().map_or(0, |change| change.stamp.seq);
        (self.day, self.time, written)
    }

    /// The newest change.
    pub fn newest(&self) -> &Change {
        self.changes
            .last()
            .expect("an item is made with the entry that planned it")
    }

    /// Will it not be?
    pub fn is_called_off(&self) -> bool {
        self.changes
            .iter()
            .any(|change| change.to == Changed::CalledOff)
    }

    /// When it would have been before the newest change, where that moved it.
    pub fn before(&self) -> Option<(Date, Option<Time>)> {
        let [.., before, last] = &self.changes[..] else {
            return None;
        };
        let was = match (before.to, last.to) {
            (Changed::Planned(day, time) | Changed::Moved(day, time), Changed::Moved(..)) => {
                Some((day, time))
            }
            _ => None,
        };
        was.filter(|was| *was != (self.day, self.time))
    }

    /// Is it about this child?
    pub fn is_about(&self, child: &Slug) -> bool {
        self.children.is_empty() || self.children.contains(child)
    }

    /// May this person know of it?
    fn is_for(&self, person: &Slug) -> bool {
        self.readers.includes(&Readers::person(person, []))
    }

    /// Who needs to hear of a change: the children it is about, then the adults who belong to them; of those who may know.
    pub fn concerned<'a>(&self, family: &'a Family) -> Vec<&'a Person> {
        let belongs = |person: &&Person| person.is.iter().any(|is| self.is_about(&is.to));
        let those = || {
            family
                .people
                .all()
                .filter(|person| self.is_for(&person.slug))
        };
        let children = those().filter(|person| person.child && self.is_about(&person.slug));
        let adults = those().filter(|person| !person.child).filter(belongs);
        children.chain(adults).collect()
    }

    /// Those of them who have not heard of the newest change. A date from before there was a diary asks nothing until it changes.
    pub fn waiting<'a>(&self, family: &'a Family) -> Vec<&'a Person> {
        if self.from_before && self.changes.len() == 1 {
            return Vec::new();
        }
        let change = self.newest().stamp.id;
        let mut waiting = self.concerned(family);
        waiting.retain(|person| !has_heard(family, change, &person.slug));
        waiting
    }
}

/// Has this person heard of the change, or need not, by what was written in the diary? A letter about it counts too
/// (`letters::Letters::told_about`), for whoever has the child's file open.
pub(super) fn has_heard(family: &Family, change: EntryId, person: &Slug) -> bool {
    family.diary.heard(change, person).is_some()
}

/// The child of this file as their workers call them; everybody else as the family's file does.
pub(super) fn called<'a>(file: &'a OpenFile, person: &'a Person) -> &'a str {
    let own = person.slug == *file.child();
    let chosen = file.about_me.name_for(&Readers::worker());
    chosen
        .filter(|_| own)
        .map_or(&person.name, |said| &said.answer.said.name)
}
