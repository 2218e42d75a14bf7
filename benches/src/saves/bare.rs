//! The peer: SQLite with nothing around it.

use std::path::Path;
use std::time::Instant;

use jiff::Timestamp;
use ledger::EntryId;
use rusqlite::{Connection, params};

use super::{BODY, TIME};

/// Durable inserts of one row a second.
pub(crate) fn rate(path: &Path) -> rusqlite::Result<f64> {
    let connection = Connection::open(path)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    connection.pragma_update(None, "synchronous", "full")?;
    connection.execute_batch("CREATE TABLE entries (id BLOB PRIMARY KEY, body BLOB)")?;
    let mut insert = connection.prepare("INSERT INTO entries (id, body) VALUES (?1, ?2)")?;
    let (began, mut saved) = (Instant::now(), 0.0);
    while began.elapsed() < TIME {
        let id = EntryId::new(Timestamp::now()).0;
        insert.execute(params![id.as_bytes().as_slice(), BODY.as_slice()])?;
        saved += 1.0;
    }
    Ok(saved / began.elapsed().as_secs_f64())
}
