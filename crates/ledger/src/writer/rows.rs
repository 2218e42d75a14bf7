//! From a plan to statements and from rows to what is known.

use std::sync::Arc;

use super::job::{Job, SealedEntry, Stored, Waiting};
use super::plan::{FileRow, Known, Placed, Plan};
use crate::db::{Connection, Query, Row, Value, insert, padded, query};
use crate::tree::Edge;
use crate::{Error, FileId};

/// Locks the row of the tree and reads it: how far it has come, and the last draft's number.
pub(super) async fn lock_tree(connection: &mut Connection) -> Result<(Edge, i64), sqlx::Error> {
    let lock = query("UPDATE tree SET id = 1 WHERE id = 1 RETURNING size, edge, last_draft");
    let row = connection
        .fetch_all(lock)
        .await?
        .pop()
        .ok_or(sqlx::Error::RowNotFound)?;
    read_tree(&row).map_err(odd)
}

fn read_tree(row: &Row) -> Result<(Edge, i64), Error> {
    let size = u64::try_from(row.get::<i64>("size")?).unwrap_or(u64::MAX);
    let edge = Edge::stored(size, &row.get::<Vec<u8>>("edge")?);
    Ok((
        edge.ok_or_else(|| Error::damaged("the stored edge of the tree does not fit its size"))?,
        row.get("last_draft")?,
    ))
}

/// Reads what the database has of everything these jobs name.
pub(super) async fn look_up(
    connection: &mut Connection,
    jobs: &[Waiting],
) -> Result<Known, sqlx::Error> {
    let mut known = Known::default();
    let files = listed(jobs, |job| {
        job.files().into_iter().map(Value::from).collect()
    });
    for query in padded(
        "SELECT id, kind, sealed_key, head, head_hash FROM files WHERE id IN",
        files,
        "",
    ) {
        for row in connection.fetch_all(query).await? {
            known
                .files
                .insert(row.get("id").map_err(odd)?, file(&row).map_err(odd)?);
        }
    }
    let entries = listed(jobs, |job| {
        job.entries.iter().map(|entry| entry.id.into()).collect()
    });
    for query in padded(
        "SELECT id, file, seq, at, sealed FROM entries WHERE id IN",
        entries,
        "",
    ) {
        for row in connection.fetch_all(query).await? {
            known
                .entries
                .insert(row.get("id").map_err(odd)?, stored(&row).map_err(odd)?);
        }
    }
    let looks = listed(jobs, |job| {
        job.looks.iter().map(|look| look.id.into()).collect()
    });
    for query in padded("SELECT id FROM looks WHERE id IN", looks, "") {
        for row in connection.fetch_all(query).await? {
            known.looks.insert(row.get("id").map_err(odd)?);
        }
    }
    Ok(known)
}

fn listed(jobs: &[Waiting], values: impl Fn(&Job) -> Vec<Value>) -> Vec<Vec<Value>> {
    jobs.iter()
        .flat_map(|waiting| values(&waiting.job))
        .map(|value| vec![value])
        .collect()
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

fn stored(row: &Row) -> Result<Stored, Error> {
    let sealed = row.get::<Vec<u8>>("sealed")?.into();
    let entry = SealedEntry {
        id: row.get("id")?,
        file: row.get("file")?,
        at: row.get("at")?,
        sealed,
    };
    Ok(Stored {
        entry,
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

/// Everything the plan adds, as few statements as possible, in an order that foreign keys allow.
pub(super) fn statements(plan: &Plan) -> Vec<Query> {
    let (open, with) = (
        "UPDATE drafts SET state = 'followed' WHERE state = 'open' AND (file, thing, version) IN",
        "",
    );
    [
        insert(
            "files (id, kind, sealed_key, head, head_hash)",
            files(plan),
            "ON CONFLICT (id) DO UPDATE SET head = excluded.head, head_hash = excluded.head_hash",
        ),
        insert(
            "entries (file, seq, id, at, sealed, hash, leaf)",
            plan.entries.iter().map(entry).collect(),
            with,
        ),
        insert(
            "looks (id, file, asked, who, at, outcome, sealed, leaf)",
            looks(plan),
            with,
        ),
        insert(
            "drafts (version, file, thing, follows, settles, by_whom, at, state, mark, sealed)",
            drafts(plan),
            "ON CONFLICT (file, thing, follows, mark) DO NOTHING",
        ),
        padded(open, followed(plan), with),
    ]
    .concat()
}

/// The tree as the plan leaves it.
pub(super) fn save_tree(plan: &Plan) -> Query {
    query("UPDATE tree SET size = $1, edge = $2, root = $3, last_draft = $4 WHERE id = 1")
        .bind(number(plan.edge.size()))
        .bind(plan.edge.bytes())
        .bind(plan.edge.root())
        .bind(plan.last_draft)
}

fn files(plan: &Plan) -> Vec<Vec<Value>> {
    let row = |(id, file): (&FileId, &FileRow)| {
        vec![
            (*id).into(),
            file.kind.clone().into(),
            file.sealed_key.clone().into(),
            file.head.into(),
            file.hash.into(),
        ]
    };
    plan.known
        .files
        .iter()
        .filter(|(_, file)| file.touched)
        .map(row)
        .collect()
}

fn entry(placed: &Placed) -> Vec<Value> {
    let SealedEntry {
        id,
        file,
        at,
        sealed,
    } = &placed.entry;
    let sealed: Arc<[u8]> = sealed.clone();
    let leaf = number(placed.leaf);
    vec![
        (*file).into(),
        placed.seq.into(),
        (*id).into(),
        (*at).into(),
        sealed.into(),
        placed.hash.into(),
        leaf.into(),
    ]
}

fn looks(plan: &Plan) -> Vec<Vec<Value>> {
    let row = |(look, leaf): &(super::job::SealedLook, u64)| {
        let (id, file, asked, who) = (
            look.id.into(),
            look.file.into(),
            look.asked.into(),
            look.who.into(),
        );
        let (outcome, sealed, leaf) = (
            look.outcome.into(),
            look.sealed.clone().into(),
            number(*leaf).into(),
        );
        vec![id, file, asked, who, look.at.into(), outcome, sealed, leaf]
    };
    plan.looks.iter().map(row).collect()
}

fn drafts(plan: &Plan) -> Vec<Vec<Value>> {
    let row = |(draft, version): &(super::job::SealedDraft, i64)| {
        let (file, thing, follows) = (draft.file.into(), draft.thing.into(), draft.follows.into());
        let (by, at, mark) = (draft.by.into(), draft.at.into(), draft.mark.into());
        let sealed = draft.sealed.clone().into();
        vec![
            (*version).into(),
            file,
            thing,
            follows,
            draft.settles.into(),
            by,
            at,
            "open".into(),
            mark,
            sealed,
        ]
    };
    plan.drafts.iter().map(row).collect()
}

fn followed(plan: &Plan) -> Vec<Vec<Value>> {
    let over = plan.drafts.iter().flat_map(|(draft, _)| {
        let versions = [
            Some(draft.follows).filter(|version| *version != 0),
            draft.settles,
        ];
        versions
            .into_iter()
            .flatten()
            .map(|version| vec![draft.file.into(), draft.thing.into(), version.into()])
    });
    over.collect()
}

/// Leaves are counted by the database in `BIGINT`.
pub(crate) fn number(leaf: u64) -> i64 {
    i64::try_from(leaf).expect("a ledger never has 2^63 leaves")
}

fn odd(error: Error) -> sqlx::Error {
    sqlx::Error::Protocol(error.to_string())
}
