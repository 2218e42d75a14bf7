//! R12: a letter that is mostly another letter: runs of five words that stand in an earlier text too. The fixed text of
//! templates does not count.

use std::collections::BTreeSet;

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

/// Runs of the earlier texts and of the templates, and how many of this text's own are among them.
#[derive(Debug, Default)]
pub(super) struct Copies {
    earlier: Vec<BTreeSet<u64>>,
    fixed: BTreeSet<u64>,
    shared: Vec<usize>,
    own: usize,
}

impl Copies {
    pub(super) fn new(about: &About) -> Self {
        let mut fixed = BTreeSet::new();
        for text in &about.fixed {
            runs(text, |run| {
                fixed.insert(run);
            });
        }
        let earlier: Vec<BTreeSet<u64>> = about
            .earlier
            .iter()
            .map(|text| {
                let mut all = BTreeSet::new();
                runs(text, |run| {
                    all.insert(run);
                });
                all
            })
            .collect();
        Self {
            shared: vec![0; earlier.len()],
            earlier,
            fixed,
            own: 0,
        }
    }
}

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
        if fixed.contains(&run) {
            return;
        }
        *own += 1;
        for (number, other) in earlier.iter().enumerate() {
            shared[number] += usize::from(other.contains(&run));
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
