//! What comes in is searched for sealed details: whoever reads it on has to know, and where it comes from somebody it is sealed from,
//! they know it.

use std::collections::BTreeSet;

use crate::{
    door::OpenFile,
    file::{Audience, Readers, Slug},
    people::{self, Detail, Whereabouts},
    web::{Words, words},
};

/// A sealed detail that a text holds. The detail itself is not said again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Holds {
    /// Whose, and what kind of detail.
    pub(super) say: String,
    /// Is it sealed from whoever sent it?
    pub(super) from_sender: bool,
}

/// Every sealed detail in this text.
pub(super) fn holds(file: &OpenFile, sender: Option<&Slug>, text: &str) -> Vec<Holds> {
    let details = file.families().flat_map(|family| {
        let all = family.people.whereabouts().iter();
        all.filter(|detail| detail.may_be_told != Audience::Everyone)
            .map(move |detail| (family, detail))
    });
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    for (family, detail) in details {
        if !seen.insert(&detail.text) || !people::holds(text, &detail.text) {
            continue;
        }
        let whose = family.people.get(&detail.of);
        let whose = whose.map_or_else(|| detail.of.to_string(), |person| person.name.clone());
        found.push(Holds {
            say: say(words(), detail, &whose),
            from_sender: is_sealed_from(detail, sender),
        });
    }
    found
}

/// Does a text of theirs hold something that is sealed from them?
pub(crate) fn from_sender(file: &OpenFile, sender: &Slug, text: &str) -> bool {
    holds(file, Some(sender), text)
        .iter()
        .any(|one| one.from_sender)
}

/// Nobody is told their own address by it.
fn is_sealed_from(detail: &Whereabouts, sender: Option<&Slug>) -> bool {
    sender.is_some_and(|sender| {
        *sender != detail.of && !detail.may_be_told.includes(&Readers::person(sender, []))
    })
}

fn say(t: &Words, detail: &Whereabouts, whose: &str) -> String {
    match detail.detail {
        Detail::Home => t.came_holds_home(whose),
        Detail::School => t.came_holds_school(whose),
        Detail::Phone | Detail::Email => t.came_holds_contact(whose),
        Detail::Doctor | Detail::Other => t.came_holds_other(whose),
    }
}
