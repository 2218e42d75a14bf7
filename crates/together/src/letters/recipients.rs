//! To whom a letter can go: the child, or a grown-up of the family's file.

use super::draft::DraftText;
use crate::{
    about_me::Way,
    door::OpenFile,
    file::{Readers, Slug},
    people::Person,
};

/// The grown-ups of the family's file, in the order in which they were written down.
pub(super) fn grown_ups(file: &OpenFile) -> impl Iterator<Item = &Person> {
    file.families()
        .flat_map(|family| family.people.all())
        .filter(|person| !person.child)
}

/// Somebody a letter about this child can go to, by their short name. None for anybody else: another child has a file and letters
/// of their own.
pub(super) fn recipient(file: &OpenFile, named: &str) -> Option<Slug> {
    if named.is_empty() || named == file.child().as_str() {
        return Some(file.child().clone());
    }
    grown_ups(file)
        .find(|person| person.slug.as_str() == named)
        .map(|person| person.slug.clone())
}

/// What a worker calls whoever a letter goes to.
pub(crate) fn called(file: &OpenFile, to: &Slug) -> String {
    if to == file.child() {
        let chosen = file.about_me.name_for(&Readers::worker());
        return chosen.map_or_else(
            || file.opening.court_first_name().to_owned(),
            |said| said.answer.said.name.clone(),
        );
    }
    grown_ups(file)
        .find(|person| person.slug == *to)
        .map_or_else(|| to.to_string(), |person| person.name.clone())
}

impl DraftText {
    /// Whom it goes to.
    pub(super) fn recipient<'a>(&'a self, file: &'a OpenFile) -> &'a Slug {
        self.to.as_ref().unwrap_or_else(|| file.child())
    }

    /// Does it go to the child?
    pub(super) fn is_to_child(&self, file: &OpenFile) -> bool {
        self.recipient(file) == file.child()
    }

    /// Everybody who will see it: a reader is a household.
    pub(super) fn readers(&self, file: &OpenFile) -> Readers {
        if !self.is_to_child(file) {
            return Readers::person(self.recipient(file), self.around.readers());
        }
        match self.way {
            Way::Letter => file.readers_by_post(),
            Way::InPerson => file.readers_on_screen(true),
            Way::Text | Way::Call | Way::Video | Way::Pages => file.readers_on_screen(false),
        }
    }
}
