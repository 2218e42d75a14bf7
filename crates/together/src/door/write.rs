//! Writing through the door: a rule says what to write, and runs again if somebody else wrote first.

use ledger::{AttachmentId, DraftEnd, FileId, FileKind, NewEntry, Write, WriteError};
use uuid::Uuid;

use super::{
    ChildViewer, Door, OpenFile, OutboxChange, Viewer, Why, duty::is_answering,
    learners::is_looking, store, way_in::ChangedWayIn, wider,
};
use crate::{
    away::is_standing_in,
    file::{By, KeptWords, Written},
    web::Error,
};

/// What a rule wants written, all of it or nothing.
#[derive(Debug, Default)]
pub struct Writing {
    /// Entries, to the child's file or a family's.
    pub entries: Vec<Written>,
    /// Attachments that these entries name.
    pub keeps: Vec<AttachmentId>,
    /// Drafts that became an entry, or were thrown away.
    pub ends: Vec<(Uuid, DraftEnd)>,
    /// What these entries change in the outbox.
    pub outbox: Vec<OutboxChange>,
    /// What they change about somebody's way in.
    pub(crate) way_in: Option<ChangedWayIn>,
    /// Nobody may have written since this was opened: for a form that replaces something the writer saw.
    pub only_as_seen: bool,
}

impl From<Vec<Written>> for Writing {
    fn from(entries: Vec<Written>) -> Writing {
        Writing {
            entries,
            ..Writing::default()
        }
    }
}

impl From<Written> for Writing {
    fn from(entry: Written) -> Writing {
        vec![entry].into()
    }
}

/// Why nothing was written: the rule's own answer, or something a page can show.
#[derive(Debug)]
pub enum Refused<E> {
    /// The rule said no.
    Rule(E),
    /// Not found, changed meanwhile, or our fault.
    Web(Error),
}

impl<E> From<Error> for Refused<E> {
    fn from(error: Error) -> Refused<E> {
        Refused::Web(error)
    }
}

/// The same form with other words. What is kept is shown only where it is in a file that is open here: an id from elsewhere says nothing.
pub(super) fn different(file: &OpenFile, there: &ledger::Entry) -> Error {
    let open_here = file.seen().iter().any(|head| head.file == there.file);
    let kept = KeptWords::of(there).filter(|_| open_here);
    kept.map_or(Error::Changed, Error::Stale)
}

/// How often a rule is run again when somebody else keeps writing first.
pub(super) const TRIES: usize = 8;

impl Door {
    /// Opens a child's file, asks the rule what to write, and writes it durably.
    pub async fn write<E>(
        &self,
        viewer: &Viewer,
        child: FileId,
        rule: impl Fn(&OpenFile) -> Result<Writing, E>,
    ) -> Result<OpenFile, Refused<E>> {
        let mut file = self.open(viewer, child).await?;
        for _ in 0..TRIES {
            let writing = rule(&file).map_err(Refused::Rule)?;
            // Who may come in is for the child's own workers alone.
            let way_in = writing.way_in.is_some();
            let not_theirs = match file.why() {
                Why::OnDuty => way_in || !is_answering(&writing.entries),
                Why::Covers => way_in || !is_standing_in(&writing.entries),
                Why::Teaches => way_in || !is_looking(&writing.entries),
                _ => false,
            };
            if not_theirs {
                return Err(Error::NotFound.into());
            }
            self.looked_at_first(viewer, &file, &writing.entries)
                .await?;
            if self.add(&viewer.by, &file, writing).await?.is_some() {
                // What was written may have ended the reason for which it was open.
                let heads = store::heads(self.ledger().db(), child).await;
                return Ok(self
                    .folded(child, heads.map_err(Error::from)?, file.why())
                    .await?);
            }
            let (heads, why) = self.heads_for(viewer, child).await?;
            file = self.folded(child, heads, why).await?;
        }
        Err(Error::Busy.into())
    }

    /// The same for a child in their own file, and never with words of theirs in the answer: a screen may be watched.
    pub async fn write_own<E>(
        &self,
        viewer: &ChildViewer,
        rule: impl Fn(&OpenFile) -> Result<Writing, E>,
    ) -> Result<(), Refused<E>> {
        for _ in 0..TRIES {
            let file = self.open_own(viewer).await?;
            let writing = rule(&file).map_err(Refused::Rule)?;
            let by = viewer.by(file.opening.court_name());
            match self.add(&by, &file, writing).await {
                Ok(Some(())) => return Ok(()),
                Ok(None) => {}
                Err(Error::Stale(_)) => return Err(Error::Changed.into()),
                Err(other) => return Err(other.into()),
            }
        }
        Err(Error::Busy.into())
    }

    /// `None`: somebody else wrote first and the rule has to look again.
    pub(super) async fn add(
        &self,
        by: &By,
        file: &OpenFile,
        writing: Writing,
    ) -> Result<Option<()>, Error> {
        // A child's own words are never refused; where they may be shown is for their workers to say.
        if by.role.works_with_children() {
            wider::look_at(file, &writing)?;
        }
        let only_as_seen = writing.only_as_seen;
        let outbox = writing.outbox.into_iter();
        let outbox = outbox.filter(|_| !self.0.nothing_leaves);
        let outbox: Vec<_> = outbox.collect();
        let rings = !outbox.is_empty();
        let outbox: Vec<_> = outbox
            .into_iter()
            .map(|change| self.outbox_query(change))
            .collect();
        let way_in = writing.way_in.iter();
        let way_in = way_in.flat_map(|change| self.way_in_queries(file, change));
        let write = Write {
            ends: writing
                .ends
                .into_iter()
                .map(|(thing, end)| (file.id(), thing, end))
                .collect(),
            keeps: writing.keeps,
            also: writing
                .entries
                .iter()
                .flat_map(|entry| self.index(entry, by))
                .chain(self.counted(&writing.entries, file))
                .chain(outbox)
                .chain(way_in)
                .collect(),
            seen: file.seen().to_vec(),
            entries: self.sealed_by(by, &writing.entries),
            opens: Vec::new(),
        };
        match self.ledger().write(write).await {
            Ok(_) => {
                if rings {
                    self.bell().notify_one();
                }
                Ok(Some(()))
            }
            Err(WriteError::Moved(_)) if only_as_seen => Err(Error::Changed),
            Err(WriteError::Moved(_)) => Ok(None),
            Err(WriteError::Different(there)) => Err(different(file, &there)),
            Err(other) => Err(Error::from(other)),
        }
    }

    pub(super) fn sealed_by(&self, by: &By, entries: &[Written]) -> Vec<NewEntry> {
        let at = self.clock().now();
        entries
            .iter()
            .map(|entry| NewEntry {
                id: entry.id,
                file: entry.file,
                at,
                body: entry.envelope(by),
            })
            .collect()
    }

    /// Opens new files with their first entries. Who may open one is the caller's rule; a file that is there already is nobody's to begin.
    pub async fn begin(
        &self,
        by: &By,
        opens: Vec<(FileId, FileKind)>,
        entries: Vec<Written>,
    ) -> Result<(), Error> {
        let ids: Vec<FileId> = opens.iter().map(|(id, _)| *id).collect();
        if !self.ledger().heads(&ids).await?.is_empty() {
            return Err(Error::Changed);
        }
        self.put(by, opens, entries, Vec::new()).await
    }

    /// Adds entries of a made-up past, which name these attachments.
    pub(crate) async fn begin_keeping(
        &self,
        by: &By,
        entries: Vec<Written>,
        keeps: Vec<AttachmentId>,
    ) -> Result<(), Error> {
        self.put(by, Vec::new(), entries, keeps).await
    }

    async fn put(
        &self,
        by: &By,
        opens: Vec<(FileId, FileKind)>,
        entries: Vec<Written>,
        keeps: Vec<AttachmentId>,
    ) -> Result<(), Error> {
        let counted = self.counted_unopened(&entries).await?;
        let also = entries.iter().flat_map(|entry| self.index(entry, by));
        let also = also.chain(counted).collect();
        let write = Write {
            opens,
            entries: self.sealed_by(by, &entries),
            also,
            keeps,
            ..Write::default()
        };
        self.ledger()
            .write(write)
            .await
            .map(drop)
            .map_err(Error::from)
    }
}
