//! Attachments: pictures, recordings, letters as they were sent.

mod chunks;
mod store;
mod sweep;

pub(crate) use chunks::{Binding, PLAIN};
pub(crate) use store::{Object, Store};
pub use sweep::Swept;

use std::fmt;
use std::ops::Range;

use bytes::Bytes;
use jiff::Timestamp;
use uuid::Uuid;

use crate::db::query;
use crate::{AttachmentId, Error, FileId, Ledger};

/// An attachment, or a part of it, opened.
#[derive(Clone, PartialEq, Eq)]
pub struct Attachment {
    /// The media type it was kept with.
    pub media: String,
    /// How long the whole of it is, in bytes.
    pub size: u64,
    /// The bytes that were asked for.
    pub bytes: Bytes,
}

impl Ledger {
    /// Keeps an attachment: the sealed object first, then its row, in state draft until a
    /// [`Write::keeps`](crate::Write::keeps) names it. What is never named is swept after 30 days.
    pub async fn attach(
        &self,
        file: FileId,
        by: Uuid,
        at: Timestamp,
        media: &str,
        bytes: Bytes,
    ) -> Result<AttachmentId, Error> {
        self.attach_as(AttachmentId::new(at), file, by, at, media, bytes)
            .await
    }

    /// The same under an id of the caller's, who says with it that it is the same thing: where it is there already, it stays.
    pub async fn attach_as(
        &self,
        id: AttachmentId,
        file: FileId,
        by: Uuid,
        at: Timestamp,
        media: &str,
        bytes: Bytes,
    ) -> Result<AttachmentId, Error> {
        let there = query("SELECT id FROM attachments WHERE id = $1 AND file = $2");
        let there = there.bind(id).bind(file).fetch_optional(self.db()).await?;
        if there.is_some() {
            return Ok(id);
        }
        let (key, media) = (self.key(file).await?, media.to_owned());
        let size = bytes.len() as u64;
        let row = query(
            "INSERT INTO attachments (id, file, by_whom, at, media, size, state) \
             VALUES ($1, $2, $3, $4, $5, $6, 'draft') ON CONFLICT (id) DO NOTHING",
        );
        let row = row
            .bind(id)
            .bind(file)
            .bind(by)
            .bind(at)
            .bind(media.clone())
            .bind(crate::writer::number(size));
        // Sealing a long recording takes as long as many pages; it must not hold them up.
        let sealed = tokio::task::spawn_blocking(move || {
            Binding {
                file,
                id,
                media: &media,
                size,
            }
            .seal(&key, &bytes)
        });
        let sealed = sealed
            .await
            .map_err(|error| Error::Attachments(error.to_string()))?;
        self.0.store.put(id, sealed.into()).await?;
        self.change(vec![row]).await.map(|_| id)
    }

    /// An attachment of a file, or a part of it (cut to what there is). `None` if this file has none with this id.
    ///
    /// # Errors
    /// [`Error::Damaged`] if its object is missing or was changed.
    pub async fn attachment(
        &self,
        file: FileId,
        id: AttachmentId,
        range: Option<Range<u64>>,
    ) -> Result<Option<Attachment>, Error> {
        let row = query("SELECT media, size FROM attachments WHERE id = $1 AND file = $2")
            .bind(id)
            .bind(file);
        let Some(row) = row.fetch_optional(self.db()).await? else {
            return Ok(None);
        };
        let (media, size) = (row.get::<String>("media")?, row.get::<i64>("size")?);
        let size = u64::try_from(size)
            .map_err(|_| Error::damaged(format!("attachment {id} has a size below 0")))?;
        let binding = Binding {
            file,
            id,
            media: &media,
            size,
        };
        let bytes = self.open_part(&binding, binding.clamp(range)).await?;
        Ok(Some(Attachment { media, size, bytes }))
    }

    /// Reads and opens one part.
    pub(crate) async fn open_part(
        &self,
        binding: &Binding<'_>,
        part: Range<u64>,
    ) -> Result<Bytes, Error> {
        let (file, id) = (binding.file, binding.id);
        let key = self.key(file).await?;
        let sealed = self.0.store.get(id, binding.sealed_range(&part)).await?;
        let sealed = sealed
            .ok_or_else(|| Error::damaged(format!("attachment {id} of file {file} is missing")))?;
        let plain = binding.open(&key, &part, &sealed);
        let damaged = || {
            Error::damaged(format!(
                "attachment {id} of file {file} does not open: it was changed"
            ))
        };
        plain.map(Bytes::from).ok_or_else(damaged)
    }
}

impl fmt::Debug for Attachment {
    /// Never what is in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Attachment({}, {} of {} bytes)",
            self.media,
            self.bytes.len(),
            self.size
        )
    }
}
