//! Giving somebody their file: who gave it to whom, when and how. Or they do not want it any more.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Response,
};
use ledger::{EntryId, FileId};

use super::{
    Handed, MayAsk, MyFileEntry, TakenBack, Want,
    making::{back_to, is_theirs_to_give, open_for, open_request},
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
    let Some(file) = open_for(&app, &viewer, (child, entry), id).await? else {
        return Ok(back_to(child, entry));
    };
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
    Ok(back_to(child, entry))
}

/// `POST …/may-ask`: how we know that a grown-up who asked on their own pages may ask for the child.
pub(super) async fn may_ask(
    viewer: Viewer,
    State(app): State<App>,
    Path(at): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let missing = words().my_file_may_missing();
    with_a_reason(
        &viewer,
        &app,
        at,
        form,
        ("because", missing),
        |file, because| {
            let first = open_request(file, at.1)?.may_be_asked_first(file.child());
            first.then_some(()).ok_or(Error::Changed)?;
            Ok(MayAsk { of: at.1, because }.into())
        },
    )
    .await
}

/// `POST …/taking-back`
pub(super) async fn take_back(
    viewer: Viewer,
    State(app): State<App>,
    Path(at): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let missing = words().my_file_taken_back_missing();
    with_a_reason(
        &viewer,
        &app,
        at,
        form,
        ("no-more", missing),
        |file, because| {
            open_request(file, at.1)?;
            Ok(TakenBack { of: at.1, because }.into())
        },
    )
    .await
}

/// Writes what is nothing but a reason, one line in this field; without one the form comes again and says what is missing.
async fn with_a_reason(
    viewer: &Viewer,
    app: &App,
    (child, entry): (FileId, EntryId),
    form: Posted,
    (field, missing): (&'static str, String),
    entry_of: impl Fn(&OpenFile, String) -> Result<MyFileEntry, Error>,
) -> Result<Response, Error> {
    let id = form.id()?;
    let Some(file) = open_for(app, viewer, (child, entry), id).await? else {
        return Ok(back_to(child, entry));
    };
    let mut faults = Faults::default();
    let because = faults.needed(field, one_line(form.get(field)), missing);
    if !faults.none() {
        let again = one_page(viewer, app, &file, entry, (form, faults, None)).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let rule = |file: &OpenFile| {
        let entry = entry_of(file, because.clone())?;
        Ok::<_, Error>(Writing::from(Written::new(file.id(), id, &entry)))
    };
    app.door.write(viewer, child, rule).await?;
    Ok(back_to(child, entry))
}
