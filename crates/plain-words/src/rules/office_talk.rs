//! R5: the bare word "case" is office talk only next to certain words; otherwise it holds pencils, or begins "in case".

use crate::list::Hit;
use crate::look::Look;

/// The words before it that make it a child's life.
const BEFORE: [&str; 22] = [
    "this", "these", "that", "those", "the", "your", "his", "her", "their", "our", "my", "its",
    "each", "every", "another", "open", "closed", "new", "old", "family", "child", "childs",
];

/// Whether a place of an office word is meant as one. Longer phrases always are.
pub(super) fn is_meant(look: &Look, hit: &Hit) -> bool {
    let text = look.text;
    let said = &text.folded.low[hit.bytes.clone()];
    if !matches!(said, "case" | "cases") {
        return true;
    }
    let number = text.word_from(text.folded.chars(&hit.bytes).start);
    let Some(before) = number
        .checked_sub(1)
        .map(|before| text.low(&text.words[before]))
    else {
        return false;
    };
    BEFORE.contains(&before) || before.ends_with("'s")
}
