//! The process that is killed: eight writers that save as fast as they can. What each of them sent and what was
//! acknowledged is in its own synced journal, so that afterwards every promise can be looked up.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use jiff::Timestamp;
use ledger::{EntryId, FileId, FileKind, Ledger, NewEntry, Purpose, Settings, Write};
use uuid::Uuid;

const WRITERS: u128 = 8;

/// Saves until the process is killed. Prints "ready" when the ledger is open.
pub(crate) async fn save_for_ever(folder: &Path, journals: &Path, round: &str) {
    let ledger = Ledger::open(&Settings::in_folder(folder, Purpose::Demo))
        .await
        .unwrap();
    println!("ready");
    let mut writers = tokio::task::JoinSet::new();
    for writer in 1..=WRITERS {
        let journal = journal(journals, round, writer);
        writers.spawn(save(ledger.clone(), writer, journal));
    }
    writers.join_all().await;
}

fn journal(folder: &Path, round: &str, writer: u128) -> File {
    let path = folder.join(format!("{round}-{writer}"));
    OpenOptions::new()
        .append(true)
        .create(true)
        .open(path)
        .unwrap()
}

/// Two writers share each file, so chains are contended too.
async fn save(ledger: Ledger, writer: u128, mut journal: File) {
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
        let opens = vec![(file, FileKind::Child)];
        ledger
            .write(Write {
                opens,
                entries,
                ..Write::default()
            })
            .await
            .unwrap();
        note(&mut journal, "saved", id);
    }
}

/// One line, synced before anything else happens.
fn note(journal: &mut File, what: &str, id: EntryId) {
    let line = format!("{what} {id}\n");
    journal.write_all(line.as_bytes()).unwrap();
    journal.sync_data().unwrap();
}
