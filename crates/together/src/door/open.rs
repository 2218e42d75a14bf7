//! Opening a file: the look is written first, then what this viewer may see is folded.

use std::sync::Arc;

use ledger::{Error as LedgerError, FileId, Head, Look, Outcome};
use uuid::Uuid;

use super::{ChildViewer, Door, Role, Viewer, sight, sight::Sight, store};
use crate::{
    about_me::Name,
    file::{By, Family, File, Reader, Readers, Slug},
    web::Error,
};

/// Why a file is opened. A worker who works with this child needs no other reason.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// They work with this child.
    WorksWith,
    /// It is their own file.
    OwnFile,
    /// They print and post a letter of this child's.
    Prints,
    /// The program hands over what is to go out.
    Carries,
}

impl Why {
    pub(super) fn text(self) -> &'static str {
        match self {
            Why::WorksWith => "works with this child",
            Why::OwnFile => "own file",
            Why::Prints => "prints and posts a letter",
            Why::Carries => "hands over what is to go out",
        }
    }
}

/// One child's file and the family files it points to, opened for one viewer. There is no other way to have one: opening writes
/// the look first, and what this viewer may not see is not in here.
pub struct OpenFile {
    id: FileId,
    file: Arc<File>,
    families: Vec<(FileId, Arc<Family>)>,
    readers: Readers,
    screen_name: Option<String>,
    called: Option<Name>,
    seen: Vec<Head>,
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

impl Door {
    /// Opens a child's file for a worker. Unknown and forbidden are one answer.
    pub async fn open(&self, viewer: &Viewer, child: FileId) -> Result<OpenFile, Error> {
        let heads = self.heads_for(viewer, child).await?;
        let outcome = if heads.is_empty() {
            Outcome::Refused
        } else {
            Outcome::Opened
        };
        self.look(viewer.by.id, child, outcome, Why::WorksWith)
            .await?;
        self.folded(child, heads).await
    }

    pub(super) async fn heads_for(
        &self,
        viewer: &Viewer,
        child: FileId,
    ) -> Result<Vec<Head>, LedgerError> {
        if viewer.by.role == super::Role::Program {
            return store::heads(self.ledger().db(), child).await;
        }
        if !viewer.by.role.works_with_children() {
            return Ok(Vec::new());
        }
        store::heads_for_worker(self.ledger().db(), viewer.by.id, child).await
    }

    pub(super) async fn folded(&self, child: FileId, heads: Vec<Head>) -> Result<OpenFile, Error> {
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
        })
    }

    /// Opens their own file for a child. Whatever they and those around the screen may not all know is left out before the fold.
    pub async fn open_own(&self, viewer: &ChildViewer) -> Result<OpenFile, Error> {
        let heads = store::heads(self.ledger().db(), viewer.file).await?;
        self.look(viewer.file.0, viewer.file, Outcome::Opened, Why::OwnFile)
            .await?;
        let [own, rest @ ..] = &heads[..] else {
            return Err(Error::NotFound);
        };
        let entries = self.ledger().read(own.file, 0).await?;
        let Sight {
            readers,
            screen_name,
            called,
        } = sight::of_screen(&entries, viewer.together);
        let mut file = File::default();
        file.take(&entries, |audience| audience.includes(&readers));
        let mut families = Vec::with_capacity(rest.len());
        for head in rest {
            let mut family = Family::default();
            family.take(&self.ledger().read(head.file, 0).await?, |audience| {
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
        })
    }

    /// Writes down a look, durably, before it returns.
    pub(super) async fn look(
        &self,
        who: Uuid,
        asked: FileId,
        outcome: Outcome,
        why: Why,
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
            why: why.text().to_owned(),
        };
        self.ledger().look(vec![look]).await
    }
}
