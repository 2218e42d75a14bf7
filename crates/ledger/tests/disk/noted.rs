//! What was noted, and whether a data folder keeps every promise in it.

use std::collections::HashMap;
use std::path::Path;

use ledger::{EntryId, FileId, Ledger, Purpose, Settings};
use uuid::Uuid;

use crate::writers::{FILES, body};

/// The notes of disk and writers.
pub(crate) struct Noted {
    /// Every entry that was sent, and whether it was acknowledged.
    entries: HashMap<EntryId, bool>,
    /// Syncs that failed.
    pub(crate) failures: usize,
    /// Saves that were refused because the disk is not trusted any more.
    pub(crate) stopped: usize,
}

impl Noted {
    pub(crate) fn read(notes: &Path) -> Self {
        let text = std::fs::read_to_string(notes).unwrap();
        let (mut entries, mut failures, mut stopped) = (HashMap::new(), 0, 0);
        // A line without an end was being written when the power was cut.
        let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
        for (what, which) in whole.lines().map(|line| line.split_once(' ').unwrap()) {
            match what {
                "sent" => drop(entries.insert(which.parse().unwrap(), false)),
                "saved" => drop(entries.insert(which.parse().unwrap(), true)),
                "stopped" => stopped += 1,
                "failed" => failures += 1,
                _ => {}
            }
        }
        Self {
            entries,
            failures,
            stopped,
        }
    }

    pub(crate) fn saved(&self) -> usize {
        self.entries.values().filter(|saved| **saved).count()
    }

    /// Every acknowledged entry is in this data folder exactly once and as it was sent, nothing is there that nobody
    /// sent, and verify is clean.
    pub(crate) fn compare(&self, data: &Path) {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .unwrap();
        let there = runtime.block_on(stored(data));
        for (id, saved) in &self.entries {
            let times = there.get(id).copied().unwrap_or(0);
            let right = times == 1 || (!saved && times == 0);
            assert!(right, "{id} is there {times} times; acknowledged: {saved}");
        }
        let sent = there.keys().all(|id| self.entries.contains_key(id));
        assert!(sent, "something is there that nobody sent");
    }
}

/// How often each entry is there.
async fn stored(data: &Path) -> HashMap<EntryId, u32> {
    let settings = Settings::in_folder(data, Purpose::Demo);
    let ledger = Ledger::open(&settings).await.unwrap();
    let report = ledger.verify(None, |_, _| ()).await.unwrap();
    assert_eq!(report.problems(), [] as [&str; 0]);
    let mut there = HashMap::new();
    for file in (1..=FILES).map(|number| FileId(Uuid::from_u128(number))) {
        if ledger.heads(&[file]).await.unwrap().is_empty() {
            continue;
        }
        for entry in ledger.read(file, 0).await.unwrap() {
            assert!(
                entry.body == body(entry.id),
                "{} says something else",
                entry.id
            );
            *there.entry(entry.id).or_default() += 1;
        }
    }
    ledger.close().await;
    there
}
