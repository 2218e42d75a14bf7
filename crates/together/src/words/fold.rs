//! What the house's entries about words come to: what is proposed, and the list of any day. No clock: the day is asked for.

use jiff::civil::Date;
use ledger::EntryId;

use super::{
    KeptWord,
    change::{Change, What},
    entries::WordsEntry,
};
use crate::file::{Room, Stamp};

/// Everything that was proposed, and everything that changed the list or will.
#[derive(Debug, Clone, Default)]
pub struct KeptWords {
    proposals: Vec<Proposal>,
    changes: Vec<Change>,
}

/// Something proposed.
#[derive(Debug, Clone)]
pub struct Proposal {
    /// When, and by whom.
    pub stamp: Stamp,
    /// The word as it would be.
    pub word: KeptWord,
    /// The term it takes the place of.
    pub instead_of: Option<String>,
    /// Why.
    pub because: String,
    /// Agreed or withdrawn: nothing is left to do.
    pub settled: bool,
}

/// A word of the list of one day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// The word.
    pub word: KeptWord,
    /// Since when the young people's board has agreed to it; none: this project suggests it.
    pub agreed: Option<Date>,
}

impl Room for KeptWords {
    type Entry = WordsEntry;

    fn take(&mut self, stamp: &Stamp, entry: &WordsEntry) {
        match entry {
            WordsEntry::Imported(imported) => {
                self.change(
                    stamp,
                    stamp.on,
                    What::All(imported.words.clone()),
                    &imported.because,
                );
            }
            WordsEntry::Proposed(proposed) => self.proposals.push(Proposal {
                stamp: stamp.clone(),
                word: proposed.word.clone(),
                instead_of: proposed.instead_of.clone(),
                because: proposed.because.clone(),
                settled: false,
            }),
            WordsEntry::Agreed(agreed) => {
                let what = match self.settle(agreed.proposed) {
                    Some(proposal) => What::Put {
                        word: proposal.word,
                        instead_of: proposal.instead_of,
                    },
                    None => What::Agree(agreed.term.clone()),
                };
                self.change(stamp, agreed.from, what, &agreed.because);
            }
            WordsEntry::Withdrawn(withdrawn) => {
                if self.settle(withdrawn.proposed).is_none() {
                    let what = What::Take(withdrawn.term.clone());
                    self.change(stamp, withdrawn.from, what, &withdrawn.because);
                }
            }
        }
    }
}

impl KeptWords {
    fn settle(&mut self, proposed: Option<EntryId>) -> Option<Proposal> {
        let proposal = self
            .proposals
            .iter_mut()
            .find(|proposal| Some(proposal.stamp.id) == proposed)?;
        proposal.settled = true;
        Some(proposal.clone())
    }

    fn change(&mut self, stamp: &Stamp, from: Date, what: What, because: &str) {
        // A day that was over when it was written is no day any more on which the list could have been another.
        self.add(from.max(stamp.on), what, because);
    }

    fn add(&mut self, from: Date, what: What, because: &str) {
        self.changes.push(Change {
            from,
            what,
            because: because.to_owned(),
        });
        // Changes of the same day stay in the order in which they were written.
        self.changes.sort_by_key(|change| change.from);
    }

    /// The same with one change more.
    #[must_use]
    pub fn with(&self, what: What, from: Date) -> KeptWords {
        let mut would_be = self.clone();
        would_be.add(from, what, "");
        would_be
    }

    /// What waits for the young people's board.
    pub fn waiting(&self) -> impl Iterator<Item = &Proposal> {
        self.proposals.iter().filter(|proposal| !proposal.settled)
    }

    /// Something that waits.
    pub fn proposal(&self, id: EntryId) -> Option<&Proposal> {
        self.waiting().find(|proposal| proposal.stamp.id == id)
    }

    /// Everything that changed the list or will, in the order in which it counts.
    pub fn changes(&self) -> &[Change] {
        &self.changes
    }

    /// The list of a day, by term; `ours` is what it begins with.
    pub fn on(&self, ours: &[KeptWord], day: Date) -> Vec<Listed> {
        let first = ours.iter().map(|word| Listed {
            word: word.clone(),
            agreed: None,
        });
        let mut words = first.collect();
        for change in self.changes.iter().filter(|change| change.from <= day) {
            change.apply(&mut words);
        }
        words
    }
}
