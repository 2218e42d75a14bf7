//! Verifying: everything is worked out again from the sealed rows and compared with what is stored, and with the heads
//! that were logged outside the database. All rows are read in one snapshot, so it can run beside a working ledger.

mod attached;
mod ends;
mod heads;
mod leaves;
mod progress;
mod report;

pub use report::Report;

use std::path::Path;

use crate::db::{Connection, reading};
use crate::{Error, Ledger};
use heads::Heads;
use leaves::Leaves;
use progress::Progress;

impl Ledger {
    /// Verifies everything: the chain of each file, the tree over all entries and looks, what is stored of them, every
    /// seal, that the tree extends each head in `heads.log` (and in `against`, a copy kept elsewhere), and every
    /// attachment. `progress` is told how much is done, of how much (entries, looks and attachments together).
    ///
    /// # Errors
    /// Only if something could not be read at all; what was read and is wrong is in the [`Report`].
    pub async fn verify(
        &self,
        against: Option<&Path>,
        progress: impl Fn(u64, u64) + Send,
    ) -> Result<Report, Error> {
        let mut report = Report::default();
        // The logs and the folder are read before the snapshot is taken, so they can only be behind it.
        let heads = Heads::read(&self.0.data.join("heads.log"), against, &mut report)?;
        let objects = self.0.store.list().await?;
        let mut snapshot = Connection::open(&self.0.database).await.map_err(reading)?;
        snapshot.begin_snapshot().await.map_err(reading)?;
        let attached = attached::rows(&mut snapshot).await?;
        let mut leaves = Leaves::begin(self, snapshot, heads).await?;
        let mut progress = Progress::new(leaves.size() + attached.len() as u64, progress);
        leaves.walk(&mut report, &mut progress).await?;
        leaves.end(&mut report).await?;
        self.verify_attached(&attached, objects, &mut report, &mut progress)
            .await?;
        Ok(report)
    }
}
