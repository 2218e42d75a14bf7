//! The rules, one to a file. Each looks at the text and says what it found; how much that weighs is not its business.

mod acronyms;
mod blame;
mod certainty;
mod child_missing;
mod copies;
mod denied;
mod everyday;
mod explained;
mod gaps;
mod hard_words;
mod misspelt;
mod office_talk;
mod other_names;
mod passives;
mod pronouns;
mod sealed;
mod sentences;
mod spelling;
mod structure;
mod words;

pub use copies::Other;

use std::collections::{BTreeMap, BTreeSet};

use crate::gather::Gather;
use crate::look::Look;
use crate::{About, Purpose, Reader};

/// What is remembered from one part of a text to the next. Most texts have little of each, and a map in order needs nothing
/// made ready, and no chance, before the first is put into it.
pub(crate) struct State<'a> {
    /// Whether a word was explained when it was first used.
    explained: BTreeMap<u32, bool>,
    /// Words nobody explained.
    unexplained: BTreeSet<u32>,
    /// Letters, and whether they were spelled out when they were first used.
    spelled_out: BTreeMap<u64, bool>,
    /// Letters of the list that stood in words already.
    written_out: BTreeSet<u32>,
    hard: hard_words::Hard,
    sentences: sentences::Tally,
    passives: passives::Tally,
    child: child_missing::Facts,
    structure: structure::Seen,
    copies: copies::Copies<'a>,
    pronouns: pronouns::Track,
    sealed: Option<sealed::Sealed>,
    /// Whether a part was looked at already.
    begun: bool,
}

impl<'a> State<'a> {
    pub(crate) fn new(about: &'a About) -> Self {
        Self {
            explained: BTreeMap::new(),
            unexplained: BTreeSet::new(),
            spelled_out: BTreeMap::new(),
            written_out: BTreeSet::new(),
            hard: hard_words::Hard::default(),
            sentences: sentences::Tally::default(),
            passives: passives::Tally::default(),
            child: child_missing::Facts::new(about),
            structure: structure::Seen::default(),
            copies: copies::Copies::new(about),
            pronouns: pronouns::Track::new(about),
            sealed: sealed::Sealed::new(&about.sealed),
            begun: false,
        }
    }
}

/// Everything the rules find in one part.
pub(crate) fn part(look: &Look, state: &mut State, gather: &mut Gather) {
    sealed::find(look, state.sealed.as_ref(), gather);
    other_names::find(look, gather);
    misspelt::find(look, state, gather);
    pronouns::find(look, &mut state.pronouns, gather);
    gaps::find(look, gather);
    words::find(look, state, gather);
    acronyms::find(look, state, gather);
    blame::find(look, gather);
    sentences::find(look, state, gather);
    hard_words::find(look, &mut state.hard);
    spelling::find(look, gather);
    copies::read(look, &mut state.copies);
    child_missing::read(look, &mut state.child);
    structure::read(look, state);
    state.begun = true;
}

/// What only the whole text tells.
pub(crate) fn whole(
    state: &State,
    purpose: Purpose,
    reader: Reader,
    about: &About,
    gather: &mut Gather,
) {
    words::whole(state, gather);
    hard_words::whole(&state.hard, purpose, reader, gather);
    sentences::whole(&state.sentences, purpose, reader, gather);
    passives::whole(&state.passives, purpose, reader, gather);
    copies::whole(&state.copies, gather);
    child_missing::whole(state, purpose, reader, about, gather);
    structure::whole(state, purpose, reader, gather);
}
