//! The folder of sealed objects. Every put is synced before it returns.

use std::collections::HashMap;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

use bytes::Bytes;
use futures::TryStreamExt;
use jiff::Timestamp;
use object_store::local::LocalFileSystem;
use object_store::path::Path as Key;
use object_store::{ObjectMeta, ObjectStore, ObjectStoreExt};

use crate::{AttachmentId, Error, OpenError, folder};

/// Sealed objects, by attachment id.
pub(crate) struct Store(Arc<dyn ObjectStore>);

/// What is known of an object without opening it.
pub(crate) struct Object {
    pub(crate) size: u64,
    pub(crate) since: Timestamp,
}

impl Store {
    /// Opens the folder; makes it if it is not there.
    pub(crate) fn open(path: &Path) -> Result<Self, OpenError> {
        std::fs::create_dir_all(path).map_err(|cause| folder::problem(path, cause))?;
        let folder = LocalFileSystem::new_with_prefix(path)
            .map_err(|error| folder::problem(path, std::io::Error::other(error)))?;
        // Without this a saved attachment could be gone after a power cut; it is off unless asked for.
        Ok(Self(Arc::new(folder.with_fsync(true))))
    }

    pub(crate) async fn put(&self, id: AttachmentId, sealed: Bytes) -> Result<(), Error> {
        self.0
            .put(&key(id), sealed.into())
            .await
            .map(drop)
            .map_err(|error| failed(&error))
    }

    /// Some of its bytes; `None` if there is no such object, or it is shorter.
    pub(crate) async fn get(
        &self,
        id: AttachmentId,
        range: Range<u64>,
    ) -> Result<Option<Bytes>, Error> {
        match self.0.get_range(&key(id), range).await {
            Ok(bytes) => Ok(Some(bytes)),
            Err(object_store::Error::NotFound { .. }) => Ok(None),
            Err(error) => Err(failed(&error)),
        }
    }

    /// Takes one away. One that is not there is no error: a sweep may have been cut short.
    pub(crate) async fn delete(&self, id: AttachmentId) -> Result<(), Error> {
        match self.0.delete(&key(id)).await {
            Ok(()) | Err(object_store::Error::NotFound { .. }) => Ok(()),
            Err(error) => Err(failed(&error)),
        }
    }

    /// Everything in the folder that has an id for a name.
    pub(crate) async fn list(&self) -> Result<HashMap<AttachmentId, Object>, Error> {
        let all: Vec<ObjectMeta> = self
            .0
            .list(None)
            .try_collect()
            .await
            .map_err(|error| failed(&error))?;
        let named = all.into_iter().filter_map(|meta| {
            let id = meta.location.filename()?.parse().ok()?;
            let since = Timestamp::from_microsecond(meta.last_modified.timestamp_micros()).ok()?;
            Some((
                id,
                Object {
                    size: meta.size,
                    since,
                },
            ))
        });
        Ok(named.collect())
    }
}

/// Spread over 256 folders by the last two digits: those are chance, the first are time.
fn key(id: AttachmentId) -> Key {
    let name = id.to_string();
    let spread = &name[name.len() - 2..];
    Key::from(format!("{spread}/{name}"))
}

fn failed(error: &object_store::Error) -> Error {
    let mut cause: &dyn std::error::Error = error;
    while let Some(deeper) = cause.source() {
        cause = deeper;
    }
    match cause
        .downcast_ref::<std::io::Error>()
        .map(std::io::Error::kind)
    {
        Some(std::io::ErrorKind::StorageFull | std::io::ErrorKind::QuotaExceeded) => Error::Full,
        _ => Error::Attachments(error.to_string()),
    }
}
