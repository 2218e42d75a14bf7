//! The rule of a change: what is moved or called off was as it was shown, and what was called off stays so.

use ledger::{EntryId, FileId};

use super::{
    CalledOff, DiaryEntry, Item, Moved, Place,
    form::{When, is_new_place},
    items::about_child,
};
use crate::{
    door::{OpenFile, Writing},
    file::{Family, Written},
    web::{Error, nth},
};

/// What a form says that moves something, or calls it off where it names no time.
pub(super) struct Said {
    pub(super) when: Option<When>,
    pub(super) why: String,
    pub(super) place: Option<Place>,
}

/// Why nothing was written.
pub(super) enum No {
    /// Somebody else moved it or called it off after this form was shown.
    Meanwhile,
    /// Anything else.
    Web(Error),
}

/// The thing of this id in the diary of this child, and the family's file it is in.
pub(super) fn find(file: &OpenFile, id: EntryId) -> Result<(FileId, &Family, Item), Error> {
    let mut all = about_child(file).into_iter();
    all.find(|(_, _, item)| item.id == id)
        .ok_or(Error::NotFound)
}

/// Did this form write one of the changes already? Then it is the same form once more.
pub(super) fn is_own(item: &Item, id: EntryId) -> bool {
    item.changes.iter().any(|change| change.stamp.id == id)
}

/// The entries of a change, where nobody else changed it since the form was shown.
pub(super) fn written(
    file: &OpenFile,
    entry: EntryId,
    id: EntryId,
    seen: &str,
    said: &Said,
) -> Result<Writing, No> {
    let (family, _, item) = find(file, entry).map_err(No::Web)?;
    let as_shown = seen == item.newest().stamp.id.to_string() && !item.is_called_off();
    if !as_shown && !is_own(&item, id) {
        return Err(No::Meanwhile);
    }
    let mut entries = vec![Written::new(family, id, &change(&item, said))];
    let place = said.place.as_ref();
    if let Some(place) = place.filter(|place| is_new_place(place, item.place.as_ref())) {
        let place = DiaryEntry::from(place.clone());
        entries.push(Written::new(family, nth(id, 1), &place));
    }
    Ok(entries.into())
}

fn change(item: &Item, said: &Said) -> DiaryEntry {
    let (of, why, readers) = (item.id, said.why.clone(), item.readers.clone());
    match said.when {
        Some((day, time)) => Moved {
            of,
            day,
            time,
            why,
            readers,
        }
        .into(),
        None => CalledOff { of, why, readers }.into(),
    }
}
