//! What the database says before a batch is planned.

use super::job::{Job, SealedEntry, Stored, Waiting};
use super::plan::{FileRow, Known};
use crate::Error;
use crate::db::{Connection, Fault, Row, Value, padded, query};
use crate::tree::Edge;

const FILES: &str = "SELECT id, kind, sealed_key, head, head_hash FROM files WHERE id IN";
const ENTRIES: &str = "SELECT id, file, seq, at, sealed FROM entries WHERE id IN";
const LOOKS: &str = "SELECT id FROM looks WHERE id IN";

/// Locks the row of the tree and reads it: its right edge, and the last draft's number.
pub(super) async fn lock_tree(connection: &mut Connection) -> Result<(Edge, i64), Fault> {
    let lock = query("UPDATE tree SET id = 1 WHERE id = 1 RETURNING size, edge, last_draft");
    let row = connection
        .fetch_all(lock)
        .await?
        .pop()
        .ok_or(sqlx::Error::RowNotFound)?;
    let edge = u64::try_from(row.get::<i64>("size")?).ok();
    let bytes: Vec<u8> = row.get("edge")?;
    let edge = edge.and_then(|size| Edge::stored(size, &bytes));
    let edge =
        edge.ok_or_else(|| Error::damaged("the stored edge of the tree does not fit its size"))?;
    Ok((edge, row.get("last_draft")?))
}

/// Reads what the database has of everything these jobs name.
pub(super) async fn look_up(connection: &mut Connection, jobs: &[Waiting]) -> Result<Known, Fault> {
    let mut known = Known::default();
    let files = |job: &Job| job.files().into_iter().map(Value::from).collect();
    for row in rows(connection, FILES, jobs, files).await? {
        known.files.insert(row.get("id")?, file(&row)?);
    }
    let entries = |job: &Job| job.entries.iter().map(|entry| entry.id.into()).collect();
    for row in rows(connection, ENTRIES, jobs, entries).await? {
        known.entries.insert(row.get("id")?, stored(&row)?);
    }
    let looks = |job: &Job| job.looks.iter().map(|look| look.id.into()).collect();
    for row in rows(connection, LOOKS, jobs, looks).await? {
        known.looks.insert(row.get("id")?);
    }
    Ok(known)
}

async fn rows(
    connection: &mut Connection,
    select: &str,
    jobs: &[Waiting],
    ids: impl Fn(&Job) -> Vec<Value>,
) -> Result<Vec<Row>, Fault> {
    let ids: Vec<_> = jobs
        .iter()
        .flat_map(|waiting| ids(&waiting.job))
        .map(|id| vec![id])
        .collect();
    let mut rows = Vec::new();
    for query in padded(select, &ids, "") {
        rows.extend(connection.fetch_all(query).await?);
    }
    Ok(rows)
}

fn file(row: &Row) -> Result<FileRow, Error> {
    Ok(FileRow {
        kind: row.get("kind")?,
        sealed_key: row.get::<Vec<u8>>("sealed_key")?.into(),
        head: row.get("head")?,
        hash: hash(row, "head_hash")?,
        touched: false,
        begun: false,
    })
}

/// An entry out of a row.
pub(crate) fn stored(row: &Row) -> Result<Stored, Error> {
    let sealed = row.get::<Vec<u8>>("sealed")?.into();
    let (id, file, at) = (row.get("id")?, row.get("file")?, row.get("at")?);
    Ok(Stored {
        entry: SealedEntry {
            id,
            file,
            at,
            sealed,
        },
        seq: row.get("seq")?,
    })
}

/// A hash out of a column.
pub(crate) fn hash(row: &Row, column: &str) -> Result<[u8; 32], Error> {
    let bytes: Vec<u8> = row.get(column)?;
    bytes
        .try_into()
        .map_err(|_| Error::damaged(format!("a stored hash ({column}) is not 32 bytes long")))
}
