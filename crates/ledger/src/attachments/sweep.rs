//! Taking away what nobody kept.

use std::collections::HashSet;

use jiff::{SignedDuration, Timestamp};

use crate::db::query;
use crate::{AttachmentId, Error, Ledger};

/// How long what nobody kept stays: as long as a draft that was thrown away.
const KEPT_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);

/// What a sweep took away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// Attachments that no entry ever named.
    pub attachments: u64,
    /// Objects in the folder that no row knows: an upload that was cut off.
    pub objects: u64,
    /// Versions of drafts that were thrown away.
    pub drafts: u64,
}

impl Ledger {
    /// Takes away what has been left for 30 days: attachments that no entry named, objects without a row, drafts that
    /// were thrown away. Nothing that is in an entry is ever touched, nor a draft that was sent.
    pub async fn sweep(&self, now: Timestamp) -> Result<Swept, Error> {
        let before = now.checked_sub(KEPT_FOR).unwrap_or(Timestamp::MIN);
        let thrown =
            query("DELETE FROM drafts WHERE state = 'thrown away' AND ended_at <= $1").bind(before);
        let drafts = self.change(vec![thrown]).await?.iter().sum();
        let attachments = self.sweep_attachments(before).await?;
        let objects = self.sweep_objects(before).await?;
        Ok(Swept {
            attachments,
            objects,
            drafts,
        })
    }

    async fn sweep_attachments(&self, before: Timestamp) -> Result<u64, Error> {
        let left =
            query("SELECT id FROM attachments WHERE state = 'draft' AND at <= $1").bind(before);
        let mut swept = 0;
        for row in left.fetch_all(self.db()).await? {
            let id: AttachmentId = row.get("id")?;
            // An entry may have named it since: then this deletes nothing, and its object stays.
            let delete =
                query("DELETE FROM attachments WHERE id = $1 AND state = 'draft'").bind(id);
            if self.change(vec![delete]).await? == [1] {
                self.0.store.delete(id).await?;
                swept += 1;
            }
        }
        Ok(swept)
    }

    async fn sweep_objects(&self, before: Timestamp) -> Result<u64, Error> {
        let objects = self.0.store.list().await?;
        let rows = query("SELECT id FROM attachments")
            .fetch_all(self.db())
            .await?;
        let known: HashSet<AttachmentId> = rows
            .iter()
            .map(|row| row.get("id"))
            .collect::<Result<_, _>>()?;
        let mut swept = 0;
        for (id, object) in objects {
            if object.since <= before && !known.contains(&id) {
                self.0.store.delete(id).await?;
                swept += 1;
            }
        }
        Ok(swept)
    }
}
