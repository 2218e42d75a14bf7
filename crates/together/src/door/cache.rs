//! Workers' folds, cached by file and last sequence number. A file that grew is folded on from where it was.

use std::sync::Arc;

use ledger::{Error, FileId, Ledger};
use moka::sync::Cache;

use super::Viewer;
use crate::file::{Family, File, House};

/// Who has a child on a list, and in which session: one that began with somebody else's code is another one.
type Listing = (uuid::Uuid, Vec<u8>, FileId);

fn listing(viewer: &Viewer, child: FileId) -> Listing {
    (viewer.by.id, viewer.token.clone(), child)
}

/// Folded files. A few thousand fit; what was not looked at for an hour makes room.
pub(super) struct Folds {
    children: Cache<FileId, Arc<(i64, Arc<File>)>>,
    families: Cache<FileId, Arc<(i64, Arc<Family>)>>,
    houses: Cache<FileId, Arc<(i64, Arc<House>)>>,
    listed: Cache<Listing, i64>,
}

impl Default for Folds {
    fn default() -> Folds {
        Folds {
            children: room_for(2_000),
            families: room_for(2_000),
            houses: room_for(1),
            listed: room_for(100_000),
        }
    }
}

fn room_for<K: Eq + std::hash::Hash + Send + Sync + 'static, T: Clone + Send + Sync + 'static>(
    files: u64,
) -> Cache<K, T> {
    Cache::builder()
        .max_capacity(files)
        .time_to_idle(std::time::Duration::from_hours(1))
        .build()
}

macro_rules! folded {
    ($(#[$doc:meta])* $name:ident, $kept:ident, $file:ty) => {
        $(#[$doc])*
        pub(super) async fn $name(&self, ledger: &Ledger, file: FileId, seq: i64) -> Result<Arc<$file>, Error> {
            // Somebody else may have folded what is newer than this head already.
            let kept = self.$kept.get(&file);
            if let Some(kept) = kept.as_deref().filter(|(at, _)| *at >= seq) {
                return Ok(kept.1.clone());
            }
            let (from, mut fold) = kept.as_deref().map_or((0, <$file>::default()), |(at, fold)| (*at, (**fold).clone()));
            let entries = ledger.read(file, from).await?;
            fold.take(&entries, |_| true);
            let fold = Arc::new(fold);
            self.$kept.insert(file, Arc::new((entries.last().map_or(from, |entry| entry.seq), fold.clone())));
            Ok(fold)
        }
    };
}

impl Folds {
    /// The hour (since 1970) in which this child was last on a list in this worker's session.
    pub(super) fn listed_at(&self, viewer: &Viewer, child: FileId) -> Option<i64> {
        self.listed.get(&listing(viewer, child))
    }

    /// This child was on a list in this worker's session in this hour.
    pub(super) fn list(&self, viewer: &Viewer, child: FileId, hour: i64) {
        self.listed.insert(listing(viewer, child), hour);
    }

    folded!(
        /// A child's file, whole.
        child, children, File
    );
    folded!(
        /// A family's file, whole.
        family, families, Family
    );
    folded!(
        /// The house's file.
        house, houses, House
    );
}

#[cfg(test)]
mod tests {
    use crate::testing::TestApp;

    #[tokio::test]
    async fn a_fold_that_is_newer_than_the_head_somebody_saw_is_not_made_again() {
        let app = TestApp::with_families().await;
        let (child, folds) = (app.child("Amira").await, &app.app.door.0.folds);
        let seq = i64::try_from(app.entries(child).await).unwrap();
        let newest = folds.child(&app.ledger, child, seq).await.unwrap();
        let before = app.ledger.work();
        let older = folds.child(&app.ledger, child, seq - 1).await.unwrap();
        assert!(std::sync::Arc::ptr_eq(&newest, &older));
        assert_eq!(app.ledger.work().reads, before.reads);
    }
}
