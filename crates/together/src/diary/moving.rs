//! Something in the diary is moved or called off.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};

use super::{
    Item,
    change::{No, find, written},
    form::known,
    moving_form::{Asked, Doing},
};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer},
    file::Audience,
    web::{App, Error, Faults, Posted, page, page_with},
};

/// `GET /children/{child}/diary/{entry}/moving`
pub(super) async fn move_form(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    form(&viewer, &app, child, entry, Doing::Moving).await
}

/// `GET /children/{child}/diary/{entry}/calling-off`
pub(super) async fn call_off_form(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    form(&viewer, &app, child, entry, Doing::CallingOff).await
}

async fn form(
    viewer: &Viewer,
    app: &App,
    child: FileId,
    entry: EntryId,
    doing: Doing,
) -> Result<Response, Error> {
    let file = app.door.open(viewer, child).await?;
    let (_, _, item) = find(&file, entry)?;
    let now = app.door.clock().now();
    let shown = Asked {
        viewer,
        file: &file,
        item: &item,
        doing,
        today: day(now),
    };
    page(&shown.page(EntryId::new(now), Faults::default(), &known(&item)))
}

/// `POST /children/{child}/diary/{entry}/moving`
pub(super) async fn move_to(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    change(&viewer, &app, child, entry, Doing::Moving, &form).await
}

/// `POST /children/{child}/diary/{entry}/calling-off`
pub(super) async fn call_off(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    change(&viewer, &app, child, entry, Doing::CallingOff, &form).await
}

async fn change(
    viewer: &Viewer,
    app: &App,
    child: FileId,
    entry: EntryId,
    doing: Doing,
    form: &Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(viewer, child).await?;
    let list = app.list.today(&app.door).await?.list;
    let (_, _, item) = find(&file, entry)?;
    let asked = Asked {
        viewer,
        file: &file,
        item: &item,
        doing,
        today: day(app.door.clock().now()),
    };
    let mut faults = Faults::default();
    let said = asked.read(&list, id, form, &mut faults);
    if !faults.none() {
        let again = asked.page(id, faults, form);
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let rule = |file: &OpenFile| written(file, entry, id, form.get("seen"), &said);
    match app.door.write(viewer, child, rule).await {
        Ok(_) => Ok(Redirect::to(&after(child, &item)).into_response()),
        Err(Refused::Rule(No::Meanwhile)) => {
            let file = app.door.reopen(viewer, child).await?;
            let (_, _, item) = find(&file, entry)?;
            let (file, item) = (&file, &item);
            page_with(
                StatusCode::CONFLICT,
                &Asked {
                    file,
                    item,
                    ..asked
                }
                .again(id, form),
            )
        }
        Err(Refused::Rule(No::Web(error)) | Refused::Web(error)) => Err(error),
    }
}

/// Who needs to hear of it comes next, unless nobody but the workers may know.
fn after(child: FileId, item: &Item) -> String {
    let diary = format!("/children/{child}/diary");
    if item.readers == Audience::Workers {
        diary
    } else {
        format!("{diary}/{}/telling", item.id)
    }
}
