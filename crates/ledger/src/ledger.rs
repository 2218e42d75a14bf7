//! Signatures first; filled in next.

use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use jiff::Timestamp;
use uuid::Uuid;

use crate::*;

/// The ledger. Cheap to clone; all clones are one.
#[derive(Clone)]
pub struct Ledger(Arc<()>);

/// Part or all of an attachment.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The media type it was kept with.
    pub media: String,
    /// How long the whole of it is, in bytes.
    pub size: u64,
    /// The bytes that were asked for.
    pub bytes: Bytes,
}

/// What a sweep took away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// Attachments that no entry ever named.
    pub attachments: u64,
    /// Objects in the folder that no row knows.
    pub objects: u64,
    /// Versions of drafts thrown away more than 30 days ago.
    pub drafts: u64,
}

/// What `verify` found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Files looked at.
    pub files: u64,
    /// Entries looked at.
    pub entries: u64,
    /// Looks looked at.
    pub looks: u64,
    /// Attachments looked at.
    pub attachments: u64,
    /// Heads of heads.log that the tree was compared with.
    pub heads: u64,
    problems: Vec<String>,
}

impl Report {
    /// What is not as it should be, in plain sentences that name file and entry. Empty: all is well.
    pub fn problems(&self) -> &[String] {
        &self.problems
    }
}

impl Ledger {
    /// Opens it; makes the data folder, the key and the tables where they are not there yet.
    pub async fn open(_settings: &Settings) -> Result<Ledger, OpenError> {
        unimplemented!()
    }
    /// Lets everything that waits be written, then closes. Later calls fail.
    pub async fn close(&self) {
        unimplemented!()
    }
    /// Where the `store.rs` files read. Read-only.
    pub fn db(&self) -> &Db {
        unimplemented!()
    }
    /// The entries of a file after a number, opened, in order. `after = 0` reads all of them and checks the chain from its beginning.
    pub async fn read(&self, _file: FileId, _after: i64) -> Result<Vec<Entry>, Error> {
        unimplemented!()
    }
    /// The heads of files, in the order asked. A file that is not there is left out.
    pub async fn heads(&self, _files: &[FileId]) -> Result<Vec<Head>, Error> {
        unimplemented!()
    }
    /// One durable act. Returns the heads of every file it names.
    pub async fn write(&self, _write: Write) -> Result<Vec<Head>, WriteError> {
        unimplemented!()
    }
    /// Durable statements, all or none; rows changed by each.
    pub async fn change(&self, _queries: Vec<Query>) -> Result<Vec<u64>, Error> {
        unimplemented!()
    }
    /// Keeps looks; durable before it returns.
    pub async fn look(&self, _looks: Vec<Look>) -> Result<(), Error> {
        unimplemented!()
    }
    /// The looks at a file, oldest first.
    pub async fn looks(&self, _file: FileId) -> Result<Vec<Look>, Error> {
        unimplemented!()
    }
    /// Keeps a version of a draft and returns the draft as it now stands.
    pub async fn save_draft(&self, _save: DraftSave) -> Result<Draft, Error> {
        unimplemented!()
    }
    /// The draft of one thing; `None` if there is none, or it ended.
    pub async fn draft(&self, _file: FileId, _thing: Uuid) -> Result<Option<Draft>, Error> {
        unimplemented!()
    }
    /// All open drafts of a file.
    pub async fn drafts(&self, _file: FileId) -> Result<Vec<Draft>, Error> {
        unimplemented!()
    }
    /// Ends a draft. One that is not there is no error.
    pub async fn end_draft(
        &self,
        _file: FileId,
        _thing: Uuid,
        _how: DraftEnd,
        _at: Timestamp,
    ) -> Result<(), Error> {
        unimplemented!()
    }
    /// Keeps an attachment, in state draft until a [`Write::keeps`] names it.
    pub async fn attach(
        &self,
        _file: FileId,
        _by: Uuid,
        _at: Timestamp,
        _media: &str,
        _bytes: Bytes,
    ) -> Result<AttachmentId, Error> {
        unimplemented!()
    }
    /// An attachment, or a part of it. `None` if this file has none with this id.
    pub async fn attachment(
        &self,
        _file: FileId,
        _id: AttachmentId,
        _range: Option<Range<u64>>,
    ) -> Result<Option<Attachment>, Error> {
        unimplemented!()
    }
    /// Takes away what nobody kept: see [`Swept`].
    pub async fn sweep(&self, _now: Timestamp) -> Result<Swept, Error> {
        unimplemented!()
    }
    /// Seals under a house key; `context` says what it is (table and column) and must be given again to open it.
    pub fn seal(&self, _context: &str, _plain: &[u8]) -> Vec<u8> {
        unimplemented!()
    }
    /// Opens what [`seal`](Self::seal) sealed.
    pub fn unseal(&self, _context: &str, _sealed: &[u8]) -> Result<Vec<u8>, Error> {
        unimplemented!()
    }
    /// A keyed hash (HMAC-SHA-256) for finding without knowing: directory words, session tokens.
    pub fn keyed_hash(&self, _context: &str, _bytes: &[u8]) -> [u8; 32] {
        unimplemented!()
    }
    /// Recomputes everything. `against`: another heads.log to compare with, beside our own.
    pub async fn verify(
        &self,
        _against: Option<&Path>,
        _progress: impl Fn(u64, u64) + Send,
    ) -> Result<Report, Error> {
        unimplemented!()
    }
}
