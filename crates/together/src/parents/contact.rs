//! May this grown-up have pages of their own? Only where somebody asked, wrote down that it is safe and who sees the screen, and nothing
//! has changed since. Not knowing is no.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::{
    about_me::Around,
    court::CourtEntry,
    file::{Body, Family, FamilyEntry, File, Slug, Stamp},
    people::{Is, PeopleEntry, Person},
    web::Words,
};

/// What somebody asked and wrote down about a grown-up's own pages. The newest counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// About whom.
    pub of: Slug,
    /// Is it safe, for them and for everybody else, that they have pages?
    pub safe: bool,
    /// Who holds or looks at the phone or the computer they would use.
    pub around: Around,
    /// The children their pages are about.
    pub children: BTreeSet<Slug>,
    /// What they were to each child that day. If it changes, it is asked again.
    pub was: Vec<Is>,
}

impl Body for Contact {}

/// Why somebody has no pages of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Held {
    /// There is no such grown-up in this family's file.
    NotThere,
    /// Nobody has asked yet.
    NotAsked,
    /// It was said not to be safe.
    NotSafe,
    /// A place where they can be reached was said not to be safe.
    PlaceNotSafe,
    /// Nobody knows who sees the screen they would use.
    ScreenNotAsked,
    /// What they are to the children has changed since, or what the court is asked.
    Changed,
    /// Their pages are about other children.
    OtherChildren,
    /// Nobody works with a child of theirs here.
    NobodyWorks,
}

impl Held {
    /// As a sentence that says why, and what to do.
    pub fn say(self, t: &Words, name: &str) -> String {
        match self {
            Held::NotThere | Held::NotAsked => t.parents_held_not_asked(name),
            Held::NotSafe => t.parents_held_not_safe(name),
            Held::PlaceNotSafe => t.parents_held_place(name),
            Held::ScreenNotAsked => t.parents_held_screen(name),
            Held::Changed => t.parents_held_changed(name),
            Held::OtherChildren => t.parents_held_others(name),
            Held::NobodyWorks => t.parents_held_nobody(name),
        }
    }
}

/// May they have pages, by what the family's file and these files of its children say? It reads them whole.
pub fn stands(family: &Family, files: &[&File], of: &Slug) -> Result<Contact, Held> {
    let person = family.people.get(of).filter(|person| !person.child);
    let person = person.ok_or(Held::NotThere)?;
    let (stamp, contact) = family.parents.contact(of).ok_or(Held::NotAsked)?;
    if !contact.safe {
        return Err(Held::NotSafe);
    }
    if files.iter().any(|file| place_is_unsafe(family, file, of)) {
        return Err(Held::PlaceNotSafe);
    }
    if matches!(contact.around, Around::NotAsked | Around::SomeoneElse(_)) {
        return Err(Held::ScreenNotAsked);
    }
    if !same(&person.is, &contact.was) || asked_since(family, stamp) {
        return Err(Held::Changed);
    }
    let chosen = |file: &File| {
        let child = file.opening.person();
        child.is_some_and(|child| contact.children.contains(child))
    };
    if !files.iter().any(|file| chosen(file)) {
        return Err(Held::OtherChildren);
    }
    let mut files = files.iter();
    if files.any(|file| is_theirs(family, file, of, contact)) {
        Ok(contact.clone())
    } else {
        Err(Held::NobodyWorks)
    }
}

/// Is this child's file one their pages are about? Chosen when it was asked, still theirs, and somebody works with the child.
pub fn is_theirs(family: &Family, file: &File, of: &Slug, contact: &Contact) -> bool {
    let person = family.people.get(of);
    let related = |child: &Slug| {
        person.is_some_and(|person: &Person| person.is.iter().any(|is| is.to == *child))
    };
    file.opening.person().is_some_and(|child| {
        contact.children.contains(child) && related(child) && file.opening.main_worker().is_some()
    })
}

fn same(now: &[Is], then: &[Is]) -> bool {
    now.len() == then.len() && now.iter().all(|is| then.contains(is))
}

/// Did the court ask something new since? Then who is in it has to be looked at again.
fn asked_since(family: &Family, since: &Stamp) -> bool {
    family.entries.iter().any(|(stamp, entry)| {
        stamp.seq > since.seq && matches!(entry, FamilyEntry::court(CourtEntry::Asked(_)))
    })
}

/// Did somebody who looked at where they can be reached say that it is not safe? The newest of each kind of place counts.
fn place_is_unsafe(family: &Family, file: &File, of: &Slug) -> bool {
    let places = family
        .entries
        .iter()
        .filter_map(|(stamp, entry)| match entry {
            FamilyEntry::people(PeopleEntry::Whereabouts(place)) if place.of == *of => {
                Some((place.detail, stamp.id))
            }
            _ => None,
        });
    let places: Vec<_> = places.collect();
    let is_newest = |at: usize| {
        let (detail, _) = places[at];
        places[at + 1..].iter().all(|(later, _)| *later != detail)
    };
    places.iter().enumerate().any(|(at, (_, place))| {
        let checked = file.going_out.checked(*place);
        is_newest(at) && checked.is_some_and(|(_, checked)| !checked.safe)
    })
}
