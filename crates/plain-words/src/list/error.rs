//! What can be wrong with a list.

use thiserror::Error;

/// Why a list could not be read. Lines are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum ListError {
    /// The text is not the TOML we expect.
    #[error("line {line}: {message}")]
    Syntax {
        /// Where.
        line: usize,
        /// What the reader of TOML said.
        message: String,
    },
    /// A term or variant with nothing in it to look for.
    #[error("line {line}: “{term}” has no letter or digit to look for")]
    Empty {
        /// Where.
        line: usize,
        /// The term as written.
        term: String,
    },
    /// Two entries look for the same words.
    #[error("line {line}: “{term}” is already in the entry “{first}”")]
    Duplicate {
        /// Where the second is.
        line: usize,
        /// The term as written there.
        term: String,
        /// The entry that had it first.
        first: String,
    },
    /// A term that is longer than any phrase.
    #[error("line {line}: this is longer than a phrase can be: “{start}…”")]
    TooLong {
        /// Where.
        line: usize,
        /// How the term starts.
        start: String,
    },
}
