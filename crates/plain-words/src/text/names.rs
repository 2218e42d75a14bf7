//! Finding names in a text.

use std::ops::Range;

use super::words::in_word;
use super::{Text, WordAt, fold_term};

/// A name, word by word.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    low: Vec<String>,
    cased: Vec<String>,
}

impl Name {
    /// The words of a name; `None` if it has none.
    pub(crate) fn new(name: &str) -> Option<Self> {
        let folded = fold_term(name);
        let name = Self {
            low: parts(&folded.low),
            cased: parts(&folded.cased),
        };
        (!name.low.is_empty()).then_some(name)
    }

    /// The first word of the name alone, which is how a child is greeted.
    pub(crate) fn first(&self) -> Self {
        Self {
            low: self.low[..1].to_vec(),
            cased: self.cased[..1].to_vec(),
        }
    }

    /// Each word of the name as a name.
    pub(crate) fn each(&self) -> impl Iterator<Item = Self> + '_ {
        self.low.iter().zip(&self.cased).map(|(low, cased)| Self {
            low: vec![low.clone()],
            cased: vec![cased.clone()],
        })
    }

    /// Whether two names are the same, however they are capitalised.
    pub(crate) fn is_same(&self, other: &Self) -> bool {
        self.low == other.low
    }

    /// Every place of the name in a text, in characters, without the 's of an owner.
    pub(crate) fn find(&self, text: &Text) -> Vec<Range<usize>> {
        let length = self.low.len();
        text.words
            .windows(length)
            .filter(|words| self.stands_in(text, words))
            .map(|words| self.place(text, words))
            .collect()
    }

    fn stands_in(&self, text: &Text, words: &[WordAt]) -> bool {
        words.iter().enumerate().all(|(number, word)| {
            let low = text.low(word);
            let is_last = number + 1 == words.len();
            let bare = if is_last {
                low.strip_suffix("'s").unwrap_or(low)
            } else {
                low
            };
            (low == self.low[number] || bare == self.low[number])
                && self.is_capital(number, text.cased(word))
        })
    }

    /// "will" is not Will; "WILL" and "Will" are. A name that its owner writes small is looked for as written.
    fn is_capital(&self, number: usize, said: &str) -> bool {
        said.starts_with(self.cased[number].as_str()) || !said.starts_with(char::is_lowercase)
    }

    fn place(&self, text: &Text, words: &[WordAt]) -> Range<usize> {
        let last = &words[words.len() - 1];
        let start = last.bytes.start;
        let end = start + text.low(last).len().min(self.low[words.len() - 1].len());
        words[0].at.start..text.folded.chars(&(start..end)).end
    }
}

fn parts(name: &str) -> Vec<String> {
    name.split(|char: char| !in_word(char) && char != '\'')
        .filter(|part| part.contains(in_word))
        .map(str::to_owned)
        .collect()
}
