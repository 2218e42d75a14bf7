//! Phrases in a text: whole words are looked up, and a phrase is followed from its first two words.

pub(crate) mod cues;
mod walk;

use std::ops::Range;

use crate::hash;
use crate::list::{FINE, HEAD, POSSESSIVE, SIMPLE, bit, place_at, short_at, u32_at};
use crate::text::token::{FIRST, LINK, OWNER};
use crate::text::{Token, narrow};

/// One place where a phrase stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Hit {
    /// Whose phrase it is.
    pub(crate) owner: u32,
    /// The number of the phrase.
    pub(crate) phrase: u32,
    /// In bytes.
    pub(crate) start: u32,
    pub(crate) end: u32,
    /// The numbers of its first word and of the word after its last.
    pub(crate) first: u32,
    pub(crate) after: u32,
    pub(crate) is_fine: bool,
}

impl Hit {
    pub(crate) fn bytes(&self) -> Range<usize> {
        self.start as usize..self.end as usize
    }

    fn length(&self) -> u32 {
        self.end - self.start
    }
}

/// Phrases to look for, as `list::patterns` lays them out.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Phrases<'a> {
    bytes: &'a [u8],
    /// Tags, and where the phrases are.
    slots: &'a [[u8; 8]],
    bits: &'a [u8],
}

/// One phrase as it is kept.
#[derive(Clone, Copy)]
struct Phrase<'a>(&'a [u8]);

impl<'a> Phrases<'a> {
    pub(crate) fn new(bytes: &'a [u8]) -> Self {
        let slots_end = 8 + 8 * place_at(bytes, 0);
        let bits_end = slots_end + place_at(bytes, 4);
        let slots = bytes.get(8..slots_end).unwrap_or_default();
        Self {
            bytes,
            slots: slots.as_chunks().0,
            bits: bytes.get(slots_end..bits_end).unwrap_or_default(),
        }
    }

    /// Where the phrases stand that begin so; 0 is nowhere.
    #[inline]
    fn group(&self, begins: u64) -> usize {
        let (place, bit) = bit(begins, self.bits.len());
        match self.bits.get(place) {
            Some(bits) if bits & bit != 0 => self.look_up(begins),
            _ => 0,
        }
    }

    fn look_up(&self, begins: u64) -> usize {
        let mask = self.slots.len().saturating_sub(1);
        let mut slot = hash::slot(begins, mask);
        while let Some(&[t0, t1, t2, t3, g0, g1, g2, g3]) = self.slots.get(slot) {
            let group = u32::from_le_bytes([g0, g1, g2, g3]);
            if group == 0 || u32::from_le_bytes([t0, t1, t2, t3]) == hash::tag(begins) {
                return group as usize;
            }
            slot = (slot + 1) & mask;
        }
        0
    }

    /// Adds every phrase that begins with a word of the text, longest first.
    #[inline]
    pub(crate) fn at(&self, part: &str, tokens: &[Token], word: usize, hits: &mut Vec<Hit>) {
        let Some(first) = tokens.get(word) else {
            return;
        };
        if let Some(second) = tokens.get(word + 1) {
            let group = self.group(hash::two(first.hash, second.hash));
            if group != 0 {
                self.follow(part, tokens, word, group, hits);
            }
        }
        let group = self.group(first.hash);
        if group != 0 {
            self.follow(part, tokens, word, group, hits);
        }
    }

    fn follow(&self, part: &str, tokens: &[Token], word: usize, group: usize, hits: &mut Vec<Hit>) {
        let mut at = group + 4;
        for _ in 0..u32_at(self.bytes, group) {
            let phrase = Phrase(self.bytes.get(at..).unwrap_or_default());
            at += phrase.length();
            if let Some(words) = tokens.get(word..word + phrase.words())
                && phrase.has_words(words)
                && let Some((start, end)) = phrase.place(part, words)
            {
                hits.push(Hit {
                    owner: phrase.owner(),
                    phrase: phrase.number(),
                    start,
                    end,
                    first: narrow(word),
                    after: narrow(word + words.len()),
                    is_fine: phrase.marks() & FINE != 0,
                });
            }
        }
    }
}

impl<'a> Phrase<'a> {
    fn length(self) -> usize {
        short_at(self.0, 0)
    }

    fn words(self) -> usize {
        usize::from(self.0.get(2).copied().unwrap_or_default())
    }

    fn marks(self) -> u8 {
        self.0.get(3).copied().unwrap_or_default()
    }

    fn owner(self) -> u32 {
        u32_at(self.0, 4)
    }

    fn number(self) -> u32 {
        u32_at(self.0, 8)
    }

    /// Where the first word begins in the phrase.
    fn first(self) -> usize {
        short_at(self.0, 12)
    }

    fn word_marks(self, number: usize) -> u8 {
        self.0
            .get(HEAD + self.words() * 4 + number)
            .copied()
            .unwrap_or_default()
    }

    /// Starts and ends of the tokens whose capitals count.
    fn exact(self) -> &'a [u8] {
        let start = HEAD + self.words() * 5;
        let count = usize::from(self.0.get(14).copied().unwrap_or_default());
        self.0.get(start..start + count * 4).unwrap_or_default()
    }

    fn cased(self) -> &'a str {
        let end = self.length();
        let start = end.saturating_sub(short_at(self.0, 16));
        std::str::from_utf8(self.0.get(start..end).unwrap_or_default()).unwrap_or_default()
    }

    /// Whether all words are those of the phrase, and none after the first begins a sentence or a block.
    fn has_words(self, words: &[Token]) -> bool {
        words.iter().enumerate().all(|(number, word)| {
            u32_at(self.0, HEAD + number * 4) == hash::tag(word.hash)
                && (number == 0 || !word.has(FIRST))
        })
    }

    /// Where the phrase stands, if what is between its words is right too.
    fn place(self, part: &str, words: &[Token]) -> Option<(u32, u32)> {
        let (first, last) = (words.first()?, words.last()?);
        let owns = |number: usize| self.word_marks(number) & POSSESSIVE != 0;
        if self.marks() & SIMPLE == 0 {
            let cased = self.cased();
            let is_link = cased.starts_with('[') && first.has(LINK);
            return if is_link {
                None
            } else {
                walk::walk(part, first, self.first(), cased, self.exact())
            };
        }
        for (number, pair) in words.windows(2).enumerate() {
            if pair[0].has(OWNER) != owns(number) || !walk::is_gap(part, pair[0].end, pair[1].start)
            {
                return None;
            }
        }
        match (owns(words.len() - 1), last.has(OWNER)) {
            (true, false) => None,
            (true, true) => Some((first.start, last.end)),
            (false, _) => Some((first.start, last.stem_end())),
        }
    }
}

/// The hits that count: none in a phrase where it is fine, the longest where some overlap, in the order of the text.
/// What is left of `hits` afterwards are those and the fine phrases.
pub(crate) fn settle(hits: &mut Vec<Hit>) {
    let mut kept = Vec::with_capacity(hits.len());
    let mut from = 0;
    while from < hits.len() {
        let mut to = from + 1;
        let mut end = hits[from].end;
        while to < hits.len() && hits[to].start < end {
            end = end.max(hits[to].end);
            to += 1;
        }
        settle_group(&mut hits[from..to], &mut kept);
        from = to;
    }
    *hits = kept;
}

/// Hits that touch one another, directly or through others.
fn settle_group(group: &mut [Hit], kept: &mut Vec<Hit>) {
    if let [only] = group {
        kept.push(*only);
        return;
    }
    let first = kept.len();
    group.sort_by_key(|hit| (std::cmp::Reverse(hit.length()), hit.start, hit.owner));
    let fine: Vec<Hit> = group.iter().filter(|hit| hit.is_fine).copied().collect();
    let mut taken = std::collections::BTreeMap::new();
    for hit in group
        .iter()
        .filter(|hit| !hit.is_fine && !fine.iter().any(|fine| covers(fine, hit)))
    {
        let before = taken.range(..hit.end).next_back();
        if before.is_none_or(|(_, end)| *end <= hit.start) {
            taken.insert(hit.start, hit.end);
            kept.push(*hit);
        }
    }
    kept.extend(fine);
    kept[first..].sort_by_key(|hit| hit.start);
}

/// A fine phrase takes a hit of its own word that overlaps it, unless the hit is longer.
fn covers(fine: &Hit, hit: &Hit) -> bool {
    fine.owner == hit.owner
        && fine.start < hit.end
        && hit.start < fine.end
        && hit.length() <= fine.length()
}
