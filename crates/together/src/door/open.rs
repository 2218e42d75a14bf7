//! Opening a file: the look is written first, then what this viewer may see is folded.

use std::{collections::BTreeSet, sync::Arc};

use ledger::{EntryId, Error as LedgerError, FileId, Head, Look, Outcome};
use uuid::Uuid;

use super::{ChildViewer, Door, Role, Viewer, sight, sight::Sight, store};
use crate::{
    about_me::Name,
    file::{By, Family, File, Reader, Readers, Slug},
    web::Error,
};

/// Why a file is opened. A worker who works with this child needs no other reason; whoever is on duty needs something that waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// They work with this child.
    WorksWith,
    /// They are on duty, and the child wrote something that nobody has read.
    OnDuty,
    /// They cover for somebody who works with this child and is away, and something in the file is due.
    Covers,
    /// A word in it was looked for by somebody who works with this child.
    Searched,
    /// They look at what a student or trainee writes who works with this child.
    Teaches,
    /// They supervise whoever filed a report before the child was told and asked, and look at it.
    SecondLook,
    /// They supervise somebody who works with this child.
    Supervises,
    /// They were there when workers talked this child over.
    TookPart,
    /// The program counts what is due, for a worker's daily e-mail.
    Counts,
    /// It is their own file.
    OwnFile,
    /// They are a grown-up of the family, on their own pages.
    TheirPages,
    /// They print and post a letter of this child's.
    Prints,
    /// The program hands over what is to go out.
    Carries,
}

impl Why {
    pub(super) fn text(self) -> &'static str {
        match self {
            Why::WorksWith => "works with this child",
            Why::OnDuty => "on duty",
            Why::Covers => "covers for somebody who is away",
            Why::Searched => "looked for a word in the files of children they work with",
            Why::Teaches => "looks at the drafts of somebody who learns",
            Why::SecondLook => {
                "looks at a report that was filed before the child was told and asked"
            }
            Why::Supervises => "on the list of what is due in their team",
            Why::TookPart => "on the list of what they took part in",
            Why::Counts => "counted what is due, for a daily e-mail",
            Why::OwnFile => "own file",
            Why::TheirPages => "a grown-up of the family, on their own pages",
            Why::Prints => "prints and posts a letter",
            Why::Carries => "hands over what is to go out",
        }
    }
}

/// One child's file and the family files it points to, opened for one viewer. There is no other way to have one: opening writes
/// the look first, and what this viewer may not see is not in here.
pub struct OpenFile {
    pub(super) id: FileId,
    pub(super) file: Arc<File>,
    pub(super) families: Vec<(FileId, Arc<Family>)>,
    pub(super) readers: Readers,
    pub(super) screen_name: Option<String>,
    pub(super) called: Option<Name>,
    pub(super) seen: Vec<Head>,
    pub(super) why: Why,
}

impl std::ops::Deref for OpenFile {
    type Target = File;

    fn deref(&self) -> &File {
        &self.file
    }
}

impl OpenFile {
    /// The child's file.
    pub fn id(&self) -> FileId {
        self.id
    }

    /// The family's file where new things about the family are written: the first it points to.
    pub fn family_id(&self) -> Option<FileId> {
        self.families.first().map(|(id, _)| *id)
    }

    /// The family files, each with its id.
    pub fn family_files(&self) -> impl Iterator<Item = (FileId, &Family)> {
        self.families.iter().map(|(id, family)| (*id, &**family))
    }

    /// The family files.
    pub fn families(&self) -> impl Iterator<Item = &Family> {
        self.families.iter().map(|(_, family)| &**family)
    }

    /// Everybody who sees what is made from this: a worker alone, or the child and those around them.
    pub fn readers(&self) -> &Readers {
        &self.readers
    }

    /// The child in the family's file.
    pub fn child(&self) -> &Slug {
        static NOBODY: std::sync::LazyLock<Slug> =
            std::sync::LazyLock::new(|| Slug::for_name("nobody", |_| false));
        self.file.opening.person().unwrap_or(&NOBODY)
    }

    /// Is this entry in the child's file? Then the form that it came with was posted before.
    pub fn has(&self, entry: EntryId) -> bool {
        self.file.entries.iter().any(|(stamp, _)| stamp.id == entry)
    }

    /// Who signed an entry, as this viewer calls them: the child by the name they chose, everybody else as they were called then.
    pub fn signed(&self, by: &By) -> String {
        let chosen = (by.role == Role::Child)
            .then(|| self.file.about_me.name_for(&self.readers))
            .flatten();
        chosen.map_or_else(|| by.name.clone(), |said| said.answer.said.name.clone())
    }

    /// What the child's own screen may call them, where they said so.
    pub fn screen_name(&self) -> Option<&str> {
        self.screen_name.as_deref()
    }

    /// The name that everybody around the child's own screen may know, worked out before anything was left out.
    pub fn called(&self) -> Option<&Name> {
        self.called.as_ref()
    }

    pub(super) fn why(&self) -> Why {
        self.why
    }

    /// Is it open only because somebody on duty answers what waits in it?
    pub fn is_for_duty(&self) -> bool {
        self.why == Why::OnDuty
    }

    /// Is it open only because somebody stands in, on duty or as cover, or looks at a learner's draft? Then nobody's way in, and nobody who works with the child,
    /// is theirs to change.
    pub fn is_for_standing_in(&self) -> bool {
        matches!(self.why, Why::OnDuty | Why::Covers | Why::Teaches)
    }

    /// Is it open only because somebody looks at a learner's draft?
    pub fn is_for_teaching(&self) -> bool {
        self.why == Why::Teaches
    }

    /// Is it open only because somebody covers for a colleague who is away?
    pub fn is_for_cover(&self) -> bool {
        self.why == Why::Covers
    }

    /// The heads this was folded from.
    pub(super) fn seen(&self) -> &[Head] {
        &self.seen
    }

    /// The readers of something posted to the child.
    pub fn readers_by_post(&self) -> Readers {
        Readers::person(self.child(), self.about_me.around_post().readers())
    }

    /// The readers of the child's own screen.
    pub fn readers_on_screen(&self, together: bool) -> Readers {
        let around = sight::around_screen(&self.about_me.safe_now(), together);
        Readers::person(
            self.child(),
            around.into_iter().chain(together.then_some(Reader::Worker)),
        )
    }
}

/// The entries that are left when these are taken out.
fn without(mut entries: Vec<ledger::Entry>, out: &BTreeSet<EntryId>) -> Vec<ledger::Entry> {
    entries.retain(|entry| !out.contains(&entry.id));
    entries
}

impl Door {
    /// Opens a child's file for a worker. Unknown and forbidden are one answer.
    pub async fn open(&self, viewer: &Viewer, child: FileId) -> Result<OpenFile, Error> {
        let (heads, why) = self.heads_for(viewer, child).await?;
        let outcome = if heads.is_empty() {
            Outcome::Refused
        } else {
            Outcome::Opened
        };
        let said = why.text().to_owned() + &viewer.came_in();
        self.look(viewer.by.id, child, outcome, said).await?;
        self.folded(child, heads, why).await
    }

    /// Does this worker work with this child? It shows nothing of the file and is no look: for a form that opened it the first time.
    pub async fn is_mine(&self, viewer: &Viewer, child: FileId) -> Result<bool, Error> {
        let db = self.ledger().db();
        let heads = store::heads_for_worker(db, viewer.by.id, child).await?;
        Ok(viewer.by.role.works_with_children() && !heads.is_empty())
    }

    pub(super) async fn heads_for(
        &self,
        viewer: &Viewer,
        child: FileId,
    ) -> Result<(Vec<Head>, Why), Error> {
        let db = self.ledger().db();
        if viewer.by.role == super::Role::Program {
            return Ok((store::heads(db, child).await?, Why::WorksWith));
        }
        if !viewer.by.role.works_with_children() {
            return Ok((Vec::new(), Why::WorksWith));
        }
        let theirs = store::heads_for_worker(db, viewer.by.id, child).await?;
        if !theirs.is_empty() {
            return Ok((theirs, Why::WorksWith));
        }
        let covered = self.heads_for_cover(viewer, child).await?;
        if !covered.is_empty() {
            return Ok((covered, Why::Covers));
        }
        let on_duty = self.heads_on_duty(viewer, child).await?;
        if !on_duty.is_empty() {
            return Ok((on_duty, Why::OnDuty));
        }
        let teaching = self.heads_for_teaching(viewer, child).await?;
        let why = if teaching.is_empty() {
            Why::WorksWith
        } else {
            Why::Teaches
        };
        Ok((teaching, why))
    }

    pub(super) async fn folded(
        &self,
        child: FileId,
        heads: Vec<Head>,
        why: Why,
    ) -> Result<OpenFile, Error> {
        let [own, rest @ ..] = &heads[..] else {
            return Err(Error::NotFound);
        };
        let file = self.0.folds.child(self.ledger(), child, own.seq).await?;
        let mut families = Vec::with_capacity(rest.len());
        for head in rest {
            families.push((
                head.file,
                self.0
                    .folds
                    .family(self.ledger(), head.file, head.seq)
                    .await?,
            ));
        }
        Ok(OpenFile {
            id: child,
            file,
            families,
            readers: Readers::worker(),
            screen_name: None,
            called: None,
            seen: heads,
            why,
        })
    }

    /// Opens their own file for a child. Whatever they and those around the screen may not all know is left out before the fold.
    pub async fn open_own(&self, viewer: &ChildViewer) -> Result<OpenFile, Error> {
        let heads = store::heads(self.ledger().db(), viewer.file).await?;
        let why = Why::OwnFile.text().to_owned();
        self.look(viewer.file.0, viewer.file, Outcome::Opened, why)
            .await?;
        let [own, rest @ ..] = &heads[..] else {
            return Err(Error::NotFound);
        };
        let entries = self.ledger().read(own.file, 0).await?;
        let Sight {
            readers,
            screen_name,
            called,
            off,
        } = sight::of_screen(&entries, viewer.together);
        let mut file = File::default();
        file.take(&without(entries, &off), |audience| {
            audience.includes(&readers)
        });
        let mut families = Vec::with_capacity(rest.len());
        for head in rest {
            let mut family = Family::default();
            let entries = self.ledger().read(head.file, 0).await?;
            let hidden = sight::not_for(&entries, &readers);
            family.take(&without(entries, &hidden), |audience| {
                audience.includes(&readers)
            });
            families.push((head.file, Arc::new(family)));
        }
        Ok(OpenFile {
            id: viewer.file,
            file: Arc::new(file),
            families,
            readers,
            screen_name,
            called,
            seen: heads,
            why: Why::OwnFile,
        })
    }

    /// Writes down a look, durably, before it returns.
    pub(super) async fn look(
        &self,
        who: Uuid,
        asked: FileId,
        outcome: Outcome,
        why: String,
    ) -> Result<(), LedgerError> {
        let at = self.0.clock.now();
        let file = (outcome != Outcome::Refused).then_some(asked);
        let look = Look {
            id: ledger::uuid_at(at),
            file,
            asked: asked.0,
            who,
            at,
            outcome,
            why,
        };
        self.ledger().look(vec![look]).await
    }
}
