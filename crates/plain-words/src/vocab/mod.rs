//! What is known about words: one table, compiled in.

pub(crate) mod bits;
pub(crate) mod stems;
pub(crate) mod syllables;

use crate::hash;
use crate::list::{place_at, u32_at};

/// Slots of a tag and what is known about a word.
static WORDS: &[[u8; 8]] = include_bytes!(concat!(env!("OUT_DIR"), "/words.bin"))
    .as_chunks()
    .0;
/// Spellings of the United States and ours.
static SPELLINGS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/spellings.bin"));

/// What is known about the word of this number; 0 for a word nobody knows.
#[inline]
pub(crate) fn known(word: u64) -> u32 {
    let mask = WORDS.len() - 1;
    let wanted = hash::tag(word);
    let mut slot = hash::slot(word, mask);
    while let Some(&[t0, t1, t2, t3, b0, b1, b2, b3]) = WORDS.get(slot) {
        let bits = u32::from_le_bytes([b0, b1, b2, b3]);
        if bits == 0 || u32::from_le_bytes([t0, t1, t2, t3]) == wanted {
            return bits;
        }
        slot = (slot + 1) & mask;
    }
    0
}

/// Our spelling of a word that is spelt as in the United States.
pub(crate) fn british(word: u64) -> Option<&'static str> {
    let count = place_at(SPELLINGS, 0);
    let entry = |number: usize| 4 + number * 16;
    let hash_at =
        |at: usize| u64::from(u32_at(SPELLINGS, at)) | u64::from(u32_at(SPELLINGS, at + 4)) << 32;
    let (mut low, mut high) = (0, count);
    while low < high {
        let middle = low.midpoint(high);
        if hash_at(entry(middle)) < word {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    if low == count || hash_at(entry(low)) != word {
        return None;
    }
    let start = entry(count) + place_at(SPELLINGS, entry(low) + 8);
    let length = place_at(SPELLINGS, entry(low) + 12);
    std::str::from_utf8(SPELLINGS.get(start..start + length)?).ok()
}
