//! Is each acknowledgement given after its save was on disk? The disk of `benches/disk` notes each write and each sync
//! in one file; what was sent and what was acknowledged goes into the same file, so its lines are in one order.

use std::collections::HashMap;
use std::fs::{File, OpenOptions};
use std::io::Write as _;
use std::sync::Arc;

use anyhow::Context as _;
use ledger::EntryId;

/// The notes, if the program runs on such a disk.
#[derive(Clone)]
pub(crate) struct Promises(Option<Arc<(String, File)>>);

impl Promises {
    pub(crate) fn of_the_disk() -> std::io::Result<Self> {
        let Ok(path) = std::env::var("DISK_JOURNAL") else {
            return Ok(Self(None));
        };
        let file = OpenOptions::new().append(true).create(true).open(&path)?;
        Ok(Self(Some((path, file).into())))
    }

    /// Adds a line, in one write, so that it is not mixed with others.
    pub(crate) fn note(&self, what: &str, id: EntryId) {
        if let Some(notes) = &self.0 {
            (&notes.1)
                .write_all(format!("{what} {id}\n").as_bytes())
                .expect("the notes have room");
        }
    }

    /// Prints how many saves were acknowledged, how many of them too early (before a sync had ended that began after a
    /// write that came after it was sent), and how many syncs there were.
    pub(crate) fn compare(&self) -> anyhow::Result<()> {
        let Some(notes) = &self.0 else { return Ok(()) };
        let text = std::fs::read_to_string(&notes.0)?;
        let mut disk = Disk::default();
        for (number, line) in text.lines().enumerate() {
            disk.take(number, line)?;
        }
        println!("{}\t{}\t{}", disk.saved, disk.early, disk.syncs);
        Ok(())
    }
}

/// What the notes come to, line by line. Lines are numbered, and a number is a moment.
#[derive(Default)]
struct Disk {
    sent: HashMap<String, usize>,
    /// The moments at which the ledger's own log was written.
    writes: Vec<usize>,
    /// The last write before the sync that is under way.
    syncing: Option<usize>,
    /// The last write that is certainly on disk.
    durable: Option<usize>,
    saved: u64,
    early: u64,
    syncs: u64,
}

impl Disk {
    fn take(&mut self, now: usize, line: &str) -> anyhow::Result<()> {
        let (what, which) = line.split_once(' ').context("half a line in the notes")?;
        let is_log = which.ends_with("/together.db-wal");
        match what {
            "sent" => drop(self.sent.insert(which.to_owned(), now)),
            "saved" => self.saved(which)?,
            "wrote" if is_log => self.writes.push(now),
            "begins" if is_log => self.syncing = self.writes.last().copied(),
            "ended" if is_log => {
                self.durable = self.syncing.take();
                self.syncs += 1;
            }
            _ => {}
        }
        Ok(())
    }

    fn saved(&mut self, id: &str) -> anyhow::Result<()> {
        let sent = self.sent.remove(id).context("saved, and never sent")?;
        let next = self.writes.partition_point(|write| *write < sent);
        let written = self.writes.get(next);
        let on_disk = written.is_some() && written <= self.durable.as_ref();
        self.saved += 1;
        self.early += u64::from(!on_disk);
        Ok(())
    }
}
