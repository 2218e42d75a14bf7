//! The chain of one file: each entry's hash covers the one before it, so nothing can be changed, moved or left out.

use sha2::{Digest, Sha256};

use crate::keys::Key;
use crate::tree::Hash;
use crate::{EntryId, Error, FileId, bound};

/// What comes before the first entry.
pub(crate) const START: Hash = [0; 32];

/// What the chain needs to know of an entry.
pub(crate) struct Link<'a> {
    pub(crate) seq: i64,
    pub(crate) file: FileId,
    pub(crate) id: EntryId,
    /// Microseconds since 1970.
    pub(crate) at: i64,
    pub(crate) sealed: &'a [u8],
}

impl Link<'_> {
    /// The hash of this entry. Every field but the last has a fixed length, so no two entries read the same.
    pub(crate) fn hash(&self, before: &Hash) -> Hash {
        Sha256::new_with_prefix(before)
            .chain_update(self.seq.to_be_bytes())
            .chain_update(self.file.0)
            .chain_update(self.id.0)
            .chain_update(self.at.to_be_bytes())
            .chain_update(self.sealed)
            .finalize()
            .into()
    }

    /// Opens what is sealed in it.
    pub(crate) fn open(&self, key: &Key) -> Result<Vec<u8>, Error> {
        let Self { file, id, at, .. } = *self;
        let body = key.open(&bound::entry(file, id, at), self.sealed);
        body.ok_or_else(|| {
            Error::damaged(format!(
                "entry {id} of file {file} does not open: it was changed"
            ))
        })
    }
}
