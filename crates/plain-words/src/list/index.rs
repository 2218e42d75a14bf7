//! All terms of a list at once, in one pass over a text.

use std::collections::BTreeMap;
use std::ops::Range;

use aho_corasick::AhoCorasick;

use super::whole::is_whole;
use super::{ListError, Word};
use crate::text::{Folded, fold_term};

/// What one pattern stands for.
#[derive(Debug, Clone)]
struct Pattern {
    /// The number of the word in the list.
    word: usize,
    /// A longer phrase in which the word is no trouble.
    is_fine: bool,
    cased: String,
    /// Tokens (bytes of the pattern) that count their capitals.
    exact: Vec<Range<usize>>,
}

/// Every term, variant and fine phrase of a list.
#[derive(Debug, Clone)]
pub(crate) struct Index {
    finder: AhoCorasick,
    patterns: Vec<Pattern>,
}

/// One place where a word of the list stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Hit {
    /// The number of the word in the list.
    pub(crate) word: usize,
    /// In bytes of the folded text.
    pub(crate) bytes: Range<usize>,
}

impl Index {
    pub(super) fn build(words: &[Word]) -> Result<Self, ListError> {
        let mut patterns = Vec::new();
        let mut needles = Vec::new();
        for (number, word) in words.iter().enumerate() {
            let terms = std::iter::once(&word.term)
                .chain(&word.variants)
                .map(|term| (term, false));
            let fine = word.fine_in.iter().map(|phrase| (phrase, true));
            for (term, is_fine) in terms.chain(fine) {
                let folded = fold_term(term);
                let exact = folded.exact();
                needles.push(folded.low);
                patterns.push(Pattern {
                    word: number,
                    is_fine,
                    cased: folded.cased,
                    exact,
                });
            }
        }
        let finder = AhoCorasick::new(&needles).map_err(|_| ListError::TooLong)?;
        Ok(Self { finder, patterns })
    }

    /// Every whole-word place of a term: the longest wins, and no two overlap. In the order of the text. With them the
    /// phrases in which a term is no trouble.
    pub(crate) fn hits(&self, text: &Folded) -> (Vec<Hit>, Vec<Hit>) {
        let (mut hits, mut fine) = self.all(text);
        fine.sort_by_key(|fine| fine.bytes.start);
        hits.retain(|hit| !self.is_fine(hit, &fine));
        hits.sort_by_key(|hit| {
            (
                std::cmp::Reverse(hit.bytes.len()),
                hit.bytes.start,
                hit.word,
            )
        });
        let mut taken = Taken::default();
        hits.retain(|hit| taken.take(&hit.bytes));
        hits.sort_by_key(|hit| hit.bytes.start);
        (hits, fine)
    }

    /// Whether a hit stands in a phrase where it is no trouble. Only phrases close enough to reach it are looked at.
    fn is_fine(&self, hit: &Hit, fine: &[Hit]) -> bool {
        let before = fine.partition_point(|fine| fine.bytes.start < hit.bytes.end);
        let reach =
            |fine: &&Hit| fine.bytes.start + self.finder.max_pattern_len() > hit.bytes.start;
        fine[..before]
            .iter()
            .rev()
            .take_while(reach)
            .any(|fine| covers(fine, hit))
    }

    /// Whole-word places of terms, and of the phrases in which they are no trouble.
    fn all(&self, text: &Folded) -> (Vec<Hit>, Vec<Hit>) {
        let mut hits = Vec::new();
        let mut fine = Vec::new();
        // Overlapping, because a longer raw match may turn out not to end at the end of a word.
        for found in self.finder.find_overlapping_iter(&text.low) {
            let pattern = &self.patterns[found.pattern().as_usize()];
            let bytes = found.range();
            if is_whole(&text.low, &bytes) && pattern.has_its_capitals(text, bytes.start) {
                let kind = if pattern.is_fine {
                    &mut fine
                } else {
                    &mut hits
                };
                kind.push(Hit {
                    word: pattern.word,
                    bytes,
                });
            }
        }
        (hits, fine)
    }
}

impl Pattern {
    fn has_its_capitals(&self, text: &Folded, start: usize) -> bool {
        self.exact.iter().all(|token| {
            text.cased[start + token.start..start + token.end] == self.cased[token.clone()]
        })
    }
}

/// Stretches already given to a hit, by where they start.
#[derive(Debug, Default)]
struct Taken(BTreeMap<usize, usize>);

impl Taken {
    /// Takes a stretch, unless part of it is taken.
    fn take(&mut self, bytes: &Range<usize>) -> bool {
        let before = self.0.range(..bytes.end).next_back();
        let is_free = before.is_none_or(|(_, end)| *end <= bytes.start);
        if is_free {
            self.0.insert(bytes.start, bytes.end);
        }
        is_free
    }
}

/// A fine phrase takes a hit of its own word that overlaps it, unless the hit is longer.
fn covers(fine: &Hit, hit: &Hit) -> bool {
    fine.word == hit.word
        && fine.bytes.start < hit.bytes.end
        && hit.bytes.start < fine.bytes.end
        && hit.bytes.len() <= fine.bytes.len()
}
