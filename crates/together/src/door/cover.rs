//! Cover: whoever stands in for somebody who is away opens the files of that worker's children in which something is due or planned
//! by the last day of the leave, and no other. Each look says so.

use std::collections::BTreeMap;

use ledger::{FileId, Head};

use super::{Door, OpenFile, Viewer, Why, store};
use crate::{
    away::{Covered, Leave, needs},
    clock::day,
    web::Error,
};

impl Door {
    /// The heads of a child's file for whoever covers: only where they need it today.
    pub(super) async fn heads_for_cover(
        &self,
        viewer: &Viewer,
        child: FileId,
    ) -> Result<Vec<Head>, Error> {
        let (house, today) = (self.house().await?, day(self.clock().now()));
        for leave in house.away.covered_by(viewer.by.id, today) {
            let db = self.ledger().db();
            let heads = store::heads_for_worker(db, leave.worker, child).await?;
            if heads.is_empty() {
                continue;
            }
            let file = self.folded(child, heads.clone(), Why::Covers).await?;
            if needs(&file, &house.due, today, leave, viewer.by.id) {
                return Ok(heads);
            }
        }
        Ok(Vec::new())
    }

    /// For whom this worker covers today, and the files in which something is to be done. Each of them is on a list, which is a look.
    pub async fn covered(&self, viewer: &Viewer) -> Result<Vec<Covered>, Error> {
        let all = self.to_cover(viewer).await?;
        let files = all.iter().flat_map(|covered| &covered.files);
        self.listed(viewer, files.map(OpenFile::id), Why::Covers)
            .await?;
        Ok(all)
    }

    /// The same before anybody sees it.
    pub(super) async fn to_cover(&self, viewer: &Viewer) -> Result<Vec<Covered>, Error> {
        if !viewer.by.role.works_with_children() {
            return Ok(Vec::new());
        }
        let (house, today) = (self.house().await?, day(self.clock().now()));
        let mut all = Vec::new();
        for leave in house.away.covered_by(viewer.by.id, today) {
            let theirs = self.of_colleague(viewer, leave).await?.into_iter();
            let files: Vec<OpenFile> = theirs
                .filter(|file| needs(file, &house.due, today, leave, viewer.by.id))
                .collect();
            let leave = leave.clone();
            all.push(Covered { leave, files });
        }
        Ok(all)
    }

    /// The files of a colleague's children, but for those this worker works with too: they are on their own list.
    async fn of_colleague(&self, viewer: &Viewer, leave: &Leave) -> Result<Vec<OpenFile>, Error> {
        let db = self.ledger().db();
        let own = store::heads_of_mine(db, viewer.by.id).await?;
        let mut heads: BTreeMap<FileId, Vec<Head>> = BTreeMap::new();
        for (child, head) in store::heads_of_mine(db, leave.worker).await? {
            if !own.iter().any(|(mine, _)| *mine == child) {
                heads.entry(child).or_default().push(head);
            }
        }
        let mut files = Vec::with_capacity(heads.len());
        for (child, heads) in heads {
            files.push(self.folded(child, heads, Why::Covers).await?);
        }
        Ok(files)
    }
}
