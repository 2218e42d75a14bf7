//! "I don't know yet, I'll find out" in one press, from the page of a question.

use askama::Template;
use jiff::civil::Date;
use ledger::{EntryId, FileId};

use super::{Owner, rules::owner_of};
use crate::{
    door::{OpenFile, Viewer},
    web::{Words, words},
};

/// From a question, one press: who finds it out and by when is filled in.
#[derive(Template)]
#[template(path = "promises/one_press.html")]
pub(crate) struct OnePress {
    t: &'static Words,
    child: FileId,
    id: EntryId,
    question: EntryId,
    owner: Owner,
    by: Date,
}

impl askama::filters::HtmlSafe for OnePress {}

impl OnePress {
    /// About this question, by this day; by whoever looks, or by the child's own worker where that is somebody on duty.
    pub(crate) fn of(
        viewer: &Viewer,
        file: &OpenFile,
        question: EntryId,
        by: Date,
        id: EntryId,
    ) -> Option<OnePress> {
        Some(OnePress {
            t: words(),
            child: file.id(),
            id,
            question,
            owner: usual_owner(viewer, file)?,
            by,
        })
    }
}

/// Whoever looks, where they work with this child; else the child's own worker.
pub(super) fn usual_owner(viewer: &Viewer, file: &OpenFile) -> Option<Owner> {
    let last = || file.opening.main_worker().map(|one| one.who.worker);
    owner_of(file, viewer.by.id).or_else(|| owner_of(file, last()?))
}
