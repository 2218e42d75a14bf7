//! One connection that may write: the writer's. Also where each database is told to be durable.

use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use sqlx::postgres::{PgConnectOptions, PgPoolOptions};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection as _, PgConnection, SqliteConnection};

use super::{Db, Pool, Query, Row, query};
use crate::Database;

/// How long one process waits for another that is writing to the same SQLite file.
const PATIENCE: Duration = Duration::from_secs(20);
/// How many rows a reader may be ahead of whoever takes them. A whole file fits, so that reading it does not go back and forth between two
/// threads every few rows.
const AHEAD: usize = 1024;
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

    /// Runs a text of one or more statements without values.
    pub(crate) async fn run(&mut self, sql: &'static str) -> Result<(), sqlx::Error> {
        match self {
            Self::Sqlite(connection) => sqlx::raw_sql(sql).execute(connection).await.map(drop),
            Self::Postgres(connection) => sqlx::raw_sql(sql).execute(connection).await.map(drop),
        }
    }

    /// Waits until no other node is at this point of its transaction. SQLite has done so in [`begin`](Self::begin).
    pub(crate) async fn line_up(&mut self) -> Result<(), sqlx::Error> {
        match self {
            Self::Sqlite(_) => Ok(()),
            // Any number that nobody else uses: these are the letters of "ledger".
            Self::Postgres(_) => {
                self.run("SELECT pg_advisory_xact_lock(119178229507442)")
                    .await
            }
        }
    }

    /// The version of the database, as it says it.
    pub(crate) async fn version(&mut self) -> Result<String, sqlx::Error> {
        let asked = match self {
            Self::Sqlite(_) => query("SELECT sqlite_version() AS version"),
            Self::Postgres(_) => query("SELECT current_setting('server_version') AS version"),
        };
        let row = self
            .fetch_all(asked)
            .await?
            .pop()
            .ok_or(sqlx::Error::RowNotFound)?;
        row.get("version")
            .map_err(|error| sqlx::Error::Protocol(error.to_string()))
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

    /// Begins a transaction that sees one moment and only reads.
    pub(crate) async fn begin_snapshot(&mut self) -> Result<(), sqlx::Error> {
        let begin = match self {
            Self::Sqlite(_) => "BEGIN",
            Self::Postgres(_) => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
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
    let pool = match database {
        Database::Sqlite(path) => {
            // Nothing is mapped into memory: each look is a commit, after which SQLite would give up the whole map and fault
            // every page in anew (docs/decisions/0062-a-file-is-read-with-few-columns-and-no-map.md).
            let options = sqlite(path).pragma("query_only", "ON");
            let pool = SqlitePoolOptions::new()
                .max_connections(READERS)
                .test_before_acquire(false);
            pool.connect_with(options).await.map(Pool::Sqlite)
        }
        Database::Postgres(url) => {
            let options = postgres(url)?.options([("default_transaction_read_only", "on")]);
            PgPoolOptions::new()
                .max_connections(READERS)
                .connect_with(options)
                .await
                .map(Pool::Postgres)
        }
    };
    pool.map(Db::new)
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
        .row_buffer_size(AHEAD)
}

fn postgres(url: &str) -> Result<PgConnectOptions, sqlx::Error> {
    let options = PgConnectOptions::from_str(url)?.options([("synchronous_commit", "on")]);
    Ok(options.statement_cache_capacity(PREPARED))
}
