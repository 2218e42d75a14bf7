//! A row that came back.

use std::fmt;

use jiff::Timestamp;
use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{ColumnIndex, Decode, Postgres, Row as _, Sqlite, Type};
use uuid::Uuid;

use super::reading;
use crate::{AttachmentId, EntryId, Error, FileId};

/// A row that came back from either database.
pub enum Row {
    /// From SQLite.
    Sqlite(SqliteRow),
    /// From PostgreSQL.
    Postgres(PgRow),
}

/// What a column can be read as: `i64`, `String`, `Vec<u8>`, `Uuid`, `bool`, `Timestamp`, the ids, and `Option` of each.
pub trait Column: Sized {
    /// Reads it.
    fn read(row: &Row, column: impl Place) -> Result<Self, Error>;
}

/// Which column: its name, or its place in the statement from 0, where there are many rows and looking for the name would count.
pub trait Place: ColumnIndex<SqliteRow> + ColumnIndex<PgRow> + fmt::Display + Copy {}

impl Place for &str {}
impl Place for usize {}

impl Row {
    /// The value of a column. Fails if there is no such column, or it holds something else (or nothing).
    pub fn get<T: Column>(&self, column: impl Place) -> Result<T, Error> {
        T::read(self, column)
    }

    /// The bytes of a column where they lie, for whoever only looks at them.
    pub(crate) fn bytes(&self, column: impl Place) -> Result<&[u8], Error> {
        let bytes = match self {
            Self::Sqlite(row) => row.try_get(column),
            Self::Postgres(row) => row.try_get(column),
        };
        bytes.map_err(reading)
    }

    pub(super) fn all_sqlite(rows: Vec<SqliteRow>) -> Vec<Self> {
        rows.into_iter().map(Self::Sqlite).collect()
    }

    pub(super) fn all_postgres(rows: Vec<PgRow>) -> Vec<Self> {
        rows.into_iter().map(Self::Postgres).collect()
    }

    /// The value, or `None` where there is none: SQLite would otherwise read nothing as 0.
    fn native<T>(&self, column: impl Place) -> Result<Option<T>, Error>
    where
        T: for<'r> Decode<'r, Sqlite>
            + Type<Sqlite>
            + for<'r> Decode<'r, Postgres>
            + Type<Postgres>,
    {
        let value = match self {
            Self::Sqlite(row) => row.try_get(column),
            Self::Postgres(row) => row.try_get(column),
        };
        value.map_err(reading)
    }
}

impl From<SqliteRow> for Row {
    fn from(row: SqliteRow) -> Self {
        Self::Sqlite(row)
    }
}

impl From<PgRow> for Row {
    fn from(row: PgRow) -> Self {
        Self::Postgres(row)
    }
}

macro_rules! columns {
    ($($native:ty: $($shown:ty => $make:expr),+;)+) => {$($(
        impl Column for $shown {
            fn read(row: &Row, column: impl Place) -> Result<Self, Error> {
                row.native::<$native>(column)?.ok_or_else(|| empty(column)).and_then($make)
            }
        }

        impl Column for Option<$shown> {
            fn read(row: &Row, column: impl Place) -> Result<Self, Error> {
                row.native::<$native>(column)?.map($make).transpose()
            }
        }
    )+)+};
}

columns! {
    i64: i64 => Ok, Timestamp => time;
    String: String => Ok;
    Vec<u8>: Vec<u8> => Ok;
    bool: bool => Ok;
    Uuid: Uuid => Ok, FileId => |id| Ok(FileId(id)), EntryId => |id| Ok(EntryId(id)), AttachmentId => |id| Ok(AttachmentId(id));
}

pub(crate) fn time(micros: i64) -> Result<Timestamp, Error> {
    Timestamp::from_microsecond(micros).map_err(|_| Error::time(micros))
}

fn empty(column: impl Place) -> Error {
    Error::Database(format!("the column {column} is empty"))
}
