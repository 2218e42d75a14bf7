//! Entries of every kind there is: those that the tests keep as golden ones, in turn.

use std::path::Path;

use jiff::SignedDuration;
use ledger::{EntryId, FileId};
use serde_json::value::RawValue;
use together::{
    clock::Hands,
    door::Door,
    file::{FamilyEntry, FileEntry, Written},
};

use super::house::{House, said};

/// Kinds that say how a file begins: the story has them already.
const BEGINS: [&str; 2] = ["opening.", "about_me.called"];

/// Writes so many, one each hour, those of a family into the family's file.
pub(crate) async fn tell(
    door: &Door,
    hands: &Hands,
    house: &House,
    (child, family): (FileId, FileId),
    many: usize,
) -> anyhow::Result<()> {
    let golden = golden()?;
    for (kind, version, body) in golden.iter().cycle().take(many) {
        hands.forward(SignedDuration::from_hours(1));
        let id = EntryId::new(door.clock().now());
        let entry = entry(kind, *version, body, (child, family), id)?;
        door.begin(&house.worker.by(), Vec::new(), entry.into_iter().collect())
            .await
            .map_err(said)?;
    }
    Ok(())
}

fn entry(
    kind: &str,
    version: u16,
    body: &RawValue,
    (child, family): (FileId, FileId),
    id: EntryId,
) -> anyhow::Result<Option<Written>> {
    let own = FileEntry::from_kind(kind, version, body)?;
    let own = own.and_then(|entry| entry.written(child, id));
    let families = FamilyEntry::from_kind(kind, version, body)?;
    Ok(own.or_else(|| families.and_then(|entry| entry.written(family, id))))
}

/// Kind, version and body of each that a child's or a family's file can hold, in the order of their names.
fn golden() -> anyhow::Result<Vec<(String, u16, Box<RawValue>)>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden");
    let mut all = Vec::new();
    for kind in std::fs::read_dir(folder)? {
        let kind = kind?.path();
        if !kind.is_dir() {
            continue;
        }
        for version in std::fs::read_dir(&kind)? {
            let text = std::fs::read_to_string(version?.path())?;
            let read: Golden = serde_json::from_str(&text)?;
            if !BEGINS.iter().any(|begins| read.kind.starts_with(begins)) {
                all.push((read.kind, read.v, read.body));
            }
        }
    }
    all.retain(|(kind, version, body)| {
        let own = FileEntry::from_kind(kind, *version, body);
        let families = FamilyEntry::from_kind(kind, *version, body);
        matches!(own, Ok(Some(_))) || matches!(families, Ok(Some(_)))
    });
    all.sort_by(|one, other| (&one.0, one.1).cmp(&(&other.0, other.1)));
    Ok(all)
}

#[derive(serde::Deserialize)]
struct Golden {
    kind: String,
    v: u16,
    body: Box<RawValue>,
}
