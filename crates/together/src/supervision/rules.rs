//! The rules of talks about children: whose name is in whose part, and what is written when a child is told.

use ledger::EntryId;

use super::{Shown, SupervisionEntry, Talked, Told, ToldThem};
use crate::{door::OpenFile, file::Written, letters::called, voice::on_their_screen, web::nth};

/// So many children can be talked over in one form: the ids of one form hold no more, and nobody talks over so many in one meeting.
pub(super) const MOST: usize = 25;

/// One child's part of what one form writes.
pub(super) fn talked(file: &OpenFile, id: EntryId, talked: &Talked) -> Written {
    let entry = SupervisionEntry::from(talked.clone());
    Written::new(file.id(), id, &entry)
}

/// The names of the other children of this form that stand in this child's part.
pub(super) fn names_of_others(
    file: &OpenFile,
    others: &[OpenFile],
    talked: &Talked,
) -> Vec<String> {
    let texts = [
        &talked.about,
        &talked.considered,
        &talked.decided,
        &talked.why,
        &talked.helped,
        &talked.because,
    ];
    let others = others.iter().filter(|other| other.id() != file.id());
    let mut names: Vec<String> = others
        .flat_map(|other| {
            let court = other.opening.court_first_name().to_owned();
            [called(other, other.child()), court]
        })
        .filter(|name| texts.iter().any(|text| says(text, name)))
        .collect();
    names.sort();
    names.dedup();
    names
}

/// Does this text say this name, as a word of its own?
fn says(text: &str, name: &str) -> bool {
    let (text, name) = (text.to_lowercase(), name.to_lowercase());
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    !name.is_empty()
        && text.match_indices(&name).any(|(at, found)| {
            !is_word(text[..at].chars().next_back())
                && !is_word(text[at + found.len()..].chars().next())
        })
}

/// Why nothing is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum No {
    /// There is no such talk.
    NotThere,
    /// Nobody asked who sees the child's screen.
    ScreenNotSafe,
    /// The screen says it already.
    SaidAlready,
}

/// What is written when it stands otherwise: that they were told, and what their own screen says, where that was marked safe.
pub(super) fn told(
    file: &OpenFile,
    id: EntryId,
    told: &ToldThem,
    on_screen: Option<&str>,
) -> Result<Vec<Written>, No> {
    file.supervision.get(told.of).ok_or(No::NotThere)?;
    let entry = |id, entry: SupervisionEntry| Written::new(file.id(), id, &entry);
    let mut all = vec![entry(id, told.clone().into())];
    let words = on_screen.filter(|_| told.told == Told::Yes);
    if let Some(words) = words {
        if file.readers_on_screen(false).has_unknown() {
            return Err(No::ScreenNotSafe);
        }
        let shown = nth(id, 1);
        if is_on_screen(file, told.of).is_some_and(|there| there != shown) {
            return Err(No::SaidAlready);
        }
        let says = Shown {
            of: told.of,
            decided: words.to_owned(),
            readers: on_their_screen(file),
        };
        all.push(entry(shown, says.into()));
    }
    Ok(all)
}

/// What the child's screen says of this talk, if a worker did not take it off.
pub(super) fn is_on_screen(file: &OpenFile, of: EntryId) -> Option<EntryId> {
    let (stamp, _) = file.supervision.shown_of(of)?;
    let off = file.portal.taken_off().any(|off| off == stamp.id);
    (!off).then_some(stamp.id)
}
