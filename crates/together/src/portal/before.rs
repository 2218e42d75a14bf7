//! A form of a page that was there before: another child's, on the same device, a parent's, or the same child's before they came in again.
//! Nothing of it is done. Words in it are kept for whoever's page it was, and never shown to whoever is here now.

use axum::{
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::{come_in, place::Place, unsent};
use crate::{
    door::ChildViewer,
    parents,
    web::{App, Error, Posted, words},
};

/// Does anything stand in it that would be lost?
fn holds_words(form: &Posted) -> bool {
    match form.get("do") {
        "say" | "ask" | "think" | "plan-say" => !form.get("words").trim().is_empty(),
        doing => doing == "about-me",
    }
}

/// Keeps the words for the child whose page it was, where that is known and they did not hide or leave it.
pub(crate) async fn kept(app: &App, form: &Posted) -> Result<bool, Error> {
    if !matches!(form.get("do"), "say" | "ask" | "think" | "plan-say") {
        return Ok(false);
    }
    match app.door.child_of_page(form.get("page")).await? {
        Some(owner) => unsent::keep_typed(app, &owner, form).await.map(|()| true),
        None => parents::keep_for_owner(app, form).await,
    }
}

/// The first page of whoever is here now, which says what became of the words.
pub(super) async fn to_first_page(
    app: &App,
    viewer: &ChildViewer,
    form: &Posted,
) -> Result<Response, Error> {
    let place = if holds_words(form) {
        Place::FromBefore(kept(app, form).await?)
    } else {
        Place::Home
    };
    app.door.go(viewer, place.text()).await?;
    Ok(Redirect::to("/here").into_response())
}

/// Where nobody is signed in as a child: the page to come in, which says it.
pub(super) async fn to_nobody(app: &App, form: &Posted) -> Result<Response, Error> {
    if !holds_words(form) {
        return Ok(Redirect::to("/here").into_response());
    }
    let say = say(kept(app, form).await?);
    come_in::page_that_says(StatusCode::CONFLICT, say)
}

/// What became of the words, in a sentence.
pub(crate) fn say(kept: bool) -> String {
    if kept {
        words().here_from_before_kept()
    } else {
        words().here_from_before()
    }
}
