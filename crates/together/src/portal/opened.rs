//! Somebody opens a letter or an answer on a child's pages. The workers see that it was opened, once; no page of the child's says so.

use ledger::EntryId;

use super::{finding, place::Place};
use crate::{
    door::{ChildViewer, OpenFile},
    file::Written,
    story,
    telling::{Opened, TellingEntry},
    web::{App, Error, nth},
};

/// Goes to this place, and writes down that what is there was opened. Nobody waits for their letter because that could not be written.
pub(super) async fn went(app: &App, viewer: &ChildViewer, place: Place) -> Place {
    if matches!(place, Place::Letter(_) | Place::Answer(_) | Place::Story(_)) {
        let rule = |file: &OpenFile| written(file, place, viewer.together).ok_or(Error::NotFound);
        drop(
            app.door
                .write_own(viewer, |file| rule(file).map(Into::into))
                .await,
        );
    }
    place
}

/// The first time on their own screen, and the first time with a worker, under an id that follows from what was opened.
fn written(file: &OpenFile, place: Place, together: bool) -> Option<Written> {
    let of = shown(file, place)?;
    let id = nth(of, if together { 103 } else { 102 });
    let opened = TellingEntry::from(Opened { of, together });
    Some(Written::new(file.id(), id, &opened))
}

/// The entry that this screen shows there, if it shows one.
fn shown(file: &OpenFile, place: Place) -> Option<EntryId> {
    match place {
        Place::Letter(id) => {
            let letter = file.letters.get(id).filter(|letter| letter.sent.is_some());
            letter.map(|letter| letter.stamp.id)
        }
        Place::Story(id) => story::on_screen(file, id).map(|_| id),
        Place::Answer(of) => {
            finding::answer(file, of)?;
            let promised = file.promises.get(of);
            let found = promised.and_then(|promise| promise.answered.as_ref());
            let told = file.voice.answer_to(of).map(|(stamp, _)| stamp.id);
            told.or_else(|| found.map(|(stamp, _)| stamp.id))
        }
        _ => None,
    }
}
