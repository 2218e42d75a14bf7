//! What can go wrong once the ledger is open. Each says whether something was saved.

use jiff::Timestamp;

use crate::{AttachmentId, Entry, EntryId, FileId, Head};

/// What can go wrong with the ledger.
#[derive(Debug, Clone, thiserror::Error)]
pub enum Error {
    /// No file has this id.
    #[error("there is no file {0}")]
    NoSuchFile(FileId),
    /// The disk, or the room the database may take, is full.
    #[error("the disk is full: nothing was saved. Make room, then do it again")]
    Full,
    /// The database could not keep it. Nothing of it was saved.
    #[error("nothing was saved: {0}")]
    NotSaved(String),
    /// The connection went away while the database was answering.
    #[error(
        "it is not certain whether this was saved: {0}. Do it again: the same ids add nothing twice"
    )]
    Unsure(String),
    /// A sync to disk failed, so nothing more is trusted to it until the program is started again.
    #[error(
        "the disk could not be trusted ({0}), so it is not certain whether this was saved. Look at the disk, start again, then do it again: the same ids add nothing twice"
    )]
    Stopped(String),
    /// The caller's own statement was refused by the database. Nothing of that call was saved.
    #[error("nothing was saved: the database refused a statement: {0}")]
    Refused(String),
    /// The database could not be read.
    #[error("the database could not be read: {0}")]
    Database(String),
    /// What is stored is not what was written.
    #[error("{0}")]
    Damaged(String),
    /// The attachments could not be read or written.
    #[error("the attachment could not be read or kept: {0}")]
    Attachments(String),
    /// A file of the data folder could not be read.
    #[error("{path} could not be read: {cause}")]
    Folder {
        /// Which one.
        path: String,
        /// What the system said.
        cause: String,
    },
}

/// Why a write was not done. None of it was.
#[derive(Debug, Clone, thiserror::Error)]
pub enum WriteError {
    /// Somebody wrote first. These are the heads now, of every file in [`Write::seen`](crate::Write::seen).
    #[error("somebody else wrote first")]
    Moved(Vec<Head>),
    /// An entry with this id is there already and says something else (or is in another file).
    #[error("an entry with this id says something else")]
    Different(Box<Entry>),
    /// The same entry id twice in one write, with two bodies.
    #[error("one write has entry {0} twice")]
    Twice(EntryId),
    /// The file is there already and is of another kind.
    #[error("file {0} is of another kind")]
    OtherKind(FileId),
    /// No attachment has this id, or it was swept.
    #[error("there is no attachment {0}")]
    NoSuchAttachment(AttachmentId),
    /// Anything else.
    #[error(transparent)]
    Failed(#[from] Error),
}

impl Error {
    /// What is stored is not what was written: says where.
    pub(crate) fn damaged(what: impl Into<String>) -> Self {
        Self::Damaged(what.into())
    }

    /// A time that no clock can show.
    pub(crate) fn time(micros: i64) -> Self {
        Self::damaged(format!(
            "{micros} microseconds is no time between {} and {}",
            Timestamp::MIN,
            Timestamp::MAX
        ))
    }
}
