//! The walk over every entry and every look, in the order of the tree.

use std::collections::HashMap;

use super::heads::Heads;
use super::progress::Progress;
use super::report::Report;
use crate::chain::START;
use crate::db::{Connection, Row, query, reading};
use crate::looks;
use crate::tree::{Edge, Hash, leaf};
use crate::writer::{SealedEntry, Stored, hash, number, stored};
use crate::{Error, FileId, Ledger};

/// Rows read at once.
const PAGE: u64 = 1000;
const ENTRIES: &str =
    "SELECT leaf, id, file, seq, at, sealed, hash FROM entries WHERE leaf >= $1 AND leaf < $2";
const LOOKS: &str = "SELECT leaf, id, file, asked, who, at, outcome, sealed FROM looks WHERE leaf >= $1 AND leaf < $2";

/// The walk, and what it has worked out so far.
pub(super) struct Leaves<'a> {
    ledger: &'a Ledger,
    pub(super) snapshot: Connection,
    pub(super) heads: Heads,
    pub(super) stored: Row,
    pub(super) size: u64,
    pub(super) edge: Edge,
    pub(super) files: HashMap<FileId, (i64, Hash)>,
}

impl<'a> Leaves<'a> {
    pub(super) async fn begin(
        ledger: &'a Ledger,
        mut snapshot: Connection,
        heads: Heads,
    ) -> Result<Self, Error> {
        let row = snapshot
            .fetch_all(query("SELECT size, edge, root FROM tree WHERE id = 1"))
            .await
            .map_err(reading)?
            .pop();
        let stored = row.ok_or_else(|| Error::damaged("the row of the tree is missing"))?;
        let size = u64::try_from(stored.get::<i64>("size")?).unwrap_or(0);
        Ok(Self {
            ledger,
            snapshot,
            heads,
            stored,
            size,
            edge: Edge::default(),
            files: HashMap::new(),
        })
    }

    /// How many leaves the database says there are.
    pub(super) fn size(&self) -> u64 {
        self.size
    }

    /// Goes over all leaves.
    pub(super) async fn walk<F: Fn(u64, u64)>(
        &mut self,
        report: &mut Report,
        progress: &mut Progress<F>,
    ) -> Result<(), Error> {
        self.heads.meet(&self.edge, report);
        let mut next = 0;
        while next < self.size {
            let end = (next + PAGE).min(self.size);
            for (at, row) in self.page(next, end).await? {
                if at != next {
                    report.problem(missing(next, at));
                }
                self.leaf(&row, report).await?;
                next = at + 1;
                self.heads.meet(&self.edge, report);
                progress.step();
            }
            if next < end {
                report.problem(missing(next, end));
                next = end;
            }
        }
        Ok(())
    }

    /// The entries and looks with these numbers, in order.
    async fn page(&mut self, from: u64, to: u64) -> Result<Vec<(u64, Leaf)>, Error> {
        let within = |select| query(select).bind(number(from)).bind(number(to));
        let entries = self
            .snapshot
            .fetch_all(within(ENTRIES))
            .await
            .map_err(reading)?;
        let looks = self
            .snapshot
            .fetch_all(within(LOOKS))
            .await
            .map_err(reading)?;
        let entries = entries
            .into_iter()
            .map(|row| Ok((place(&row)?, Leaf::Entry(row))));
        let looks = looks
            .into_iter()
            .map(|row| Ok((place(&row)?, Leaf::Look(row))));
        let mut page = entries.chain(looks).collect::<Result<Vec<_>, Error>>()?;
        page.sort_by_key(|(at, _)| *at);
        Ok(page)
    }

    async fn leaf(&mut self, row: &Leaf, report: &mut Report) -> Result<(), Error> {
        match row {
            Leaf::Entry(row) => self.entry(row, report).await,
            Leaf::Look(row) => self.look(row, report).await,
        }
    }

    async fn entry(&mut self, row: &Row, report: &mut Report) -> Result<(), Error> {
        report.entries += 1;
        let Stored { entry, seq } = stored(row)?;
        let SealedEntry { id, file, .. } = entry;
        self.edge.push(entry.leaf());
        let (last, before) = self.files.get(&file).copied().unwrap_or((0, START));
        if seq != last + 1 {
            let wanted = last + 1;
            report.problem(format!(
                "Entry {id} of file {file} has number {seq}; it should have {wanted}."
            ));
        }
        let link = hash(row, "hash")?;
        if entry.link(seq, &before) != link {
            report.problem(format!(
                "The chain of file {file} breaks at entry {id}, number {seq}."
            ));
        }
        self.files.insert(file, (seq, link));
        let opened = self.ledger.key(file).await.map(|key| entry.open(&key).ok());
        report.opened(&format!("Entry {id} of file {file}"), opened)
    }

    async fn look(&mut self, row: &Row, report: &mut Report) -> Result<(), Error> {
        report.looks += 1;
        let (id, file): (uuid::Uuid, Option<FileId>) = (row.get("id")?, row.get("file")?);
        self.edge
            .push(leaf(&[id.as_bytes(), &row.get::<Vec<u8>>("sealed")?]));
        let opened = match self.ledger.look_key(file).await {
            Ok(key) => Ok(looks::sealed(row)
                .and_then(|look| looks::open(&look, &key))
                .ok()),
            Err(error) => Err(error),
        };
        report.opened(&format!("Look {id}"), opened)
    }
}

/// A row of one of the two tables.
enum Leaf {
    Entry(Row),
    Look(Row),
}

fn place(row: &Row) -> Result<u64, Error> {
    u64::try_from(row.get::<i64>("leaf")?)
        .map_err(|_| Error::damaged("a leaf has a number below 0"))
}

fn missing(from: u64, to: u64) -> String {
    match to - from {
        1 => format!("Number {from} of the tree is missing: an entry or a look was taken out."),
        _ => format!(
            "Numbers {from} to {} of the tree are missing: entries or looks were taken out.",
            to - 1
        ),
    }
}
