//! The root key and what is derived from it.

use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use super::Key;
use crate::FileId;
use crate::tree::Hash;

/// Keys for different uses, each derived from the root key with HMAC-SHA-256 and its own label (one block of HKDF-Expand,
/// RFC 5869; the root key is random already, so there is nothing to extract). The root key itself is then forgotten.
pub(crate) struct Root {
    files: Key,
    house: Key,
    hashes: Key,
    mark: Hash,
}

impl Root {
    pub(crate) fn new(root: &Key) -> Self {
        let derive = |label: &str| hmac(root, &[label.as_bytes(), &[1]]);
        Self {
            files: Key::new(derive("ledger: keys of files")),
            house: Key::new(derive("ledger: house")),
            hashes: Key::new(derive("ledger: hashes")),
            mark: derive("ledger: mark of the root key"),
        }
    }

    /// Says nothing about the key, but differs for every key: kept in the database to notice a wrong key file.
    pub(crate) fn mark(&self) -> Hash {
        self.mark
    }

    /// The key for what belongs to no file.
    pub(crate) fn house(&self) -> &Key {
        &self.house
    }

    /// Seals a file's data key, bound to the file.
    pub(crate) fn wrap(&self, file: FileId, key: &Key) -> Vec<u8> {
        self.files.seal(file.0.as_bytes(), key.bytes())
    }

    /// Opens a file's data key.
    pub(crate) fn unwrap(&self, file: FileId, sealed: &[u8]) -> Option<Key> {
        let bytes = zeroize::Zeroizing::new(self.files.open(file.0.as_bytes(), sealed)?);
        bytes.as_slice().try_into().ok().map(Key::new)
    }

    /// A keyed hash of these bytes in this context.
    pub(crate) fn hash(&self, context: &str, pieces: &[&[u8]]) -> Hash {
        let length = u64::try_from(context.len())
            .expect("a context is short")
            .to_be_bytes();
        hmac(
            &self.hashes,
            &[&[length.as_slice(), context.as_bytes()], pieces].concat(),
        )
    }
}

fn hmac(key: &Key, pieces: &[&[u8]]) -> Hash {
    let start =
        Hmac::<Sha256>::new_from_slice(key.bytes()).expect("HMAC takes a key of any length");
    pieces
        .iter()
        .fold(start, Mac::chain_update)
        .finalize()
        .into_bytes()
        .into()
}

#[cfg(test)]
mod tests {
    use super::{Key, Root};
    use crate::ids::FileId;

    #[test]
    fn a_files_key_opens_for_that_file_only() {
        let root = Root::new(&Key::random());
        let (amira, yusuf) = (
            FileId(uuid::Uuid::from_u128(1)),
            FileId(uuid::Uuid::from_u128(2)),
        );
        let key = Key::random();
        let wrapped = root.wrap(amira, &key);
        assert_eq!(root.unwrap(amira, &wrapped).unwrap().bytes(), key.bytes());
        assert!(root.unwrap(yusuf, &wrapped).is_none());
        assert!(Root::new(&Key::random()).unwrap(amira, &wrapped).is_none());
    }

    #[test]
    fn a_keyed_hash_depends_on_key_context_and_bytes_and_never_runs_them_together() {
        let key = Key::random();
        let root = Root::new(&key);
        assert_eq!(
            root.hash("name", &[b"amira"]),
            Root::new(&key).hash("name", &[b"am", b"ira"])
        );
        assert_ne!(
            root.hash("name", &[b"amira"]),
            root.hash("nam", &[b"eamira"])
        );
        assert_ne!(
            root.hash("name", &[b"amira"]),
            Root::new(&Key::random()).hash("name", &[b"amira"])
        );
    }
}
