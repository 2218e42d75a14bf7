//! One SQL text for SQLite and PostgreSQL.
//!
//! What every statement keeps to, so that it says the same to both: parameters are `$1`, `$2` …; whole numbers are
//! `BIGINT`; times are `BIGINT` microseconds since 1970 (UTC); ids are `UUID` (on SQLite a 16-byte blob); bytes are
//! `BYTEA`; sums are `CAST(SUM(x) AS BIGINT)`; no `LIKE` or `LOWER` on people's words; no date arithmetic.
//!
//! [`Db`] only reads: its connections are set read-only, so nothing can be written past the one writer. Everything
//! that changes goes through [`Ledger::write`](crate::Ledger::write) or [`Ledger::change`](crate::Ledger::change).

mod connection;
mod fault;
mod many;
mod query;
mod row;
mod value;

pub(crate) use connection::{Connection, readers};
pub(crate) use fault::Fault;
pub(crate) use many::{insert, padded};
pub use query::{Query, query};
pub(crate) use row::time;
pub use row::{Column, Place, Row};
pub use value::Value;

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use sqlx::{Executor, PgPool, SqlSafeStr, SqlitePool};

use crate::Error;

/// Where reads go. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Db {
    pool: Pool,
    asked: Arc<AtomicU64>,
}

#[derive(Debug, Clone)]
enum Pool {
    /// Read-only connections to the SQLite file.
    Sqlite(SqlitePool),
    /// Read-only connections to PostgreSQL.
    Postgres(PgPool),
}

impl Db {
    fn new(pool: Pool) -> Self {
        Self {
            pool,
            asked: Arc::default(),
        }
    }

    /// The connections, for one more statement.
    fn ask(&self) -> &Pool {
        self.asked.fetch_add(1, Ordering::Relaxed);
        &self.pool
    }

    /// How many statements were asked here so far.
    pub(crate) fn asked(&self) -> u64 {
        self.asked.load(Ordering::Relaxed)
    }

    /// Asks the database whether it understands a statement, without running it: a misspelt column fails here.
    pub async fn understands(&self, sql: &'static str) -> Result<(), Error> {
        let answer = match &self.pool {
            Pool::Sqlite(pool) => pool.prepare(sql.into_sql_str()).await.map(drop),
            Pool::Postgres(pool) => pool.prepare(sql.into_sql_str()).await.map(drop),
        };
        answer.map_err(reading)
    }

    pub(crate) async fn close(&self) {
        match &self.pool {
            Pool::Sqlite(pool) => pool.close().await,
            Pool::Postgres(pool) => pool.close().await,
        }
    }
}

/// What went wrong with a read, without any value that was bound.
#[expect(
    clippy::needless_pass_by_value,
    reason = "it is given to map_err, which gives it away"
)]
pub(crate) fn reading(error: sqlx::Error) -> Error {
    Error::Database(plainly(&error))
}

/// The database's own sentence, without the detail line: that one can hold values.
pub(crate) fn plainly(error: &sqlx::Error) -> String {
    match error {
        sqlx::Error::Database(error) => error.message().to_owned(),
        other => other.to_string(),
    }
}
