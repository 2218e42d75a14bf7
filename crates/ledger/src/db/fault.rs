//! What a database error means for those who are waiting.

use super::plainly;
use crate::Error;

/// SQLite's extended result codes for a sync that failed (<https://sqlite.org/rescode.html>).
const SQLITE_SYNC_FAILED: [&str; 2] = ["1034", "1290"];
/// SQLite's primary result codes that speak of the database and not of one statement: busy, locked, no memory, read-only,
/// interrupted, I/O, damaged, protocol, cannot open, not a database.
const SQLITE_EVERYBODY: [i32; 10] = [5, 6, 7, 8, 9, 10, 11, 14, 15, 26];
/// PostgreSQL's SQLSTATE classes that speak of the server: connection, rolled back, resources, operator, system, internal.
const POSTGRES_EVERYBODY: [&str; 6] = ["08", "40", "53", "57", "58", "XX"];

/// What a database error means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Fault {
    /// The statement itself was refused: a constraint, a type, a misspelt column.
    Statement(String),
    /// No room.
    Full,
    /// A sync failed: what the disk holds now is not known, and trying again would not tell (PostgreSQL, 2018).
    Sync(String),
    /// The connection went away.
    Lost(String),
    /// Anything else that concerns everybody.
    Other(String),
}

impl Fault {
    pub(crate) fn of(error: &sqlx::Error) -> Self {
        let text = plainly(error);
        match error {
            sqlx::Error::Database(database) => {
                let code = database.code().unwrap_or_default();
                if database
                    .try_downcast_ref::<sqlx::sqlite::SqliteError>()
                    .is_some()
                {
                    Self::sqlite(&code, text)
                } else {
                    Self::postgres(&code, text)
                }
            }
            sqlx::Error::Encode(_) | sqlx::Error::InvalidArgument(_) => Self::Statement(text),
            sqlx::Error::Io(_) | sqlx::Error::Tls(_) | sqlx::Error::WorkerCrashed => {
                Self::Lost(text)
            }
            _ => Self::Other(text),
        }
    }

    fn sqlite(code: &str, text: String) -> Self {
        let primary = code.parse::<i32>().unwrap_or(0) & 0xff;
        match primary {
            13 => Self::Full,
            _ if SQLITE_SYNC_FAILED.contains(&code) => Self::Sync(text),
            _ if SQLITE_EVERYBODY.contains(&primary) => Self::Other(text),
            _ => Self::Statement(text),
        }
    }

    fn postgres(state: &str, text: String) -> Self {
        match state {
            "53100" => Self::Full,
            _ if state.starts_with("08") || state.starts_with("57P") => Self::Lost(text),
            _ if POSTGRES_EVERYBODY
                .iter()
                .any(|class| state.starts_with(class)) =>
            {
                Self::Other(text)
            }
            _ => Self::Statement(text),
        }
    }

    /// What the callers of a transaction that was not committed are told.
    pub(crate) fn not_saved(self) -> Error {
        match self {
            Self::Statement(text) | Self::Lost(text) | Self::Other(text) => Error::NotSaved(text),
            Self::Full => Error::Full,
            Self::Sync(text) => Error::Stopped(text),
        }
    }
}

impl From<sqlx::Error> for Fault {
    fn from(error: sqlx::Error) -> Self {
        Self::of(&error)
    }
}

impl From<Error> for Fault {
    /// A row that the ledger itself cannot read concerns everybody.
    fn from(error: Error) -> Self {
        Self::Other(error.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::Fault;

    #[test]
    fn each_code_is_told_apart() {
        let text = || "as it was said".to_owned();
        assert_eq!(Fault::sqlite("13", text()), Fault::Full);
        assert_eq!(Fault::sqlite("1034", text()), Fault::Sync(text()));
        assert_eq!(Fault::sqlite("778", text()), Fault::Other(text()));
        assert_eq!(Fault::sqlite("1555", text()), Fault::Statement(text()));
        assert_eq!(Fault::postgres("53100", text()), Fault::Full);
        assert_eq!(Fault::postgres("57P01", text()), Fault::Lost(text()));
        assert_eq!(Fault::postgres("40001", text()), Fault::Other(text()));
        assert_eq!(Fault::postgres("23505", text()), Fault::Statement(text()));
    }
}
