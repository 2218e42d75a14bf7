//! R5: the bare word "case" is office talk only next to certain words; otherwise it holds pencils, or begins "in case".

use std::ops::Range;

use crate::hash;
use crate::look::Look;
use crate::text::token::{DIGIT, FIRST, OWNER};
use crate::vocab::bits::{BE, BEFORE_CASE};

const CASES: u64 = hash::word("cases");
const CASE: [u64; 2] = [hash::word("case"), CASES];
/// Words after "case" at the beginning of a note: "Case discussed", "Case to be closed".
const AFTER_CASE: [u64; 16] = hash::phrases([
    "allocated",
    "closed",
    "discussed",
    "escalated",
    "held",
    "open",
    "ongoing",
    "opened",
    "presented",
    "progressing",
    "reallocated",
    "remains",
    "reopened",
    "reviewed",
    "to",
    "transferred",
]);
const THE: u64 = hash::word("the");
const THAT: [u64; 2] = [hash::word("that"), hash::word("this")];

/// Whether a place of an office word is meant as one. Longer phrases always are.
pub(super) fn is_meant(look: &Look, words: &Range<usize>) -> bool {
    let tokens = &look.text.tokens;
    let last = words.end - 1;
    if CASE.contains(&tokens[last].hash) && is_so(look, last) {
        return false;
    }
    if words.len() > 1 || !CASE.contains(&tokens[words.start].hash) {
        return true;
    }
    let after = tokens.get(words.end);
    let begins_a_note = tokens[words.start].has(FIRST)
        && after.is_some_and(|after| !after.has(FIRST) && AFTER_CASE.contains(&after.hash));
    let before = words.start.checked_sub(1).map(|before| &tokens[before]);
    let is_counted = tokens[words.start].hash == CASES;
    begins_a_note
        || before.is_some_and(|before| {
            before.is(BEFORE_CASE) || before.has(OWNER) || (is_counted && before.has(DIGIT))
        })
}

/// "Is that the case?": the sentence ends with it, and nothing was opened or closed.
fn is_so(look: &Look, word: usize) -> bool {
    let tokens = &look.text.tokens;
    let ends = tokens.get(word + 1).is_none_or(|next| next.has(FIRST));
    let before = |back: usize| word.checked_sub(back).map(|at| &tokens[at]);
    ends && before(1).is_some_and(|the| the.hash == THE)
        && before(2).is_some_and(|is| is.is(BE) || THAT.contains(&is.hash))
}
