//! What came of a promise: found out and told, or why it could not be.

use axum::{
    extract::{Path, State},
    response::Response,
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};

use super::{
    How, Outcome,
    because::Because,
    one::write,
    rules::{self, Cannot, NewAnswer},
    sorry,
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    web::{App, Error, Faults, Posted, text, words},
};

/// `POST /children/{child}/promises/{entry}`: what was found out, or why it could not be.
pub(super) async fn answer(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let (id, today) = (form.id()?, day(app.door.clock().now()));
    write(&viewer, &app, child, entry, &form, |file| {
        let new = read_answer(&form, file, entry, today)?;
        Ok(rules::answer(file, entry, id, &new)?)
    })
    .await
}

/// What the form says about an answer, or everything that is wrong with it.
fn read_answer(
    form: &Posted,
    file: &OpenFile,
    entry: EntryId,
    today: Date,
) -> Result<NewAnswer, Because> {
    let (promise, t) = (file.promises.get(entry).ok_or(Cannot::NotThere)?, words());
    let mut faults = Faults::default();
    let outcome = match form.get("outcome") {
        "found_out" => Some(Outcome::FoundOut),
        "could_not" => Some(Outcome::CouldNot),
        _ => None,
    };
    if outcome.is_none() {
        faults.add("outcome", t.promises_outcome_missing());
    }
    let found = faults.needed("found", text(form.get("found")), t.promises_found_missing());
    let how = match form.get("how") {
        "their_pages" if promise.made.to.contains(file.child()) => Some(How::TheirPages),
        "in_talk" => Some(How::InTalk),
        "letter" => Some(How::Letter),
        _ => None,
    };
    if how.is_none() {
        faults.add("how", t.promises_how_missing());
    }
    let draft = sorry::draft(file, promise, today);
    let sorry = sorry::read(form, sorry::ANSWERING, draft.as_deref(), &mut faults);
    match (outcome, how) {
        (Some(outcome), Some(how)) if faults.none() => Ok(NewAnswer {
            outcome,
            words: found,
            how,
            sorry,
        }),
        _ => Err(faults.into()),
    }
}
