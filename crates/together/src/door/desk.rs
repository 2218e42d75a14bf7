//! What lies on the desk beside a file: drafts and attachments. Both are reached only through an open file.

use bytes::Bytes;
use ledger::{Attachment, AttachmentId, Draft, DraftSave, EntryId};
use uuid::Uuid;

use super::{Door, OpenFile, ParentsFile, Viewer, sight, store};
use crate::{file::Readers, web::Error};

impl Door {
    /// Opens a file again inside a look that was already written: saving and checking in an open draft.
    pub async fn reopen(&self, viewer: &Viewer, child: ledger::FileId) -> Result<OpenFile, Error> {
        let (heads, why) = self.heads_for(viewer, child).await?;
        self.folded(child, heads, why).await
    }

    /// A draft of this file.
    pub async fn draft(&self, file: &OpenFile, thing: Uuid) -> Result<Option<Draft>, Error> {
        Ok(self.ledger().draft(file.id(), thing).await?)
    }

    /// Every draft of this file.
    pub async fn drafts(&self, file: &OpenFile) -> Result<Vec<Draft>, Error> {
        Ok(self.ledger().drafts(file.id()).await?)
    }

    /// The thing of a draft that is one worker's own: a form that they have begun. Where it goes tells one form from another.
    pub fn begun_by(&self, viewer: &Viewer, form: &str) -> Uuid {
        let mark = format!("{} {form}", viewer.by.id);
        self.made_of("begun", mark.as_bytes()).0
    }

    /// Saves a version of a draft; durable when it returns.
    pub async fn save_draft(
        &self,
        viewer: &Viewer,
        file: &OpenFile,
        thing: Uuid,
        follows: i64,
        settles: Option<i64>,
        text: Vec<u8>,
    ) -> Result<Draft, Error> {
        if file.is_for_duty() {
            return Err(Error::NotFound);
        }
        let save = DraftSave {
            file: file.id(),
            thing,
            follows,
            settles,
            by: viewer.by.id,
            at: self.clock().now(),
            text,
        };
        Ok(self.ledger().save_draft(save).await?)
    }

    /// Puts something beside this file; it is kept when an entry names it.
    pub async fn attach(
        &self,
        file: &OpenFile,
        by: Uuid,
        media: &str,
        bytes: Bytes,
    ) -> Result<AttachmentId, Error> {
        Ok(self
            .ledger()
            .attach(file.id(), by, self.clock().now(), media, bytes)
            .await?)
    }

    /// The same for what came with a form, at this place of it: sent again, it is the same thing, and adds nothing.
    pub async fn attach_of(
        &self,
        file: impl Into<Beside<'_>>,
        by: Uuid,
        (form, place): (EntryId, usize),
        (media, bytes): (&str, Bytes),
    ) -> Result<AttachmentId, Error> {
        let file = file.into().id();
        let inside = self.ledger().keyed_hash("attached", &bytes);
        let mark = format!("{form} {place} {file} {media} {inside:?}");
        let id = AttachmentId(self.made_of("attachment", mark.as_bytes()).0);
        let at = self.clock().now();
        Ok(self
            .ledger()
            .attach_as(id, file, by, at, media, bytes)
            .await?)
    }

    /// Reads something that was put beside this file.
    pub async fn attachment(&self, file: &OpenFile, id: AttachmentId) -> Result<Attachment, Error> {
        self.attachment_part(file, id, None).await
    }

    /// Reads a part of it: these bytes, or all of it.
    pub async fn attachment_part(
        &self,
        file: &OpenFile,
        id: AttachmentId,
        part: Option<std::ops::Range<u64>>,
    ) -> Result<Attachment, Error> {
        self.ledger()
            .attachment(file.id(), id, part)
            .await?
            .ok_or(Error::NotFound)
    }

    /// The same of what a parent put beside a family's file, from the open file of a child of theirs. Which of it this child's workers may
    /// have is for the caller to say.
    pub async fn attachment_of_family(
        &self,
        file: &OpenFile,
        id: AttachmentId,
        part: Option<std::ops::Range<u64>>,
    ) -> Result<Attachment, Error> {
        for (family, _) in file.family_files() {
            let found = self.ledger().attachment(family, id, part.clone());
            if let Some(found) = found.await? {
                return Ok(found);
            }
        }
        Err(Error::NotFound)
    }
}

/// A file that is open, and beside which something can be put: a child's, or the family's for a parent.
#[derive(Clone, Copy)]
pub enum Beside<'a> {
    /// A child's.
    Child(&'a OpenFile),
    /// The family's, as a parent has it open.
    Parent(&'a ParentsFile),
}

impl Beside<'_> {
    fn id(self) -> ledger::FileId {
        match self {
            Beside::Child(file) => file.id(),
            Beside::Parent(file) => file.family_id(),
        }
    }
}

impl<'a> From<&'a OpenFile> for Beside<'a> {
    fn from(file: &'a OpenFile) -> Beside<'a> {
        Beside::Child(file)
    }
}

impl<'a> From<&'a ParentsFile> for Beside<'a> {
    fn from(file: &'a ParentsFile) -> Beside<'a> {
        Beside::Parent(file)
    }
}

impl Door {
    /// Keeps words a child has typed and not sent, sealed, in place of what was kept before.
    pub async fn keep_unsent(
        &self,
        viewer: &super::ChildViewer,
        thing: Uuid,
        text: Vec<u8>,
    ) -> Result<(), Error> {
        let before = self.ledger().draft(viewer.file, thing).await?;
        let follows = before
            .and_then(|draft| draft.newest().map(|newest| newest.version))
            .unwrap_or(0);
        let save = DraftSave {
            file: viewer.file,
            thing,
            follows,
            settles: None,
            by: viewer.file.0,
            at: self.clock().now(),
            text,
        };
        self.ledger().save_draft(save).await?;
        Ok(())
    }

    /// What a child typed and did not send. It shows nothing of the file, so it is no look.
    pub async fn unsent(
        &self,
        viewer: &super::ChildViewer,
        thing: Uuid,
    ) -> Result<Option<Vec<u8>>, Error> {
        let draft = self.ledger().draft(viewer.file, thing).await?;
        Ok(draft.and_then(|draft| draft.newest().map(|newest| newest.text.clone())))
    }

    /// The child and everybody around their screen today. It shows nothing of the file, so it is no look.
    pub async fn readers_of(&self, viewer: &super::ChildViewer) -> Result<Readers, Error> {
        let entries = self.ledger().read(viewer.file, 0).await?;
        Ok(sight::of_screen(&entries, viewer.together).readers)
    }

    /// Forgets them: they are taken away, and not only marked.
    pub async fn forget_unsent(&self, viewer: &super::ChildViewer) -> Result<(), Error> {
        self.ledger()
            .change(vec![store::drop_unsent(viewer.file)])
            .await?;
        Ok(())
    }
}
