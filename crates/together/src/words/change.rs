//! One change of the list, and from which day it counts.

use jiff::civil::Date;

use super::{KeptWord, fold::Listed, word::key};

/// One change of the list.
#[derive(Debug, Clone)]
pub struct Change {
    /// From which day.
    pub from: Date,
    /// What.
    pub what: What,
    /// Why.
    pub because: String,
}

/// What changes.
#[derive(Debug, Clone)]
pub enum What {
    /// Another list.
    All(Vec<KeptWord>),
    /// A word that the board has agreed to, new or in the place of one.
    Put {
        /// The word.
        word: KeptWord,
        /// The term it takes the place of.
        instead_of: Option<String>,
    },
    /// The board has agreed to a word as it stands.
    Agree(String),
    /// A word that leaves.
    Take(String),
}

impl Change {
    /// The term it is about; none: the whole list.
    pub fn term(&self) -> Option<&str> {
        match &self.what {
            What::All(_) => None,
            What::Put { word, .. } => Some(&word.term),
            What::Agree(term) | What::Take(term) => Some(term),
        }
    }

    pub(super) fn apply(&self, words: &mut Vec<Listed>) {
        match &self.what {
            What::All(all) => *words = imported(all, words),
            What::Put { word, instead_of } => {
                words.retain(|listed| {
                    let replaced = instead_of
                        .as_deref()
                        .is_some_and(|term| listed.word.is(term));
                    !replaced && !listed.word.is(&word.term)
                });
                let at = words.partition_point(|listed| key(&listed.word.term) < key(&word.term));
                let listed = Listed {
                    word: word.clone(),
                    agreed: Some(self.from),
                };
                words.insert(at, listed);
            }
            What::Agree(term) => {
                if let Some(listed) = words.iter_mut().find(|listed| listed.word.is(term)) {
                    listed.agreed = Some(self.from);
                }
            }
            What::Take(term) => words.retain(|listed| !listed.word.is(term)),
        }
    }
}

/// What the board agreed to stays agreed only where it is word for word the same: no import speaks for the board.
fn imported(all: &[KeptWord], before: &[Listed]) -> Vec<Listed> {
    let agreed = |word: &KeptWord| {
        let same = before.iter().find(|listed| listed.word == *word);
        same.and_then(|listed| listed.agreed)
    };
    let listed = all.iter().map(|word| Listed {
        agreed: agreed(word),
        word: word.clone(),
    });
    listed.collect()
}
