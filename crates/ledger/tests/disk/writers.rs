//! The program on the disk under test: eight writers that note what they send and what is acknowledged. Once saving has
//! stopped they try again, to see that nothing is acknowledged from then on.

use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::path::Path;

use jiff::Timestamp;
use ledger::{
    EntryId, Error, FileId, FileKind, Ledger, NewEntry, Purpose, Settings, Write, WriteError,
};
use uuid::Uuid;

/// Where the program is told its data folder, where to note, and how often each writer saves.
pub(crate) const PLACES: &str = "TOGETHER_DISK_WRITERS";
/// Two writers share each file.
pub(crate) const FILES: u128 = 4;
/// Long enough that SQLite's own log is full, and copied back, every hundred saves or so.
const LENGTH: usize = 40_000;

/// Saves until all is saved, saving has stopped, or the program is cut off.
pub(crate) fn save(places: &str) {
    let [data, notes, saves] = places.split('\n').collect::<Vec<_>>().try_into().unwrap();
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let settings = Settings::in_folder(Path::new(data), Purpose::Demo);
        // A disk may fail before there is a ledger: then nothing was acknowledged either.
        let Ok(ledger) = Ledger::open(&settings).await else {
            return;
        };
        let mut writers = tokio::task::JoinSet::new();
        for writer in 0..2 * FILES {
            let notes = OpenOptions::new().append(true).create(true).open(notes);
            let file = FileId(Uuid::from_u128(writer / 2 + 1));
            writers.spawn(one(
                ledger.clone(),
                file,
                notes.unwrap(),
                saves.parse().unwrap(),
            ));
        }
        writers.join_all().await;
        ledger.close().await;
    });
}

async fn one(ledger: Ledger, file: FileId, mut notes: File, saves: u32) {
    for _ in 0..saves {
        let now = Timestamp::now();
        let id = EntryId::new(now);
        note(&mut notes, "sent", id);
        match ledger.write(entry(file, id, now)).await {
            Ok(_) => {
                note(&mut notes, "saved", id);
                println!("saved");
            }
            Err(WriteError::Failed(Error::Stopped(_))) => {
                note(&mut notes, "stopped", id);
                let again = ledger.write(entry(file, EntryId::new(now), now)).await;
                assert!(matches!(again, Err(WriteError::Failed(Error::Stopped(_)))));
                return;
            }
            // The room for looks could not be set aside on this disk, so there is room for nothing else.
            Err(WriteError::Failed(Error::Full)) => return,
            Err(other) => panic!("{other}"),
        }
    }
}

fn entry(file: FileId, id: EntryId, at: Timestamp) -> Write {
    Write {
        opens: vec![(file, FileKind::Child)],
        entries: vec![NewEntry {
            id,
            file,
            at,
            body: body(id),
        }],
        ..Write::default()
    }
}

/// What an entry says: its own id, over and over.
pub(crate) fn body(id: EntryId) -> Vec<u8> {
    id.to_string().into_bytes().repeat(LENGTH / 36)
}

/// A line in one write, in one order with the disk's own.
fn note(notes: &mut File, what: &str, id: EntryId) {
    notes
        .write_all(format!("{what} {id}\n").as_bytes())
        .unwrap();
}
