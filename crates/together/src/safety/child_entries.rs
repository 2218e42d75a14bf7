//! What can be written about safety in a child's own file: what it means for this child, and what the worker did about a risk of harm.
//! For the workers alone.

use std::collections::BTreeSet;

use ledger::EntryId;
use serde::{Deserialize, Serialize};

use crate::{
    file::{Body, Line, kinds},
    web::Words,
};

kinds! {
    /// What can be written about safety in a child's own file.
    ChildSafetyEntry {
        "safety.means" 1 Means,
        "safety.considered" 1 Considered,
        "safety.assessed" 1 Assessed,
    }
}

/// What it means for this child. The newest stands; those before stay to be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Means {
    /// Of which matters, orders and handovers.
    #[serde(default)]
    pub of: BTreeSet<EntryId>,
    /// What it means for this child, day by day.
    pub means: String,
    /// What keeps this child safe, and who.
    #[serde(default)]
    pub keeps_safe: String,
    /// The child's own words that say it, by their entries: they stay where they are, word for word.
    #[serde(default)]
    pub heard: BTreeSet<EntryId>,
}

impl Body for Means {}

/// Section 16A of the Children Act 1989 was thought about for this child.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Considered {
    /// Is there cause to suspect that this child is at risk of harm?
    pub cause: Cause,
    /// Of which matters.
    #[serde(default)]
    pub of: BTreeSet<EntryId>,
    /// What gives cause, or why there is none.
    pub because: String,
    /// Whom the worker talked it over with; nobody has to be asked first.
    #[serde(default)]
    pub with: String,
    /// Was the council told?
    pub council: Referred,
}

impl Body for Considered {}

/// Is there cause to suspect that a child is at risk of harm?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cause {
    /// Yes: an assessment has to be made and given to the court.
    Suspected,
    /// No, and the words say why.
    None,
}

/// Was the council told?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Referred {
    /// Yes.
    Told,
    /// They know of it already.
    Knows,
    /// No.
    No,
}

/// The risk assessment went to the court, whatever it came to. The day is in the entry's own stamp.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Assessed {
    /// What had given cause.
    pub of: EntryId,
    /// How the court got it, and what it came to, in a sentence.
    pub how: String,
    /// The document, where it was written here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<EntryId>,
}

impl Body for Assessed {}

fn line(entry: &ChildSafetyEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        ChildSafetyEntry::Means(means) => (t.safety_line_means(), means.means.clone()),
        ChildSafetyEntry::Considered(one) => (
            match one.cause {
                Cause::Suspected => t.safety_line_suspected(),
                Cause::None => t.safety_line_no_cause(),
            },
            one.because.clone(),
        ),
        ChildSafetyEntry::Assessed(one) => (t.safety_line_assessed(), one.how.clone()),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}
