//! Sorry for being late: drafted here, finished by a person, and sent only when that person changed it or says that they mean it.

use jiff::civil::Date;
use page_parts::{Checkboxes, Markup, Textarea};

use super::Promise;
use crate::{
    door::OpenFile,
    portal::younger,
    web::{Faults, Posted, kept_in_english, say_day, text, words},
};

/// The words to begin from, where the day of a promise is over: for a younger child, an older one, or a grown-up.
pub(super) fn draft(file: &OpenFile, promise: &Promise, today: Date) -> Option<String> {
    let wording = || {
        let (t, by) = (words(), say_day(promise.by()));
        if !promise.made.to.contains(file.child()) {
            t.promises_sorry_adult(by)
        } else if younger(file, today) {
            t.promises_sorry_younger(by)
        } else {
            t.promises_sorry_older(by)
        }
    };
    let late = promise.is_late(today);
    late.then(|| kept_in_english(wording))
}

/// The names of the box and of the tick beside it; a page has two, one in each of its forms.
#[derive(Debug, Clone, Copy)]
pub(super) struct Names {
    pub(super) sorry: &'static str,
    pub(super) meant: &'static str,
}

/// Of the form that answers.
pub(super) const ANSWERING: Names = Names {
    sorry: "sorry",
    meant: "meant",
};
/// Of the form that moves the day.
pub(super) const MOVING: Names = Names {
    sorry: "sorry_later",
    meant: "meant_later",
};

/// What was said about being late: nothing where the box was emptied, and nothing that nobody changed or meant.
pub(super) fn read(
    form: &Posted,
    names: Names,
    draft: Option<&str>,
    faults: &mut Faults,
) -> String {
    let typed = faults.check(names.sorry, text(form.get(names.sorry)));
    let untouched = draft.is_some_and(|draft| draft == typed.trim());
    if untouched && !form.has(names.meant) {
        faults.add(names.sorry, words().promises_sorry_not_meant());
    }
    typed
}

/// The box with the draft in it and the tick, where the promise is late.
pub(super) fn fields(
    form: &Posted,
    names: Names,
    draft: Option<&str>,
    faults: &Faults,
) -> Option<Markup> {
    let (draft, t) = (draft?, words());
    let typed = if form.has(names.sorry) {
        form.get(names.sorry)
    } else {
        draft
    };
    // Two boxes of one page are not called the same.
    let label = if names.sorry == MOVING.sorry {
        t.promises_sorry_later()
    } else {
        t.promises_sorry()
    };
    let sorry = Textarea::new(names.sorry, label)
        .hint(t.promises_sorry_hint())
        .rows(3)
        .value(typed)
        .error(faults.of(names.sorry));
    let ticked = form.has(names.meant).then_some("yes");
    let meant = Checkboxes::without_legend(names.meant)
        .item("yes", t.promises_sorry_meant())
        .checked(ticked);
    Some(Markup::of(&sorry).and(&meant))
}
