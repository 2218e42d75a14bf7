//! The rules, one to a file. Each looks at the text and says what it found; how much that weighs is not its business.

mod acronyms;
mod certainty;
mod explained;
mod gaps;
mod long_sentences;
mod office_talk;
mod other_children;
mod sealed;
mod words;

use std::ops::Range;

pub(crate) use long_sentences::own_words;

use crate::look::Look;
use crate::severity::Row;
use crate::text::Places;
use crate::{Rule, Word};

/// What a rule found, before it is weighed.
#[derive(Debug)]
pub(crate) struct Found {
    pub(crate) rule: Rule,
    pub(crate) row: Row,
    pub(crate) at: Range<usize>,
    pub(crate) why: String,
    pub(crate) instead: Vec<String>,
    pub(crate) term: Option<String>,
}

impl Found {
    /// A word of the list, with the list's own reason and suggestions.
    fn word(rule: Rule, row: Row, at: Range<usize>, word: &Word) -> Self {
        let instead = word
            .say_instead
            .iter()
            .filter_map(|words| without_gaps(words))
            .collect();
        Self {
            rule,
            row,
            at,
            why: word.why.clone(),
            instead,
            term: Some(word.term.clone()),
        }
    }
}

/// Everything the rules find. What a gap or a word of the list already covers is not found twice.
pub(crate) fn all(look: &Look) -> Vec<Found> {
    let mut found = words::find(look);
    let covered = Places::new(found.iter().map(|found| found.at.clone()).collect());
    let is_free = |found: &Found| !covered.touch(&found.at);
    found.extend(gaps::find(look).into_iter().filter(is_free));
    found.extend(acronyms::find(look).into_iter().filter(is_free));
    found.extend(sealed::find(look));
    found.extend(other_children::find(look));
    found.extend(long_sentences::find(look));
    found
}

/// A suggestion as it may be shown: "…" where only the writer knows the words, so that no gap is ever pasted.
fn without_gaps(words: &str) -> Option<String> {
    let mut shown = String::new();
    let mut rest = words;
    while let Some((before, (_, after))) = rest
        .split_once('[')
        .and_then(|(before, gap)| Some((before, gap.split_once(']')?)))
    {
        shown = shown + before + "…";
        rest = after;
    }
    shown += rest;
    shown.contains(char::is_alphanumeric).then_some(shown)
}
