//! The list as it is today, made anew when the house's file or the day is another. Nothing has to be started again.

use std::sync::{Arc, RwLock};

use jiff::civil::Date;
use plain_words::{ListError, WordList};

use super::{
    KeptWord,
    fold::{KeptWords, Listed},
    word::{from_toml, ours, to_toml},
};
use crate::{clock::day, door::Door, web::Error};

/// The list of today.
#[derive(Debug, Clone)]
pub struct Today {
    /// Ready for looking.
    pub list: Arc<WordList>,
    /// Each word, and whether the young people's board has agreed to it.
    pub words: Arc<Vec<Listed>>,
}

impl Today {
    /// The list as this project suggests it.
    fn ours() -> Today {
        let (words, list) = ours();
        let suggested = |word: &KeptWord| Listed {
            word: word.clone(),
            agreed: None,
        };
        Today {
            list: list.clone(),
            words: Arc::new(words.iter().map(suggested).collect()),
        }
    }

    /// What these entries come to on this day. The error names a word that two entries would answer for.
    pub(super) fn of(kept: &KeptWords, on: Date) -> Result<Today, ListError> {
        let (first, list) = ours();
        let words = kept.on(first, on);
        let list = if kept.changes().is_empty() {
            list.clone()
        } else {
            Arc::new(from_toml(&to_toml(words.iter().map(|listed| &listed.word), |_| None))?.1)
        };
        Ok(Today {
            list,
            words: Arc::new(words),
        })
    }
}

/// Hands out the list of today.
#[derive(Clone, Default)]
pub struct Live(Arc<RwLock<Option<Made>>>);

struct Made {
    entries: usize,
    day: Date,
    today: Today,
}

impl Live {
    /// The list as it is now.
    pub async fn today(&self, door: &Door) -> Result<Today, Error> {
        let house = door.house().await?;
        let (entries, on) = (house.entries.len(), day(door.clock().now()));
        if let Some(today) = self.made(entries, on) {
            return Ok(today);
        }
        let today = self.or_before(Today::of(&house.words, on));
        let made = Made {
            entries,
            day: on,
            today: today.clone(),
        };
        *self
            .0
            .write()
            .expect("nothing panics while it holds the list") = Some(made);
        Ok(today)
    }

    /// Every change was looked at before it was written. If two people's changes still cannot stand together, the list stays
    /// as it was: no page is worth less than its words.
    fn or_before(&self, today: Result<Today, ListError>) -> Today {
        today.unwrap_or_else(|wrong| {
            tracing::error!("the word list stays as it was: {wrong}");
            let before = self
                .0
                .read()
                .expect("nothing panics while it holds the list");
            before
                .as_ref()
                .map_or_else(Today::ours, |made| made.today.clone())
        })
    }

    fn made(&self, entries: usize, on: Date) -> Option<Today> {
        let made = self
            .0
            .read()
            .expect("nothing panics while it holds the list");
        made.as_ref()
            .filter(|made| made.entries == entries && made.day == on)
            .map(|made| made.today.clone())
    }
}
