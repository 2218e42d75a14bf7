//! The ledger: a file is a list of entries; entries are added and never changed.
//!
//! It keeps what it is given durably, sealed and chained, on SQLite or PostgreSQL, and knows nothing of what it says:
//! bodies are bytes. Times are kept as microseconds since 1970 (UTC) on both databases; anything finer is cut off.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use ledger::{EntryId, FileId, FileKind, Ledger, NewEntry, Purpose, Settings, Write};
//!
//! let ledger = Ledger::open(&Settings::in_folder("data", Purpose::Demo)).await?;
//! let now = jiff::Timestamp::now();
//! let file = FileId::new(now);
//! let entry = NewEntry { id: EntryId::new(now), file, at: now, body: b"Dear Amira".to_vec() };
//! let opens = vec![(file, FileKind::Child)];
//! ledger.write(Write { opens, entries: vec![entry], ..Write::default() }).await?; // durable when this returns
//! assert_eq!(ledger.read(file, 0).await?[0].body, b"Dear Amira");
//! # Ok(())
//! # }
//! ```

mod attachments;
mod bound;
mod chain;
mod chance;
mod clock;
pub mod db;
mod draft;
mod draft_seal;
mod drafts;
mod entry;
mod errors;
mod folder;
mod heads_log;
mod ids;
mod keys;
mod kinds;
mod ledger;
mod look;
mod looks;
mod migrations;
mod open;
mod open_error;
mod read;
mod seal_write;
mod settings;
mod tree;
mod verify;
mod write;
mod writer;

pub use attachments::{Attachment, Swept};
pub use db::{Db, Query, Row, Value, query};
pub use draft::{Draft, DraftSave, Version};
pub use entry::{Entry, Head, NewEntry, Write};
pub use errors::{Error, WriteError};
pub use ids::{AttachmentId, EntryId, FileId, uuid_at};
pub use kinds::{DraftEnd, FileKind, Outcome, Purpose};
pub use ledger::{Ledger, Work};
pub use look::Look;
pub use open_error::OpenError;
pub use settings::{Database, Settings};
pub use verify::Report;
