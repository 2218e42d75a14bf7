//! Duty: what children wrote that nobody has read by the next working morning is shown to whoever is on duty that day. They may open
//! that child's file for that reason, as long as it waits or they are answering it, and write in it only what answering takes.

use std::collections::BTreeMap;

use ledger::{EntryId, Error as LedgerError, FileId, Head};

use super::{Door, OpenFile, Viewer, Why, store};
use crate::{
    clock::{day, morning},
    file::Written,
    parents,
    web::Error,
};

/// Something a child wrote that waits for whoever is on duty.
pub struct Waits {
    /// The open file of the child.
    pub file: std::sync::Arc<OpenFile>,
    /// What they wrote.
    pub entry: EntryId,
}

/// So many are opened for one page; the others come when these are done.
const AT_ONCE: usize = 50;

/// What somebody on duty may write in a file: an answer, a promise, and what happened.
const ANSWERING: [&str; 5] = [
    "voice.",
    "promises.",
    "record.",
    "learning.asked",
    parents::SAID,
];

/// Is everything of this what answering takes?
pub(super) fn is_answering(entries: &[Written]) -> bool {
    let answers = |entry: &Written| ANSWERING.iter().any(|room| entry.kind().starts_with(room));
    entries.iter().all(answers)
}

impl Door {
    /// Is this member of staff the one on duty today?
    pub async fn is_on_duty(&self, viewer: &Viewer) -> Result<bool, LedgerError> {
        if !viewer.by.role.works_with_children() {
            return Ok(false);
        }
        let house = self.house().await?;
        let today = house.house.rota().on(day(self.clock().now()));
        Ok(today.is_some_and(|on_duty| on_duty.worker == viewer.by.id))
    }

    /// The heads of a child's file for whoever is on duty: only where the child wrote something that waits.
    pub(super) async fn heads_on_duty(
        &self,
        viewer: &Viewer,
        child: FileId,
    ) -> Result<Vec<Head>, LedgerError> {
        if !self.is_on_duty(viewer).await? {
            return Ok(Vec::new());
        }
        let now = self.clock().now();
        let since = morning(day(now));
        store::heads_on_duty(self.ledger().db(), viewer.by.id, child, now, since).await
    }

    /// What waits for this member of staff, if they are on duty today: each as the child's open file, which is on a list and so a look;
    /// and how many more there are. `None` for anybody who is not on duty.
    pub async fn waiting(&self, viewer: &Viewer) -> Result<Option<(Vec<Waits>, usize)>, Error> {
        if !self.is_on_duty(viewer).await? {
            return Ok(None);
        }
        let db = self.ledger().db();
        let all = store::waiting(db, viewer.by.id, self.clock().now()).await?;
        let shown = &all[..all.len().min(AT_ONCE)];
        let children = shown.iter().map(|(child, _)| *child);
        self.listed(viewer, children, Why::OnDuty).await?;
        let (mut files, mut waits) = (BTreeMap::new(), Vec::new());
        for (child, entry) in shown {
            if !files.contains_key(child) {
                let heads = store::heads(db, *child).await?;
                let file = self.folded(*child, heads, Why::OnDuty).await?;
                files.insert(*child, std::sync::Arc::new(file));
            }
            let file = files[child].clone();
            waits.push(Waits {
                file,
                entry: *entry,
            });
        }
        Ok(Some((waits, all.len() - shown.len())))
    }
}
