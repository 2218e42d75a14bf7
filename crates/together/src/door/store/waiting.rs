//! What waits for somebody: for whoever is on duty, for an interpreter to be booked; and in what a worker took part.

use jiff::Timestamp;
use ledger::{Db, EntryId, Error, FileId, Query, query};
use uuid::Uuid;

/// What waits for whoever is on duty, the longest due first: child and entry. Children they work with are on their own list.
pub(in crate::door) async fn waiting(
    db: &Db,
    staff: Uuid,
    now: Timestamp,
) -> Result<Vec<(FileId, EntryId)>, Error> {
    let rows = query(
        "SELECT w.child AS child, w.entry AS entry FROM waiting w WHERE w.state = 'waits' AND w.due <= $2
         AND NOT EXISTS (SELECT 1 FROM works_with o WHERE o.staff = $1 AND o.child = w.child) ORDER BY w.due, w.since, w.entry",
    );
    rows.bind(staff)
        .bind(now)
        .fetch_all(db)
        .await?
        .iter()
        .map(|row| Ok((row.get("child")?, EntryId(row.get("entry")?))))
        .collect()
}

/// Something a child wrote waits for its workers, and from this moment on for whoever is on duty.
pub(in crate::door) fn put_waiting(
    entry: EntryId,
    child: FileId,
    since: Timestamp,
    due: Timestamp,
) -> Query {
    query("INSERT INTO waiting (entry, child, since, due, state) VALUES ($1, $2, $3, $4, 'waits') ON CONFLICT (entry) DO NOTHING")
        .bind(entry.0)
        .bind(child.0)
        .bind(since)
        .bind(due)
}

/// It cannot wait until the next morning.
pub(in crate::door) fn hasten_waiting(entry: EntryId, now: Timestamp) -> Query {
    query("UPDATE waiting SET due = $2 WHERE entry = $1 AND due > $2")
        .bind(entry.0)
        .bind(now)
}

/// Whoever is on duty has read it and may answer it today.
pub(in crate::door) fn take_waiting(entry: EntryId, staff: Uuid, now: Timestamp) -> Query {
    query("UPDATE waiting SET state = 'with_duty', by_whom = $2, taken_at = $3 WHERE entry = $1")
        .bind(entry.0)
        .bind(staff)
        .bind(now)
}

/// A worker of the child has it, or it is answered.
pub(in crate::door) fn end_waiting(entry: EntryId) -> Query {
    query("DELETE FROM waiting WHERE entry = $1").bind(entry.0)
}

/// Something is to be booked.
pub(in crate::door) fn put_to_book(entry: EntryId, child: FileId, now: Timestamp) -> Query {
    query("INSERT INTO to_book (entry, child, since) VALUES ($1, $2, $3) ON CONFLICT (entry) DO NOTHING")
        .bind(entry.0)
        .bind(child.0)
        .bind(now)
}

/// It is booked, or not needed any more.
pub(in crate::door) fn end_to_book(entry: EntryId) -> Query {
    query("DELETE FROM to_book WHERE entry = $1").bind(entry.0)
}

/// What waits to be booked, the longest first: the entry and the child.
pub(in crate::door) async fn to_book(db: &Db) -> Result<Vec<(EntryId, FileId)>, Error> {
    let rows = query("SELECT entry, child FROM to_book ORDER BY since, entry");
    let rows = rows.fetch_all(db).await?;
    rows.iter()
        .map(|row| Ok((EntryId(row.get("entry")?), row.get("child")?)))
        .collect()
}

/// Somebody took part when workers talked a child over.
pub(in crate::door) fn put_took_part(entry: EntryId, staff: Uuid, child: FileId) -> Query {
    query("INSERT INTO took_part (entry, staff, child) VALUES ($1, $2, $3) ON CONFLICT (entry, staff) DO NOTHING")
        .bind(entry.0)
        .bind(staff)
        .bind(child.0)
}

/// What this member of staff took part in: the child and the entry.
pub(in crate::door) async fn took_part(
    db: &Db,
    staff: Uuid,
) -> Result<Vec<(FileId, EntryId)>, Error> {
    let rows = query("SELECT child, entry FROM took_part WHERE staff = $1 ORDER BY child, entry");
    let rows = rows.bind(staff).fetch_all(db).await?;
    rows.iter()
        .map(|row| Ok((row.get("child")?, EntryId(row.get("entry")?))))
        .collect()
}
