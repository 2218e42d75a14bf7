//! Where words start and end.

use std::ops::Range;

use crate::text::in_word;

/// Whether a match starts and ends where words do. The 's of an owner ends a word.
pub(super) fn is_whole(text: &str, bytes: &Range<usize>) -> bool {
    let found = &text[bytes.clone()];
    let before = &text[..bytes.start];
    let after = &text[bytes.end..];
    let starts = !found.starts_with(in_word) || !ends_in_word(before);
    let ends = !found.ends_with(in_word) || !starts_in_word(after);
    starts && ends
}

fn ends_in_word(before: &str) -> bool {
    before
        .strip_suffix('\'')
        .unwrap_or(before)
        .ends_with(in_word)
}

fn starts_in_word(after: &str) -> bool {
    match after.strip_prefix('\'') {
        None => after.starts_with(in_word),
        Some(rest) => rest.strip_prefix('s').unwrap_or(rest).starts_with(in_word),
    }
}
