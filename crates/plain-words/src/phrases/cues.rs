//! Cues: phrases that tell a rule something (`data/cues.txt`), compiled in.

use super::{Hit, Phrases};
use crate::text::Text;
use crate::vocab::bits::CUE;

static CUES: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/cues.bin"));

/// What a cue tells. The build has the same in the same order.
pub(crate) const EVIDENCE: u32 = 0;
pub(crate) const AFTER: u32 = 1;
pub(crate) const FURTHER: u32 = 2;
pub(crate) const NEXT: u32 = 3;
pub(crate) const CALLED: u32 = 4;
pub(crate) const FACT: u32 = 5;
pub(crate) const NO_DOER: u32 = 6;
pub(crate) const IF: u32 = 7;
pub(crate) const WHO: u32 = 8;
pub(crate) const INTRODUCED: u32 = 9;
pub(crate) const PURPOSE: u32 = 10;
pub(crate) const DECIDED: u32 = 11;
pub(crate) const BECAUSE: u32 = 12;
pub(crate) const LATER: u32 = 13;
pub(crate) const REACH: u32 = 14;
pub(crate) const JUDGEMENT: u32 = 15;
pub(crate) const MEETING: u32 = 16;
pub(crate) const CHILDLIKE: u32 = 17;

/// In most texts there are fewer cues than one in so many words.
const WORDS_OF_A_CUE: usize = 8;

/// Every cue of a part, in the order of its first word.
#[derive(Debug, Default)]
pub(crate) struct Cues(Vec<Hit>);

impl Cues {
    pub(crate) fn read(&mut self, part: &str, text: &Text) {
        self.0.clear();
        self.0.reserve(text.tokens.len() / WORDS_OF_A_CUE);
        let phrases = Phrases::new(CUES);
        for (word, token) in text.tokens.iter().enumerate() {
            if token.is(CUE) {
                phrases.at(part, &text.tokens, word, &mut self.0);
            }
        }
    }

    /// The cues that begin with one of these words.
    pub(crate) fn within(&self, words: std::ops::Range<usize>) -> &[Hit] {
        let from = self
            .0
            .partition_point(|cue| (cue.first as usize) < words.start);
        let to = from + self.0[from..].partition_point(|cue| (cue.first as usize) < words.end);
        &self.0[from..to]
    }

    /// Whether a cue of this kind begins with one of these words.
    pub(crate) fn has(&self, kind: u32, words: std::ops::Range<usize>) -> bool {
        self.within(words).iter().any(|cue| cue.owner == kind)
    }

    pub(crate) fn all(&self) -> &[Hit] {
        &self.0
    }
}
