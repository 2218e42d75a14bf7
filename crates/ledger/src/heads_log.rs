//! `heads.log`: one line for each batch, outside the database: size, root, time. Whoever rewrites the database cannot
//! make it agree with a copy of this file. It is not synced: a line lost in a power cut is one comparison less.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use data_encoding::HEXLOWER as HEX;
use jiff::Timestamp;

use crate::tree::Hash;

/// What the tree was once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct LoggedHead {
    pub(crate) size: u64,
    pub(crate) root: Hash,
}

/// The log, open for adding.
pub(crate) struct HeadsLog {
    path: PathBuf,
    file: File,
}

impl HeadsLog {
    /// Opens or begins it. A line that a power cut left unfinished is taken off.
    pub(crate) fn open(data: &Path) -> io::Result<Self> {
        let path = data.join("heads.log");
        let file = OpenOptions::new()
            .read(true)
            .append(true)
            .create(true)
            .open(&path)?;
        let mut log = Self { path, file };
        log.take_off_half_a_line()?;
        Ok(log)
    }

    /// Adds a head. The batch is durable already, so a log that cannot be written is told about, not failed for.
    pub(crate) fn add(&mut self, head: LoggedHead, at: Timestamp) {
        let line = format!("{} {} {at}\n", head.size, HEX.encode(&head.root));
        if let Err(error) = self
            .file
            .write_all(line.as_bytes())
            .inspect_err(|_| self.tidy())
        {
            tracing::warn!(path = %self.path.display(), %error, "a head could not be added to the log");
        }
    }

    fn tidy(&self) {
        if let Ok(mut again) = Self::open(self.path.parent().unwrap_or(Path::new("."))) {
            // It was tried when it was opened; if it fails again, verify will name the line.
            let _still_there = again.take_off_half_a_line();
        }
    }

    fn take_off_half_a_line(&mut self) -> io::Result<()> {
        let length = self.file.metadata()?.len();
        let from = length.saturating_sub(4096);
        self.file.seek(SeekFrom::Start(from))?;
        let mut tail = Vec::new();
        self.file.read_to_end(&mut tail)?;
        let whole = tail
            .iter()
            .rposition(|byte| *byte == b'\n')
            .map_or(0, |last| last + 1);
        if whole < tail.len() {
            self.file.set_len(from + whole as u64)?;
        }
        Ok(())
    }
}

/// Reads a log: each line is a head, or its number where it cannot be read. A last line without an end is left out.
pub(crate) fn read(path: &Path) -> io::Result<Vec<Result<LoggedHead, usize>>> {
    let bytes = std::fs::read(path)?;
    let text = String::from_utf8_lossy(&bytes);
    let whole = text.rsplit_once('\n').map_or("", |(whole, _)| whole);
    Ok(whole
        .lines()
        .enumerate()
        .map(|(index, line)| head(line).ok_or(index + 1))
        .collect())
}

fn head(line: &str) -> Option<LoggedHead> {
    let mut words = line.split(' ');
    let size = words.next()?.parse().ok()?;
    let root = HEX.decode(words.next()?.as_bytes()).ok()?.try_into().ok()?;
    Some(LoggedHead { size, root })
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{HeadsLog, LoggedHead, read};
    use crate::clock::now;

    #[test]
    fn heads_are_added_and_half_a_line_is_taken_off() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("heads.log");
        let (first, second) = (
            LoggedHead {
                size: 1,
                root: [1; 32],
            },
            LoggedHead {
                size: 2,
                root: [2; 32],
            },
        );
        HeadsLog::open(folder.path()).unwrap().add(first, now());
        fs::write(&path, fs::read_to_string(&path).unwrap() + "2 half").unwrap();
        HeadsLog::open(folder.path()).unwrap().add(second, now());
        assert_eq!(read(&path).unwrap(), [Ok(first), Ok(second)]);
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("heads.log");
        fs::write(&path, "not a head\n").unwrap();
        assert_eq!(read(&path).unwrap(), [Err(1)]);
    }
}
