//! The fold of a family's people.

use indexmap::IndexMap;

use super::entries::{Note, PeopleEntry, Person, Whereabouts};
use crate::file::{Readers, Room, Slug, Stamp};

/// Everybody in a family's file, in the order they were first written down.
#[derive(Debug, Clone, Default)]
pub struct People {
    known: IndexMap<Slug, Person>,
    notes: Vec<Note>,
    whereabouts: Vec<Whereabouts>,
}

impl Room for People {
    type Entry = PeopleEntry;

    fn take(&mut self, _: &Stamp, entry: &PeopleEntry) {
        match entry {
            PeopleEntry::Person(person) => {
                self.known.insert(person.slug.clone(), person.clone());
            }
            PeopleEntry::Note(note) => {
                self.notes
                    .retain(|old| (&old.of, &old.readers) != (&note.of, &note.readers));
                self.notes.push(note.clone());
            }
            PeopleEntry::Whereabouts(detail) => self.whereabouts.push(detail.clone()),
        }
    }
}

impl People {
    /// Everybody.
    pub fn all(&self) -> impl Iterator<Item = &Person> {
        self.known.values()
    }

    /// One of them.
    pub fn get(&self, slug: &Slug) -> Option<&Person> {
        self.known.get(slug)
    }

    /// Notes about somebody that are for fewer people than may know of them.
    pub fn notes_of(&self, slug: &Slug) -> impl Iterator<Item = &Note> {
        self.notes
            .iter()
            .filter(move |note| note.of == *slug && !note.note.is_empty())
    }

    /// Who somebody is to this child: "parent", "grandmother".
    pub fn what_to<'a>(
        &'a self,
        person: &'a Person,
        child: &'a Slug,
    ) -> impl Iterator<Item = &'a str> {
        person
            .is
            .iter()
            .filter(move |is| is.to == *child)
            .map(|is| is.what.as_str())
    }

    /// Details that at least one of these readers may not be told.
    pub fn sealed_from(&self, readers: &Readers) -> Vec<&Whereabouts> {
        self.whereabouts
            .iter()
            .filter(|detail| !detail.may_be_told.includes(readers))
            .collect()
    }

    /// All details, for the workers.
    pub fn whereabouts(&self) -> &[Whereabouts] {
        &self.whereabouts
    }
}
