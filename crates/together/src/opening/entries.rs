//! What can be written about the beginning of a file and who works with this child.

use jiff::civil::Date;
use ledger::FileId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    door::Role,
    file::{Audience, Body, Line, Slug, kinds},
    web::Words,
};

kinds! {
    /// What can be written about the beginning of a file.
    OpeningEntry {
        "opening.opened" 1 Opened,
        "opening.allocated" 1 Allocated,
        "opening.ended" 1 Ended,
    }
}

/// The file was opened.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Opened {
    /// The name in the court's papers; what the child is called is the child's to say (`about_me.called`).
    pub court_name: String,
    /// The child in the family's file.
    pub person: Slug,
    /// Birthday; none before birth.
    pub born: Option<Date>,
    /// The family's file.
    pub family: FileId,
}

impl Body for Opened {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

/// A worker began to work with this child.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Allocated {
    /// The staff member.
    pub worker: Uuid,
    /// First name, as children call them.
    pub first_name: String,
    /// Whole name.
    pub name: String,
    /// Pronouns, in the worker's own words.
    pub pronouns: String,
    /// What the worker is to this child: guardian or family court adviser.
    pub as_guardian: bool,
    /// How to reach them, in words a child can follow: a phone number, an address, when.
    pub reach: String,
    /// In which role; left out, as an adviser.
    #[serde(default = "adviser", skip_serializing_if = "is_adviser")]
    pub role: Role,
}

fn adviser() -> Role {
    Role::Adviser
}

#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde asks with a reference"
)]
fn is_adviser(role: &Role) -> bool {
    *role == Role::Adviser
}

impl Body for Allocated {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

/// A worker stopped working with this child.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ended {
    /// The staff member.
    pub worker: Uuid,
}

impl Body for Ended {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

fn line(entry: &OpeningEntry, t: &Words) -> Line {
    let title = match entry {
        OpeningEntry::Opened(_) => t.opening_opened(),
        OpeningEntry::Allocated(to) => t.opening_allocated(&to.name),
        OpeningEntry::Ended(_) => t.opening_ended(),
    };
    Line {
        title,
        ..Line::default()
    }
}
