//! Keys: one root key outside the database, keys derived from it, and one data key for each file.

mod cache;
mod key_file;
mod root;

pub(crate) use cache::Cache;
pub(crate) use key_file::{load, make};
pub(crate) use root::Root;

use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use zeroize::ZeroizeOnDrop;

use crate::chance;

/// The first byte of everything sealed: how it was sealed.
const XCHACHA20_POLY1305: u8 = 1;
const NONCE: usize = 24;
/// How much longer a sealed text is: format, nonce, tag.
pub(crate) const OVERHEAD: usize = 1 + NONCE + 16;

/// A key for sealing. Wiped from memory when dropped; never printed.
#[derive(ZeroizeOnDrop, Clone)]
pub(crate) struct Key([u8; 32]);

impl Key {
    pub(crate) fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// A new key by chance.
    pub(crate) fn random() -> Self {
        Self(chance::bytes())
    }

    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Seals with XChaCha20-Poly1305 and a random nonce. Opening needs the same `bound` bytes: where it belongs.
    pub(crate) fn seal(&self, bound: &[u8], plain: &[u8]) -> Vec<u8> {
        let nonce = chance::bytes::<NONCE>();
        let payload = Payload {
            msg: plain,
            aad: bound,
        };
        let cipher = XChaCha20Poly1305::new(&self.0.into());
        let text = cipher
            .encrypt(&XNonce::from(nonce), payload)
            .expect("nobody seals 256 GB at once");
        [&[XCHACHA20_POLY1305], nonce.as_slice(), &text].concat()
    }

    /// Opens; `None` if anything of it, or of where it belongs, was changed.
    pub(crate) fn open(&self, bound: &[u8], sealed: &[u8]) -> Option<Vec<u8>> {
        let (&XCHACHA20_POLY1305, rest) = sealed.split_first()? else {
            return None;
        };
        let (nonce, text) = rest.split_first_chunk::<NONCE>()?;
        let payload = Payload {
            msg: text,
            aad: bound,
        };
        XChaCha20Poly1305::new(&self.0.into())
            .decrypt(&XNonce::from(*nonce), payload)
            .ok()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::{Key, OVERHEAD};

    proptest! {
        #[test]
        fn what_was_sealed_opens_and_nothing_else_does(
            plain: Vec<u8>, bound: Vec<u8>, at: prop::sample::Index, bit in 0..8_u8,
        ) {
            let key = Key::random();
            let sealed = key.seal(&bound, &plain);
            prop_assert_eq!(sealed.len(), plain.len() + OVERHEAD);
            prop_assert_eq!(key.open(&bound, &sealed), Some(plain));

            let mut changed = sealed.clone();
            changed[at.index(sealed.len())] ^= 1 << bit;
            prop_assert_eq!(key.open(&bound, &changed), None);
            prop_assert_eq!(key.open(&[bound.as_slice(), b"x"].concat(), &sealed), None);
            prop_assert_eq!(Key::random().open(&bound, &sealed), None);
        }
    }

    #[test]
    fn what_is_too_short_to_be_sealed_does_not_open() {
        let key = Key::random();
        for length in 0..=OVERHEAD {
            assert_eq!(key.open(b"", &vec![1; length]), None);
        }
    }
}
