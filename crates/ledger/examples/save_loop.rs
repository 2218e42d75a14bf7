//! Eight writers that save as fast as they can, until somebody kills this process. What each of them sent and what was
//! acknowledged is in its own synced journal, so that afterwards every promise can be looked up.
//!
//! `save_loop FOLDER JOURNALS ROUND`; it prints "ready" when the ledger is open.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::{Path, PathBuf};

use jiff::Timestamp;
use ledger::{EntryId, FileId, FileKind, Ledger, NewEntry, Purpose, Settings, Write};
use uuid::Uuid;

const WRITERS: u128 = 8;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let [folder, journals, round] = std::env::args()
        .skip(1)
        .collect::<Vec<_>>()
        .try_into()
        .map_err(|_| "three words")?;
    let settings = Settings::in_folder(PathBuf::from(folder), Purpose::Demo);
    let ledger = Ledger::open(&settings).await?;
    println!("ready");
    let mut writers = tokio::task::JoinSet::new();
    for writer in 1..=WRITERS {
        let journal = journal(Path::new(&journals), &round, writer)?;
        writers.spawn(save(ledger.clone(), writer, journal));
    }
    while let Some(ended) = writers.join_next().await {
        ended??;
    }
    Ok(())
}

fn journal(folder: &Path, round: &str, writer: u128) -> std::io::Result<File> {
    OpenOptions::new()
        .append(true)
        .create(true)
        .open(folder.join(format!("{round}-{writer}")))
}

/// Saves for ever: half of the writers share a file with a neighbour, so both chains and files are contended.
async fn save(ledger: Ledger, writer: u128, mut journal: File) -> Result<(), ledger::Error> {
    let file = FileId(Uuid::from_u128(writer.div_ceil(2)));
    loop {
        let now = Timestamp::now();
        let id = EntryId::new(now);
        note(&mut journal, "sent", id);
        let entries = vec![NewEntry {
            id,
            file,
            at: now,
            body: id.to_string().into_bytes(),
        }];
        let saved = ledger
            .write(Write {
                opens: vec![(file, FileKind::Child)],
                entries,
                ..Write::default()
            })
            .await;
        saved.map_err(|error| ledger::Error::NotSaved(error.to_string()))?;
        note(&mut journal, "saved", id);
    }
}

/// One line, synced before anything else happens.
fn note(journal: &mut File, what: &str, id: EntryId) {
    let line = format!("{what} {id}\n");
    journal
        .write_all(line.as_bytes())
        .and_then(|()| journal.sync_data())
        .expect("the journal has room");
}
