//! A parent or carer opens a letter or an answer on their pages. The workers see that it was opened, once; no page of theirs says so.

use ledger::EntryId;

use super::{Opened, ParentEntry, place::Place};
use crate::{
    door::{ParentViewer, ParentsFile},
    file::Written,
    web::{App, Error, nth},
};

/// Goes to this place, and writes down that what is there was opened. Nobody waits for their letter because that could not be written.
pub(super) async fn went(app: &App, viewer: &ParentViewer, place: Place) -> Place {
    if matches!(place, Place::Letter(_) | Place::Answer(_)) {
        let rule = |file: &ParentsFile| {
            let of = shown(file, place).ok_or(Error::NotFound)?;
            let opened = ParentEntry::from(Opened { of });
            let id = nth(of, 102);
            Ok::<_, Error>(Written::new(file.family_id(), id, &opened).into())
        };
        drop(app.door.write_parent(viewer, rule).await);
    }
    place
}

/// The entry that this screen shows there, if it shows one.
fn shown(file: &ParentsFile, place: Place) -> Option<EntryId> {
    match place {
        Place::Letter(id) => {
            let mut all = file.children.iter().flat_map(|child| child.letters.sent());
            let (letter, _) = all.find(|(letter, _)| letter.id == id)?;
            Some(letter.stamp.id)
        }
        Place::Answer(of) => file.parents.answer(of).map(|(stamp, _)| stamp.id),
        _ => None,
    }
}
