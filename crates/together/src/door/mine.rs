//! The children somebody works with: all heads in one query, all looks in one batch.

use std::collections::BTreeMap;

use super::{Door, OpenFile, Viewer, Why, index, store};
use crate::web::Error;
use ledger::{FileId, Head, Look, Outcome};

/// The children a member of staff works with, each file opened for the list.
pub struct Mine(pub Vec<ListedChild>);

/// One of them.
pub struct ListedChild {
    /// The open file.
    pub file: OpenFile,
}

impl Door {
    /// Opens every file of a child this worker works with, for a list. One look for each child and hour is enough for a list.
    pub async fn mine(&self, viewer: &Viewer) -> Result<Mine, Error> {
        if !viewer.by.role.works_with_children() {
            return Ok(Mine(Vec::new()));
        }
        let mut heads: BTreeMap<FileId, Vec<Head>> = BTreeMap::new();
        for (child, head) in store::heads_of_mine(self.ledger().db(), viewer.by.id).await? {
            heads.entry(child).or_default().push(head);
        }
        self.listed(viewer, heads.keys().copied(), Why::WorksWith)
            .await?;
        let mut mine = Vec::with_capacity(heads.len());
        for (child, heads) in heads {
            mine.push(ListedChild {
                file: self.folded(child, heads, Why::WorksWith).await?,
            });
        }
        Ok(Mine(mine))
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
            .filter(|child| self.0.folds.listed_at(who, *child) != Some(hour))
            .collect();
        if new.is_empty() {
            return Ok(());
        }
        let why = match reason {
            Why::OnDuty => "on the list of what waits, on duty",
            Why::Carries | Why::Prints => "on the list of what to print and to post",
            Why::WorksWith | Why::OwnFile => "on the list of children they work with",
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
            self.0.folds.list(who, child, hour);
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
