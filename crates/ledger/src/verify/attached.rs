//! Every attachment: is its object there, whole and unchanged, and does every object belong to one?

use std::collections::HashMap;

use super::progress::Progress;
use super::report::Report;
use crate::attachments::{Binding, Object, PLAIN};
use crate::db::{Connection, Row, query, reading};
use crate::{AttachmentId, Error, FileId, Ledger};

/// Opened at once: 1 MiB.
const PIECE: u64 = 16 * PLAIN;

/// All rows.
pub(super) async fn rows(snapshot: &mut Connection) -> Result<Vec<Row>, Error> {
    snapshot
        .fetch_all(query(
            "SELECT id, file, media, size FROM attachments ORDER BY id",
        ))
        .await
        .map_err(reading)
}

impl Ledger {
    /// Opens every attachment and lists the objects that no row knows.
    pub(super) async fn verify_attached<F: Fn(u64, u64)>(
        &self,
        rows: &[Row],
        mut objects: HashMap<AttachmentId, Object>,
        report: &mut Report,
        progress: &mut Progress<F>,
    ) -> Result<(), Error> {
        for row in rows {
            report.attachments += 1;
            let (id, file): (AttachmentId, FileId) = (row.get("id")?, row.get("file")?);
            let (media, size): (String, i64) = (row.get("media")?, row.get("size")?);
            let binding = Binding {
                file,
                id,
                media: &media,
                size: u64::try_from(size).unwrap_or(0),
            };
            let length = objects.remove(&id).map(|object| object.size);
            if length.is_none_or(|length| length == binding.sealed_size()) {
                self.open_whole(&binding, report).await?;
            } else {
                report.problem(format!(
                    "Attachment {id} of file {file} is not as long as it was."
                ));
            }
            progress.step();
        }
        let unknown = objects.keys().map(|id| {
            format!("Object {id} belongs to no attachment; a sweep takes it away after 30 days.")
        });
        report.notes.extend(unknown);
        Ok(())
    }

    /// Opens it piece by piece, so that a long recording needs no more memory than a short one.
    async fn open_whole(&self, binding: &Binding<'_>, report: &mut Report) -> Result<(), Error> {
        let mut from = 0;
        loop {
            let to = binding.size.min(from + PIECE);
            match self.open_part(binding, from..to).await {
                Ok(_) if to < binding.size => from = to,
                Ok(_) => return Ok(()),
                Err(Error::Damaged(why)) => {
                    report.problem(format!("{why}."));
                    return Ok(());
                }
                Err(error) => return Err(error),
            }
        }
    }
}
