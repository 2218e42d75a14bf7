//! The whole check of one text.

use crate::{About, Finding, Purpose, Reader, WordList};

/// Checks one text: worst first, then in the order of the text; the same words are one finding with a count.
pub fn check(
    _text: &str,
    _list: &WordList,
    _purpose: Purpose,
    _reader: &Reader,
    _about: &About,
) -> Vec<Finding> {
    Vec::new()
}
