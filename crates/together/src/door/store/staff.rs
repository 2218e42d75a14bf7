//! Who works here: their one-time links and their calendars.

use jiff::Timestamp;
use ledger::{Db, Error, FileId, Query, Row, query};
use uuid::Uuid;

/// All staff.
pub(in crate::door) async fn all_staff(db: &Db) -> Result<Vec<Row>, Error> {
    query("SELECT id, role, sealed, left_at FROM staff ORDER BY added_at, id")
        .fetch_all(db)
        .await
}

/// The children somebody works with, each with how many others do.
pub(in crate::door) async fn children_of_staff(
    db: &Db,
    staff: Uuid,
) -> Result<Vec<(FileId, i64)>, Error> {
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
pub(in crate::door) fn staff_leaves(staff: Uuid, now: Timestamp) -> Query {
    query("UPDATE staff SET left_at = $2 WHERE id = $1")
        .bind(staff)
        .bind(now)
}

/// No one-time code of theirs is of use any more.
pub(in crate::door) fn use_links_of(staff: Uuid) -> Query {
    query("UPDATE staff_links SET used = $2 WHERE staff = $1")
        .bind(staff)
        .bind(true)
}

/// A new member of staff.
pub(in crate::door) fn put_staff(id: Uuid, role: &str, sealed: Vec<u8>, now: Timestamp) -> Query {
    query("INSERT INTO staff (id, role, sealed, added_at) VALUES ($1, $2, $3, $4)")
        .bind(id)
        .bind(role.to_owned())
        .bind(sealed)
        .bind(now)
}

/// A one-time link for this member of staff, or for the first administrator; made by somebody, or on the machine itself.
pub(in crate::door) fn put_staff_link(
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

/// Uses a link up: one row changed means it was good.
pub(in crate::door) fn use_staff_link(code: [u8; 32], now: Timestamp) -> Query {
    query("UPDATE staff_links SET used = $3 WHERE code = $1 AND used = $4 AND ends_at > $2")
        .bind(code.to_vec())
        .bind(now)
        .bind(true)
        .bind(false)
}

/// Whose link this is.
pub(in crate::door) async fn staff_link(db: &Db, code: [u8; 32]) -> Result<Option<Row>, Error> {
    query("SELECT staff, ends_at, used, made_by, made_at FROM staff_links WHERE code = $1")
        .bind(code.to_vec())
        .fetch_optional(db)
        .await
}

/// Links that ended before this.
pub(in crate::door) fn drop_staff_links_before(before: Timestamp) -> Query {
    query("DELETE FROM staff_links WHERE ends_at <= $1").bind(before)
}

/// An address of a calendar.
pub(in crate::door) fn put_calendar(
    secret: [u8; 32],
    staff: Uuid,
    names: bool,
    now: Timestamp,
) -> Query {
    query("INSERT INTO calendars (secret, staff, names, made_at) VALUES ($1, $2, $3, $4)")
        .bind(secret.to_vec())
        .bind(staff)
        .bind(names)
        .bind(now)
}

/// Every address of this member of staff's calendar is gone.
pub(in crate::door) fn end_calendars(staff: Uuid) -> Query {
    query("DELETE FROM calendars WHERE staff = $1").bind(staff)
}

/// The address this member of staff has.
pub(in crate::door) async fn own_calendar(db: &Db, staff: Uuid) -> Result<Option<Row>, Error> {
    query("SELECT names, made_at FROM calendars WHERE staff = $1 ORDER BY made_at DESC LIMIT 1")
        .bind(staff)
        .fetch_optional(db)
        .await
}

/// Whose address this is, with what that member of staff is; nobody's where they have left.
pub(in crate::door) async fn calendar(db: &Db, secret: [u8; 32]) -> Result<Option<Row>, Error> {
    let row = query(
        "SELECT c.names AS names, c.staff AS staff, p.role AS role, p.sealed AS sealed
         FROM calendars c JOIN staff p ON p.id = c.staff AND p.left_at IS NULL WHERE c.secret = $1",
    );
    row.bind(secret.to_vec()).fetch_optional(db).await
}
