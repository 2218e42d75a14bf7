//! The heads that were logged outside the database, waiting to be met again.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;

use super::Report;
use crate::Error;
use crate::heads_log::{LoggedHead, read};
use crate::tree::Edge;

/// Logged heads by size: which root, and in which file it stands.
#[derive(Default)]
pub(super) struct Heads(BTreeMap<u64, Vec<(LoggedHead, String)>>);

impl Heads {
    /// Reads our own log and a copy. Our own may not be there yet; a copy that was asked for must be.
    pub(super) fn read(
        ours: &Path,
        copy: Option<&Path>,
        report: &mut Report,
    ) -> Result<Self, Error> {
        let mut heads = Self::default();
        match read(ours) {
            Ok(lines) => heads.take(ours, lines, report),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(unreadable(ours, &error)),
        }
        if let Some(copy) = copy {
            heads.take(
                copy,
                read(copy).map_err(|error| unreadable(copy, &error))?,
                report,
            );
        }
        Ok(heads)
    }

    fn take(&mut self, path: &Path, lines: Vec<Result<LoggedHead, usize>>, report: &mut Report) {
        let path = path.display().to_string();
        for line in lines {
            match line {
                Ok(head) => self
                    .0
                    .entry(head.size)
                    .or_default()
                    .push((head, path.clone())),
                Err(number) => report.problem(format!("Line {number} of {path} is not a head.")),
            }
        }
    }

    /// Compares every head of this size with the tree worked out so far.
    pub(super) fn meet(&mut self, edge: &Edge, report: &mut Report) {
        let Some(heads) = self.0.remove(&edge.size()) else {
            return;
        };
        let root = edge.root();
        for (head, path) in heads {
            report.heads += 1;
            if head.root != root {
                report.problem(format!(
                    "The first {} entries and looks are not what they were when {path} was written.",
                    head.size
                ));
            }
        }
    }

    /// Heads that were never met: the tree is shorter than it once was.
    pub(super) fn end(self, size: u64, report: &mut Report) {
        if let Some((largest, (_, path))) = self
            .0
            .into_iter()
            .next_back()
            .and_then(|(size, mut heads)| Some((size, heads.pop()?)))
        {
            report.problem(format!(
                "{path} says that there were {largest} entries and looks; now there are {size}. The last were cut off."
            ));
        }
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Error {
    Error::Folder {
        path: path.display().to_string(),
        cause: error.to_string(),
    }
}
