//! The list of words: read from its TOML, or compiled in.

mod bytes;
mod compile;
mod entry;
mod error;
mod patterns;
mod read;

use std::sync::Arc;

pub(crate) use bytes::{place_at, short_at, u32_at};
pub use entry::{ActsAs, Advice, Kind, Word};
pub use error::ListError;
pub(crate) use patterns::{FINE, HEAD, POSSESSIVE, SIMPLE, bit, word};

use self::bytes::Reading;

/// The words to look for, ready for looking: read once, shared by every check.
#[derive(Debug, Clone)]
pub struct WordList(Bytes);

#[derive(Debug, Clone)]
enum Bytes {
    Ours(&'static [u8]),
    Own(Arc<[u8]>),
}

/// What a hit needs to know of its word before anything is said about it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Marks {
    pub(crate) kind: Kind,
    pub(crate) advice: Advice,
    pub(crate) about_harm: bool,
    pub(crate) acts_as: Option<ActsAs>,
}

/// What people are told about a word that was found.
pub(crate) struct Told<'a> {
    pub(crate) term: &'a str,
    pub(crate) why: &'a str,
    /// Where the alternatives are: most who ask want none.
    instead: Reading<'a>,
}

impl<'a> Told<'a> {
    /// Plain alternatives.
    pub(crate) fn say_instead(&self) -> impl Iterator<Item = &'a str> {
        let mut instead = self.instead;
        // The source, the variants, the phrases in which it is fine.
        instead.skip_text();
        instead.skip_texts();
        instead.skip_texts();
        (0..instead.number()).map(move |_| instead.text())
    }
}

/// Where the length of the phrases stands: right after the version.
const VERSION: usize = 12;

impl WordList {
    /// The list that this project keeps (`wordlist/words.toml`), as it was when the program was built. Nothing is read
    /// or made: it is part of the program.
    pub const fn ours() -> Self {
        Self(Bytes::Ours(include_bytes!(concat!(
            env!("OUT_DIR"),
            "/list.bin"
        ))))
    }

    /// Reads a list from the TOML of `wordlist/words.toml`.
    ///
    /// # Errors
    /// Names the line of a syntax error, of a term that is empty or only punctuation, and of one that two entries share.
    pub fn from_toml(text: &str) -> Result<Self, ListError> {
        Ok(Self(Bytes::Own(compile::compile(text)?.into())))
    }

    /// A short hash of the words (not of comments or layout), so that a letter can keep which list it was checked with.
    pub fn version(&self) -> String {
        String::from_utf8_lossy(&self.bytes()[..VERSION]).into_owned()
    }

    /// How many words there are.
    pub fn len(&self) -> usize {
        place_at(self.bytes(), self.entries())
    }

    /// Whether there is no word to look for.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The words, in the order of the list.
    pub fn words(&self) -> impl ExactSizeIterator<Item = Word<'_>> {
        (0..self.len()).map(|number| read_word(self.bytes(), self.entry(number)))
    }

    /// What is told about a word, by its number.
    pub(crate) fn word(&self, number: usize) -> Told<'_> {
        read_told(self.bytes(), self.entry(number))
    }

    /// The same of the list that is compiled in, with texts that need no copy; `None` for any other list.
    pub(crate) fn word_of_ours(&self, number: usize) -> Option<Told<'static>> {
        match &self.0 {
            Bytes::Ours(bytes) => Some(read_told(bytes, self.entry(number))),
            Bytes::Own(_) => None,
        }
    }

    /// Whether the table of words knows which words begin a phrase of this list.
    pub(crate) fn is_ours(&self) -> bool {
        matches!(self.0, Bytes::Ours(_))
    }

    pub(crate) fn marks(&self, number: usize) -> Marks {
        read_marks(&mut Reading {
            bytes: self.bytes(),
            at: self.entry(number),
        })
    }

    /// The phrases to look for.
    pub(crate) fn phrases(&self) -> &[u8] {
        let start = VERSION + 4;
        self.bytes().get(start..self.entries()).unwrap_or_default()
    }

    fn entries(&self) -> usize {
        VERSION + 4 + place_at(self.bytes(), VERSION)
    }

    fn entry(&self, number: usize) -> usize {
        place_at(self.bytes(), self.entries() + 4 + 4 * number)
    }

    fn bytes(&self) -> &[u8] {
        match &self.0 {
            Bytes::Ours(bytes) => bytes,
            Bytes::Own(bytes) => bytes,
        }
    }
}

fn read_marks(reading: &mut Reading) -> Marks {
    let kind = usize::from(reading.byte());
    let advice = usize::from(reading.byte());
    let about_harm = reading.byte() == 1;
    let acts_as = usize::from(reading.byte());
    Marks {
        kind: Kind::ALL.get(kind).copied().unwrap_or(Kind::Jargon),
        advice: Advice::ALL.get(advice).copied().unwrap_or(Advice::Consider),
        about_harm,
        acts_as: ActsAs::ALL.get(acts_as).copied(),
    }
}

fn read_told(bytes: &[u8], at: usize) -> Told<'_> {
    let mut reading = Reading { bytes, at };
    read_marks(&mut reading);
    Told {
        term: reading.text(),
        why: reading.text(),
        instead: reading,
    }
}

fn read_word(bytes: &[u8], at: usize) -> Word<'_> {
    let mut reading = Reading { bytes, at };
    let marks = read_marks(&mut reading);
    let (term, why, source) = (reading.text(), reading.text(), reading.text());
    let (variants, fine_in, say_instead) = (reading.texts(), reading.texts(), reading.texts());
    Word {
        term,
        variants,
        fine_in,
        kind: marks.kind,
        advice: marks.advice,
        say_instead,
        why,
        source,
        about_harm: marks.about_harm,
        acts_as: marks.acts_as,
    }
}

#[cfg(test)]
mod tests;
