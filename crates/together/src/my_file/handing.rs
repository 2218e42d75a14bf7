//! Giving somebody their file: who gave it to whom, when and how. Or they do not want it any more.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};

use super::{
    Handed, MayAsk, MyFileEntry, TakenBack, Want,
    making::{is_theirs_to_give, open_request},
    one::one_page,
};
use crate::{
    door::{OpenFile, Viewer, Writing},
    file::Written,
    web::{App, Error, Faults, Posted, one_line, page_with, words},
};

/// `POST …/handing-over`: only of the export that stands, and only once somebody made it.
pub(super) async fn hand_over(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    let back = Redirect::to(&format!("/children/{child}/whole-file/{entry}")).into_response();
    if file.has(id) {
        return Ok(back);
    }
    open_request(&file, entry)?;
    is_theirs_to_give(&app, &viewer).await?;
    let (t, mut faults) = (words(), Faults::default());
    let want = Want::named(form.get("form"));
    if want.is_none() {
        faults.add("form", t.my_file_want_missing());
    }
    let told = one_line(form.get("told"));
    let told = faults.needed("told", told, t.my_file_handing_told_missing());
    let Some(want) = want.filter(|_| faults.none()) else {
        let again = one_page(&viewer, &app, &file, entry, (form, faults, None)).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let made: EntryId = form.get("made").parse().map_err(|_| Error::NotFound)?;
    let rule = |file: &OpenFile| {
        let request = open_request(file, entry)?;
        let stands = request.made().filter(|(stamp, _)| stamp.id == made);
        stands.ok_or(Error::Changed)?;
        let handed = MyFileEntry::from(Handed {
            of: entry,
            made,
            to: request.asked.person.clone(),
            form: want,
            told: told.clone(),
        });
        Ok::<_, Error>(Writing::from(Written::new(file.id(), id, &handed)))
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(back)
}

/// `POST …/may-ask`: how we know that a grown-up who asked on their own pages may ask for the child.
pub(super) async fn may_ask(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    let back = Redirect::to(&format!("/children/{child}/whole-file/{entry}")).into_response();
    if file.has(id) {
        return Ok(back);
    }
    open_request(&file, entry)?;
    let mut faults = Faults::default();
    let because = one_line(form.get("because"));
    let because = faults.needed("because", because, words().my_file_may_missing());
    if !faults.none() {
        let again = one_page(&viewer, &app, &file, entry, (form, faults, None)).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let rule = |file: &OpenFile| {
        let request = open_request(file, entry)?;
        let first = request.may_be_asked_first(file.child());
        first.then_some(()).ok_or(Error::Changed)?;
        let may = MyFileEntry::from(MayAsk {
            of: entry,
            because: because.clone(),
        });
        Ok::<_, Error>(Writing::from(Written::new(file.id(), id, &may)))
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(back)
}

/// `POST …/taking-back`
pub(super) async fn take_back(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    let back = Redirect::to(&format!("/children/{child}/whole-file/{entry}")).into_response();
    if file.has(id) {
        return Ok(back);
    }
    open_request(&file, entry)?;
    let mut faults = Faults::default();
    let because = one_line(form.get("no-more"));
    let because = faults.needed("no-more", because, words().my_file_taken_back_missing());
    if !faults.none() {
        let again = one_page(&viewer, &app, &file, entry, (form, faults, None)).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let rule = |file: &OpenFile| {
        open_request(file, entry)?;
        let back = MyFileEntry::from(TakenBack {
            of: entry,
            because: because.clone(),
        });
        Ok::<_, Error>(Writing::from(Written::new(file.id(), id, &back)))
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(back)
}
