//! What is written in a file, and how a write is asked for.

use std::fmt;

use jiff::Timestamp;
use uuid::Uuid;

use crate::db::Query;
use crate::{AttachmentId, DraftEnd, EntryId, FileId, FileKind};

/// One entry as it stands in the ledger, opened.
#[derive(Clone, PartialEq, Eq)]
pub struct Entry {
    /// Made by whoever wrote it.
    pub id: EntryId,
    /// The file it is in.
    pub file: FileId,
    /// Its place in the file: 1, 2, 3 … without gaps.
    pub seq: i64,
    /// When it was written, to the microsecond.
    pub at: Timestamp,
    /// What it says. The ledger never looks inside.
    pub body: Vec<u8>,
}

/// An entry that is to be written.
#[derive(Clone, PartialEq, Eq)]
pub struct NewEntry {
    /// The same id with the same body again adds nothing.
    pub id: EntryId,
    /// The file it goes into; it must be there or be among [`Write::opens`].
    pub file: FileId,
    /// When it was written. Kept to the microsecond.
    pub at: Timestamp,
    /// What it says; sealed before it leaves the caller's task.
    pub body: Vec<u8>,
}

/// How far a file has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Head {
    /// The file.
    pub file: FileId,
    /// The number of its last entry; 0 before the first.
    pub seq: i64,
}

/// Everything one act changes. All of it is done, or none.
#[derive(Default, Clone)]
pub struct Write {
    /// Files to begin. Beginning one that is there already, with the same kind, changes nothing.
    pub opens: Vec<(FileId, FileKind)>,
    /// Entries to add, in this order.
    pub entries: Vec<NewEntry>,
    /// What the writer saw. Each of these heads must still be so, else [`WriteError::Moved`](crate::WriteError::Moved).
    /// A file that is not listed is appended to wherever its head is.
    pub seen: Vec<Head>,
    /// Index rows that belong to these entries. They run in the same transaction, after the entries are in.
    pub also: Vec<Query>,
    /// Attachments that these entries name: from draft to kept.
    pub keeps: Vec<AttachmentId>,
    /// Drafts that end with this write: file, thing, how.
    pub ends: Vec<(FileId, Uuid, DraftEnd)>,
}

impl fmt::Debug for Entry {
    /// Never the words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Entry({} in {}, {} at {}, {} bytes)",
            self.id,
            self.file,
            self.seq,
            self.at,
            self.body.len()
        )
    }
}

impl fmt::Debug for NewEntry {
    /// Never the words.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "NewEntry({} in {} at {}, {} bytes)",
            self.id,
            self.file,
            self.at,
            self.body.len()
        )
    }
}
