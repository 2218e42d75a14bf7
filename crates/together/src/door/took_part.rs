//! What a supervisor took part in when workers talked a child over: those entries, and of the file nothing else.

use std::collections::{BTreeMap, BTreeSet};

use ledger::{EntryId, FileId};

use super::{Door, OpenFile, Role, Viewer, Why, store};
use crate::web::Error;

impl Door {
    /// The files in which this supervisor took part in a talk, each with the entries that say so; a page picks these. Each is a look.
    pub async fn took_part(
        &self,
        viewer: &Viewer,
    ) -> Result<Vec<(OpenFile, BTreeSet<EntryId>)>, Error> {
        if viewer.by.role != Role::Supervisor {
            return Ok(Vec::new());
        }
        let db = self.ledger().db();
        let mut entries: BTreeMap<FileId, BTreeSet<EntryId>> = BTreeMap::new();
        for (child, entry) in store::took_part(db, viewer.by.id).await? {
            entries.entry(child).or_default().insert(entry);
        }
        self.listed(viewer, entries.keys().copied(), Why::TookPart)
            .await?;
        let mut files = Vec::with_capacity(entries.len());
        for (child, entries) in entries {
            let heads = store::heads(db, child).await?;
            files.push((self.folded(child, heads, Why::TookPart).await?, entries));
        }
        Ok(files)
    }
}
