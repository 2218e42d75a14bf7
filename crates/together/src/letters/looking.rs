//! A student or trainee asks their supervisor to look at a letter, exactly as it stands.

use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use ledger::FileId;
use uuid::Uuid;

use super::{desk::saved, pages::title};
use crate::{
    door::Viewer,
    learning,
    web::{App, Error, Posted, kept_in_english, words},
};

/// `POST …/looking`: saves what is typed, and asks.
pub(crate) async fn ask_for_a_look(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter)): Path<(FileId, Uuid)>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    if file.letters.get(letter).is_some() {
        return Err(Error::Changed);
    }
    let desk = saved(&app, &viewer, file, letter, &form).await?;
    let title = kept_in_english(|| {
        let kind = desk.text.kind.say(words());
        title(&desk.file, &kind, desk.text.recipient(&desk.file))
    });
    let draft = (&*desk.text.to_bytes(), &*desk.text.text);
    learning::ask(&app, &viewer, &desk.file, (letter, title), draft).await?;
    Ok(Redirect::to(&format!("/children/{child}/letters/{letter}/writing")).into_response())
}
