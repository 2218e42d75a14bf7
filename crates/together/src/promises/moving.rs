//! Another day, or somebody else who finds it out: never without a reason.

use axum::{
    extract::{Path, State},
    response::Response,
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};

use super::{
    Moved,
    because::Because,
    making::{read_day, read_owner},
    one::write,
    rules::{self, Cannot},
    sorry,
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    web::{App, Error, Faults, Posted, one_line, words},
};

/// `POST /children/{child}/promises/{entry}/moving`: another day, or somebody else; with a reason.
pub(super) async fn move_day(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let (id, today) = (form.id()?, day(app.door.clock().now()));
    write(&viewer, &app, child, entry, &form, |file| {
        let moved = read_moved(&form, file, entry, id, today)?;
        Ok(rules::move_day(file, id, &moved)?)
    })
    .await
}

/// What the form says about another day, or everything that is wrong with it.
fn read_moved(
    form: &Posted,
    file: &OpenFile,
    of: EntryId,
    id: EntryId,
    today: Date,
) -> Result<Moved, Because> {
    let (promise, t) = (file.promises.get(of).ok_or(Cannot::NotThere)?, words());
    let mut faults = Faults::default();
    let by = faults.check("by", read_day(form.get("by"), today));
    let owner = read_owner(form, file, &mut faults);
    let again = promise.moved.last().map(|(stamp, _)| stamp.id) == Some(id);
    let same = by == promise.by() && owner.as_ref() == Some(promise.owner());
    if same && !again && faults.none() {
        faults.add("by", t.promises_day_same());
    }
    let why = faults.needed("why", one_line(form.get("why")), t.promises_why_missing());
    let draft = sorry::draft(file, promise, today);
    let sorry = sorry::read(form, sorry::MOVING, draft.as_deref(), &mut faults);
    match owner {
        Some(owner) if faults.none() => Ok(Moved {
            of,
            by,
            owner,
            why,
            sorry,
        }),
        _ => Err(faults.into()),
    }
}
