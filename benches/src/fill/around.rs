//! The small files around: half of them a family's, half a child's, three entries in each.

use ledger::{EntryId, FileId, FileKind};
use together::{
    door::{Door, Staff},
    file::{FamilyEntry, FileEntry, Slug, Written},
    house::{NewChild, opened},
};

use super::house::{House, said};

/// Files that are opened in one act: enough to be quick, few enough to be one batch.
const AT_ONCE: usize = 400;

/// The small files while they are being written.
pub(crate) struct Around {
    files: usize,
    written: usize,
}

impl Around {
    /// So many in all.
    pub(crate) fn of(files: usize) -> Around {
        Around { files, written: 0 }
    }

    /// Writes on until the share that belongs before this step of all steps is there.
    pub(crate) async fn write_until(
        &mut self,
        door: &Door,
        house: &House,
        step: usize,
        steps: usize,
    ) -> anyhow::Result<()> {
        while self.written < self.files * step / steps {
            let count = AT_ONCE.min(self.files - self.written);
            let staff = &house.others[self.written / AT_ONCE % house.others.len()];
            self.write(door, staff, count).await?;
            self.written += count;
        }
        Ok(())
    }

    async fn write(&self, door: &Door, staff: &Staff, count: usize) -> anyhow::Result<()> {
        let (mut opens, mut entries) = (Vec::new(), Vec::new());
        for n in (0..count).step_by(2) {
            let now = door.clock().now();
            let (child, family) = (FileId::new(now), FileId::new(now));
            opens.extend([(family, FileKind::Family), (child, FileKind::Child)]);
            let new = NewChild {
                court_name: format!("Wren{} Brook", self.written + n),
                born: None,
                person: Slug::for_name("Wren", |_| false),
            };
            entries.extend(family_entries(family, door)?);
            entries.extend(opened(
                child,
                family,
                &new,
                &[staff.allocated(false)],
                EntryId::new(now),
            ));
            entries.push(note(child, door)?);
        }
        door.begin(&staff.by(), opens, entries).await.map_err(said)
    }
}

fn family_entries(family: FileId, door: &Door) -> anyhow::Result<Vec<Written>> {
    let people = ["wren", "robin", "lark"].map(|slug| {
        let body = serde_json::json!({ "slug": slug, "name": slug, "note": "Works nights; mornings are better.", "readers": "everyone" });
        let raw = serde_json::value::to_raw_value(&body)?;
        let entry = FamilyEntry::from_kind("people.person", 1, &raw)?;
        let written = entry.and_then(|entry| entry.written(family, EntryId::new(door.clock().now())));
        written.ok_or_else(|| anyhow::anyhow!("a person is no kind of entry"))
    });
    people.into_iter().collect()
}

fn note(child: FileId, door: &Door) -> anyhow::Result<Written> {
    let text = "Came to the door in odd socks and showed me the garden first. We agreed that I come on Thursdays after school.";
    let raw =
        serde_json::value::to_raw_value(&serde_json::json!({ "kind": "visit", "text": text }))?;
    let entry = FileEntry::from_kind("record.noted", 1, &raw)?;
    let written = entry.and_then(|entry| entry.written(child, EntryId::new(door.clock().now())));
    written.ok_or_else(|| anyhow::anyhow!("a note is no kind of entry"))
}
