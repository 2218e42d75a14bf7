//! Files and their heads: for whom they open, and by what they are found.

use jiff::Timestamp;
use ledger::{AttachmentId, Db, Error, FileId, Head, Query, Row, query};
use uuid::Uuid;

fn head(row: &Row) -> Result<Head, Error> {
    Ok(Head {
        file: row.get("id")?,
        seq: row.get("head")?,
    })
}

/// The heads of a child's file and its families' files, the child's first, if this member of staff works with the child; else none.
pub(in crate::door) async fn heads_for_worker(
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

/// Everything that is kept beside a file, by what names it, with its kind.
pub(in crate::door) async fn kept_beside(
    db: &Db,
    child: FileId,
) -> Result<Vec<(AttachmentId, String)>, Error> {
    let rows = query("SELECT id, media FROM attachments WHERE file = $1 AND state = 'kept'");
    let rows = rows.bind(child.0).fetch_all(db).await?;
    let each = rows
        .iter()
        .map(|row| Ok((row.get("id")?, row.get("media")?)));
    each.collect()
}

/// The same for the child whose file it is, and for the program.
pub(in crate::door) async fn heads(db: &Db, child: FileId) -> Result<Vec<Head>, Error> {
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
pub(in crate::door) async fn heads_of_family(db: &Db, family: FileId) -> Result<Vec<Head>, Error> {
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
pub(in crate::door) async fn heads_on_duty(
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

/// All heads of everybody this member of staff works with: child, file (the child's own or a family's), head.
pub(in crate::door) async fn heads_of_mine(
    db: &Db,
    staff: Uuid,
) -> Result<Vec<(FileId, Head)>, Error> {
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
pub(in crate::door) async fn beside(db: &Db, staff: Uuid) -> Result<Vec<Uuid>, Error> {
    let rows = query(
        "SELECT DISTINCT o.staff AS staff FROM works_with w JOIN works_with o ON o.child = w.child WHERE w.staff = $1 ORDER BY o.staff",
    );
    let rows = rows.bind(staff).fetch_all(db).await?;
    rows.iter().map(|row| row.get("staff")).collect()
}

/// The children of one family's file whom this member of staff works with.
pub(in crate::door) async fn children_of(
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
pub(in crate::door) async fn find(
    db: &Db,
    staff: Uuid,
    word: [u8; 32],
) -> Result<Vec<FileId>, Error> {
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
pub(in crate::door) fn put_works_with(staff: Uuid, child: FileId, since: Timestamp) -> Query {
    query("INSERT INTO works_with (staff, child, since) VALUES ($1, $2, $3) ON CONFLICT (staff, child) DO NOTHING").bind(staff).bind(child.0).bind(since)
}

/// Somebody no longer works with this child.
pub(in crate::door) fn end_works_with(staff: Uuid, child: FileId) -> Query {
    query("DELETE FROM works_with WHERE staff = $1 AND child = $2")
        .bind(staff)
        .bind(child.0)
}

/// A child's file points to a family's file.
pub(in crate::door) fn put_belongs(child: FileId, family: FileId) -> Query {
    query("INSERT INTO belongs (child, family) VALUES ($1, $2) ON CONFLICT (child, family) DO NOTHING").bind(child.0).bind(family.0)
}

/// A word of a name leads to this child.
pub(in crate::door) fn put_directory(word: [u8; 32], child: FileId) -> Query {
    query(
        "INSERT INTO directory (word, child) VALUES ($1, $2) ON CONFLICT (word, child) DO NOTHING",
    )
    .bind(word.to_vec())
    .bind(child.0)
}
