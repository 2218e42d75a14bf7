//! Phrases to look for as one run of bytes: made once, by the build or from a list, and read without making anything.
//!
//! The first two words of a phrase, or its only word, make one number. That leads to a slot, the slot to every phrase that
//! begins so, longest first. One bit for each of many kinds of such numbers comes before: most words of a text begin
//! nothing, and are known by it. All numbers are little-endian:
//!
//! ```text
//! slots (u32), eights of bits (u32), then for each slot: tag (u32), where its phrases are (u32; 0 is nowhere)
//! the bits (u8 each)
//! phrases of one slot: how many (u32), then each:
//!   length of all of it u16 · words u8 · marks u8 · owner u32 · number u32
//!   first word's byte u16 · exact tokens u8 · 0 · length of the phrase u16 · 0 u16
//!   a tag (u32) for each word · a mark (u8) for each word · start and end (u16) of each exact token · the phrase
//! ```

use std::collections::BTreeMap;

use crate::fold::{fold_cased, low, words};
use crate::hash;

/// A phrase in which its owner is no trouble.
pub(crate) const FINE: u8 = 1;
/// Words with nothing but spaces between them, whose capitals do not count: needs no second look.
pub(crate) const SIMPLE: u8 = 2;
/// A word of a phrase that ends in 's.
pub(crate) const POSSESSIVE: u8 = 1;

/// The bytes of a phrase before its tags.
pub(crate) const HEAD: usize = 20;

/// One phrase to look for.
#[derive(Debug)]
pub(crate) struct Phrase<'a> {
    /// As it is written.
    pub(crate) text: &'a str,
    /// Whose it is: a word of the list, a kind of cue.
    pub(crate) owner: u32,
    /// Whether it is a phrase in which its owner is no trouble.
    pub(crate) is_fine: bool,
}

/// How many words a phrase has.
pub(crate) fn words_of(phrase: &str) -> usize {
    words(&fold_cased(phrase)).len()
}

/// The spelling that decides whether two terms look for the same: small letters, except where capitals count.
pub(crate) fn key(term: &str) -> String {
    let cased = fold_cased(term);
    let mut key = String::with_capacity(cased.len());
    let mut last = 0;
    for (start, end) in exact(&cased) {
        key += &low(&cased[last..start]);
        key += &cased[start..end];
        last = end;
    }
    key + &low(&cased[last..])
}

/// The tokens with two or more capitals, which are matched as they are written.
fn exact(cased: &str) -> Vec<(usize, usize)> {
    let mut tokens = Vec::new();
    let mut start = 0;
    for token in cased.split(' ') {
        if token.chars().filter(|char| char.is_uppercase()).count() >= 2 {
            tokens.push((start, start + token.len()));
        }
        start += token.len() + 1;
    }
    tokens
}

/// One phrase made ready.
struct Ready {
    /// The number of its first two words, or of its only one.
    begins: u64,
    words: usize,
    length: usize,
    bytes: Vec<u8>,
}

/// Makes the run of bytes. Phrases without a word are left out.
pub(crate) fn compile(phrases: &[Phrase]) -> Vec<u8> {
    let mut by_start: BTreeMap<u64, Vec<Ready>> = BTreeMap::new();
    for (number, phrase) in phrases.iter().enumerate() {
        if let Some(ready) = ready(phrase, number) {
            by_start.entry(ready.begins).or_default().push(ready);
        }
    }
    let slots = (by_start.len() * 2 + 1).next_power_of_two();
    let mut table = vec![(0_u32, 0_u32); slots];
    // Sixteen bits or more for each: of the words that begin nothing one in sixteen is looked up in vain.
    let mut bits = vec![0_u8; slots];
    let mut bytes = Vec::new();
    let start = 8 + slots * 8 + bits.len();
    for (begins, mut group) in by_start {
        group.sort_by_key(|ready| std::cmp::Reverse((ready.words, ready.length)));
        let mut slot = hash::slot(begins, slots - 1);
        while table[slot].1 != 0 {
            slot = (slot + 1) & (slots - 1);
        }
        table[slot] = (hash::tag(begins), narrow(start + bytes.len()));
        let (place, bit) = bit(begins, bits.len());
        bits[place] |= bit;
        bytes.extend(narrow(group.len()).to_le_bytes());
        for ready in group {
            bytes.extend(&ready.bytes);
        }
    }
    let mut all = narrow(slots).to_le_bytes().to_vec();
    all.extend(narrow(bits.len()).to_le_bytes());
    for (tag, at) in table {
        all.extend(tag.to_le_bytes());
        all.extend(at.to_le_bytes());
    }
    all.extend(bits);
    all.extend(bytes);
    all
}

/// The place of the bit of a number among so many bytes (a power of two), and the bit in it.
#[inline]
pub(crate) fn bit(number: u64, bytes: usize) -> (usize, u8) {
    (
        hash::slot(number >> 35, bytes.wrapping_sub(1)),
        1 << (number >> 32 & 7),
    )
}

fn ready(phrase: &Phrase, number: usize) -> Option<Ready> {
    let cased = fold_cased(phrase.text);
    let parts = words(&cased);
    let first = parts.first()?.0;
    let hashes: Vec<(u64, u8)> = parts
        .iter()
        .map(|(start, end)| word(&cased[*start..*end]))
        .collect();
    let exact = exact(&cased);
    let spaced: Vec<&str> = parts
        .iter()
        .map(|(start, end)| &cased[*start..*end])
        .collect();
    let is_simple = exact.is_empty() && spaced.join(" ") == cased;
    let marks = (u8::from(phrase.is_fine) * FINE) | (u8::from(is_simple) * SIMPLE);
    let length = HEAD + hashes.len() * 5 + exact.len() * 4 + cased.len();
    let mut bytes = short(length).to_le_bytes().to_vec();
    bytes.extend([byte(parts.len()), marks]);
    bytes.extend(phrase.owner.to_le_bytes());
    bytes.extend(narrow(number).to_le_bytes());
    bytes.extend(short(first).to_le_bytes());
    bytes.extend([byte(exact.len()), 0]);
    bytes.extend(short(cased.len()).to_le_bytes());
    bytes.extend([0, 0]);
    for (hash, _) in &hashes {
        bytes.extend(hash::tag(*hash).to_le_bytes());
    }
    bytes.extend(hashes.iter().map(|(_, marks)| marks));
    for (start, end) in exact {
        bytes.extend(short(start).to_le_bytes());
        bytes.extend(short(end).to_le_bytes());
    }
    bytes.extend(cased.as_bytes());
    let begins = match hashes[..] {
        [(first, _), (second, _), ..] => hash::two(first, second),
        _ => hashes[0].0,
    };
    Some(Ready {
        begins,
        words: parts.len(),
        length: cased.len(),
        bytes,
    })
}

/// The number of a word without the 's of an owner, as the scanner makes it, and whether it had one.
pub(crate) fn word(cased: &str) -> (u64, u8) {
    let low = low(cased);
    match low.strip_suffix("'s") {
        Some(stem) => (hash::word(stem), POSSESSIVE),
        None => (hash::word(&low), 0),
    }
}

/// Lists are far shorter than this; a longer one loses its end and nothing else.
fn narrow(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

fn short(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}

fn byte(number: usize) -> u8 {
    u8::try_from(number).unwrap_or(u8::MAX)
}
