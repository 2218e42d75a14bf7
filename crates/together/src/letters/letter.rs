//! The letters of one file, and the rules for sending one.

use jiff::civil::Date;
use uuid::Uuid;

use super::entries::{CameBack, LetterEntry, LetterKind, Sent, Withheld};
use crate::file::{Room, Stamp};

/// The letters of one file, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Letters(Vec<Letter>);

/// One letter and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Letter {
    /// The letter.
    pub id: Uuid,
    /// What kind.
    pub kind: LetterKind,
    /// When it went, or was withheld.
    pub stamp: Stamp,
    /// The exact letter, if it went.
    pub sent: Option<Sent>,
    /// Why it did not go, if it was withheld.
    pub withheld: Option<Withheld>,
    /// Reply sheets that came back.
    pub came_back: Vec<(Stamp, CameBack)>,
}

impl Room for Letters {
    type Entry = LetterEntry;

    fn take(&mut self, stamp: &Stamp, entry: &LetterEntry) {
        match entry {
            LetterEntry::Sent(sent) => {
                self.0
                    .push(Letter::new(sent.letter, sent.kind, stamp, Some(sent), None));
            }
            LetterEntry::Withheld(withheld) => self.0.push(Letter::new(
                withheld.letter,
                withheld.kind,
                stamp,
                None,
                Some(withheld),
            )),
            LetterEntry::CameBack(sheet) => {
                if let Some(letter) = self.0.iter_mut().find(|letter| letter.id == sheet.letter) {
                    letter.came_back.push((stamp.clone(), sheet.clone()));
                }
            }
        }
    }
}

impl Letter {
    fn new(
        id: Uuid,
        kind: LetterKind,
        stamp: &Stamp,
        sent: Option<&Sent>,
        withheld: Option<&Withheld>,
    ) -> Letter {
        Letter {
            id,
            kind,
            stamp: stamp.clone(),
            sent: sent.cloned(),
            withheld: withheld.cloned(),
            came_back: Vec::new(),
        }
    }
}

impl Letters {
    /// Every letter, oldest first.
    pub fn all(&self) -> &[Letter] {
        &self.0
    }

    /// One letter.
    pub fn get(&self, id: Uuid) -> Option<&Letter> {
        self.0.iter().find(|letter| letter.id == id)
    }

    /// Letters that went, newest first.
    pub fn sent(&self) -> impl Iterator<Item = (&Letter, &Sent)> {
        self.0
            .iter()
            .rev()
            .filter_map(|letter| letter.sent.as_ref().map(|sent| (letter, sent)))
    }

    /// Was the introductory letter sent, or withheld with a reason, by or after this day?
    pub fn introduced_since(&self, day: Date) -> bool {
        self.0
            .iter()
            .any(|letter| letter.kind == LetterKind::Introductory && letter.stamp.on >= day)
    }
}

/// Why a letter does not go.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CannotSend {
    /// It went already; the one that went is shown.
    AlreadySent,
    /// It was withheld.
    Withheld,
    /// The file changed between looking and sending.
    ChangedMeanwhile,
    /// A person has to look at these first: each is changed, or goes with a reason.
    LookFirst(Vec<String>),
}

/// A letter goes once, exactly as it was looked at, and with a reason for everything that was held.
pub fn send(
    letters: &Letters,
    to_send: &Sent,
    looked_at: bool,
    held: &[String],
) -> Result<LetterEntry, CannotSend> {
    match letters.get(to_send.letter) {
        Some(letter) if letter.sent.is_some() => return Err(CannotSend::AlreadySent),
        Some(_) => return Err(CannotSend::Withheld),
        None => {}
    }
    if !looked_at {
        return Err(CannotSend::ChangedMeanwhile);
    }
    let without_reason = held.iter().filter(|held| {
        !to_send
            .passed
            .iter()
            .any(|passed| passed.held == **held && !passed.because.trim().is_empty())
    });
    let left: Vec<String> = without_reason.cloned().collect();
    if left.is_empty() {
        Ok(to_send.clone().into())
    } else {
        Err(CannotSend::LookFirst(left))
    }
}

/// A letter may be withheld because it would not be safe, with a reason that stays on the file.
pub fn withhold(
    letters: &Letters,
    letter: Uuid,
    kind: LetterKind,
    because: &str,
) -> Result<LetterEntry, CannotSend> {
    match letters.get(letter) {
        Some(letter) if letter.sent.is_some() => Err(CannotSend::AlreadySent),
        Some(_) => Err(CannotSend::Withheld),
        None => Ok(Withheld {
            letter,
            kind,
            because: because.to_owned(),
        }
        .into()),
    }
}
