//! What was typed and not sent.

use jiff::Timestamp;
use ledger::{Db, Error, FileId, Query, Row, query};
use uuid::Uuid;

/// A form that came too late, kept for its writer.
pub(in crate::door) fn put_kept_form(
    id: Uuid,
    staff: Uuid,
    sealed: Vec<u8>,
    now: Timestamp,
) -> Query {
    query("INSERT INTO kept_forms (id, staff, sealed, kept_at) VALUES ($1, $2, $3, $4)")
        .bind(id)
        .bind(staff)
        .bind(sealed)
        .bind(now)
}

/// What is kept for this member of staff, oldest first.
pub(in crate::door) async fn kept_forms(db: &Db, staff: Uuid) -> Result<Vec<Row>, Error> {
    query("SELECT id, sealed, kept_at FROM kept_forms WHERE staff = $1 ORDER BY kept_at")
        .bind(staff)
        .fetch_all(db)
        .await
}

/// Sent again or thrown away by its writer.
pub(in crate::door) fn drop_kept_form(id: Uuid, staff: Uuid) -> Query {
    query("DELETE FROM kept_forms WHERE id = $1 AND staff = $2")
        .bind(id)
        .bind(staff)
}

/// Words a child typed and did not send, all of them: they are the one draft that is about the file itself.
pub(in crate::door) fn drop_unsent(child: FileId) -> Query {
    query("DELETE FROM drafts WHERE file = $1 AND thing = $1").bind(child.0)
}

/// Words a grown-up of this family typed and did not send.
pub(in crate::door) fn drop_unsent_of(family: FileId, who: Uuid) -> Query {
    query("DELETE FROM drafts WHERE file = $1 AND thing = $2")
        .bind(family.0)
        .bind(who)
}

/// The same for every child, and for grown-ups, where they were typed before this.
pub(in crate::door) fn drop_unsent_before(before: Timestamp) -> Query {
    query(
        "DELETE FROM drafts WHERE at <= $1 AND (thing = file
         OR thing IN (SELECT a.child FROM access a WHERE a.family IS NOT NULL))",
    )
    .bind(before)
}
