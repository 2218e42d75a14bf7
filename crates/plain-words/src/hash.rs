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
    let bytes = low.as_bytes();
    let mut hash = START;
    let mut at = 0;
    while at < bytes.len() {
        let mut eight = 0;
        let mut place = 0;
        while place < 8 && at + place < bytes.len() {
            eight |= (bytes[at + place] as u64) << (8 * place);
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
