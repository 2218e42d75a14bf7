//! A text made ready for looking: words, sentences, blocks and quotations, in one pass over its bytes.
//!
//! A long text is read part by part (`parts`), so that what is kept beside it stays small. Every place in here is in
//! bytes of the part; only what is found is turned into characters and lines, at the end.
//!
//! The sentence rule, written down:
//!
//! - A block (paragraph, heading, list item, numbered paragraph, quotation) ends a sentence, whatever stands at its end.
//! - `.`, `!`, `?` and `…` end one, with the quotation marks and brackets right after, if a space follows.
//! - They do not if the next letter is small, or if the full stop belongs to a short form (Mr., e.g., No. 4), to a
//!   single initial (J.) or to a number (3.30, s.47: no space follows).
//! - A word with hyphens, strokes or stops inside is one word for counting; a number is a word.
//! - Headings, addresses and paragraphs in another language are left out of every count.

mod eight;
mod language;
mod lines;
mod links;
pub(crate) mod parts;
mod quotes;
mod scan;
pub(crate) mod token;
mod wide;

use std::ops::Range;

pub(crate) use lines::BlockKind;
pub(crate) use token::Token;

/// What any of the words of a stretch has, as the scanner left them: what is missing here, none of them has. A rule need not
/// look at words where what it looks for is not.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Any {
    pub(crate) bits: u32,
    pub(crate) flags: u32,
}

impl Any {
    fn add(&mut self, bits: u32, flags: u32) {
        self.bits |= bits;
        self.flags |= flags;
    }
}

/// One sentence with at least one word in it.
#[derive(Debug, Clone)]
pub(crate) struct Sentence {
    /// Its words, by number.
    pub(crate) words: Range<u32>,
    /// The byte after its last mark.
    pub(crate) end: u32,
    /// Whether it ends with a question mark.
    pub(crate) asks: bool,
    pub(crate) any: Any,
}

/// Lines that belong together.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) kind: BlockKind,
    /// From the first to the last character of its text, in bytes.
    pub(crate) bytes: Range<u32>,
    /// Its words, by number.
    pub(crate) words: Range<u32>,
    /// What any of its words has.
    any: Any,
    /// Its quotation marks, by number.
    marks: Range<u32>,
}

/// One quotation, with its marks.
#[derive(Debug, Clone)]
pub(crate) struct Quote {
    /// In bytes.
    pub(crate) bytes: Range<u32>,
    /// Its words, by number.
    pub(crate) words: Range<u32>,
    /// Whether somebody at work, or a document, is quoted.
    pub(crate) is_work: bool,
}

/// One part of a text with everything the rules ask of it.
#[derive(Debug, Default)]
pub(crate) struct Text {
    pub(crate) tokens: Vec<Token>,
    pub(crate) sentences: Vec<Sentence>,
    pub(crate) blocks: Vec<Block>,
    pub(crate) quotes: Vec<Quote>,
    /// Brackets that may open a gap: `[`, `{`, `<`.
    pub(crate) brackets: Vec<u32>,
    /// Words that are longer than their bytes show: what the scanner could not take at once.
    marks: Vec<quotes::Mark>,
    /// Web and mail addresses that were left out.
    pub(crate) addresses: usize,
}

/// As few bytes as a word with its space, and a sentence, mostly have.
const BYTES_OF_A_WORD: usize = 5;
const BYTES_OF_A_SENTENCE: usize = 50;

impl Text {
    /// Reads one part; what was read before is forgotten and its room used again.
    pub(crate) fn read(&mut self, part: &str) {
        self.tokens.clear();
        self.sentences.clear();
        self.blocks.clear();
        self.quotes.clear();
        self.brackets.clear();
        self.marks.clear();
        self.addresses = 0;
        // Asked for at once: to grow little by little costs more than to leave some of it unused.
        self.tokens.reserve(part.len() / BYTES_OF_A_WORD);
        self.sentences.reserve(part.len() / BYTES_OF_A_SENTENCE);
        scan::scan(part, self);
        language::skip_others(part, self);
        quotes::find(part, self);
    }

    /// The number of the sentence that holds a word.
    pub(crate) fn sentence_of(&self, word: usize) -> usize {
        let after = self
            .sentences
            .partition_point(|sentence| sentence.words.start as usize <= word);
        after.saturating_sub(1)
    }

    /// The number of the first word that starts at or after a byte.
    pub(crate) fn word_from(&self, byte: usize) -> usize {
        self.tokens
            .partition_point(|token| (token.start as usize) < byte)
    }

    /// The quotation that holds these bytes, if any.
    pub(crate) fn quote_at(&self, bytes: &Range<usize>) -> Option<&Quote> {
        let after = self
            .quotes
            .partition_point(|quote| quote.bytes.start as usize <= bytes.start);
        let quote = self.quotes.get(after.checked_sub(1)?)?;
        (bytes.end <= quote.bytes.end as usize).then_some(quote)
    }

    /// The words of a sentence.
    pub(crate) fn words(&self, sentence: &Sentence) -> &[Token] {
        &self.tokens[range(&sentence.words)]
    }
}

/// A range of numbers as places in a slice.
pub(crate) fn range(numbers: &Range<u32>) -> Range<usize> {
    numbers.start as usize..numbers.end as usize
}

/// Parts are far smaller than four thousand million bytes.
#[expect(
    clippy::cast_possible_truncation,
    reason = "a part is never longer than `parts` allows"
)]
pub(crate) const fn narrow(place: usize) -> u32 {
    place as u32
}
