//! A text made ready for looking: one fold for matching, and the paragraphs, sentences, words and quotations in it.
//!
//! Every place in here is a range of characters of the text as it was given; only the folded text knows bytes.

mod fold;
mod folded;
mod layout;
mod mention;
mod names;
mod places;
mod quotes;
mod sentences;
mod words;

use std::ops::Range;

pub(crate) use fold::fold_term;
pub(crate) use folded::Folded;
pub(crate) use layout::{Block, BlockKind};
pub(crate) use names::Name;
pub(crate) use places::Places;
pub(crate) use quotes::{Quote, Speaker};
pub(crate) use sentences::Sentence;
pub(crate) use words::{WordAt, in_word};

/// One text with everything the rules ask of it, worked out once.
pub(crate) struct Text {
    pub(crate) chars: Vec<char>,
    pub(crate) blocks: Vec<Block>,
    pub(crate) folded: Folded,
    pub(crate) words: Vec<WordAt>,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) quotes: Vec<Quote>,
}

impl Text {
    pub(crate) fn new(text: &str) -> Self {
        let chars: Vec<char> = text.chars().collect();
        let blocks = layout::blocks(&chars);
        let folded = fold::fold(&chars, &blocks);
        let words = words::words(&folded);
        let sentences = sentences::sentences(&folded, &words);
        let quotes = quotes::quotes(&chars, &blocks);
        Self {
            chars,
            blocks,
            folded,
            words,
            sentences,
            quotes,
        }
    }

    /// The text at a place, as given.
    pub(crate) fn said(&self, at: &Range<usize>) -> String {
        self.chars[at.clone()].iter().collect()
    }

    /// The quotation a place lies in, if any.
    pub(crate) fn quote_at(&self, at: &Range<usize>) -> Option<&Quote> {
        let after = self
            .quotes
            .partition_point(|quote| quote.at.start <= at.start);
        after
            .checked_sub(1)
            .map(|last| &self.quotes[last])
            .filter(|quote| at.end <= quote.at.end)
    }

    /// Whether a place lies in a quotation of any length and speaker.
    pub(crate) fn is_quoted(&self, at: &Range<usize>) -> bool {
        self.quote_at(at).is_some()
    }

    /// The number of the sentence that holds a place.
    pub(crate) fn sentence_of(&self, at: usize) -> Option<usize> {
        let after = self
            .sentences
            .partition_point(|sentence| sentence.at.start <= at);
        after
            .checked_sub(1)
            .filter(|number| at < self.sentences[*number].at.end)
    }

    /// The block that holds a place.
    pub(crate) fn block_of(&self, at: usize) -> Option<&Block> {
        let after = self.blocks.partition_point(|block| block.start() <= at);
        after
            .checked_sub(1)
            .map(|last| &self.blocks[last])
            .filter(|block| at < block.end())
    }

    /// The number of the first word that starts at or after a place.
    pub(crate) fn word_from(&self, at: usize) -> usize {
        self.words.partition_point(|word| word.at.start < at)
    }

    /// A word as folded: small letters, straight apostrophes.
    pub(crate) fn low(&self, word: &WordAt) -> &str {
        &self.folded.low[word.bytes.clone()]
    }

    /// A word with its capitals.
    pub(crate) fn cased(&self, word: &WordAt) -> &str {
        &self.folded.cased[word.bytes.clone()]
    }
}
