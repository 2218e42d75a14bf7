//! What a batch will add: decided in memory before anything is inserted. No SQL, no waiting.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use uuid::Uuid;

use super::job::{Job, NewFile, Refusal, SealedDraft, SealedEntry, SealedLook, Stored};
use crate::chain::START;
use crate::tree::{Edge, Hash, leaf};
use crate::{EntryId, Error, FileId, Head};

/// A file as the database has it, or as this batch will leave it.
#[derive(Clone)]
pub(crate) struct FileRow {
    pub(crate) kind: String,
    pub(crate) sealed_key: Arc<[u8]>,
    pub(crate) head: i64,
    pub(crate) hash: Hash,
    /// This batch begins or moves it.
    pub(crate) touched: bool,
    /// This batch begins it.
    pub(crate) begun: bool,
}

/// What the database says about everything the jobs name.
#[derive(Default)]
pub(crate) struct Known {
    pub(crate) files: HashMap<FileId, FileRow>,
    pub(crate) entries: HashMap<EntryId, Stored>,
    pub(crate) looks: HashSet<Uuid>,
}

/// An entry with its place.
pub(crate) struct Placed {
    pub(crate) entry: SealedEntry,
    pub(crate) seq: i64,
    pub(crate) hash: Hash,
    pub(crate) leaf: u64,
}

/// All that a batch adds.
pub(crate) struct Plan {
    pub(crate) known: Known,
    pub(crate) edge: Edge,
    pub(crate) last_draft: i64,
    pub(crate) entries: Vec<Placed>,
    pub(crate) looks: Vec<(SealedLook, u64)>,
    pub(crate) drafts: Vec<(SealedDraft, i64)>,
    adding: HashSet<EntryId>,
}

/// What becomes of a job.
pub(crate) enum Verdict {
    /// It is in the plan; these will be the heads of the files it names.
    Accepted(Vec<Head>),
    /// It leans on what a neighbour is adding just now: take it with the next batch.
    Later,
    Refused(Refusal),
}

impl Plan {
    pub(crate) fn new(known: Known, edge: Edge, last_draft: i64) -> Self {
        let (entries, looks, drafts, adding) = Default::default();
        Self {
            known,
            edge,
            last_draft,
            entries,
            looks,
            drafts,
            adding,
        }
    }

    /// Takes a job into the plan, or says why not. A refused job leaves no trace.
    pub(crate) fn take(&mut self, job: &Job) -> Verdict {
        if self.leans_on_a_neighbour(job) {
            return Verdict::Later;
        }
        if let Err(refusal) = self.check(job) {
            return Verdict::Refused(refusal);
        }
        job.opens.iter().for_each(|open| self.begin(open));
        job.entries.iter().for_each(|entry| self.place(entry));
        job.looks.iter().for_each(|look| self.keep(look));
        job.drafts.iter().for_each(|draft| self.save(draft));
        Verdict::Accepted(self.heads(&job.files()))
    }

    fn leans_on_a_neighbour(&self, job: &Job) -> bool {
        let begun = |open: &NewFile| {
            self.known
                .files
                .get(&open.id)
                .is_some_and(|file| file.begun)
        };
        job.entries
            .iter()
            .any(|entry| self.adding.contains(&entry.id))
            || job.opens.iter().any(begun)
    }

    fn check(&self, job: &Job) -> Result<(), Refusal> {
        let there = |entry: &SealedEntry| self.known.entries.get(&entry.id).cloned();
        let there: Vec<_> = job.entries.iter().filter_map(there).collect();
        if !there.is_empty() {
            return Err(Refusal::There(there));
        }
        let known = |file: &FileId| self.known.files.contains_key(file);
        if job.opens.iter().any(|open| known(&open.id)) {
            return Err(Refusal::Begun);
        }
        let is_there = |file: &FileId| known(file) || job.opens.iter().any(|open| open.id == *file);
        if let Some(file) = job.files().into_iter().find(|file| !is_there(file)) {
            return Err(Error::NoSuchFile(file).into());
        }
        let seen: Vec<_> = job.seen.iter().map(|head| head.file).collect();
        let now = self.heads(&seen);
        if now == job.seen {
            Ok(())
        } else {
            Err(Refusal::Moved(now))
        }
    }

    /// The heads of these files; one that is not there (yet) stands at 0.
    fn heads(&self, files: &[FileId]) -> Vec<Head> {
        let head = |file: &FileId| self.known.files.get(file).map_or(0, |row| row.head);
        files
            .iter()
            .map(|file| Head {
                file: *file,
                seq: head(file),
            })
            .collect()
    }

    fn begin(&mut self, open: &NewFile) {
        let (kind, sealed_key) = (open.kind.text().to_owned(), open.sealed_key.clone());
        let row = FileRow {
            kind,
            sealed_key,
            head: 0,
            hash: START,
            touched: true,
            begun: true,
        };
        self.known.files.insert(open.id, row);
    }

    fn place(&mut self, entry: &SealedEntry) {
        let row = self.known.files.get_mut(&entry.file);
        let row = row.expect("checked: every file that is written to is there");
        let seq = row.head + 1;
        let hash = entry.link(seq, &row.hash);
        (row.head, row.hash, row.touched) = (seq, hash, true);
        let leaf = self.edge.push(entry.leaf());
        self.adding.insert(entry.id);
        self.entries.push(Placed {
            entry: entry.clone(),
            seq,
            hash,
            leaf,
        });
    }

    fn keep(&mut self, look: &SealedLook) {
        if self.known.looks.insert(look.id) {
            let leaf = self.edge.push(leaf(&[look.id.as_bytes(), &look.sealed]));
            self.looks.push((look.clone(), leaf));
        }
    }

    fn save(&mut self, draft: &SealedDraft) {
        self.last_draft += 1;
        self.drafts.push((draft.clone(), self.last_draft));
    }
}
