//! The ledger itself: what all its parts share.

use std::fmt;
use std::path::PathBuf;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use tokio::sync::{Mutex, mpsc, oneshot};
use tokio::task::JoinHandle;

use crate::attachments::Store;
use crate::db::{Db, Query, query};
use crate::keys::{Cache, Key, Root};
use crate::writer::{Done, Job, Refusal, Waiting};
use crate::{Database, Error, FileId, bound};

/// The ledger. Cheap to clone: all clones are one. It must be opened inside a tokio runtime.
#[derive(Clone)]
pub struct Ledger(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) data: PathBuf,
    pub(crate) database: Database,
    pub(crate) db: Db,
    pub(crate) root: Root,
    pub(crate) keys: Cache,
    pub(crate) store: Store,
    /// How many jobs were handed to the writer.
    pub(crate) handed: AtomicU64,
    /// The way to the writer; taken out when the ledger is closed.
    pub(crate) jobs: RwLock<Option<mpsc::Sender<Waiting>>>,
    pub(crate) writer: Mutex<Option<JoinHandle<()>>>,
}

/// Work that was done, counted and not timed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work {
    /// Statements that read.
    pub reads: u64,
    /// Jobs for the writer: each is part of a batch with one sync.
    pub writes: u64,
}

impl Ledger {
    /// Where the few stores of the application read. It is read-only: what changes goes through [`write`](Self::write) or
    /// [`change`](Self::change).
    pub fn db(&self) -> &Db {
        &self.0.db
    }

    /// Lets everything that waits be written, then closes. Later calls fail with a sentence that says so.
    pub async fn close(&self) {
        drop(
            self.0
                .jobs
                .write()
                .unwrap_or_else(PoisonError::into_inner)
                .take(),
        );
        if let Some(writer) = self.0.writer.lock().await.take() {
            // A writer that panicked has answered nobody and holds nothing; there is nothing more to close in it.
            let _ended = writer.await;
        }
        self.0.db.close().await;
    }

    /// Durable statements in one transaction: all or none. Returns how many rows each changed, so that a code that
    /// works once is spent by the caller who changed 1 and not by the one who changed 0.
    ///
    /// # Errors
    /// [`Error::Refused`] if the database refused one of them; neighbours in the same batch are not touched by that.
    pub async fn change(&self, queries: Vec<Query>) -> Result<Vec<u64>, Error> {
        let done = self
            .submit(Job {
                queries,
                ..Job::default()
            })
            .await;
        done.map(|done| done.changed).map_err(Refusal::error)
    }

    /// Seals words for a small table, under a key of the house. `context` says what it is (table and column) and has to
    /// be given again to open it, so a text moved elsewhere does not open.
    pub fn seal(&self, context: &str, plain: &[u8]) -> Vec<u8> {
        self.0.root.house().seal(&bound::house(context), plain)
    }

    /// Opens what [`seal`](Self::seal) sealed.
    pub fn unseal(&self, context: &str, sealed: &[u8]) -> Result<Vec<u8>, Error> {
        let opened = self.0.root.house().open(&bound::house(context), sealed);
        opened.ok_or_else(|| {
            Error::damaged(format!(
                "a sealed text ({context}) does not open: it was changed or moved"
            ))
        })
    }

    /// A keyed hash (HMAC-SHA-256) for finding without knowing: words of the directory, session tokens.
    pub fn keyed_hash(&self, context: &str, bytes: &[u8]) -> [u8; 32] {
        self.0.root.hash(context, &[bytes])
    }

    /// What was done since this ledger was opened: two answers that cost the same work tell nobody which was which.
    pub fn work(&self) -> Work {
        Work {
            reads: self.db().asked(),
            writes: self.0.handed.load(Ordering::Relaxed),
        }
    }

    /// Hands a job to the writer and waits until it is durable or refused.
    pub(crate) async fn submit(&self, job: Job) -> Result<Done, Refusal> {
        let closed = || Refusal::Failed(Error::NotSaved("the ledger is closed".to_owned()));
        let jobs = self
            .0
            .jobs
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
            .ok_or_else(closed)?;
        self.0.handed.fetch_add(1, Ordering::Relaxed);
        let (reply, answer) = oneshot::channel();
        jobs.send(Waiting { job, reply })
            .await
            .map_err(|_| closed())?;
        answer
            .await
            .unwrap_or_else(|_| Err(Error::Unsure("the writer ended".to_owned()).into()))
    }

    /// The data key of a file.
    pub(crate) async fn key(&self, file: FileId) -> Result<Key, Error> {
        if let Some(key) = self.0.keys.get(file) {
            return Ok(key);
        }
        let found = query("SELECT sealed_key FROM files WHERE id = $1")
            .bind(file)
            .fetch_optional(self.db())
            .await?;
        self.unwrap(
            file,
            &found
                .ok_or(Error::NoSuchFile(file))?
                .get::<Vec<u8>>("sealed_key")?,
        )
    }

    /// Opens a file's data key and remembers it.
    pub(crate) fn unwrap(&self, file: FileId, sealed: &[u8]) -> Result<Key, Error> {
        if let Some(key) = self.0.keys.get(file) {
            return Ok(key);
        }
        let key = self.0.root.unwrap(file, sealed);
        let key = key.ok_or_else(|| {
            Error::damaged(format!(
                "the key of file {file} does not open: it was changed"
            ))
        })?;
        self.0.keys.put(file, key.clone());
        Ok(key)
    }
}

impl Refusal {
    /// For jobs that can only fail as a whole.
    pub(crate) fn error(self) -> Error {
        match self {
            Self::Failed(error) => error,
            Self::NoSuchAttachment(_) | Self::Moved(_) | Self::There(_) | Self::Begun => {
                Error::NotSaved(
                    "the writer gave an answer that does not fit the question".to_owned(),
                )
            }
        }
    }
}

impl fmt::Debug for Ledger {
    /// Where it is; nothing of what is in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ledger({})", self.0.data.display())
    }
}
