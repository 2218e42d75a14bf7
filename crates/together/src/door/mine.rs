//! The children somebody works with: all heads in one query, all looks in one batch.

use std::collections::BTreeMap;

use super::{Door, OpenFile, Viewer, Why, index, store};
use crate::web::Error;
use ledger::{FileId, Head, Look, Outcome};
use uuid::Uuid;

/// The children a member of staff works with, each file opened for the list.
pub struct Mine(pub Vec<ListedChild>);

/// One of them.
pub struct ListedChild {
    /// The open file.
    pub file: OpenFile,
}

impl Door {
    /// Opens every file of a child this worker works with, for a list. One look for each session, child and hour is enough for a list.
    pub async fn mine(&self, viewer: &Viewer) -> Result<Mine, Error> {
        if !viewer.by.role.works_with_children() {
            return Ok(Mine(Vec::new()));
        }
        let heads = self.heads_of_worker(viewer.by.id).await?;
        self.listed(viewer, heads.keys().copied(), Why::WorksWith)
            .await?;
        let files = self.all_folded(heads, Why::WorksWith).await?;
        let mine = files.into_iter().map(|file| ListedChild { file });
        Ok(Mine(mine.collect()))
    }

    /// The files of every child this worker works with, before anybody sees them.
    pub(super) async fn files_of_worker(
        &self,
        worker: Uuid,
        why: Why,
    ) -> Result<Vec<OpenFile>, Error> {
        let heads = self.heads_of_worker(worker).await?;
        self.all_folded(heads, why).await
    }

    async fn heads_of_worker(&self, worker: Uuid) -> Result<BTreeMap<FileId, Vec<Head>>, Error> {
        let mut heads: BTreeMap<FileId, Vec<Head>> = BTreeMap::new();
        for (child, head) in store::heads_of_mine(self.ledger().db(), worker).await? {
            heads.entry(child).or_default().push(head);
        }
        Ok(heads)
    }

    async fn all_folded(
        &self,
        heads: BTreeMap<FileId, Vec<Head>>,
        why: Why,
    ) -> Result<Vec<OpenFile>, Error> {
        let mut files = Vec::with_capacity(heads.len());
        for (child, heads) in heads {
            files.push(self.folded(child, heads, why).await?);
        }
        Ok(files)
    }

    pub(super) async fn listed(
        &self,
        viewer: &Viewer,
        children: impl Iterator<Item = FileId>,
        reason: Why,
    ) -> Result<(), Error> {
        let who = viewer.by.id;
        let at = self.clock().now();
        let hour = at.as_second() / 3600;
        let new: Vec<FileId> = children
            .filter(|child| self.0.folds.listed_at(viewer, *child) != Some(hour))
            .collect();
        if new.is_empty() {
            return Ok(());
        }
        let why = match reason {
            Why::OnDuty => "on the list of what waits, on duty",
            Why::Carries | Why::Prints => "on the list of what to print and to post",
            Why::Covers => "on the list of what is due, covering for somebody who is away",
            Why::Searched
            | Why::SecondLook
            | Why::Supervises
            | Why::TookPart
            | Why::Counts
            | Why::Teaches => reason.text(),
            Why::WorksWith | Why::OwnFile | Why::TheirPages => {
                "on the list of children they work with"
            }
        }
        .to_owned()
            + &viewer.came_in();
        let looks = new.iter().map(|child| Look {
            id: ledger::uuid_at(at),
            file: Some(*child),
            asked: child.0,
            who,
            at,
            outcome: Outcome::Listed,
            why: why.clone(),
        });
        self.ledger().look(looks.collect()).await?;
        for child in new {
            self.0.folds.list(viewer, child, hour);
        }
        Ok(())
    }

    /// Children this worker works with who have every one of these words in a name of theirs.
    pub async fn find(&self, viewer: &Viewer, name: &str) -> Result<Vec<FileId>, Error> {
        let mut found: Option<Vec<FileId>> = None;
        for word in index::words(name).take(10) {
            let with_word =
                store::find(self.ledger().db(), viewer.by.id, self.word_hash(&word)).await?;
            found = Some(match found {
                None => with_word,
                Some(before) => before
                    .into_iter()
                    .filter(|child| with_word.contains(child))
                    .collect(),
            });
        }
        Ok(found.unwrap_or_default())
    }

    /// The other children of this child's family whose files this worker may open too. Each is on a list, which is a look.
    pub async fn brothers_and_sisters(
        &self,
        viewer: &Viewer,
        file: &OpenFile,
    ) -> Result<Vec<FileId>, Error> {
        let Some(family) = file.family_id() else {
            return Ok(Vec::new());
        };
        let all = store::children_of(self.ledger().db(), viewer.by.id, family).await?;
        let others: Vec<FileId> = all
            .into_iter()
            .filter(|child| *child != file.id())
            .collect();
        self.listed(viewer, others.iter().copied(), Why::WorksWith)
            .await?;
        Ok(others)
    }
}
