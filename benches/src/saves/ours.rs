//! The ledger with many writers at once.

use std::path::Path;
use std::time::Instant;

use jiff::Timestamp;
use ledger::{EntryId, FileId, FileKind, Ledger, NewEntry, Purpose, Settings, Write, WriteError};

use super::promises::Promises;
use super::{BODY, TIME, WRITERS};

/// What was saved in a second, and in how many batches: each is one transaction with one sync.
pub(crate) struct Rate {
    pub(crate) saves: f64,
    pub(crate) batches: f64,
}

pub(crate) async fn rate(data: &Path, promises: &Promises) -> anyhow::Result<Rate> {
    let ledger = Ledger::open(&Settings::in_folder(data, Purpose::Demo)).await?;
    let mut files = Vec::new();
    for _ in 0..WRITERS {
        files.push(begin(&ledger).await?);
    }
    let before = batches(data)?;
    let mut writers = tokio::task::JoinSet::new();
    let began = Instant::now();
    for file in files {
        writers.spawn(save(ledger.clone(), file, began, promises.clone()));
    }
    let mut saved = 0.0;
    while let Some(count) = writers.join_next().await {
        saved += count??;
    }
    let seconds = began.elapsed().as_secs_f64();
    let batches = (batches(data)? - before) / seconds;
    ledger.close().await;
    Ok(Rate {
        saves: saved / seconds,
        batches,
    })
}

async fn begin(ledger: &Ledger) -> Result<FileId, WriteError> {
    let file = FileId::new(Timestamp::now());
    let opens = vec![(file, FileKind::Child)];
    ledger
        .write(Write {
            opens,
            ..Write::default()
        })
        .await?;
    Ok(file)
}

/// One writer; answers how often it saved.
async fn save(
    ledger: Ledger,
    file: FileId,
    began: Instant,
    promises: Promises,
) -> Result<f64, WriteError> {
    let mut saved = 0.0;
    while began.elapsed() < TIME {
        let at = Timestamp::now();
        let id = EntryId::new(at);
        let entries = vec![NewEntry {
            id,
            file,
            at,
            body: BODY.to_vec(),
        }];
        promises.note("sent", id);
        ledger
            .write(Write {
                entries,
                ..Write::default()
            })
            .await?;
        promises.note("saved", id);
        saved += 1.0;
    }
    Ok(saved)
}

/// Heads logged so far: one for each batch that moved the tree.
fn batches(data: &Path) -> std::io::Result<f64> {
    let log = std::fs::read_to_string(data.join("heads.log"))?;
    Ok(log.lines().map(|_| 1.0).sum())
}
