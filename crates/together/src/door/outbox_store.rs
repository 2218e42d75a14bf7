//! The outbox's statements. Each is one text for SQLite and PostgreSQL; whoever changes one row has it, and nobody else.

use jiff::Timestamp;
use ledger::{Db, Error, FileId, Query, Row, query};
use uuid::Uuid;

use super::outbox::{Ended, InOutbox, Put};
use crate::going_out::Channel;

fn read(row: &Row) -> Result<InOutbox, Error> {
    Ok(InOutbox {
        id: row.get("id")?,
        file: row.get("file")?,
        channel: Channel::named(&row.get::<String>("channel")?).unwrap_or(Channel::Post),
        alone: row.get("alone")?,
        for_staff: row.get("for_staff")?,
        claim: row.get("claim")?,
        carrier: row.get("carrier")?,
        claimed_at: row.get("claimed_at")?,
        tries: row.get("tries")?,
        may_have_gone: row.get("may_have_gone")?,
    })
}

fn all(rows: &[Row]) -> Result<Vec<InOutbox>, Error> {
    rows.iter().map(read).collect()
}

/// What waits on paper, the longest first.
pub(super) async fn waiting_post(db: &Db) -> Result<Vec<InOutbox>, Error> {
    let rows = query(
        "SELECT id, file, channel, alone, for_staff, claim, carrier, claimed_at, tries, may_have_gone FROM outbox
         WHERE state = 'waiting' AND channel = 'post' AND printed_by IS NULL ORDER BY made_at, id",
    );
    all(&rows.fetch_all(db).await?)
}

/// What is printed, and nobody has said yet that it was posted.
pub(super) async fn printed(db: &Db) -> Result<Vec<InOutbox>, Error> {
    let rows = query(
        "SELECT id, file, channel, alone, for_staff, claim, carrier, claimed_at, tries, may_have_gone FROM outbox
         WHERE state = 'going' AND channel = 'post' AND printed_by IS NULL ORDER BY claimed_at, made_at, id",
    );
    all(&rows.fetch_all(db).await?)
}

/// What was posted since, the newest first.
pub(super) async fn posted_since(db: &Db, since: Timestamp) -> Result<Vec<InOutbox>, Error> {
    let rows = query(
        "SELECT id, file, channel, alone, for_staff, claim, carrier, claimed_at, tries, may_have_gone FROM outbox
         WHERE state = 'gone' AND channel = 'post' AND ended_at >= $1 ORDER BY ended_at DESC, id",
    );
    all(&rows.bind(since).fetch_all(db).await?)
}

/// What did not go, or may not have gone, whatever the way. What is no child's, but somebody's who works here, is theirs to look at.
pub(super) async fn troubled(db: &Db, house: FileId) -> Result<Vec<InOutbox>, Error> {
    let rows = query(
        "SELECT id, file, channel, alone, for_staff, claim, carrier, claimed_at, tries, may_have_gone FROM outbox
         WHERE state IN ('failed', 'in doubt') AND file <> $1 ORDER BY ended_at, id",
    );
    all(&rows.bind(house).fetch_all(db).await?)
}

/// One of them.
pub(super) async fn one(db: &Db, id: Uuid) -> Result<Option<InOutbox>, Error> {
    let row = query(
        "SELECT id, file, channel, alone, for_staff, claim, carrier, claimed_at, tries, may_have_gone FROM outbox WHERE id = $1",
    );
    row.bind(id)
        .fetch_optional(db)
        .await?
        .as_ref()
        .map(read)
        .transpose()
}

/// What may be carried now: everything but the paper that the house prints, as much as is carried at once.
pub(super) async fn ready(db: &Db, now: Timestamp) -> Result<Vec<InOutbox>, Error> {
    let rows = query(
        "SELECT id, file, channel, alone, for_staff, claim, carrier, claimed_at, tries, may_have_gone FROM outbox
         WHERE state = 'waiting' AND (channel <> 'post' OR printed_by IS NOT NULL) AND next_at <= $1 ORDER BY next_at, id LIMIT 100",
    );
    all(&rows.bind(now).fetch_all(db).await?)
}

/// When the next may be carried that may not be now.
pub(super) async fn next(db: &Db) -> Result<Option<Timestamp>, Error> {
    let row = query(
        "SELECT MIN(next_at) AS next FROM outbox WHERE state = 'waiting' AND (channel <> 'post' OR printed_by IS NOT NULL)",
    );
    match row.fetch_optional(db).await? {
        Some(row) => row.get("next"),
        None => Ok(None),
    }
}

/// What somebody began to carry before this, and nobody knows the end of.
pub(super) async fn begun_before(db: &Db, before: Timestamp) -> Result<Vec<InOutbox>, Error> {
    let rows = query(
        "SELECT id, file, channel, alone, for_staff, claim, carrier, claimed_at, tries, may_have_gone FROM outbox
         WHERE state = 'going' AND (channel <> 'post' OR printed_by IS NOT NULL) AND claimed_at <= $1 ORDER BY claimed_at, id",
    );
    all(&rows.bind(before).fetch_all(db).await?)
}

/// Something new waits. The same message again changes nothing.
pub(super) fn put(new: &Put, now: Timestamp) -> Query {
    query(
        "INSERT INTO outbox (id, file, channel, state, alone, for_staff, claim, carrier, claimed_at, tries, made_at, next_at, ended_at, printed_by)
         VALUES ($1, $2, $3, 'waiting', $4, NULL, NULL, NULL, NULL, 0, $5, $5, NULL, $6) ON CONFLICT (id) DO NOTHING",
    )
    .bind(new.id)
    .bind(new.file)
    .bind(new.channel.text())
    .bind(new.alone)
    .bind(now)
    .bind(new.printed_by)
}

/// A worker's e-mail of a day waits. The same one again changes nothing, whatever became of the first.
pub(super) fn put_daily(id: Uuid, house: FileId, worker: Uuid, now: Timestamp) -> Query {
    query(
        "INSERT INTO outbox (id, file, channel, state, alone, for_staff, claim, carrier, claimed_at, tries, made_at, next_at, ended_at)
         VALUES ($1, $2, 'email', 'waiting', $3, $4, NULL, NULL, NULL, 0, $5, $5, NULL) ON CONFLICT (id) DO NOTHING",
    )
    .bind(id)
    .bind(house)
    .bind(false)
    .bind(worker)
    .bind(now)
}

/// Everything this file has in the outbox.
pub(super) async fn of_file(db: &Db, file: FileId) -> Result<Vec<Uuid>, Error> {
    let rows = query("SELECT id FROM outbox WHERE file = $1").bind(file);
    let rows = rows.fetch_all(db).await?;
    rows.iter().map(|row| row.get("id")).collect()
}

/// Somebody takes it, to hand it to this carrier: one row changed means that they have it.
pub(super) fn claim(id: Uuid, claim: Uuid, carrier: &str, now: Timestamp) -> Query {
    query(
        "UPDATE outbox SET state = 'going', claim = $2, carrier = $4, claimed_at = $3, tries = tries + 1
         WHERE id = $1 AND state = 'waiting' AND next_at <= $3",
    )
    .bind(id)
    .bind(claim)
    .bind(now)
    .bind(carrier)
}

/// A batch takes it: one row changed means that this batch has it.
pub(super) fn print(id: Uuid, batch: Uuid, now: Timestamp) -> Query {
    query(
        "UPDATE outbox SET state = 'going', claim = $2, claimed_at = $3, tries = tries + 1
         WHERE id = $1 AND state = 'waiting'",
    )
    .bind(id)
    .bind(batch)
    .bind(now)
}

/// It did not go now; it may be tried again from then on. Only whoever has it can say so.
pub(super) fn later(id: Uuid, claim: Uuid, next: Timestamp) -> Query {
    query(
        "UPDATE outbox SET state = 'waiting', claim = NULL, claimed_at = NULL, next_at = $3
         WHERE id = $1 AND state = 'going' AND claim = $2",
    )
    .bind(id)
    .bind(claim)
    .bind(next)
}

/// The same, where it was handed over and nobody said whether it was taken.
pub(super) fn later_if_not_there(id: Uuid, claim: Uuid, next: Timestamp) -> Query {
    query(
        "UPDATE outbox SET state = 'waiting', claim = NULL, claimed_at = NULL, next_at = $3, may_have_gone = $4
         WHERE id = $1 AND state = 'going' AND claim = $2",
    )
    .bind(id)
    .bind(claim)
    .bind(next)
    .bind(true)
}

/// It stays in these hands, as if they had begun then: its end could not be written down.
pub(super) fn begun_later(id: Uuid, claim: Uuid, then: Timestamp) -> Query {
    query("UPDATE outbox SET claimed_at = $3 WHERE id = $1 AND state = 'going' AND claim = $2")
        .bind(id)
        .bind(claim)
        .bind(then)
}

/// How it ended. What is gone stays gone.
pub(super) fn ended(id: Uuid, how: Ended, now: Timestamp) -> Query {
    query("UPDATE outbox SET state = $2, ended_at = $3 WHERE id = $1 AND state <> 'gone'")
        .bind(id)
        .bind(how.text())
        .bind(now)
}

/// It waits again, because somebody said so. That it may have gone is not forgotten.
pub(super) fn back(id: Uuid, now: Timestamp) -> Query {
    query(
        "UPDATE outbox SET printed_by = (SELECT one.printed_by FROM outbox AS one WHERE one.id = $1 AND one.state <> 'failed'),
         state = 'waiting', claim = NULL, claimed_at = NULL, tries = 0, next_at = $2, ended_at = NULL
         WHERE id = $1 AND state IN ('failed', 'in doubt', 'going')",
    )
    .bind(id)
    .bind(now)
}

/// This person prints and posts it, alone.
pub(super) fn give(id: Uuid, staff: Uuid) -> Query {
    query("UPDATE outbox SET for_staff = $2, alone = $3, printed_by = NULL WHERE id = $1 AND state = 'waiting'")
        .bind(id)
        .bind(staff)
        .bind(true)
}

/// What ended before this is only in the files now; of what was the house's own nothing has to be found out any more.
pub(super) fn drop_gone_before(before: Timestamp, house: FileId) -> Query {
    query("DELETE FROM outbox WHERE (state = 'gone' OR file = $2) AND ended_at <= $1")
        .bind(before)
        .bind(house)
}
