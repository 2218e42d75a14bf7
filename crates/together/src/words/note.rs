//! The monthly note: what changed in the list last month, for every worker. Worked out each time, never stored.

use jiff::{ToSpan, civil::Date};

use super::{
    change::{Change, What},
    fold::KeptWords,
};
use crate::web::{say_month, words};

/// What changed last month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The month, by its name.
    pub month: String,
    /// What changed, and why, in the order in which it counted.
    pub changes: Vec<(String, String)>,
}

impl Note {
    /// The note of this day; none where nothing changed in the month before.
    pub fn of(kept: &KeptWords, today: Date) -> Option<Note> {
        let this = today.first_of_month();
        let last = this.checked_sub(1.month()).ok()?;
        let within = kept
            .changes()
            .iter()
            .filter(|change| last <= change.from && change.from < this);
        let changes: Vec<_> = within
            .map(|change| (say(change), change.because.clone()))
            .collect();
        (!changes.is_empty()).then(|| Note {
            month: say_month(last),
            changes,
        })
    }
}

/// What a change did, in a sentence.
pub(super) fn say(change: &Change) -> String {
    let t = words();
    match &change.what {
        What::All(all) => t.words_changed_all(all.len()),
        What::Put {
            word,
            instead_of: Some(before),
        } if !word.is(before) => t.words_changed_instead(&word.term, before),
        What::Put { word, .. } => t.words_changed_put(&word.term),
        What::Agree(term) => t.words_changed_agreed(term),
        What::Take(term) => t.words_changed_taken(term),
    }
}
