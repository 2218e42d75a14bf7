//! Danger first, also where a parent said it: one worker tells people who can help, at once, with one line of reason.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};

use super::{
    entries::ParentEntry,
    one::one_page,
    rules::{self, reading},
};
use crate::{
    door::{OpenFile, Viewer},
    file::Written,
    voice::{PassedOn, passed_on},
    web::{App, Error, Posted, nth, page_with},
};

/// `POST /children/{child}/from-parents/{entry}/passing-on`
pub(super) async fn pass_on(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let passed = match passed_on(&form) {
        Ok((to, at, why)) => PassedOn {
            of: entry,
            to,
            at,
            why,
        },
        Err(faults) => {
            let file = app.door.open(&viewer, child).await?;
            let again = one_page(&viewer, &app, &file, entry).await?;
            let again = again.passing(&form, faults);
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let rule = |file: &OpenFile| {
        let (family, ..) = rules::wrote(file, entry).ok_or(Error::NotFound)?;
        let passed = ParentEntry::from(passed.clone());
        let mut all = vec![Written::new(family, nth(id, 5), &passed)];
        all.extend(reading(file, entry, nth(id, 2)));
        Ok::<_, Error>(all.into())
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/from-parents/{entry}")).into_response())
}
