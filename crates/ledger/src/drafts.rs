//! Keeping drafts and reading them back.

use jiff::Timestamp;
use uuid::Uuid;

use crate::db::{Query, query};
use crate::draft_seal::{open, seal};
use crate::writer::{Job, Refusal};
use crate::{Draft, DraftEnd, DraftSave, Error, FileId, Ledger};

impl Ledger {
    /// Keeps a version of a draft and returns the draft as it now stands. A save from a version that somebody else has
    /// typed over is kept as a second text. The same save again adds nothing.
    pub async fn save_draft(&self, save: DraftSave) -> Result<Draft, Error> {
        let key = self.key(save.file).await?;
        let (file, thing) = (save.file, save.thing);
        let drafts = vec![seal(&self.0.root, &key, &save)];
        self.submit(Job {
            drafts,
            ..Job::default()
        })
        .await
        .map_err(Refusal::error)?;
        // A save that came again after the draft was sent finds nothing open.
        Ok(self.draft(file, thing).await?.unwrap_or(Draft {
            file,
            thing,
            versions: Vec::new(),
        }))
    }

    /// The draft of one thing; `None` if there is none, or it has ended.
    pub async fn draft(&self, file: FileId, thing: Uuid) -> Result<Option<Draft>, Error> {
        let rows = query(
            "SELECT version, file, thing, follows, settles, by_whom, at, sealed FROM drafts \
             WHERE file = $1 AND thing = $2 AND state = 'open' ORDER BY version",
        );
        Ok(self
            .open_drafts(file, rows.bind(file).bind(thing))
            .await?
            .pop())
    }

    /// All open drafts of a file.
    pub async fn drafts(&self, file: FileId) -> Result<Vec<Draft>, Error> {
        let rows = query(
            "SELECT version, file, thing, follows, settles, by_whom, at, sealed FROM drafts \
             WHERE file = $1 AND state = 'open' ORDER BY thing, version",
        );
        self.open_drafts(file, rows.bind(file)).await
    }

    /// Ends a draft: it was sent, or thrown away (then it is kept for 30 days). One that is not there is no error.
    pub async fn end_draft(
        &self,
        file: FileId,
        thing: Uuid,
        how: DraftEnd,
        at: Timestamp,
    ) -> Result<(), Error> {
        self.change(vec![end_query(file, thing, how, at)])
            .await
            .map(drop)
    }

    async fn open_drafts(&self, file: FileId, rows: Query) -> Result<Vec<Draft>, Error> {
        let key = self.key(file).await?;
        let mut drafts: Vec<Draft> = Vec::new();
        for row in rows.fetch_all(self.db()).await? {
            let thing = row.get("thing")?;
            let version = open(&row, &key)?;
            match drafts.last_mut().filter(|draft| draft.thing == thing) {
                Some(draft) => draft.versions.push(version),
                None => drafts.push(Draft {
                    file,
                    thing,
                    versions: vec![version],
                }),
            }
        }
        Ok(drafts)
    }
}

/// Ends every version of a thing that has not ended yet.
pub(crate) fn end_query(file: FileId, thing: Uuid, how: DraftEnd, at: Timestamp) -> Query {
    query(
        "UPDATE drafts SET state = $1, ended_at = $2 \
         WHERE file = $3 AND thing = $4 AND state IN ('open', 'followed')",
    )
    .bind(how.text())
    .bind(at)
    .bind(file)
    .bind(thing)
}
