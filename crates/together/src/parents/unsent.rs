//! What a parent began to write and did not send: kept sealed for a day, and in another session offered and not shown.

use axum::{
    Json,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::place::Place;
use crate::{
    door::{ParentViewer, ParentsFile, UNSENT_KEPT},
    file::Readers,
    web::{App, Error, Posted, text, words},
};

/// What was begun, as it is kept. There is at most one.
#[derive(Serialize, Deserialize)]
struct Unsent {
    asks: bool,
    words: String,
    /// The lines of a drawing.
    #[serde(default)]
    strokes: String,
    about: Vec<String>,
    /// The part of a plan it is about, and what they pressed there; empty for everything else.
    #[serde(default)]
    part: String,
    #[serde(default)]
    view: String,
    /// Who was around that screen; none where it came too late to be asked. It is offered only where nobody else is.
    readers: Option<Readers>,
    /// The session it was typed in.
    page: String,
    at: Timestamp,
}

/// What was begun, and where it belongs.
pub(super) struct Kept {
    pub(super) place: Place,
    pub(super) words: String,
    pub(super) strokes: String,
    pub(super) about: Vec<String>,
    view: String,
    /// Typed in this session, so that it may stand in its box without being asked for.
    pub(super) own: bool,
}

impl Kept {
    /// The form, as it was.
    pub(super) fn form(&self) -> Posted {
        let mut form = Posted::default();
        let doing = match self.place {
            Place::Ask => "ask",
            Place::PlanPart(..) => "plan-say",
            _ => "say",
        };
        form.set("do", doing);
        form.set("part", &self.place.text());
        form.set("view", &self.view);
        form.set("words", &self.words);
        form.set("strokes", &self.strokes);
        for about in &self.about {
            form.set("about", about);
        }
        form
    }
}

/// `POST /here/keeping`, for a parent: keeps what is not sent yet. Of a page that is not theirs nothing is kept.
pub(crate) async fn keep(
    app: &App,
    viewer: &ParentViewer,
    form: &Posted,
) -> Result<Response, Error> {
    if form.get("page") != viewer.page {
        return Ok((StatusCode::GONE, Json(())).into_response());
    }
    keep_typed(app, viewer, form).await?;
    let answer = serde_json::json!({ "version": 0, "saved": words().here_kept(), "beside": "", "two_texts": false });
    Ok(Json(answer).into_response())
}

/// Keeps the words of a page that was there before for the parent whose page it was, where that is known and they did not hide or leave it.
pub(crate) async fn keep_for_owner(app: &App, form: &Posted) -> Result<bool, Error> {
    match app.door.parent_of_page(form.get("page")).await? {
        Some(owner) => keep_typed(app, &owner, form).await.map(|()| true),
        None => Ok(false),
    }
}

/// Keeps what stands in a form, for them to carry on with.
pub(super) async fn keep_typed(
    app: &App,
    viewer: &ParentViewer,
    form: &Posted,
) -> Result<(), Error> {
    let typed = text(form.get("words")).unwrap_or_default();
    let strokes = form.get("strokes").to_owned();
    if typed.trim().is_empty() && strokes.is_empty() {
        return Ok(());
    }
    let one = Unsent {
        asks: form.get("do") == "ask",
        words: typed,
        strokes,
        about: form.all("about").map(str::to_owned).collect(),
        part: match form.get("do") {
            "plan-say" => form.get("part").to_owned(),
            _ => String::new(),
        },
        view: form.get("view").to_owned(),
        readers: app.door.readers_of_parent(viewer).await?,
        page: viewer.page.clone(),
        at: app.door.clock().now(),
    };
    let bytes = serde_json::to_vec(&one).map_err(anyhow::Error::from)?;
    app.door.keep_parents_unsent(viewer, bytes).await
}

/// What they began and did not send, if this screen may offer it.
pub(super) async fn unsent(
    app: &App,
    viewer: &ParentViewer,
    file: &ParentsFile,
) -> Result<Option<Kept>, Error> {
    let kept = app.door.parents_unsent(viewer).await?;
    let one: Option<Unsent> = kept.and_then(|kept| serde_json::from_slice(&kept).ok());
    let now = app.door.clock().now();
    let fits = |one: &Unsent| {
        let same_screen = |then: &Readers| file.readers.are_among(then);
        now.duration_since(one.at) < UNSENT_KEPT && one.readers.as_ref().is_some_and(same_screen)
    };
    Ok(one.filter(fits).map(|one| Kept {
        place: match (one.asks, Place::read(&one.part)) {
            (true, _) => Place::Ask,
            (false, part @ Place::PlanPart(..)) => part,
            (false, _) => Place::Write,
        },
        view: one.view,
        own: one.page == viewer.page,
        words: one.words,
        strokes: one.strokes,
        about: one.about,
    }))
}

/// "Show me what I wrote": from now on it is this session's.
pub(super) async fn take_up(
    app: &App,
    viewer: &ParentViewer,
    file: &ParentsFile,
) -> Result<Place, Error> {
    let Some(kept) = unsent(app, viewer, file).await? else {
        return Ok(Place::Home);
    };
    keep_typed(app, viewer, &kept.form()).await?;
    Ok(kept.place)
}

/// It is sent, or not wanted any more.
pub(super) async fn forget(app: &App, viewer: &ParentViewer) -> Result<(), Error> {
    app.door.forget_parents_unsent(viewer).await
}
