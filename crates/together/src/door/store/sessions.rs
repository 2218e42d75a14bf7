//! Sessions: begun, seen, ended.

use jiff::Timestamp;
use ledger::{Db, Error, FileId, Query, Row, query};
use uuid::Uuid;

/// The session of this token with what its member of staff is, if it has not ended.
pub(in crate::door) async fn session(db: &Db, token: &[u8]) -> Result<Option<Row>, Error> {
    let row = query(
        "SELECT s.staff AS staff, s.child AS child, s.together AS together, s.made_at AS made_at, s.seen_at AS seen_at, s.ended AS ended,
         s.place AS place, s.page AS page, p.role AS role, p.sealed AS sealed,
         s.with_code AS with_code, s.code_by AS code_by, s.code_at AS code_at, s.family AS family
         FROM sessions s LEFT JOIN staff p ON p.id = s.staff AND p.left_at IS NULL WHERE s.token = $1",
    );
    row.bind(token.to_vec()).fetch_optional(db).await
}

/// The session whose pages carry this.
pub(in crate::door) async fn session_of_page(db: &Db, page: &str) -> Result<Option<Row>, Error> {
    query("SELECT token, child, family, together, seen_at, ended, replaced FROM sessions WHERE page = $1")
        .bind(page.to_owned())
        .fetch_optional(db)
        .await
}

/// A new session.
pub(in crate::door) fn put_session(
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
pub(in crate::door) fn session_of_grown_up(token: Vec<u8>, family: FileId) -> Query {
    query("UPDATE sessions SET family = $2 WHERE token = $1")
        .bind(token)
        .bind(family.0)
}

/// Somebody was there just now.
pub(in crate::door) fn seen_session(token: Vec<u8>, now: Timestamp) -> Query {
    query("UPDATE sessions SET seen_at = $2 WHERE token = $1 AND seen_at < $2")
        .bind(token)
        .bind(now)
}

/// A child's pages stand here now.
pub(in crate::door) fn place_session(token: Vec<u8>, place: String) -> Query {
    query("UPDATE sessions SET place = $2 WHERE token = $1")
        .bind(token)
        .bind(place)
}

/// A session ends and stays ended.
pub(in crate::door) fn end_session(token: Vec<u8>) -> Query {
    query("UPDATE sessions SET ended = $2, place = $3 WHERE token = $1")
        .bind(token)
        .bind(true)
        .bind(String::new())
}

/// A session ends because another began in the same browser. One that was ended before stays as it ended.
pub(in crate::door) fn replace_session(token: Vec<u8>) -> Query {
    query(
        "UPDATE sessions SET ended = $2, replaced = $2, place = $3 WHERE token = $1 AND ended = $4",
    )
    .bind(token)
    .bind(true)
    .bind(String::new())
    .bind(false)
}

/// Every session of this child on a screen of their own ends.
pub(in crate::door) fn end_own_sessions(child: FileId) -> Query {
    query("UPDATE sessions SET ended = $2, place = $3 WHERE child = $1 AND together = $4")
        .bind(child.0)
        .bind(true)
        .bind(String::new())
        .bind(false)
}

/// Every session of this member of staff ends.
pub(in crate::door) fn end_sessions_of(staff: Uuid) -> Query {
    query("UPDATE sessions SET ended = $2 WHERE staff = $1")
        .bind(staff)
        .bind(true)
}

/// This session began with a one-time code.
pub(in crate::door) fn session_with_code(
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

/// Every session of this child on a screen of their own ends, if this way in was used with this phrase.
pub(in crate::door) fn end_sessions_before(child: FileId, id: Uuid, phrase: String) -> Query {
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
pub(in crate::door) fn put_own_session(
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

/// Sessions in which nobody was there since.
pub(in crate::door) fn drop_sessions_before(before: Timestamp) -> Query {
    query("DELETE FROM sessions WHERE seen_at <= $1").bind(before)
}
