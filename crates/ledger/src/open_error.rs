//! Why a ledger would not open. Each sentence says what to do.

use std::path::PathBuf;

use crate::db::{Fault, plainly};

/// Why a ledger would not open. Nothing was changed unless the sentence says so.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The data folder could not be made, read or written.
    #[error(
        "The data folder {path} cannot be used: {cause}. Choose another with --data, or let this account write there."
    )]
    Folder {
        /// The folder, or the file in it.
        path: PathBuf,
        /// What the system said.
        cause: std::io::Error,
    },
    /// No room for the few files a data folder begins with.
    #[error(
        "The disk of {0} is full. Make room, then start again; nothing that was saved is lost."
    )]
    Full(PathBuf),
    /// The data folder or the key file belongs to somebody else.
    #[error(
        "{path} belongs to another account (user {owner}; this program runs as user {ours}). Run as that account, or give it to this one: chown -R {ours} {path}"
    )]
    OtherOwner {
        /// The folder or file.
        path: PathBuf,
        /// Whose it is.
        owner: u32,
        /// Who we are.
        ours: u32,
    },
    /// Others on this machine may read the root key.
    #[error(
        "Other accounts can read the key file {path} (mode {mode:04o}). Run: chmod 600 {path}. If others may have read it, think of the key as known to them."
    )]
    LooseMode {
        /// The key file.
        path: PathBuf,
        /// Its mode.
        mode: u32,
    },
    /// The key file does not hold 64 hexadecimal digits.
    #[error(
        "The key file {0} is not a key (it should be 64 hexadecimal digits). Put the right file back from your copy."
    )]
    NotAKey(PathBuf),
    /// The database is sealed under a key that is not here.
    #[error(
        "The key file {0} is missing, and the database was sealed with it. Put it back from your copy; without it no file can be opened."
    )]
    KeyMissing(PathBuf),
    /// The key is not the one the database was sealed under.
    #[error(
        "The key file {0} is not the key of this database. Put the right key file back, or check that --data and --database belong together."
    )]
    OtherKey(PathBuf),
    /// A folder or database of the other purpose.
    #[error(
        "{what} holds {found} families and cannot be opened for {wanted} ones. Made-up and real families never mix: choose another folder and database."
    )]
    OtherPurpose {
        /// The folder or "The database".
        what: String,
        /// What it is for.
        found: String,
        /// What was asked.
        wanted: String,
    },
    /// A folder that was used before, and a database that was not.
    #[error(
        "The data folder {0} was used before, and its database is missing or empty. Put the database back from your copy, or check that --data and --database belong together. For a new beginning choose a new folder with --data."
    )]
    DatabaseLost(PathBuf),
    /// The database was made by a newer version.
    #[error(
        "The database was written by a newer version of this program (its migration {found}; this version knows {known}). Start that version, or a newer one."
    )]
    Newer {
        /// The newest migration in the database.
        found: i64,
        /// The newest we know.
        known: i64,
    },
    /// A migration in the database differs from ours.
    #[error(
        "Migration {0} of this database is not the one this version has. It was made by another build: start that one, or use a new data folder."
    )]
    OtherMigration(i64),
    /// A migration could not be run.
    #[error(
        "The database could not be brought up to date (migration {number}): {cause}. It is as it was before; nothing is lost."
    )]
    Migration {
        /// Which.
        number: i64,
        /// What the database said.
        cause: String,
    },
    /// This SQLite can damage a database in WAL mode (fixed in 3.51.3, <https://sqlite.org/wal.html>).
    #[error(
        "This program was built with SQLite {0}, which can damage a database. Build it with SQLite 3.51.3 or later."
    )]
    SqliteTooOld(String),
    /// PostgreSQL before 15.
    #[error("This is PostgreSQL {0}. Use PostgreSQL 15 or later.")]
    PostgresTooOld(String),
    /// The database could not be reached or opened.
    #[error(
        "The database cannot be opened: {0}. Check --database, and that it is running and lets this account in."
    )]
    Database(String),
}

impl From<sqlx::Error> for OpenError {
    fn from(error: sqlx::Error) -> Self {
        match Fault::of(&error) {
            Fault::Full => Self::Full("the database".into()),
            _ => Self::Database(plainly(&error)),
        }
    }
}
