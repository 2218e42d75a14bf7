//! The forms by which something in the diary is moved or called off.

use jiff::civil::Date;
use ledger::EntryId;
use page_parts::{Input, Markup};
use plain_words::WordList;

use super::{
    Item,
    change::{Said, is_own},
    entries::say_when,
    form::{is_new_place, no_secrets, read_place, read_when, with_place, with_when},
    planning::FormPage,
    sealed::not_for,
};
use crate::{
    door::{OpenFile, Viewer},
    web::{Faults, FileHead, Posted, Shell, Tab, one_line, words},
};

/// Which form.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Doing {
    Moving,
    CallingOff,
}

/// What a form is made from.
pub(super) struct Asked<'a> {
    pub(super) viewer: &'a Viewer,
    pub(super) file: &'a OpenFile,
    pub(super) item: &'a Item,
    pub(super) doing: Doing,
    pub(super) today: Date,
}

impl Asked<'_> {
    /// The form.
    pub(super) fn page(&self, id: EntryId, faults: Faults, typed: &Posted) -> FormPage {
        let t = words();
        let (title, fields, save) = match self.doing {
            Doing::Moving => (
                t.diary_move_title(),
                with_place(
                    with_when(Markup::default(), typed, &faults).and(&why(typed, &faults)),
                    typed,
                    &faults,
                ),
                t.diary_move_save(),
            ),
            Doing::CallingOff => (
                t.diary_call_off_title(),
                Markup::of(&why(typed, &faults)),
                t.diary_call_off_save(),
            ),
        };
        FormPage {
            shell: Shell::new(self.viewer, title),
            head: FileHead::of(self.file, self.today, Tab::Diary),
            faults,
            id,
            about: t.diary_now(&self.item.say, say_when(self.item.day, self.item.time)),
            seen: self.item.newest().stamp.id.to_string(),
            meanwhile: String::new(),
            fields,
            save,
        }
    }

    /// The form with everything typed, and what somebody else wrote meanwhile above it.
    pub(super) fn again(&self, id: EntryId, typed: &Posted) -> FormPage {
        let (t, item) = (words(), self.item);
        let by = &item.newest().stamp.by.name;
        let meanwhile = if item.is_called_off() {
            t.diary_meanwhile_off(by)
        } else {
            t.diary_meanwhile(by, say_when(item.day, item.time))
        };
        FormPage {
            meanwhile,
            ..self.page(id, Faults::default(), typed)
        }
    }

    /// What it says; what is wrong goes to `faults`.
    pub(super) fn read(
        &self,
        list: &WordList,
        id: EntryId,
        form: &Posted,
        faults: &mut Faults,
    ) -> Said {
        let (file, item) = (self.file, self.item);
        let why = faults.check("why", one_line(form.get("why")));
        no_secrets(faults, "why", &not_for(list, file, &item.readers, &why));
        if self.doing == Doing::CallingOff {
            let (when, place) = (None, None);
            return Said { when, why, place };
        }
        let when = read_when(form, self.today, faults);
        let place = read_place(form, item.id, &item.readers, faults);
        for (field, text) in [("place", &place.place), ("with", &place.with)] {
            no_secrets(faults, field, &not_for(list, file, &place.readers, text));
        }
        let same =
            when == Some((item.day, item.time)) && !is_new_place(&place, item.place.as_ref());
        if same && !is_own(item, id) {
            faults.add("day", words().diary_not_moved());
        }
        let place = Some(place);
        Said { when, why, place }
    }
}

fn why(typed: &Posted, faults: &Faults) -> Input {
    Input::new("why", words().diary_why())
        .hint(words().diary_why_hint())
        .value(typed.get("why"))
        .error(faults.of("why"))
}
