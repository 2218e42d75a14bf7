//! Ways in of children and grown-ups: codes, phrases, wrong tries.

use jiff::Timestamp;
use ledger::{Db, Error, FileId, Query, Row, query};
use uuid::Uuid;

/// A code, dead until it was given: a child's, or a grown-up's of this family.
pub(in crate::door) fn put_access(
    id: Uuid,
    (selector, secret): (&str, String),
    child: FileId,
    family: Option<FileId>,
    by: Uuid,
    now: Timestamp,
    ends: Timestamp,
) -> Query {
    query(
        "INSERT INTO access (id, selector, secret, phrase, child, state, made_by, made_at, ends_at, family)
         VALUES ($1, $2, $3, NULL, $4, 'dead', $5, $6, $7, $8)",
    )
    .bind(id)
    .bind(selector.to_owned())
    .bind(secret)
    .bind(child.0)
    .bind(by)
    .bind(now)
    .bind(ends)
    .bind(family.map(|family| family.0))
}

/// Codes of this child that nobody used are gone; a phrase that was chosen goes on working until the next code is used.
pub(in crate::door) fn drop_unused_access(child: FileId) -> Query {
    query("UPDATE access SET state = 'gone' WHERE child = $1 AND state IN ('dead', 'live')")
        .bind(child.0)
}

/// Every other way in of this child is gone, if this one was used with this phrase.
pub(in crate::door) fn drop_other_access(child: FileId, id: Uuid, phrase: String) -> Query {
    query(
        "UPDATE access SET state = 'gone' WHERE child = $1 AND id <> $2
         AND EXISTS (SELECT 1 FROM access used WHERE used.id = $2 AND used.phrase = $3)",
    )
    .bind(child.0)
    .bind(id)
    .bind(phrase)
}

/// The phrase of this child works until then.
pub(in crate::door) fn renew_phrase(child: FileId, until: Timestamp) -> Query {
    query("UPDATE access SET phrase_ends = $2 WHERE child = $1 AND state = 'used'")
        .bind(child.0)
        .bind(until)
}

/// A new day: what was wrong on another counts no more.
pub(in crate::door) fn begin_wrong(selector: &str, day: i64) -> Query {
    query("UPDATE access SET wrong = 0, wrong_on = $2 WHERE selector = $1 AND wrong_on <> $2")
        .bind(selector.to_owned())
        .bind(day)
}

/// One more wrong try at these symbols.
pub(in crate::door) fn count_wrong(selector: &str) -> Query {
    query("UPDATE access SET wrong = wrong + 1 WHERE selector = $1 AND state <> 'gone'")
        .bind(selector.to_owned())
}

/// One row where there were so many on this day. Nothing changes: how many rows it would be is the answer, in the same
/// transaction and for symbols nobody has too.
pub(in crate::door) fn many_wrong(selector: &str, day: i64, many: i64) -> Query {
    query("UPDATE access SET wrong = wrong WHERE selector = $1 AND wrong_on = $2 AND wrong >= $3 AND state <> 'gone'")
        .bind(selector.to_owned())
        .bind(day)
        .bind(many)
}

/// Every way in of this child is gone.
pub(in crate::door) fn drop_access(child: FileId) -> Query {
    query("UPDATE access SET state = 'gone' WHERE child = $1").bind(child.0)
}

/// The worker gave it to the child: live from now.
pub(in crate::door) fn give_access(id: Uuid, child: FileId, now: Timestamp) -> Query {
    query("UPDATE access SET state = 'live' WHERE id = $1 AND child = $2 AND state = 'dead' AND ends_at > $3").bind(id).bind(child.0).bind(now)
}

/// First use: one row changed means this was the first and the only one.
pub(in crate::door) fn use_access(
    id: Uuid,
    phrase: String,
    now: Timestamp,
    until: Timestamp,
) -> Query {
    query("UPDATE access SET state = 'used', phrase = $2, phrase_ends = $4 WHERE id = $1 AND state = 'live' AND ends_at > $3")
        .bind(id)
        .bind(phrase)
        .bind(now)
        .bind(until)
}

/// A way in by the four symbols that find it.
pub(in crate::door) async fn access(db: &Db, selector: &str) -> Result<Option<Row>, Error> {
    let row = query(
        "SELECT id, secret, phrase, phrase_ends, child, family, state, ends_at FROM access WHERE selector = $1",
    );
    row.bind(selector.to_owned()).fetch_optional(db).await
}

/// The newest way in of a child.
pub(in crate::door) async fn newest_access(db: &Db, child: FileId) -> Result<Option<Row>, Error> {
    query("SELECT id, state, ends_at, phrase_ends FROM access WHERE child = $1 ORDER BY made_at DESC LIMIT 1")
        .bind(child.0)
        .fetch_optional(db)
        .await
}

/// Codes that nobody can use any more and that ended before this; their symbols may find another then.
pub(in crate::door) fn drop_access_before(before: Timestamp) -> Query {
    query("DELETE FROM access WHERE state <> 'used' AND ends_at <= $1").bind(before)
}
