//! One connection that may write: the writer's. Also where each database is told to be durable.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection as _, PgConnection, SqliteConnection};

use super::{Db, Query, Row, query};
use crate::Database;

/// How long one process waits for another that is writing to the same SQLite file.
const PATIENCE: Duration = Duration::from_secs(20);
/// Statements kept prepared on the writer's connection: each width of each multi-row statement is one.
const PREPARED: usize = 256;
/// Readers per process. SQLite readers are threads, PostgreSQL's are server processes.
const READERS: u32 = 8;

/// A connection that may write.
pub(crate) enum Connection {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Connection {
    /// Connects for writing. SQLite makes the file if it is not there.
    pub(crate) async fn open(database: &Database) -> Result<Self, sqlx::Error> {
        match database {
            Database::Sqlite(path) => sqlite(path).connect().await.map(Self::Sqlite),
            Database::Postgres(url) => postgres(url)?.connect().await.map(Self::Postgres),
        }
    }

    /// Runs a statement; says how many rows it changed.
    pub(crate) async fn execute(&mut self, query: Query) -> Result<u64, sqlx::Error> {
        match self {
            Self::Sqlite(connection) => query
                .for_sqlite()
                .execute(connection)
                .await
                .map(|done| done.rows_affected()),
            Self::Postgres(connection) => query
                .for_postgres()
                .execute(connection)
                .await
                .map(|done| done.rows_affected()),
        }
    }

    /// Runs a statement that answers with rows.
    pub(crate) async fn fetch_all(&mut self, query: Query) -> Result<Vec<Row>, sqlx::Error> {
        match self {
            Self::Sqlite(connection) => query
                .for_sqlite()
                .fetch_all(connection)
                .await
                .map(Row::all_sqlite),
            Self::Postgres(connection) => query
                .for_postgres()
                .fetch_all(connection)
                .await
                .map(Row::all_postgres),
        }
    }

    /// Begins a transaction that will write. SQLite takes its write lock at once, so it cannot fail half-way for want
    /// of it; PostgreSQL's writers line up at the row of the tree.
    pub(crate) async fn begin(&mut self) -> Result<(), sqlx::Error> {
        let begin = match self {
            Self::Sqlite(_) => "BEGIN IMMEDIATE",
            Self::Postgres(_) => "BEGIN",
        };
        self.execute(query(begin)).await.map(drop)
    }

    /// Makes everything since [`begin`](Self::begin) durable.
    pub(crate) async fn commit(&mut self) -> Result<(), sqlx::Error> {
        self.execute(query("COMMIT")).await.map(drop)
    }

    /// Undoes everything since [`begin`](Self::begin). `false` if the connection is of no more use.
    pub(crate) async fn roll_back(&mut self) -> bool {
        // SQLite has sometimes rolled back by itself (a full disk); then it says that there is nothing to undo.
        let undone = self.execute(query("ROLLBACK")).await;
        matches!((self, undone), (Self::Sqlite(_), _) | (_, Ok(_)))
    }

    /// Closes it in an orderly way.
    pub(crate) async fn close(self) {
        // Nothing is waiting in it, so a connection that cannot be closed politely is simply dropped.
        let _closed = match self {
            Self::Sqlite(connection) => connection.close().await,
            Self::Postgres(connection) => connection.close().await,
        };
    }
}

/// Connections that can only read.
pub(crate) async fn readers(database: &Database) -> Result<Db, sqlx::Error> {
    match database {
        Database::Sqlite(path) => {
            let options = sqlite(path).pragma("query_only", "ON");
            let pool = SqlitePoolOptions::new()
                .max_connections(READERS)
                .test_before_acquire(false);
            pool.connect_with(options).await.map(Db::Sqlite)
        }
        Database::Postgres(url) => {
            let options = postgres(url)?.options([("default_transaction_read_only", "on")]);
            PgPoolOptions::new()
                .max_connections(READERS)
                .connect_with(options)
                .await
                .map(Db::Postgres)
        }
    }
}

fn sqlite(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .foreign_keys(true)
        .pragma("trusted_schema", "OFF")
        .busy_timeout(PATIENCE)
        .statement_cache_capacity(PREPARED)
}

fn postgres(url: &str) -> Result<PgConnectOptions, sqlx::Error> {
    let options = PgConnectOptions::from_str(url)?.options([("synchronous_commit", "on")]);
    Ok(options.statement_cache_capacity(PREPARED))
}
