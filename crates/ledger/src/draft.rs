//! Drafts: each save is a new version, nothing that was typed is lost, two texts are shown as two.

use std::fmt;

use jiff::Timestamp;
use uuid::Uuid;

use crate::FileId;

/// One save of a draft.
#[derive(Clone, PartialEq, Eq)]
pub struct DraftSave {
    /// The file it belongs to.
    pub file: FileId,
    /// The thing in the file that is being written: a letter, a note.
    pub thing: Uuid,
    /// The version this was typed over; 0 for the first.
    pub follows: i64,
    /// A second text that this one settles: it is in here, or was looked at and left out.
    pub settles: Option<i64>,
    /// Who typed it.
    pub by: Uuid,
    /// When. Kept to the microsecond.
    pub at: Timestamp,
    /// What was typed; sealed.
    pub text: Vec<u8>,
}

/// A draft as it stands. The ledger fills in only the versions that are still open, so a long evening of typing
/// stays one short read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The file it belongs to.
    pub file: FileId,
    /// The thing in the file that is being written.
    pub thing: Uuid,
    /// In the order they were saved.
    pub versions: Vec<Version>,
}

/// One saved version.
#[derive(Clone, PartialEq, Eq)]
pub struct Version {
    /// Its number: it grows with each save, with gaps.
    pub version: i64,
    /// The version it was typed over; 0 for the first.
    pub follows: i64,
    /// The second text it settled.
    pub settles: Option<i64>,
    /// Who typed it.
    pub by: Uuid,
    /// When.
    pub at: Timestamp,
    /// What was typed.
    pub text: Vec<u8>,
}

impl Draft {
    /// The version that was saved last.
    pub fn newest(&self) -> Option<&Version> {
        self.versions.iter().max_by_key(|version| version.version)
    }

    /// The versions that nobody follows or settles, oldest first. More than one means two texts: show both.
    pub fn texts(&self) -> Vec<&Version> {
        let over = |one: &&Version| {
            !self
                .versions
                .iter()
                .any(|other| other.follows == one.version || other.settles == Some(one.version))
        };
        let mut texts: Vec<_> = self.versions.iter().filter(over).collect();
        texts.sort_by_key(|version| version.version);
        texts
    }
}

impl fmt::Debug for DraftSave {
    /// Never the words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "DraftSave({} in {} over {}, {} bytes)",
            self.thing,
            self.file,
            self.follows,
            self.text.len()
        )
    }
}

impl fmt::Debug for Version {
    /// Never the words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Version({} over {} by {} at {})",
            self.version, self.follows, self.by, self.at
        )
    }
}
