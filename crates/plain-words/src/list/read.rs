//! From TOML to words, with the line of whatever is wrong.

use std::collections::HashMap;
use std::ops::Range;

use serde::Deserialize;
use toml::Spanned;

use super::{ActsAs, Advice, Kind, ListError, Word};
use crate::text::fold_term;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    word: Vec<Raw>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    term: Spanned<String>,
    variants: Vec<Spanned<String>>,
    #[serde(default)]
    fine_in: Vec<String>,
    kind: Kind,
    advice: Advice,
    say_instead: Vec<String>,
    why: String,
    source: String,
    #[serde(default)]
    about_harm: bool,
    acts_as: Option<ActsAs>,
}

/// Reads every word, or says what is wrong and where.
pub(super) fn words(text: &str) -> Result<Vec<Word>, ListError> {
    let file: File = toml::from_str(text).map_err(|error| ListError::Syntax {
        line: line_of(text, error.span().unwrap_or_default()),
        message: error.message().to_owned(),
    })?;
    check(text, &file.word)?;
    Ok(file.word.into_iter().map(Raw::into_word).collect())
}

/// Refuses what could never be found, and what two entries would both answer for.
fn check(text: &str, entries: &[Raw]) -> Result<(), ListError> {
    let mut seen: HashMap<String, usize> = HashMap::new();
    for (number, entry) in entries.iter().enumerate() {
        for term in std::iter::once(&entry.term).chain(&entry.variants) {
            let line = || line_of(text, term.span());
            let term = term.get_ref();
            let key = fold_term(term).key();
            if !key.contains(char::is_alphanumeric) {
                return Err(ListError::Empty {
                    line: line(),
                    term: term.clone(),
                });
            }
            // Two spellings that fold to one are welcome inside one entry: they help the person who reads the list.
            if let Some(first) = seen.insert(key, number).filter(|first| *first != number) {
                let first = entries[first].term.get_ref().clone();
                return Err(ListError::Duplicate {
                    line: line(),
                    term: term.clone(),
                    first,
                });
            }
        }
    }
    Ok(())
}

impl Raw {
    fn into_word(self) -> Word {
        Word {
            term: self.term.into_inner(),
            variants: self.variants.into_iter().map(Spanned::into_inner).collect(),
            fine_in: self.fine_in,
            kind: self.kind,
            advice: self.advice,
            say_instead: self.say_instead,
            why: self.why,
            source: self.source,
            about_harm: self.about_harm,
            acts_as: self.acts_as,
        }
    }
}

fn line_of(text: &str, span: Range<usize>) -> usize {
    1 + text
        .bytes()
        .take(span.start)
        .filter(|byte| *byte == b'\n')
        .count()
}
