//! How many durable saves a second, beside bare SQLite on the same disk.
//!
//! Ours: 64 writers at the ledger's own call, each with a file of its own, each waiting for its answer. Beside it:
//! one connection of bare SQLite, WAL, synchronous FULL, a row of the same size for each transaction. Both run in
//! turn, because a disk is not equally fast from one minute to the next.
//!
//! With the disk of `benches/disk` under it, which notes each write and each sync, each acknowledgement is held
//! against those notes.

mod bare;
mod ours;
mod promises;

use std::path::PathBuf;
use std::time::Duration;

use clap::Args;

use promises::Promises;

/// As many as the figure asks for.
const WRITERS: usize = 64;
const ROUNDS: u32 = 5;
/// How long each of the two saves in a round.
const TIME: Duration = Duration::from_secs(2);
/// About what a note of a call takes.
const BODY: [u8; 400] = [b'a'; 400];

/// Where to save.
#[derive(Args)]
pub(crate) struct Saves {
    /// A folder on the disk in question.
    folder: PathBuf,
}

impl Saves {
    /// Prints a line for each round: saves a second of bare SQLite and of ours, and ours in a batch. Then, if the disk
    /// noted what it did, how many acknowledgements were held against that.
    pub(crate) async fn measure(&self) -> anyhow::Result<()> {
        let promises = Promises::of_the_disk()?;
        for round in 0..ROUNDS {
            let bare = bare::rate(&self.folder.join(format!("bare-{round}.db")))?;
            let ours = ours::rate(&self.folder.join(format!("ledger-{round}")), &promises).await?;
            println!(
                "{bare:.0}\t{:.0}\t{:.0}",
                ours.saves,
                ours.saves / ours.batches
            );
        }
        promises.compare()
    }
}
