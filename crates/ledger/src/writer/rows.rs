//! From a plan to statements.

use std::sync::Arc;

use super::job::{SealedDraft, SealedEntry, SealedLook};
use super::plan::{FileRow, Placed, Plan};
use crate::FileId;
use crate::db::{Query, Value, insert, padded, query};

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
        padded(open, &followed(plan), with),
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
    let row = |(look, leaf): &(SealedLook, u64)| {
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
    let row = |(draft, version): &(SealedDraft, i64)| {
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
