//! The letters of one file, and the rules for sending one.

use jiff::civil::Date;
use ledger::EntryId;
use uuid::Uuid;

use super::entries::{CameBack, HeldAbout, LetterEntry, LetterKind, Sent, Withheld};
use crate::file::{Room, Slug, Stamp};

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
    /// To whom; none where it was withheld from the child.
    pub to: Option<Slug>,
    /// What it tells.
    pub about: Option<EntryId>,
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
            LetterEntry::Sent(sent) => self.0.push(Letter {
                id: sent.letter,
                kind: sent.kind,
                to: Some(sent.to.clone()),
                about: sent.about,
                stamp: stamp.clone(),
                sent: Some(sent.clone()),
                withheld: None,
                came_back: Vec::new(),
            }),
            LetterEntry::Withheld(withheld) => self.0.push(Letter {
                id: withheld.letter,
                kind: withheld.kind,
                to: withheld.to.clone(),
                about: withheld.about,
                stamp: stamp.clone(),
                sent: None,
                withheld: Some(withheld.clone()),
                came_back: Vec::new(),
            }),
            LetterEntry::CameBack(sheet) => {
                if let Some(letter) = self.0.iter_mut().find(|letter| letter.id == sheet.letter) {
                    letter.came_back.push((stamp.clone(), sheet.clone()));
                }
            }
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

    /// Was a letter in which somebody says who they are sent to this child, or withheld with a reason, on this day or later?
    pub fn introduced_since(&self, child: &Slug, day: Date) -> bool {
        let hello = |letter: &&Letter| {
            matches!(
                letter.kind,
                LetterKind::Introductory | LetterKind::WhoIAmNow
            )
        };
        self.to(child)
            .filter(hello)
            .any(|letter| letter.stamp.on >= day)
    }

    /// The first letter that went to this child, the newest if there were more.
    pub fn introduction(&self, child: &Slug) -> Option<&Letter> {
        self.to(child)
            .filter(|letter| letter.kind == LetterKind::Introductory && letter.sent.is_some())
            .last()
    }

    /// Every letter to this child, sent or withheld, oldest first.
    pub fn to(&self, child: &Slug) -> impl Iterator<Item = &Letter> {
        self.0
            .iter()
            .filter(move |letter| letter.to.as_ref().is_none_or(|to| to == child))
    }

    /// Was this told to that person in a letter, or was the letter withheld with a reason?
    pub fn told_about(&self, about: EntryId, to: &Slug) -> bool {
        self.to(to).any(|letter| letter.about == Some(about))
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
    /// Another first letter went while this one was being written.
    AnotherWent,
    /// Its writer learns, and whoever looks at what they write has not found this version fine.
    NotLookedAt,
}

/// A letter goes once, exactly as it was looked at, and with a reason for everything that was held. A second first letter goes only
/// where its writer began it `again`, knowing of the one that went, or said why there is a second one.
pub fn send(
    letters: &Letters,
    to_send: &Sent,
    looked_at: bool,
    again: bool,
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
    let again = again || to_send.reason_about(HeldAbout::AnotherWent).is_some();
    let first = to_send.kind == LetterKind::Introductory;
    if first && !again && letters.introduction(&to_send.to).is_some() {
        return Err(CannotSend::AnotherWent);
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
pub fn withhold(letters: &Letters, withheld: Withheld) -> Result<LetterEntry, CannotSend> {
    match letters.get(withheld.letter) {
        Some(letter) if letter.sent.is_some() => Err(CannotSend::AlreadySent),
        Some(_) => Err(CannotSend::Withheld),
        None => Ok(withheld.into()),
    }
}
