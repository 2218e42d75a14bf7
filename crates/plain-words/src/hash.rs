//! One number for one word. The tables that are compiled in and the scanner of texts use the same.

/// The number a word begins with.
pub(crate) const START: u64 = 0x9e37_79b9_7f4a_7c15;

/// Takes the next eight bytes of a word in small letters, the first lowest; where the word ends, the rest are 0.
#[inline]
pub(crate) const fn step(hash: u64, eight: u64) -> u64 {
    finish(hash ^ eight)
}

/// Spreads every bit over the whole number: low bits choose a slot, high bits tell words in it apart.
#[inline]
#[expect(
    clippy::cast_possible_truncation,
    reason = "the two halves of the product are wanted one by one"
)]
pub(crate) const fn finish(hash: u64) -> u64 {
    let product = hash as u128 * 0xa076_1d64_78bd_642f;
    product as u64 ^ (product >> 64) as u64
}

/// The number of a word in small letters, composed, with straight apostrophes.
pub(crate) const fn word(low: &str) -> u64 {
    between(low.as_bytes(), 0, low.len())
}

/// The number of the word between these two places.
const fn between(low: &[u8], from: usize, to: usize) -> u64 {
    let mut hash = START;
    let mut at = from;
    while at < to {
        let mut eight = 0;
        let mut place = 0;
        while place < 8 && at + place < to {
            eight |= (low[at + place] as u64) << (8 * place);
            place += 1;
        }
        hash = step(hash, eight);
        at += 8;
    }
    hash
}

/// The number of two words in this order, by their numbers.
#[inline]
pub(crate) const fn two(first: u64, second: u64) -> u64 {
    finish(first.rotate_left(17) ^ second)
}

/// The number of a word after others: a phrase has one of its own, and a phrase of one word that of the word.
#[inline]
pub(crate) const fn after(phrase: u64, word: u64) -> u64 {
    phrase.rotate_left(7) ^ word
}

/// The numbers of some phrases, with one space between their words.
pub(crate) const fn phrases<const N: usize>(low: [&str; N]) -> [u64; N] {
    let mut numbers = [0; N];
    let mut at = 0;
    while at < N {
        numbers[at] = phrase(low[at].as_bytes());
        at += 1;
    }
    numbers
}

const fn phrase(low: &[u8]) -> u64 {
    let mut number = 0;
    let mut from = 0;
    let mut at = 0;
    while at <= low.len() {
        if at == low.len() || low[at] == b' ' {
            number = after(number, between(low, from, at));
            from = at + 1;
        }
        at += 1;
    }
    number
}

/// What tells words in one slot apart.
#[inline]
pub(crate) const fn tag(hash: u64) -> u32 {
    (hash >> 32) as u32
}

/// The slot of a word in a table whose size is a power of two.
#[inline]
#[expect(
    clippy::cast_possible_truncation,
    reason = "only the low bits are wanted"
)]
pub(crate) const fn slot(hash: u64, mask: usize) -> usize {
    hash as usize & mask
}
