//! One number for one word. The tables that are compiled in and the scanner of texts use the same.

/// The number a word begins with.
pub(crate) const START: u64 = 0xcbf2_9ce4_8422_2325;

/// Takes one byte of a word in small letters (FNV-1a: one multiplication a byte, and good enough with `finish`).
#[inline]
pub(crate) const fn step(hash: u64, byte: u8) -> u64 {
    (hash ^ byte as u64).wrapping_mul(0x0000_0100_0000_01b3)
}

/// Spreads the last bytes over the whole number: low bits choose a slot, high bits tell words in it apart.
#[inline]
pub(crate) const fn finish(hash: u64) -> u64 {
    (hash ^ (hash >> 29)).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}

/// The number of a word in small letters, composed, with straight apostrophes.
pub(crate) const fn word(low: &str) -> u64 {
    let bytes = low.as_bytes();
    let mut hash = START;
    let mut at = 0;
    while at < bytes.len() {
        hash = step(hash, bytes[at]);
        at += 1;
    }
    finish(hash)
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
    let mut hash = START;
    let mut at = 0;
    while at < low.len() {
        if low[at] == b' ' {
            number = after(number, finish(hash));
            hash = START;
        } else {
            hash = step(hash, low[at]);
        }
        at += 1;
    }
    after(number, finish(hash))
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
