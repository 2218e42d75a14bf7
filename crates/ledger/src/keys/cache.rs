//! Opened keys of files, kept in memory so that a page does not unwrap one for each read.

use std::collections::HashMap;
use std::sync::{PoisonError, RwLock};

use super::Key;
use crate::FileId;

/// Enough for every file that is open on a busy day. When it is full it starts again: a key is cheap to unwrap.
const MOST: usize = 50_000;

/// Opened keys. Dropped keys are wiped.
#[derive(Default)]
pub(crate) struct Cache(RwLock<HashMap<FileId, Key>>);

impl Cache {
    pub(crate) fn get(&self, file: FileId) -> Option<Key> {
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&file)
            .cloned()
    }

    pub(crate) fn put(&self, file: FileId, key: Key) {
        let mut keys = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if keys.len() >= MOST {
            keys.clear();
        }
        keys.insert(file, key);
    }
}
