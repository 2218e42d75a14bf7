//! The door's statements. Each is one text for SQLite and PostgreSQL.

use jiff::Timestamp;
use ledger::{Db, EntryId, Error, FileId, Head, Query, Row, query};
use uuid::Uuid;

fn head(row: &Row) -> Result<Head, Error> {
    Ok(Head {
        file: row.get("id")?,
        seq: row.get("head")?,
    })
}

/// The heads of a child's file and its families' files, the child's first, if this member of staff works with the child; else none.
pub(super) async fn heads_for_worker(
    db: &Db,
    staff: Uuid,
    child: FileId,
) -> Result<Vec<Head>, Error> {
    let rows = query(
        "SELECT f.id AS id, f.head AS head, 0 AS place FROM works_with w JOIN files f ON f.id = w.child WHERE w.staff = $1 AND w.child = $2
         UNION ALL SELECT f.id, f.head, 1 FROM works_with w JOIN belongs b ON b.child = w.child JOIN files f ON f.id = b.family
         WHERE w.staff = $1 AND w.child = $2 ORDER BY place, id",
    );
    rows.bind(staff)
        .bind(child.0)
        .fetch_all(db)
        .await?
        .iter()
        .map(head)
        .collect()
}

/// The same for the child whose file it is, and for the program.
pub(super) async fn heads(db: &Db, child: FileId) -> Result<Vec<Head>, Error> {
    let rows = query(
        "SELECT f.id AS id, f.head AS head, 0 AS place FROM files f WHERE f.id = $1 AND f.kind = 'child'
         UNION ALL SELECT f.id, f.head, 1 FROM belongs b JOIN files f ON f.id = b.family WHERE b.child = $1 ORDER BY place, id",
    );
    rows.bind(child.0)
        .fetch_all(db)
        .await?
        .iter()
        .map(head)
        .collect()
}

/// The head of a family's file, and of the files of its children.
pub(super) async fn heads_of_family(db: &Db, family: FileId) -> Result<Vec<Head>, Error> {
    let rows = query(
        "SELECT f.id AS id, f.head AS head, 0 AS place FROM files f WHERE f.id = $1 AND f.kind = 'family'
         UNION ALL SELECT f.id, f.head, 1 FROM belongs b JOIN files f ON f.id = b.child WHERE b.family = $1 ORDER BY place, id",
    );
    rows.bind(family.0)
        .fetch_all(db)
        .await?
        .iter()
        .map(head)
        .collect()
}

/// The same for whoever is on duty: only where something of the child's waits since before now, or where they took it since this
/// moment and are answering it.
pub(super) async fn heads_on_duty(
    db: &Db,
    staff: Uuid,
    child: FileId,
    now: Timestamp,
    since: Timestamp,
) -> Result<Vec<Head>, Error> {
    let rows = query(
        "SELECT f.id AS id, f.head AS head, 0 AS place FROM files f WHERE f.id = $1 AND EXISTS (SELECT 1 FROM waiting w WHERE w.child = $1
             AND ((w.state = 'waits' AND w.due <= $2) OR (w.state = 'with_duty' AND w.by_whom = $3 AND w.taken_at >= $4)))
         UNION ALL SELECT f.id, f.head, 1 FROM belongs b JOIN files f ON f.id = b.family WHERE b.child = $1 AND EXISTS (SELECT 1 FROM waiting w
             WHERE w.child = $1 AND ((w.state = 'waits' AND w.due <= $2) OR (w.state = 'with_duty' AND w.by_whom = $3 AND w.taken_at >= $4)))
         ORDER BY place, id",
    );
    rows.bind(child.0)
        .bind(now)
        .bind(staff)
        .bind(since)
        .fetch_all(db)
        .await?
        .iter()
        .map(head)
        .collect()
}

/// What waits for whoever is on duty, the longest due first: child and entry. Children they work with are on their own list.
pub(super) async fn waiting(
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
pub(super) fn put_waiting(
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
pub(super) fn hasten_waiting(entry: EntryId, now: Timestamp) -> Query {
    query("UPDATE waiting SET due = $2 WHERE entry = $1 AND due > $2")
        .bind(entry.0)
        .bind(now)
}

/// Whoever is on duty has read it and may answer it today.
pub(super) fn take_waiting(entry: EntryId, staff: Uuid, now: Timestamp) -> Query {
    query("UPDATE waiting SET state = 'with_duty', by_whom = $2, taken_at = $3 WHERE entry = $1")
        .bind(entry.0)
        .bind(staff)
        .bind(now)
}

/// A worker of the child has it, or it is answered.
pub(super) fn end_waiting(entry: EntryId) -> Query {
    query("DELETE FROM waiting WHERE entry = $1").bind(entry.0)
}

/// Something is to be booked.
pub(super) fn put_to_book(entry: EntryId, child: FileId, now: Timestamp) -> Query {
    query("INSERT INTO to_book (entry, child, since) VALUES ($1, $2, $3) ON CONFLICT (entry) DO NOTHING")
        .bind(entry.0)
        .bind(child.0)
        .bind(now)
}

/// It is booked, or not needed any more.
pub(super) fn end_to_book(entry: EntryId) -> Query {
    query("DELETE FROM to_book WHERE entry = $1").bind(entry.0)
}

/// What waits to be booked, the longest first: the entry and the child.
pub(super) async fn to_book(db: &Db) -> Result<Vec<(EntryId, FileId)>, Error> {
    let rows = query("SELECT entry, child FROM to_book ORDER BY since, entry");
    let rows = rows.fetch_all(db).await?;
    rows.iter()
        .map(|row| Ok((EntryId(row.get("entry")?), row.get("child")?)))
        .collect()
}

/// Somebody took part when workers talked a child over.
pub(super) fn put_took_part(entry: EntryId, staff: Uuid, child: FileId) -> Query {
    query("INSERT INTO took_part (entry, staff, child) VALUES ($1, $2, $3) ON CONFLICT (entry, staff) DO NOTHING")
        .bind(entry.0)
        .bind(staff)
        .bind(child.0)
}

/// What this member of staff took part in: the child and the entry.
pub(super) async fn took_part(db: &Db, staff: Uuid) -> Result<Vec<(FileId, EntryId)>, Error> {
    let rows = query("SELECT child, entry FROM took_part WHERE staff = $1 ORDER BY child, entry");
    let rows = rows.bind(staff).fetch_all(db).await?;
    rows.iter()
        .map(|row| Ok((row.get("child")?, EntryId(row.get("entry")?))))
        .collect()
}

/// All heads of everybody this member of staff works with: child, file (the child's own or a family's), head.
pub(super) async fn heads_of_mine(db: &Db, staff: Uuid) -> Result<Vec<(FileId, Head)>, Error> {
    let rows = query(
        "SELECT w.child AS child, f.id AS id, f.head AS head, 0 AS place FROM works_with w JOIN files f ON f.id = w.child WHERE w.staff = $1
         UNION ALL SELECT w.child, f.id, f.head, 1 FROM works_with w JOIN belongs b ON b.child = w.child JOIN files f ON f.id = b.family
         WHERE w.staff = $1 ORDER BY child, place, id",
    );
    rows.bind(staff)
        .fetch_all(db)
        .await?
        .iter()
        .map(|row| Ok((row.get("child")?, head(row)?)))
        .collect()
}

/// Everybody who works with a child this member of staff works with.
pub(super) async fn beside(db: &Db, staff: Uuid) -> Result<Vec<Uuid>, Error> {
    let rows = query(
        "SELECT DISTINCT o.staff AS staff FROM works_with w JOIN works_with o ON o.child = w.child WHERE w.staff = $1 ORDER BY o.staff",
    );
    let rows = rows.bind(staff).fetch_all(db).await?;
    rows.iter().map(|row| row.get("staff")).collect()
}

/// The children of one family's file whom this member of staff works with.
pub(super) async fn children_of(
    db: &Db,
    staff: Uuid,
    family: FileId,
) -> Result<Vec<FileId>, Error> {
    let rows = query(
        "SELECT b.child AS child FROM belongs b JOIN works_with w ON w.child = b.child WHERE b.family = $1 AND w.staff = $2 ORDER BY b.child",
    );
    let rows = rows.bind(family.0).bind(staff).fetch_all(db).await?;
    rows.iter().map(|row| row.get("child")).collect()
}

/// Children with this word in one of their names, among those this member of staff works with.
pub(super) async fn find(db: &Db, staff: Uuid, word: [u8; 32]) -> Result<Vec<FileId>, Error> {
    let rows = query(
        "SELECT d.child AS child FROM directory d JOIN works_with w ON w.child = d.child WHERE w.staff = $1 AND d.word = $2 ORDER BY d.child",
    );
    rows.bind(staff)
        .bind(word.to_vec())
        .fetch_all(db)
        .await?
        .iter()
        .map(|row| row.get("child"))
        .collect()
}

/// Somebody works with this child.
pub(super) fn put_works_with(staff: Uuid, child: FileId, since: Timestamp) -> Query {
    query("INSERT INTO works_with (staff, child, since) VALUES ($1, $2, $3) ON CONFLICT (staff, child) DO NOTHING").bind(staff).bind(child.0).bind(since)
}

/// Somebody no longer works with this child.
pub(super) fn end_works_with(staff: Uuid, child: FileId) -> Query {
    query("DELETE FROM works_with WHERE staff = $1 AND child = $2")
        .bind(staff)
        .bind(child.0)
}

/// A child's file points to a family's file.
pub(super) fn put_belongs(child: FileId, family: FileId) -> Query {
    query("INSERT INTO belongs (child, family) VALUES ($1, $2) ON CONFLICT (child, family) DO NOTHING").bind(child.0).bind(family.0)
}

/// A word of a name leads to this child.
pub(super) fn put_directory(word: [u8; 32], child: FileId) -> Query {
    query(
        "INSERT INTO directory (word, child) VALUES ($1, $2) ON CONFLICT (word, child) DO NOTHING",
    )
    .bind(word.to_vec())
    .bind(child.0)
}

/// The session of this token with what its member of staff is, if it has not ended.
pub(super) async fn session(db: &Db, token: &[u8]) -> Result<Option<Row>, Error> {
    let row = query(
        "SELECT s.staff AS staff, s.child AS child, s.together AS together, s.made_at AS made_at, s.seen_at AS seen_at, s.ended AS ended,
         s.place AS place, s.page AS page, p.role AS role, p.sealed AS sealed,
         s.with_code AS with_code, s.code_by AS code_by, s.code_at AS code_at, s.family AS family
         FROM sessions s LEFT JOIN staff p ON p.id = s.staff AND p.left_at IS NULL WHERE s.token = $1",
    );
    row.bind(token.to_vec()).fetch_optional(db).await
}

/// The session whose pages carry this.
pub(super) async fn session_of_page(db: &Db, page: &str) -> Result<Option<Row>, Error> {
    query("SELECT token, child, family, together, seen_at, ended, replaced FROM sessions WHERE page = $1")
        .bind(page.to_owned())
        .fetch_optional(db)
        .await
}

/// A new session.
pub(super) fn put_session(
    token: Vec<u8>,
    page: String,
    staff: Option<Uuid>,
    child: Option<FileId>,
    together: bool,
    now: Timestamp,
) -> Query {
    query("INSERT INTO sessions (token, staff, child, together, made_at, seen_at, ended, place, page) VALUES ($1, $2, $3, $4, $5, $5, $6, $7, $8)")
        .bind(token)
        .bind(staff)
        .bind(child.map(|child| child.0))
        .bind(together)
        .bind(now)
        .bind(false)
        .bind(String::new())
        .bind(page)
}

/// This session is a grown-up's of this family.
#[cfg(test)]
pub(super) fn session_of_grown_up(token: Vec<u8>, family: FileId) -> Query {
    query("UPDATE sessions SET family = $2 WHERE token = $1")
        .bind(token)
        .bind(family.0)
}

/// Somebody was there just now.
pub(super) fn seen_session(token: Vec<u8>, now: Timestamp) -> Query {
    query("UPDATE sessions SET seen_at = $2 WHERE token = $1 AND seen_at < $2")
        .bind(token)
        .bind(now)
}

/// A child's pages stand here now.
pub(super) fn place_session(token: Vec<u8>, place: String) -> Query {
    query("UPDATE sessions SET place = $2 WHERE token = $1")
        .bind(token)
        .bind(place)
}

/// A session ends and stays ended.
pub(super) fn end_session(token: Vec<u8>) -> Query {
    query("UPDATE sessions SET ended = $2, place = $3 WHERE token = $1")
        .bind(token)
        .bind(true)
        .bind(String::new())
}

/// A session ends because another began in the same browser. One that was ended before stays as it ended.
pub(super) fn replace_session(token: Vec<u8>) -> Query {
    query(
        "UPDATE sessions SET ended = $2, replaced = $2, place = $3 WHERE token = $1 AND ended = $4",
    )
    .bind(token)
    .bind(true)
    .bind(String::new())
    .bind(false)
}

/// Every session of this child on a screen of their own ends.
pub(super) fn end_own_sessions(child: FileId) -> Query {
    query("UPDATE sessions SET ended = $2, place = $3 WHERE child = $1 AND together = $4")
        .bind(child.0)
        .bind(true)
        .bind(String::new())
        .bind(false)
}

/// All staff.
pub(super) async fn all_staff(db: &Db) -> Result<Vec<Row>, Error> {
    query("SELECT id, role, sealed, left_at FROM staff ORDER BY added_at, id")
        .fetch_all(db)
        .await
}

/// The children somebody works with, each with how many others do.
pub(super) async fn children_of_staff(db: &Db, staff: Uuid) -> Result<Vec<(FileId, i64)>, Error> {
    let rows = query(
        "SELECT w.child AS child, (SELECT COUNT(*) FROM works_with o WHERE o.child = w.child AND o.staff <> $1) AS others
         FROM works_with w WHERE w.staff = $1 ORDER BY w.child",
    );
    let rows = rows.bind(staff).fetch_all(db).await?;
    rows.iter()
        .map(|row| Ok((row.get("child")?, row.get("others")?)))
        .collect()
}

/// Somebody stops working here.
pub(super) fn staff_leaves(staff: Uuid, now: Timestamp) -> Query {
    query("UPDATE staff SET left_at = $2 WHERE id = $1")
        .bind(staff)
        .bind(now)
}

/// Every session of this member of staff ends.
pub(super) fn end_sessions_of(staff: Uuid) -> Query {
    query("UPDATE sessions SET ended = $2 WHERE staff = $1")
        .bind(staff)
        .bind(true)
}

/// No one-time code of theirs is of use any more.
pub(super) fn use_links_of(staff: Uuid) -> Query {
    query("UPDATE staff_links SET used = $2 WHERE staff = $1")
        .bind(staff)
        .bind(true)
}

/// A new member of staff.
pub(super) fn put_staff(id: Uuid, role: &str, sealed: Vec<u8>, now: Timestamp) -> Query {
    query("INSERT INTO staff (id, role, sealed, added_at) VALUES ($1, $2, $3, $4)")
        .bind(id)
        .bind(role.to_owned())
        .bind(sealed)
        .bind(now)
}

/// A one-time link for this member of staff, or for the first administrator; made by somebody, or on the machine itself.
pub(super) fn put_staff_link(
    code: [u8; 32],
    staff: Option<Uuid>,
    by: Option<Uuid>,
    now: Timestamp,
    ends: Timestamp,
) -> Query {
    query("INSERT INTO staff_links (code, staff, ends_at, used, made_by, made_at) VALUES ($1, $2, $3, $4, $5, $6)")
        .bind(code.to_vec())
        .bind(staff)
        .bind(ends)
        .bind(false)
        .bind(by)
        .bind(now)
}

/// This session began with a one-time code.
pub(super) fn session_with_code(
    token: Vec<u8>,
    by: Option<Uuid>,
    made: Option<Timestamp>,
) -> Query {
    query("UPDATE sessions SET with_code = $2, code_by = $3, code_at = $4 WHERE token = $1")
        .bind(token)
        .bind(true)
        .bind(by)
        .bind(made)
}

/// Uses a link up: one row changed means it was good.
pub(super) fn use_staff_link(code: [u8; 32], now: Timestamp) -> Query {
    query("UPDATE staff_links SET used = $3 WHERE code = $1 AND used = $4 AND ends_at > $2")
        .bind(code.to_vec())
        .bind(now)
        .bind(true)
        .bind(false)
}

/// Whose link this is.
pub(super) async fn staff_link(db: &Db, code: [u8; 32]) -> Result<Option<Row>, Error> {
    query("SELECT staff, ends_at, used, made_by, made_at FROM staff_links WHERE code = $1")
        .bind(code.to_vec())
        .fetch_optional(db)
        .await
}

/// A code, dead until it was given: a child's, or a grown-up's of this family.
pub(super) fn put_access(
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
pub(super) fn drop_unused_access(child: FileId) -> Query {
    query("UPDATE access SET state = 'gone' WHERE child = $1 AND state IN ('dead', 'live')")
        .bind(child.0)
}

/// Every other way in of this child is gone, if this one was used with this phrase.
pub(super) fn drop_other_access(child: FileId, id: Uuid, phrase: String) -> Query {
    query(
        "UPDATE access SET state = 'gone' WHERE child = $1 AND id <> $2
         AND EXISTS (SELECT 1 FROM access used WHERE used.id = $2 AND used.phrase = $3)",
    )
    .bind(child.0)
    .bind(id)
    .bind(phrase)
}

/// Every session of this child on a screen of their own ends, if this way in was used with this phrase.
pub(super) fn end_sessions_before(child: FileId, id: Uuid, phrase: String) -> Query {
    query(
        "UPDATE sessions SET ended = $4, place = $5 WHERE child = $1 AND together = $6
         AND EXISTS (SELECT 1 FROM access used WHERE used.id = $2 AND used.phrase = $3)",
    )
    .bind(child.0)
    .bind(id)
    .bind(phrase)
    .bind(true)
    .bind(String::new())
    .bind(false)
}

/// A new session of a child on a screen of their own, only where this way in works with this phrase now.
pub(super) fn put_own_session(
    token: Vec<u8>,
    page: String,
    access: Uuid,
    phrase: &str,
    now: Timestamp,
) -> Query {
    query(
        "INSERT INTO sessions (token, child, family, together, made_at, seen_at, ended, place, page)
         SELECT $1, a.child, a.family, $2, $3, $3, $2, $4, $5 FROM access a
         WHERE a.id = $6 AND a.state = 'used' AND a.phrase = $7 AND a.phrase_ends > $3",
    )
    .bind(token)
    .bind(false)
    .bind(now)
    .bind(String::new())
    .bind(page)
    .bind(access)
    .bind(phrase.to_owned())
}

/// The phrase of this child works until then.
pub(super) fn renew_phrase(child: FileId, until: Timestamp) -> Query {
    query("UPDATE access SET phrase_ends = $2 WHERE child = $1 AND state = 'used'")
        .bind(child.0)
        .bind(until)
}

/// A new day: what was wrong on another counts no more.
pub(super) fn begin_wrong(selector: &str, day: i64) -> Query {
    query("UPDATE access SET wrong = 0, wrong_on = $2 WHERE selector = $1 AND wrong_on <> $2")
        .bind(selector.to_owned())
        .bind(day)
}

/// One more wrong try at these symbols.
pub(super) fn count_wrong(selector: &str) -> Query {
    query("UPDATE access SET wrong = wrong + 1 WHERE selector = $1 AND state <> 'gone'")
        .bind(selector.to_owned())
}

/// One row where there were so many on this day. Nothing changes: how many rows it would be is the answer, in the same
/// transaction and for symbols nobody has too.
pub(super) fn many_wrong(selector: &str, day: i64, many: i64) -> Query {
    query("UPDATE access SET wrong = wrong WHERE selector = $1 AND wrong_on = $2 AND wrong >= $3 AND state <> 'gone'")
        .bind(selector.to_owned())
        .bind(day)
        .bind(many)
}

/// Every way in of this child is gone.
pub(super) fn drop_access(child: FileId) -> Query {
    query("UPDATE access SET state = 'gone' WHERE child = $1").bind(child.0)
}

/// The worker gave it to the child: live from now.
pub(super) fn give_access(id: Uuid, child: FileId, now: Timestamp) -> Query {
    query("UPDATE access SET state = 'live' WHERE id = $1 AND child = $2 AND state = 'dead' AND ends_at > $3").bind(id).bind(child.0).bind(now)
}

/// First use: one row changed means this was the first and the only one.
pub(super) fn use_access(id: Uuid, phrase: String, now: Timestamp, until: Timestamp) -> Query {
    query("UPDATE access SET state = 'used', phrase = $2, phrase_ends = $4 WHERE id = $1 AND state = 'live' AND ends_at > $3")
        .bind(id)
        .bind(phrase)
        .bind(now)
        .bind(until)
}

/// A way in by the four symbols that find it.
pub(super) async fn access(db: &Db, selector: &str) -> Result<Option<Row>, Error> {
    let row = query(
        "SELECT id, secret, phrase, phrase_ends, child, family, state, ends_at FROM access WHERE selector = $1",
    );
    row.bind(selector.to_owned()).fetch_optional(db).await
}

/// The newest way in of a child.
pub(super) async fn newest_access(db: &Db, child: FileId) -> Result<Option<Row>, Error> {
    query("SELECT id, state, ends_at, phrase_ends FROM access WHERE child = $1 ORDER BY made_at DESC LIMIT 1")
        .bind(child.0)
        .fetch_optional(db)
        .await
}

/// A form that came too late, kept for its writer.
pub(super) fn put_kept_form(id: Uuid, staff: Uuid, sealed: Vec<u8>, now: Timestamp) -> Query {
    query("INSERT INTO kept_forms (id, staff, sealed, kept_at) VALUES ($1, $2, $3, $4)")
        .bind(id)
        .bind(staff)
        .bind(sealed)
        .bind(now)
}

/// What is kept for this member of staff, oldest first.
pub(super) async fn kept_forms(db: &Db, staff: Uuid) -> Result<Vec<Row>, Error> {
    query("SELECT id, sealed, kept_at FROM kept_forms WHERE staff = $1 ORDER BY kept_at")
        .bind(staff)
        .fetch_all(db)
        .await
}

/// Sent again or thrown away by its writer.
pub(super) fn drop_kept_form(id: Uuid, staff: Uuid) -> Query {
    query("DELETE FROM kept_forms WHERE id = $1 AND staff = $2")
        .bind(id)
        .bind(staff)
}

/// Words a child typed and did not send, all of them: they are the one draft that is about the file itself.
pub(super) fn drop_unsent(child: FileId) -> Query {
    query("DELETE FROM drafts WHERE file = $1 AND thing = $1").bind(child.0)
}

/// Words a grown-up of this family typed and did not send.
pub(super) fn drop_unsent_of(family: FileId, who: Uuid) -> Query {
    query("DELETE FROM drafts WHERE file = $1 AND thing = $2")
        .bind(family.0)
        .bind(who)
}

/// The same for every child, and for grown-ups, where they were typed before this.
pub(super) fn drop_unsent_before(before: Timestamp) -> Query {
    query(
        "DELETE FROM drafts WHERE at <= $1 AND (thing = file
         OR thing IN (SELECT a.child FROM access a WHERE a.family IS NOT NULL))",
    )
    .bind(before)
}

/// Sessions in which nobody was there since.
pub(super) fn drop_sessions_before(before: Timestamp) -> Query {
    query("DELETE FROM sessions WHERE seen_at <= $1").bind(before)
}

/// Links that ended before this.
pub(super) fn drop_staff_links_before(before: Timestamp) -> Query {
    query("DELETE FROM staff_links WHERE ends_at <= $1").bind(before)
}

/// Codes that nobody can use any more and that ended before this; their symbols may find another then.
pub(super) fn drop_access_before(before: Timestamp) -> Query {
    query("DELETE FROM access WHERE state <> 'used' AND ends_at <= $1").bind(before)
}

/// An address of a calendar.
pub(super) fn put_calendar(secret: [u8; 32], staff: Uuid, names: bool, now: Timestamp) -> Query {
    query("INSERT INTO calendars (secret, staff, names, made_at) VALUES ($1, $2, $3, $4)")
        .bind(secret.to_vec())
        .bind(staff)
        .bind(names)
        .bind(now)
}

/// Every address of this member of staff's calendar is gone.
pub(super) fn end_calendars(staff: Uuid) -> Query {
    query("DELETE FROM calendars WHERE staff = $1").bind(staff)
}

/// The address this member of staff has.
pub(super) async fn own_calendar(db: &Db, staff: Uuid) -> Result<Option<Row>, Error> {
    query("SELECT names, made_at FROM calendars WHERE staff = $1 ORDER BY made_at DESC LIMIT 1")
        .bind(staff)
        .fetch_optional(db)
        .await
}

/// Whose address this is, with what that member of staff is; nobody's where they have left.
pub(super) async fn calendar(db: &Db, secret: [u8; 32]) -> Result<Option<Row>, Error> {
    let row = query(
        "SELECT c.names AS names, c.staff AS staff, p.role AS role, p.sealed AS sealed
         FROM calendars c JOIN staff p ON p.id = c.staff AND p.left_at IS NULL WHERE c.secret = $1",
    );
    row.bind(secret.to_vec()).fetch_optional(db).await
}
