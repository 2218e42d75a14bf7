//! What can be written about a file that the person it is about asked for.

use std::collections::BTreeSet;

use ledger::{AttachmentId, EntryId};
use serde::{Deserialize, Serialize};

use crate::{
    file::{Audience, Body, Line, Slug, kinds},
    web::Words,
};

kinds! {
    /// What can be written about a file that the person it is about asked for.
    MyFileEntry {
        "my_file.asked" 1 Asked,
        "my_file.may_ask" 1 MayAsk,
        "my_file.looked" 1 Looked,
        "my_file.made" 1 Made,
        "my_file.handed" 1 Handed,
        "my_file.taken_back" 1 TakenBack,
    }
}

/// Somebody asked for the whole file. The day they asked is the entry's own day; the clock begins there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// Who asks: the child, or a grown-up of the family's file.
    pub person: Slug,
    /// In which form they want it.
    pub want: Want,
    /// How they asked, where a worker wrote it down; empty where they pressed it on their own page.
    #[serde(default)]
    pub told: String,
    /// Where somebody else asks for the child: how we know that they may.
    #[serde(default)]
    pub because: String,
    /// Whose screen may say that it was asked.
    #[serde(default)]
    pub readers: Audience,
}

impl Body for Asked {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// In which form somebody wants their file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Want {
    /// To keep, on a device of theirs.
    Device,
    /// Printed.
    Paper,
    /// Read through with somebody beside them.
    Together,
}

impl Want {
    /// All of them.
    pub const ALL: [Want; 3] = [Want::Together, Want::Paper, Want::Device];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Want::Device => "device",
            Want::Paper => "paper",
            Want::Together => "together",
        }
    }

    /// By its name in a form.
    pub fn named(value: &str) -> Option<Want> {
        Want::ALL.into_iter().find(|one| one.value() == value)
    }

    /// As a worker reads it.
    pub fn say(self, t: &Words) -> String {
        match self {
            Want::Device => t.my_file_want_device(),
            Want::Paper => t.my_file_want_paper(),
            Want::Together => t.my_file_want_together(),
        }
    }
}

/// A grown-up asked on their own pages; this is how we know that they may ask for the child. Nothing is made before somebody wrote it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MayAsk {
    /// What was asked.
    pub of: EntryId,
    /// How we know.
    pub because: String,
}

impl Body for MayAsk {}

/// Somebody read these entries and decided: they are given, or, with a reason, held back. The newest about an entry counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Looked {
    /// What was asked.
    pub of: EntryId,
    /// The entries that were read.
    pub entries: BTreeSet<EntryId>,
    /// Why they are held back; none: they are given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub held: Option<Held>,
    /// Parts of them that are left out, where the rest is given.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<Part>,
}

impl Body for Looked {}

/// A part of an entry that is left out: its words go from everything that is given.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// The entry it was found in.
    pub entry: EntryId,
    /// The words.
    pub words: String,
    /// Why they are left out.
    pub held: Held,
}

/// Why something is held back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Held {
    /// What kind of reason it is.
    pub kind: Reason,
    /// The reason in words, as whoever asked will read it.
    pub because: String,
}

/// The kinds of reason. They are those our sources name (the ICO's guidance on social work information, and schedules 2 and 3 of the
/// Data Protection Act 2018); whether one holds is decided by a person each time, and never by the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    /// It is about somebody else, who has a right to their own life.
    Another,
    /// It would be likely to harm somebody seriously.
    Harm,
    /// Somebody told us in confidence.
    Confidence,
    /// The court decides who may read it.
    Court,
}

impl Reason {
    /// All of them.
    pub const ALL: [Reason; 4] = [
        Reason::Another,
        Reason::Harm,
        Reason::Confidence,
        Reason::Court,
    ];

    /// Its name in a form, and in an export.
    pub fn value(self) -> &'static str {
        match self {
            Reason::Another => "another",
            Reason::Harm => "harm",
            Reason::Confidence => "confidence",
            Reason::Court => "court",
        }
    }

    /// By its name in a form.
    pub fn named(value: &str) -> Option<Reason> {
        Reason::ALL.into_iter().find(|one| one.value() == value)
    }

    /// As it is chosen, and as whoever asked reads it.
    pub fn say(self, t: &Words) -> String {
        match self {
            Reason::Another => t.my_file_reason_another(),
            Reason::Harm => t.my_file_reason_harm(),
            Reason::Confidence => t.my_file_reason_confidence(),
            Reason::Court => t.my_file_reason_court(),
        }
    }
}

/// The export was made of what had been decided by then.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    /// What was asked.
    pub of: EntryId,
    /// The archive, kept beside the file.
    pub archive: AttachmentId,
    /// The hash of its manifest: whoever has an export can be told whether it is this one.
    pub manifest: String,
    /// How many entries are in it.
    pub given: usize,
    /// How many are held back.
    pub held: usize,
}

impl Body for Made {}

/// It was given to whoever asked. Who gave it is in the stamp; when, its day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handed {
    /// What was asked.
    pub of: EntryId,
    /// The export that was given.
    pub made: EntryId,
    /// To whom.
    pub to: Slug,
    /// In which form.
    pub form: Want,
    /// How, and who was beside them.
    pub told: String,
}

impl Body for Handed {}

/// Whoever asked does not want it any more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakenBack {
    /// What was asked.
    pub of: EntryId,
    /// How we know.
    pub because: String,
}

impl Body for TakenBack {}

fn line(entry: &MyFileEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        MyFileEntry::Asked(asked) => (t.my_file_line_asked(), asked.told.clone()),
        MyFileEntry::MayAsk(may) => (t.my_file_line_may(), may.because.clone()),
        MyFileEntry::Looked(Looked {
            held: Some(held),
            entries,
            ..
        }) => (t.my_file_line_held(entries.len()), held.because.clone()),
        MyFileEntry::Looked(looked) => (t.my_file_line_given(looked.entries.len()), String::new()),
        MyFileEntry::Made(_) => (t.my_file_line_made(), String::new()),
        MyFileEntry::Handed(handed) => (t.my_file_line_handed(), handed.told.clone()),
        MyFileEntry::TakenBack(back) => (t.my_file_line_taken_back(), back.because.clone()),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}
