//! Looking for words: the files of the children somebody works with, each with a look that says so.

use std::collections::BTreeSet;

use ledger::{FileId, Look, Outcome};

use super::{Door, OpenFile, Viewer, Why};
use crate::web::Error;

impl Door {
    /// Opens every file of a child this worker works with, to be looked through. Also where nothing is found that says something: each
    /// is a look.
    pub async fn to_search(&self, viewer: &Viewer) -> Result<Vec<OpenFile>, Error> {
        if !viewer.by.role.works_with_children() {
            return Ok(Vec::new());
        }
        let files = self.files_of_worker(viewer.by.id, Why::Searched).await?;
        let children = files.iter().map(OpenFile::id).collect();
        self.looked_through(viewer, children, Outcome::Listed)
            .await?;
        Ok(files)
    }

    /// Words of these files are shown. What was looked for is written nowhere.
    pub async fn found_in(&self, viewer: &Viewer, children: BTreeSet<FileId>) -> Result<(), Error> {
        self.looked_through(viewer, children, Outcome::Opened).await
    }

    async fn looked_through(
        &self,
        viewer: &Viewer,
        children: BTreeSet<FileId>,
        outcome: Outcome,
    ) -> Result<(), Error> {
        let (at, why) = (
            self.clock().now(),
            Why::Searched.text().to_owned() + &viewer.came_in(),
        );
        let looks: Vec<Look> = children
            .into_iter()
            .map(|child| Look {
                id: ledger::uuid_at(at),
                file: Some(child),
                asked: child.0,
                who: viewer.by.id,
                at,
                outcome,
                why: why.clone(),
            })
            .collect();
        if !looks.is_empty() {
            self.ledger().look(looks).await?;
        }
        Ok(())
    }
}
