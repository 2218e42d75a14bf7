//! Forms that came after the session had ended: shown to their writer as they were typed, to send again or to throw away.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use crate::{
    door::{KeptForm, Viewer},
    web::{App, Error, Posted, Shell, keep_for, page, say_moment, words},
};

#[derive(Template)]
#[template(path = "house/kept.html")]
struct KeptPage {
    shell: Shell,
    forms: Vec<(String, KeptForm)>,
}

/// `GET /kept`
pub(super) async fn list(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    let forms = app.door.kept_forms(&viewer).await?;
    let forms = forms
        .into_iter()
        .map(|form| (say_moment(form.kept_at), form))
        .collect();
    page(&KeptPage {
        shell: Shell::new(&viewer, words().kept_title()),
        forms,
    })
}

/// `POST /kept`: sent again, the browser posts the same form to where it was going, and it stays here until its writer throws it
/// away: that the page there takes it is not sure yet. Sending twice adds nothing twice.
pub(super) async fn done(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.get("kept").parse().map_err(|_| Error::NotFound)?;
    let kept = app
        .door
        .kept_forms(&viewer)
        .await?
        .into_iter()
        .find(|kept| kept.id == id)
        .ok_or(Error::NotFound)?;
    if form.has("again") {
        return Ok(Redirect::temporary(&kept.path).into_response());
    }
    app.door.drop_kept_form(&viewer, id).await?;
    Ok(Redirect::to("/kept").into_response())
}

/// `POST /kept/keeping`: what stands in a form of a page that goes because nobody is there. It is kept as what came too late is.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<StatusCode, Error> {
    keep_for(&app, viewer.by.id, "/", form).await?;
    Ok(StatusCode::NO_CONTENT)
}
