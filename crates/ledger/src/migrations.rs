//! Brings a database up to date. See `migrations/README.md`.

use jiff::Timestamp;
use sha2::{Digest, Sha256};

use crate::OpenError;
use crate::db::{Connection, plainly, query};

struct Migration {
    number: i64,
    sql: &'static str,
}

/// All of them, in order. A new one is one line.
const MIGRATIONS: &[Migration] = &[
    Migration {
        number: 1,
        sql: include_str!("../../../migrations/0001_ledger.sql"),
    },
    Migration {
        number: 2,
        sql: include_str!("../../../migrations/0002_house.sql"),
    },
    Migration {
        number: 3,
        sql: include_str!("../../../migrations/0003_word_keeper.sql"),
    },
    Migration {
        number: 4,
        sql: include_str!("../../../migrations/0004_calendars.sql"),
    },
    Migration {
        number: 6,
        sql: include_str!("../../../migrations/0006_waiting.sql"),
    },
    Migration {
        number: 7,
        sql: include_str!("../../../migrations/0007_outbox.sql"),
    },
    Migration {
        number: 9,
        sql: include_str!("../../../migrations/0009_safe.sql"),
    },
    Migration {
        number: 14,
        sql: include_str!("../../../migrations/0014_to_book.sql"),
    },
    Migration {
        number: 16,
        sql: include_str!("../../../migrations/0016_may_have_gone.sql"),
    },
    Migration {
        number: 17,
        sql: include_str!("../../../migrations/0017_printed_by.sql"),
    },
    Migration {
        number: 18,
        sql: include_str!("../../../migrations/0018_grown_ups.sql"),
    },
    Migration {
        number: 21,
        sql: include_str!("../../../migrations/0021_took_part.sql"),
    },
    Migration {
        number: 24,
        sql: include_str!("../../../migrations/0024_measures.sql"),
    },
];

/// Runs what this database has not had yet. The caller has begun a transaction and rolls it back on an error.
pub(crate) async fn run(connection: &mut Connection, now: Timestamp) -> Result<(), OpenError> {
    let had = had(connection).await?;
    let known = MIGRATIONS.last().map_or(0, |last| last.number);
    if let Some((found, _)) = had.last().filter(|(found, _)| *found > known) {
        return Err(OpenError::Newer {
            found: *found,
            known,
        });
    }
    for migration in MIGRATIONS {
        match had.iter().find(|(number, _)| *number == migration.number) {
            Some((_, hash)) if *hash == migration.hash() => {}
            Some(_) => return Err(OpenError::OtherMigration(migration.number)),
            None => migration
                .apply(connection, now)
                .await
                .map_err(|error| migration.failed(&error))?,
        }
    }
    Ok(())
}

async fn had(connection: &mut Connection) -> Result<Vec<(i64, Vec<u8>)>, OpenError> {
    let table = "CREATE TABLE IF NOT EXISTS migrations \
        (number BIGINT PRIMARY KEY, hash BYTEA NOT NULL, done_at BIGINT NOT NULL)";
    connection.line_up().await?;
    connection.run(table).await?;
    let rows = connection
        .fetch_all(query("SELECT number, hash FROM migrations ORDER BY number"))
        .await?;
    rows.iter()
        .map(|row| Ok((row.get("number")?, row.get("hash")?)))
        .collect::<Result<_, crate::Error>>()
        .map_err(|error| OpenError::Database(error.to_string()))
}

impl Migration {
    fn hash(&self) -> Vec<u8> {
        Sha256::digest(self.sql).to_vec()
    }

    async fn apply(&self, connection: &mut Connection, now: Timestamp) -> Result<(), sqlx::Error> {
        connection.run(self.sql).await?;
        let done = query("INSERT INTO migrations (number, hash, done_at) VALUES ($1, $2, $3)");
        connection
            .execute(done.bind(self.number).bind(self.hash()).bind(now))
            .await
            .map(drop)
    }

    fn failed(&self, error: &sqlx::Error) -> OpenError {
        OpenError::Migration {
            number: self.number,
            cause: plainly(error),
        }
    }
}
