//! What the writer is asked to do. Everything in it is sealed already.

use std::sync::Arc;

use tokio::sync::oneshot;
use uuid::Uuid;

use crate::chain::Link;
use crate::db::Query;
use crate::keys::Key;
use crate::tree::{Hash, leaf};
use crate::{AttachmentId, EntryId, Error, FileId, FileKind, Head};

/// All that one caller wants done: all of it or nothing.
#[derive(Default, Clone)]
pub(crate) struct Job {
    pub(crate) opens: Vec<NewFile>,
    pub(crate) entries: Vec<SealedEntry>,
    pub(crate) seen: Vec<Head>,
    pub(crate) looks: Vec<SealedLook>,
    pub(crate) drafts: Vec<SealedDraft>,
    /// These must exist and become kept.
    pub(crate) keeps: Vec<AttachmentId>,
    /// The caller's own statements, run after the rows are in.
    pub(crate) queries: Vec<Query>,
}

/// A file that begins.
#[derive(Clone)]
pub(crate) struct NewFile {
    pub(crate) id: FileId,
    pub(crate) kind: FileKind,
    pub(crate) sealed_key: Arc<[u8]>,
}

/// An entry, sealed under its file's key.
#[derive(Clone)]
pub(crate) struct SealedEntry {
    pub(crate) id: EntryId,
    pub(crate) file: FileId,
    pub(crate) at: i64,
    pub(crate) sealed: Arc<[u8]>,
}

/// A look, its words sealed.
#[derive(Clone)]
pub(crate) struct SealedLook {
    pub(crate) id: Uuid,
    pub(crate) file: Option<FileId>,
    pub(crate) asked: Uuid,
    pub(crate) who: Uuid,
    pub(crate) at: i64,
    pub(crate) outcome: &'static str,
    pub(crate) sealed: Arc<[u8]>,
}

/// A version of a draft, sealed under its file's key.
#[derive(Clone)]
pub(crate) struct SealedDraft {
    pub(crate) file: FileId,
    pub(crate) thing: Uuid,
    pub(crate) follows: i64,
    pub(crate) settles: Option<i64>,
    pub(crate) by: Uuid,
    pub(crate) at: i64,
    pub(crate) mark: Hash,
    pub(crate) sealed: Arc<[u8]>,
}

/// An entry that was there already.
#[derive(Clone)]
pub(crate) struct Stored {
    pub(crate) entry: SealedEntry,
    pub(crate) seq: i64,
}

/// Done, and durable.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Done {
    /// The heads of every file the job named.
    pub(crate) heads: Vec<Head>,
    /// Rows changed by each of the caller's own statements.
    pub(crate) changed: Vec<u64>,
}

/// Not done: nothing of it.
pub(crate) enum Refusal {
    /// A head is no longer what the caller saw. The heads now.
    Moved(Vec<Head>),
    /// Entries with these ids are there already.
    There(Vec<Stored>),
    /// Another caller began one of the files first, so it has another key.
    Begun,
    NoSuchAttachment(AttachmentId),
    Failed(Error),
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Self {
        Self::Failed(error)
    }
}

impl SealedEntry {
    /// Its hash in the chain of its file.
    pub(crate) fn link(&self, seq: i64, before: &Hash) -> Hash {
        self.as_link(seq).hash(before)
    }

    fn as_link(&self, seq: i64) -> Link<'_> {
        Link {
            seq,
            file: self.file,
            id: self.id,
            at: self.at,
            sealed: &self.sealed,
        }
    }

    /// Its hash in the tree.
    pub(crate) fn leaf(&self) -> Hash {
        leaf(&[self.id.0.as_bytes(), &self.sealed])
    }

    /// Opens it.
    pub(crate) fn open(&self, key: &Key) -> Result<Vec<u8>, Error> {
        self.as_link(0).open(key)
    }
}

/// A job and whoever waits for it.
pub(crate) struct Waiting {
    pub(crate) job: Job,
    pub(crate) reply: oneshot::Sender<Result<Done, Refusal>>,
}

impl Waiting {
    /// Answers. Whoever no longer waits has still been served.
    pub(crate) fn answer(self, answer: Result<Done, Refusal>) {
        // The receiver is gone when its request was cancelled; nobody is left to tell.
        let _gone = self.reply.send(answer);
    }
}

impl Job {
    /// Every file it names, once each, in the order first named.
    pub(crate) fn files(&self) -> Vec<FileId> {
        let opened = self.opens.iter().map(|open| open.id);
        let written = self.entries.iter().map(|entry| entry.file);
        let seen = self.seen.iter().map(|head| head.file);
        let looked = self.looks.iter().filter_map(|look| look.file);
        let drafted = self.drafts.iter().map(|draft| draft.file);
        let mut files = Vec::new();
        for file in opened
            .chain(written)
            .chain(seen)
            .chain(looked)
            .chain(drafted)
        {
            if !files.contains(&file) {
                files.push(file);
            }
        }
        files
    }

    /// Whether it only adds looks: these go on when the disk is full.
    pub(crate) fn is_looks_only(&self) -> bool {
        !self.looks.is_empty()
            && self.opens.is_empty()
            && self.entries.is_empty()
            && self.drafts.is_empty()
            && self.keeps.is_empty()
            && self.queries.is_empty()
    }
}
