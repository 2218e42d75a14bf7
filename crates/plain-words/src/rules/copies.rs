//! R12: a letter that is mostly another letter: runs of five words that stand in an earlier text too. The fixed text of
//! templates does not count.

use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use crate::gather::{About as Said, Gather};
use crate::hash;
use crate::look::Look;
use crate::severity::Row;
use crate::text::Text;
use crate::{About, Rule};

/// Words in a run.
const RUN: usize = 5;
/// From this many hundredths of its own runs on, a text is a copy.
const COPY: usize = 60;
/// A text with fewer runs of its own is too short to be one.
const FEWEST: usize = 8;

const WHY: &str =
    "Most of this stands in another letter too. The child who gets it may have seen that one.";
const INSTEAD: &str = "write what is about this child and nobody else";

/// How many of this text's own runs stand in each earlier text, templates aside.
#[derive(Debug, Default)]
pub(super) struct Copies<'a> {
    earlier: &'a [Other],
    fixed: &'a [Other],
    shared: Vec<usize>,
    own: usize,
}

impl<'a> Copies<'a> {
    pub(super) fn new(about: &'a About) -> Self {
        Self {
            earlier: &about.earlier,
            fixed: &about.fixed,
            shared: vec![0; about.earlier.len()],
            own: 0,
        }
    }
}

/// Another text, to compare with. Its runs of words are worked out when it is first compared with and kept with it, so
/// whoever compares often keeps it; a clone is the same text with the same runs.
#[derive(Debug, Clone, Deserialize)]
#[serde(from = "String")]
pub struct Other(Arc<Kept>);

#[derive(Debug)]
struct Kept {
    text: String,
    /// In order.
    runs: OnceLock<Vec<u64>>,
}

impl Other {
    /// The text.
    pub fn text(&self) -> &str {
        &self.0.text
    }

    fn has(&self, run: u64) -> bool {
        let runs = self.0.runs.get_or_init(|| {
            let mut all = Vec::new();
            runs(self.text(), |run| all.push(run));
            all.sort_unstable();
            all
        });
        runs.binary_search(&run).is_ok()
    }
}

impl From<String> for Other {
    fn from(text: String) -> Self {
        Self(Arc::new(Kept {
            text,
            runs: OnceLock::new(),
        }))
    }
}

impl From<&str> for Other {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl PartialEq for Other {
    fn eq(&self, other: &Self) -> bool {
        self.text() == other.text()
    }
}

impl Eq for Other {}

/// Every run of a text.
fn runs(text: &str, mut take: impl FnMut(u64)) {
    let mut read = Text::default();
    for part in crate::text::parts::parts(text) {
        read.read(&text[part]);
        runs_of(&read, &mut take);
    }
}

fn runs_of(text: &Text, take: &mut impl FnMut(u64)) {
    for words in text.tokens.windows(RUN) {
        take(
            words
                .iter()
                .fold(0, |run, word| hash::finish(run ^ word.hash)),
        );
    }
}

pub(super) fn read(look: &Look, copies: &mut Copies) {
    if copies.earlier.is_empty() {
        return;
    }
    let Copies {
        earlier,
        fixed,
        shared,
        own,
    } = copies;
    runs_of(look.text, &mut |run| {
        if fixed.iter().any(|fixed| fixed.has(run)) {
            return;
        }
        *own += 1;
        for (number, other) in earlier.iter().enumerate() {
            shared[number] += usize::from(other.has(run));
        }
    });
}

pub(super) fn whole(copies: &Copies, gather: &mut Gather) {
    let is_copy = copies
        .shared
        .iter()
        .any(|shared| shared * 100 >= copies.own * COPY);
    if is_copy && copies.own >= FEWEST {
        gather.add_whole(Rule::Copy, Row::Boilerplate, || Said::fixed(WHY, INSTEAD));
    }
}
