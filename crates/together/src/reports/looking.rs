//! A student or trainee asks their supervisor to look at a report, exactly as it stands.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use ledger::FileId;
use uuid::Uuid;

use super::desk::{base, saved};
use crate::{
    door::Viewer,
    learning,
    web::{App, Error, Posted},
};

/// `POST …/looking`: saves what is typed, and asks.
pub(super) async fn ask_for_a_look(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report)): Path<(FileId, Uuid)>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    if file.reports.get(report).is_some() {
        return Err(Error::Changed);
    }
    let desk = saved(&app, &viewer, file, report, &form).await?;
    let title = desk.as_filed(&app, &viewer)?.document.title;
    let draft = (&*desk.draft.to_bytes(), &*desk.draft.text);
    learning::ask(&app, &viewer, &desk.file, (report, title), draft).await?;
    Ok(Redirect::to(&format!("{}/writing", base(child, report))).into_response())
}
