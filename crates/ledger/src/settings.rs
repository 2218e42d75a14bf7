//! Where a ledger lives.

use std::path::PathBuf;

use crate::{Purpose, folder};

/// Where the ledger keeps things.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The data folder: root key, heads.log, reserve, attachments. Made (mode 0700) if it is not there.
    pub data: PathBuf,
    /// The database.
    pub database: Database,
    /// What the data folder is for. It is stamped when made; opening it for the other purpose is refused.
    pub purpose: Purpose,
}

impl Settings {
    /// The usual place: SQLite inside the data folder.
    pub fn in_folder(data: impl Into<PathBuf>, purpose: Purpose) -> Self {
        let data = data.into();
        let database = Database::Sqlite(data.join("together.db"));
        Self {
            data,
            database,
            purpose,
        }
    }

    /// Was a ledger made in this folder? Opening makes one where there is none; who only wants to look asks first.
    pub fn are_in_use(&self) -> bool {
        folder::is_stamped(&self.data) || self.data.join("root.key").exists()
    }
}

/// Which database.
#[derive(Clone)]
pub enum Database {
    /// SQLite in this file, inside the program. Made if it is not there.
    Sqlite(PathBuf),
    /// PostgreSQL 15 or later at this URL. The database has to be there, best with `C` collation.
    Postgres(String),
}

impl std::fmt::Debug for Database {
    /// A URL may hold a password, so it is not printed.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Sqlite(path) => f.debug_tuple("Sqlite").field(path).finish(),
            Self::Postgres(_) => f.write_str("Postgres"),
        }
    }
}
