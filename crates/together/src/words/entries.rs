//! What can be written in the house's file about words.

use jiff::civil::Date;
use ledger::EntryId;
use serde::{Deserialize, Serialize};

use super::KeptWord;
use crate::{
    file::{Audience, Body, Line, kinds},
    web::Words,
};

kinds! {
    /// What can be written in the house's file about words.
    WordsEntry {
        "words.imported" 1 Imported,
        "words.proposed" 1 Proposed,
        "words.agreed" 1 Agreed,
        "words.withdrawn" 1 Withdrawn,
    }
}

/// A whole list that takes the place of the one before.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Imported {
    /// Every word of it.
    pub words: Vec<KeptWord>,
    /// Why, for whoever asks later.
    pub because: String,
}

/// A word that somebody would like to have on the list. It changes nothing until the board has agreed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Proposed {
    /// The word as it would be.
    pub word: KeptWord,
    /// The term that it takes the place of, where it has another.
    pub instead_of: Option<String>,
    /// Why.
    pub because: String,
}

/// The young people's board has agreed: to what was proposed, or to a word as it stands.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreed {
    /// The term.
    pub term: String,
    /// What was proposed; none: the word as it stands.
    pub proposed: Option<EntryId>,
    /// From which day it counts.
    pub from: Date,
    /// What the board said, or where it said it.
    pub because: String,
}

/// A proposal that is not wanted any more, or a word that leaves the list.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawn {
    /// The term.
    pub term: String,
    /// The proposal; none: the word leaves the list.
    pub proposed: Option<EntryId>,
    /// From which day.
    pub from: Date,
    /// Why.
    pub because: String,
}

impl Body for Imported {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

impl Body for Proposed {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

impl Body for Agreed {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

impl Body for Withdrawn {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

fn line(entry: &WordsEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        WordsEntry::Imported(imported) => (
            t.words_line_imported(imported.words.len()),
            &imported.because,
        ),
        WordsEntry::Proposed(proposed) => (
            t.words_line_proposed(&proposed.word.term),
            &proposed.because,
        ),
        WordsEntry::Agreed(agreed) => (t.words_line_agreed(&agreed.term), &agreed.because),
        WordsEntry::Withdrawn(withdrawn) => {
            (t.words_line_withdrawn(&withdrawn.term), &withdrawn.because)
        }
    };
    Line {
        title,
        text: text.clone(),
        theirs: false,
    }
}
