//! From TOML to words, with the line of whatever is wrong.

use std::collections::HashMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::entry::{ActsAs, Advice, Kind, Word};
use super::error::ListError;
use super::patterns::{key, words_of};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    word: Vec<Raw>,
}

/// One entry as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Raw {
    term: Spanned<String>,
    variants: Vec<Spanned<String>>,
    #[serde(default)]
    fine_in: Vec<Spanned<String>>,
    kind: Kind,
    advice: Advice,
    say_instead: Vec<String>,
    why: String,
    source: String,
    #[serde(default)]
    about_harm: bool,
    acts_as: Option<ActsAs>,
}

/// The most words and bytes a term may have.
const MOST_WORDS: usize = 60;
const MOST_BYTES: usize = 2000;

/// Reads every entry, or says what is wrong and where.
pub(super) fn entries(text: &str) -> Result<Vec<Raw>, ListError> {
    let file: File = toml::from_str(text).map_err(|error| ListError::Syntax {
        line: line_of(text, error.span().unwrap_or_default()),
        message: error.message().to_owned(),
    })?;
    let lines = Lines::new(text);
    check(&lines, &file.word)?;
    Ok(file.word)
}

/// Refuses what could never be found, and what two entries would both answer for.
fn check(lines: &Lines, entries: &[Raw]) -> Result<(), ListError> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (number, entry) in entries.iter().enumerate() {
        for term in std::iter::once(&entry.term)
            .chain(&entry.variants)
            .chain(&entry.fine_in)
        {
            check_one(lines, term)?;
        }
        for term in std::iter::once(&entry.term).chain(&entry.variants) {
            // Two spellings that fold to one are welcome inside one entry: they help the person who reads the list.
            if let Some(first) = seen
                .insert(key(term.get_ref()), number)
                .filter(|first| *first != number)
            {
                return Err(ListError::Duplicate {
                    line: lines.of(term.span().start),
                    term: term.get_ref().clone(),
                    first: entries[first].term.get_ref().clone(),
                });
            }
        }
    }
    Ok(())
}

fn check_one(lines: &Lines, term: &Spanned<String>) -> Result<(), ListError> {
    let line = lines.of(term.span().start);
    let text = term.get_ref();
    if text.len() > MOST_BYTES || words_of(text) > MOST_WORDS {
        return Err(ListError::TooLong {
            line,
            start: text.chars().take(40).collect(),
        });
    }
    if words_of(text) == 0 {
        return Err(ListError::Empty {
            line,
            term: text.clone(),
        });
    }
    Ok(())
}

impl Raw {
    /// The entry as a word.
    pub(super) fn word(&self) -> Word<'_> {
        Word {
            term: self.term.get_ref(),
            variants: self
                .variants
                .iter()
                .map(|term| term.get_ref().as_str())
                .collect(),
            fine_in: self
                .fine_in
                .iter()
                .map(|term| term.get_ref().as_str())
                .collect(),
            kind: self.kind,
            advice: self.advice,
            say_instead: self.say_instead.iter().map(String::as_str).collect(),
            why: &self.why,
            source: &self.source,
            about_harm: self.about_harm,
            acts_as: self.acts_as,
        }
    }
}

/// Where the lines of a text start.
struct Lines(Vec<usize>);

impl Lines {
    fn new(text: &str) -> Self {
        Self(text.match_indices('\n').map(|(at, _)| at + 1).collect())
    }

    fn of(&self, at: usize) -> usize {
        1 + self.0.partition_point(|start| *start <= at)
    }
}

fn line_of(text: &str, span: Range<usize>) -> usize {
    Lines::new(text).of(span.start)
}
