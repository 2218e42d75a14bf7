//! What business services are asked to book: which entries wait, and of each child's file only what a rule picks.

use ledger::{EntryId, FileId};

use super::{Door, OpenFile, Viewer, Why, only_business, store};
use crate::web::Error;

impl Door {
    /// Everything that waits to be booked, the longest first, with what this picks. Each child on it is a look.
    pub async fn to_book<T>(
        &self,
        viewer: &Viewer,
        pick: impl Fn(&OpenFile, EntryId) -> T,
    ) -> Result<Vec<(EntryId, T)>, Error> {
        only_business(viewer)?;
        let rows = store::to_book(self.ledger().db()).await?;
        let children: std::collections::BTreeSet<FileId> =
            rows.iter().map(|(_, child)| *child).collect();
        self.listed(viewer, children.into_iter(), Why::Carries)
            .await?;
        let mut found = Vec::with_capacity(rows.len());
        for (entry, child) in rows {
            let file = self.of_program(child).await?;
            let picked = pick(&file, entry);
            found.push((entry, picked));
        }
        Ok(found)
    }

    /// The child for whom this waits to be booked; none where nothing does.
    pub async fn waits_to_be_booked(&self, entry: EntryId) -> Result<Option<FileId>, Error> {
        let rows = store::to_book(self.ledger().db()).await?;
        let found = rows.into_iter().find(|(one, _)| *one == entry);
        Ok(found.map(|(_, child)| child))
    }
}
