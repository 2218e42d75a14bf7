//! R5: the bare word "case" is office talk only next to certain words; otherwise it holds pencils, or begins "in case".

use std::ops::Range;

use crate::hash;
use crate::look::Look;
use crate::text::token::OWNER;
use crate::vocab::bits::BEFORE_CASE;

const CASE: [u64; 2] = [hash::word("case"), hash::word("cases")];

/// Whether a place of an office word is meant as one. Longer phrases always are.
pub(super) fn is_meant(look: &Look, words: &Range<usize>) -> bool {
    let tokens = &look.text.tokens;
    if words.len() > 1 || !CASE.contains(&tokens[words.start].hash) {
        return true;
    }
    let before = words.start.checked_sub(1).map(|before| &tokens[before]);
    before.is_some_and(|before| before.is(BEFORE_CASE) || before.has(OWNER))
}
