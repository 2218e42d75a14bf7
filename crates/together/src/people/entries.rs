//! What can be written about the people of a family.

use ledger::AttachmentId;
use serde::{Deserialize, Serialize};

use crate::{
    file::{Audience, Body, Line, Slug, kinds},
    web::Words,
};

kinds! {
    /// What can be written about the people of a family.
    PeopleEntry {
        "people.person" 1 Person,
        "people.note" 1 Note,
        "people.whereabouts" 1 Whereabouts,
    }
}

/// An adult, or a child who has no file here but belongs. The newest entry about a slug counts, also for who may know of
/// them at all; earlier ones stay on the file and are shown to nobody else. What fewer people may read is a [`Note`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// Their short name in this family's file; kept when a file is opened for them.
    pub slug: Slug,
    /// As they spell it.
    pub name: String,
    /// How to say it.
    #[serde(default)]
    pub say_it: String,
    /// The name spoken.
    #[serde(default)]
    pub sound: Option<AttachmentId>,
    /// In their own words; empty: not asked yet.
    #[serde(default)]
    pub pronouns: String,
    /// A child, with or without a file here.
    #[serde(default)]
    pub child: bool,
    /// Who they are to others in this file. Parents are any number.
    #[serde(default)]
    pub is: Vec<Is>,
    /// One or two things that matter when you talk or write to them.
    #[serde(default)]
    pub note: String,
    /// The language they want letters in, in plain words; empty: not asked yet.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reads: String,
    /// Who may know of them; left out, only the workers.
    #[serde(default)]
    pub readers: Audience,
}

/// What matters about somebody, for fewer people than may know of them. The newest for the same readers counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Note {
    /// About whom.
    pub of: Slug,
    /// What matters; empty takes an older one away.
    pub note: String,
    /// Who may read it; left out, only the workers.
    #[serde(default)]
    pub readers: Audience,
}

impl Body for Note {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// Who somebody is to somebody: `parent` of `amira`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Is {
    /// In plain words: "parent", "grandmother", "foster carer".
    pub what: String,
    /// To whom.
    pub to: Slug,
}

impl Body for Person {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// Where somebody can be found: sealed, for the workers alone, and looked for in everything that leaves.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Whereabouts {
    /// Whose.
    pub of: Slug,
    /// Which kind of detail.
    pub detail: Detail,
    /// The detail itself.
    pub text: String,
    /// Who may read it in a text of ours; left out, nobody.
    #[serde(default)]
    pub may_be_told: Audience,
}

/// A kind of detail that can bring somebody to a door.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Detail {
    /// Where they live.
    Home,
    /// School or nursery.
    School,
    /// Phone.
    Phone,
    /// E-mail address.
    Email,
    /// Doctor.
    Doctor,
    /// Anything else that must not be said.
    Other,
}

impl Body for Whereabouts {}

fn line(entry: &PeopleEntry, t: &Words) -> Line {
    let title = match entry {
        PeopleEntry::Person(person) => t.people_person(&person.name),
        PeopleEntry::Note(_) => t.people_note_written(),
        PeopleEntry::Whereabouts(_) => t.people_whereabouts(),
    };
    Line {
        title,
        ..Line::default()
    }
}
