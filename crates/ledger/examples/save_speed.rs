//! How many durable saves a second, beside bare SQLite on the same disk: `cargo run --release --example save_speed`.
//!
//! Bare SQLite: one connection, WAL, synchronous FULL, one row of the same size for each transaction, prepared once.

use std::path::Path;
use std::time::{Duration, Instant};

use jiff::Timestamp;
use ledger::{EntryId, FileId, FileKind, Ledger, NewEntry, Purpose, Settings, Write};
use sqlx::sqlite::{SqliteConnectOptions, SqliteJournalMode, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection};

const WRITERS: usize = 64;
const TIME: Duration = Duration::from_secs(4);
/// About what a note of a call takes.
const BODY: [u8; 400] = [b'a'; 400];

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let folder = tempfile::tempdir_in(std::env::args().nth(1).unwrap_or_else(|| ".".to_owned()))?;
    for _ in 0..2 {
        let bare = bare(&folder.path().join("bare.db")).await?;
        let ours = ours(
            &folder
                .path()
                .join(format!("ledger-{}", Timestamp::now().as_microsecond())),
        )
        .await?;
        println!(
            "bare SQLite {bare:.0} a second, ledger with {WRITERS} writers {ours:.0} a second: {:.2} times",
            ours / bare
        );
    }
    Ok(())
}

async fn bare(path: &Path) -> Result<f64, sqlx::Error> {
    let options = SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(true);
    let options = options
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full);
    let mut connection = options.connect().await?;
    sqlx::raw_sql("CREATE TABLE IF NOT EXISTS entries (id BLOB PRIMARY KEY, body BLOB)")
        .execute(&mut connection)
        .await?;
    let (began, mut saved) = (Instant::now(), 0.0);
    while began.elapsed() < TIME {
        let id = EntryId::new(Timestamp::now()).0;
        let insert = sqlx::query("INSERT INTO entries (id, body) VALUES ($1, $2)")
            .bind(id)
            .bind(BODY.to_vec());
        insert.execute(&mut connection).await?;
        saved += 1.0;
    }
    let rate = saved / began.elapsed().as_secs_f64();
    connection.close().await.map(|()| rate)
}

async fn ours(data: &Path) -> Result<f64, Box<dyn std::error::Error>> {
    let ledger = Ledger::open(&Settings::in_folder(data, Purpose::Demo)).await?;
    let mut writers = tokio::task::JoinSet::new();
    let began = Instant::now();
    for _ in 0..WRITERS {
        writers.spawn(save(ledger.clone(), began));
    }
    let mut saved = 0.0;
    while let Some(count) = writers.join_next().await {
        saved += count??;
    }
    let rate = saved / began.elapsed().as_secs_f64();
    let batches = std::fs::read_to_string(data.join("heads.log"))?
        .lines()
        .count();
    println!("{saved} saves in {batches} batches, each with one sync");
    ledger.close().await;
    Ok(rate)
}

/// One writer with a file of its own; answers how often it saved.
async fn save(ledger: Ledger, began: Instant) -> Result<f64, ledger::WriteError> {
    let file = FileId::new(Timestamp::now());
    ledger
        .write(Write {
            opens: vec![(file, FileKind::Child)],
            ..Write::default()
        })
        .await?;
    let mut saved = 0.0;
    while began.elapsed() < TIME {
        let at = Timestamp::now();
        let entries = vec![NewEntry {
            id: EntryId::new(at),
            file,
            at,
            body: BODY.to_vec(),
        }];
        ledger
            .write(Write {
                entries,
                ..Write::default()
            })
            .await?;
        saved += 1.0;
    }
    Ok(saved)
}
