//! The list of words, read from its TOML.

mod entry;
mod error;
mod index;
mod read;
mod whole;

pub use entry::{ActsAs, Advice, Kind, Word};
pub use error::ListError;
pub(crate) use index::{Hit, Index};

use sha2::{Digest, Sha256};

/// The words to look for, ready for looking: read once, shared by every check.
#[derive(Debug, Clone)]
pub struct WordList {
    words: Vec<Word>,
    index: Index,
    version: String,
}

impl WordList {
    /// The list that this project keeps (`wordlist/words.toml`), as it was when the program was built.
    pub fn ours() -> Self {
        Self::from_toml(include_str!("../../../../wordlist/words.toml"))
            .expect("a test reads our own list")
    }

    /// Reads a list from the TOML of `wordlist/words.toml`.
    ///
    /// # Errors
    /// Names the line of a syntax error, of a term that is empty or only punctuation, and of one that two entries share.
    pub fn from_toml(text: &str) -> Result<Self, ListError> {
        let words = read::words(text)?;
        let index = Index::build(&words)?;
        let version = version(&words);
        Ok(Self {
            words,
            index,
            version,
        })
    }

    /// A short hash of the words (not of comments or layout), so that a letter can keep which list it was checked with.
    pub fn version(&self) -> String {
        self.version.clone()
    }

    /// The words, in the order of the list.
    pub fn words(&self) -> &[Word] {
        &self.words
    }

    pub(crate) fn index(&self) -> &Index {
        &self.index
    }
}

/// The first twelve hexadecimal digits of the SHA-256 of every field of every word.
fn version(words: &[Word]) -> String {
    let mut hash = Sha256::new();
    for word in words {
        hash.update(format!("{word:?}\n"));
    }
    let start = hash
        .finalize()
        .iter()
        .take(6)
        .fold(0_u64, |start, byte| start << 8 | u64::from(*byte));
    format!("{start:012x}")
}

#[cfg(test)]
mod tests;
