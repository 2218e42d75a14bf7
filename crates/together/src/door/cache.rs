//! Workers' folds, cached by file and last sequence number. A file that grew is folded on from where it was.

use std::sync::Arc;

use ledger::{Error, FileId, Ledger};
use moka::sync::Cache;

use crate::file::{Family, File, House};

/// Folded files. A few thousand fit; what was not looked at for an hour makes room.
pub(super) struct Folds {
    children: Cache<FileId, Arc<(i64, Arc<File>)>>,
    families: Cache<FileId, Arc<(i64, Arc<Family>)>>,
    houses: Cache<FileId, Arc<(i64, Arc<House>)>>,
    listed: Cache<(uuid::Uuid, FileId), i64>,
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
            let kept = self.$kept.get(&file);
            if let Some(kept) = kept.as_deref().filter(|(at, _)| *at == seq) {
                return Ok(kept.1.clone());
            }
            let (from, mut fold) = kept.as_deref().filter(|(at, _)| *at < seq).map_or((0, <$file>::default()), |(at, fold)| (*at, (**fold).clone()));
            let entries = ledger.read(file, from).await?;
            fold.take(&entries, |_| true);
            let fold = Arc::new(fold);
            self.$kept.insert(file, Arc::new((entries.last().map_or(from, |entry| entry.seq), fold.clone())));
            Ok(fold)
        }
    };
}

impl Folds {
    /// The hour (since 1970) in which this child was last on a list for this worker.
    pub(super) fn listed_at(&self, who: uuid::Uuid, child: FileId) -> Option<i64> {
        self.listed.get(&(who, child))
    }

    /// This child was on a list for this worker in this hour.
    pub(super) fn list(&self, who: uuid::Uuid, child: FileId, hour: i64) {
        self.listed.insert((who, child), hour);
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
