//! Figures over many children: from a table that holds no word of anybody's, so reading it opens no file.

use std::collections::BTreeMap;

use jiff::ToSpan;
use ledger::{EntryId, FileId, Query};

use super::{Door, OpenFile, Role, Viewer, measures_store as store, store::heads};
use crate::{
    clock::day,
    file::{FileEntry, Slug, Written},
    impact::{Around, Row, measures},
    opening::OpeningEntry,
    web::Error,
};

impl Door {
    /// What is counted of entries that are written from this open file. What a family's file says counts for the child from whose file
    /// it was written.
    pub(super) fn counted(&self, entries: &[Written], file: &OpenFile) -> Vec<Query> {
        let around = Around {
            child: file.child(),
            today: day(self.clock().now()),
            file: Some(file),
        };
        rows(entries, file.id(), around)
    }

    /// The same of entries that begin a file, or are loaded into one.
    pub(super) async fn counted_unopened(
        &self,
        entries: &[Written],
    ) -> Result<Vec<Query>, ledger::Error> {
        let mut all = Vec::new();
        for entry in entries.iter().filter(|one| one.read_again().is_some()) {
            let Some(child) = self.whose(entries, entry.file).await? else {
                continue;
            };
            let around = Around {
                child: &child,
                today: day(self.clock().now()),
                file: None,
            };
            all.extend(rows(std::slice::from_ref(entry), entry.file, around));
        }
        Ok(all)
    }

    /// The child whose file it is: as the entry that opens it says, or as it was opened before.
    async fn whose(
        &self,
        entries: &[Written],
        file: FileId,
    ) -> Result<Option<Slug>, ledger::Error> {
        let mut own = entries.iter().filter(|entry| entry.file == file);
        let opened = own.find_map(|entry| match entry.read_again() {
            Some(FileEntry::opening(OpeningEntry::Opened(opened))) => Some(opened.person),
            _ => None,
        });
        if opened.is_some() {
            return Ok(opened);
        }
        let heads = heads(self.ledger().db(), file).await?;
        let Some(head) = heads.first() else {
            return Ok(None);
        };
        let folded = self.0.folds.child(self.ledger(), file, head.seq).await?;
        Ok(folded.opening.person().cloned())
    }

    /// Of the children this supervisor's team works with; those whom two of them work with are there once.
    pub async fn measures_of_team(&self, viewer: &Viewer) -> Result<Vec<Row>, Error> {
        if viewer.by.role != Role::Supervisor {
            return Ok(Vec::new());
        }
        let house = self.house().await?;
        let team = house.teams.of(viewer.by.id).chain([viewer.by.id]);
        let mut all: BTreeMap<(FileId, EntryId, &'static str), Row> = BTreeMap::new();
        for worker in team {
            for row in store::measures_of(self.ledger().db(), worker).await? {
                all.insert((row.child, row.entry, row.measure.what.text()), row);
            }
        }
        Ok(all.into_values().collect())
    }

    /// Of all children somebody began to work with in the last year.
    pub async fn measures_of_house(&self, viewer: &Viewer) -> Result<Vec<Row>, Error> {
        if viewer.by.role != Role::Administrator {
            return Ok(Vec::new());
        }
        let since = day(self.clock().now()).saturating_sub(1.year());
        Ok(store::measures_since(self.ledger().db(), since).await?)
    }
}

fn rows(entries: &[Written], child: FileId, around: Around<'_>) -> Vec<Query> {
    let all = entries.iter().flat_map(|entry| {
        let found = measures(entry, around).into_iter();
        found.map(|measure| (entry.id, measure))
    });
    all.map(|(entry, measure)| store::put_measure(child, entry, &measure))
        .collect()
}
