//! Learners: whoever is named as the one who looks at what a student or trainee writes opens the files of the children these work with, and
//! writes in them only what looking takes. Each look says so.

use ledger::{FileId, Head};

use super::{Door, OpenFile, Viewer, Why, store};
use crate::{file::Written, learning::held_act, web::Error};

/// Is everything of this what looking at a draft takes?
pub(super) fn is_looking(entries: &[Written]) -> bool {
    let looks = |entry: &Written| entry.kind() == "learning.looked";
    entries.iter().all(looks)
}

impl Door {
    /// What a learner would put before a child or a parent is written once whoever looks at what they write found it fine.
    pub(super) async fn looked_at_first(
        &self,
        viewer: &Viewer,
        file: &OpenFile,
        entries: &[Written],
    ) -> Result<(), Error> {
        if !viewer.by.role.works_with_children() {
            return Ok(());
        }
        let house = self.house().await?;
        let learns = house.learners.of(viewer.by.id);
        match learns.and_then(|learns| held_act(learns, file, entries)) {
            Some(act) => Err(Error::Waits(Box::new(act))),
            None => Ok(()),
        }
    }

    /// The heads of a child's file for whoever looks at a learner's drafts.
    pub(super) async fn heads_for_teaching(
        &self,
        viewer: &Viewer,
        child: FileId,
    ) -> Result<Vec<Head>, Error> {
        let house = self.house().await?;
        for learner in house.learners.with(viewer.by.id) {
            let db = self.ledger().db();
            let heads = store::heads_for_worker(db, learner, child).await?;
            if !heads.is_empty() {
                return Ok(heads);
            }
        }
        Ok(Vec::new())
    }

    /// The files of the children that this person's learners work with. Each of them is on a list, which is a look.
    pub async fn of_learners(&self, viewer: &Viewer) -> Result<Vec<OpenFile>, Error> {
        let house = self.house().await?;
        let mut all: Vec<OpenFile> = Vec::new();
        for learner in house.learners.with(viewer.by.id) {
            for file in self.files_of_worker(learner, Why::Teaches).await? {
                if !all.iter().any(|one| one.id() == file.id()) {
                    all.push(file);
                }
            }
        }
        self.listed(viewer, all.iter().map(OpenFile::id), Why::Teaches)
            .await?;
        Ok(all)
    }
}
