//! What can be written in a child's file about the draft of somebody who learns.

use ledger::EntryId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    file::{Body, Line, kinds},
    web::Words,
};

kinds! {
    /// What can be written in a child's file about the draft of somebody who learns.
    LearningEntry {
        "learning.asked" 1 Asked,
        "learning.looked" 1 Looked,
    }
}

/// Somebody who learns asked their supervisor to look at a draft. It is kept as it was then, so that comments stay with their lines.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The letter or the report.
    pub thing: Uuid,
    /// What it is, in a few words.
    pub title: String,
    /// Which version of it, as [`super::mark`] says.
    pub mark: String,
    /// Its words.
    pub text: String,
    /// Who is asked.
    pub supervisor: Uuid,
    /// What they are called.
    pub name: String,
    /// The form that does it, where it is no draft on a desk: it is pressed when it can go.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pressed: Option<Pressed>,
}

impl Body for Asked {}

/// A form of ours as it was sent.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pressed {
    /// Where it went.
    pub to: String,
    /// What was in it.
    pub fields: Vec<(String, String)>,
}

/// The supervisor looked at it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Looked {
    /// What was asked.
    pub of: EntryId,
    /// It can go as it is.
    pub fine: bool,
    /// Comments, each about a line.
    #[serde(default)]
    pub comments: Vec<Comment>,
    /// About all of it.
    #[serde(default)]
    pub words: String,
}

impl Body for Looked {}

/// A comment about a line of a draft.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Comment {
    /// Which line, from 1.
    pub line: usize,
    /// What is said about it.
    pub words: String,
}

fn line(entry: &LearningEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        LearningEntry::Asked(asked) => (t.learning_line_asked(&asked.name), asked.title.clone()),
        LearningEntry::Looked(looked) if looked.fine => {
            (t.learning_line_fine(), looked.words.clone())
        }
        LearningEntry::Looked(looked) => (t.learning_line_again(), looked.words.clone()),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}
