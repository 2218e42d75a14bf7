//! What a child began here and did not send: words, or what they fill in about themselves. It is kept sealed for a day, for the same
//! kind of screen with nobody else around it, and in another session it is offered and not shown.

use axum::{
    Extension, Json,
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{asks::Next, before, place::Place};
use crate::{
    door::{ChildViewer, OpenFile, ParentViewer, UNSENT_KEPT},
    file::Readers,
    parents,
    web::{App, Error, LateChild, LateParent, Posted, text, words as sentences},
};

/// What was begun. There is at most one of each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Began {
    /// Something to say or to ask.
    Words,
    /// About me.
    AboutMe,
}

impl Began {
    /// As a form says it; words where it says nothing.
    fn read(text: &str) -> Began {
        match text {
            "about-me" => Began::AboutMe,
            _ => Began::Words,
        }
    }

    fn of(place: &str) -> Began {
        Began::read(place)
    }
}

/// One thing that was begun, as it is kept.
#[derive(Serialize, Deserialize)]
struct Unsent {
    place: String,
    words: String,
    /// Of a form with several fields: all of them.
    #[serde(default)]
    fields: Vec<(String, String)>,
    /// Typed on the worker's device; it is offered only on the same kind of screen.
    together: bool,
    /// Who was around that screen. It is offered only where nobody else is.
    #[serde(default)]
    readers: Readers,
    /// The session it was typed in. In any other it is shown when somebody asks for it, and not before.
    #[serde(default)]
    page: String,
    /// When it was typed; a day later it is gone.
    at: Timestamp,
}

/// What was begun, and where it belongs.
pub(super) struct Kept {
    pub(super) place: Place,
    pub(super) words: String,
    fields: Vec<(String, String)>,
    /// Typed in this session, so that it may stand in its boxes without being asked for.
    pub(super) own: bool,
}

impl Kept {
    pub(super) fn is(&self, began: Began) -> bool {
        Began::of(&self.place.text()) == began
    }

    /// What was filled in, as the form had it.
    pub(super) fn form(&self) -> Posted {
        let mut form = Posted::default();
        for (name, value) in &self.fields {
            form.set(name, value);
        }
        form
    }
}

/// `POST /here/keeping`: keeps what is not sent yet, sealed.
pub(super) async fn keep(
    viewer: Option<ChildViewer>,
    parent: Option<ParentViewer>,
    late: Option<Extension<LateChild>>,
    late_parent: Option<Extension<LateParent>>,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    if let Some(parent) = parent.or(late_parent.map(|late| late.0.0)) {
        return parents::keep(&app, &parent, &form).await;
    }
    let whose = viewer.clone().or(late.map(|late| late.0.0));
    match (whose.filter(|whose| whose.page == form.get("page")), viewer) {
        (Some(whose), _) => keep_typed(&app, &whose, &form).await?,
        // The script goes to the first page, where it is said what became of the words.
        (None, Some(now)) => {
            before::to_first_page(&app, &now, &form).await?;
            return Ok((StatusCode::GONE, Json(())).into_response());
        }
        (None, None) if before::kept(&app, &form).await? => {}
        (None, None) => return Err(Error::NotFound),
    }
    let saved = sentences().here_kept();
    let answer =
        serde_json::json!({ "version": 0, "saved": saved, "beside": "", "two_texts": false });
    Ok(Json(answer).into_response())
}

/// Keeps what stands in a form, for this child to carry on with. What somebody fills in about themselves is kept only where nobody
/// else is around the screen.
pub(super) async fn keep_typed(
    app: &App,
    viewer: &ChildViewer,
    form: &Posted,
) -> Result<(), Error> {
    let place = match form.get("do") {
        "ask" => Place::Ask,
        "about-me" => Place::AboutMe,
        _ => Place::Say,
    };
    let readers = app.door.readers_of(viewer).await?;
    if place == Place::AboutMe {
        let fields = form.clone().into_fields();
        if readers.is_one_person() {
            keep_as(app, viewer, readers, (place, String::new(), fields)).await?;
        }
        return Ok(());
    }
    let typed = text(form.get("words")).unwrap_or_default();
    let drawn = form.get("strokes");
    let drawn = (!drawn.is_empty()).then(|| ("strokes".to_owned(), drawn.to_owned()));
    if typed.trim().is_empty() && drawn.is_none() {
        return Ok(());
    }
    keep_as(
        app,
        viewer,
        readers,
        (place, typed, drawn.into_iter().collect()),
    )
    .await
}

async fn keep_as(
    app: &App,
    viewer: &ChildViewer,
    readers: Readers,
    (place, words, fields): (Place, String, Vec<(String, String)>),
) -> Result<(), Error> {
    let place = place.text();
    let mut all = all(app, viewer).await?;
    all.retain(|one| Began::of(&one.place) != Began::of(&place));
    all.push(Unsent {
        place,
        words,
        fields,
        together: viewer.together,
        readers,
        page: viewer.page.clone(),
        at: app.door.clock().now(),
    });
    save(app, viewer, &all).await
}

/// Everything that was begun and is not older than a day, whatever screen it is for.
async fn all(app: &App, viewer: &ChildViewer) -> Result<Vec<Unsent>, Error> {
    let kept = app.door.unsent(viewer, thing(viewer)).await?;
    let mut all: Vec<Unsent> = kept
        .and_then(|kept| serde_json::from_slice(&kept).ok())
        .unwrap_or_default();
    let now = app.door.clock().now();
    all.retain(|one| now.duration_since(one.at) < UNSENT_KEPT);
    Ok(all)
}

async fn save(app: &App, viewer: &ChildViewer, all: &[Unsent]) -> Result<(), Error> {
    let all = serde_json::to_vec(all).map_err(anyhow::Error::from)?;
    app.door.keep_unsent(viewer, thing(viewer), all).await
}

/// "Show me what I wrote": from now on it is this session's, and stands in its boxes.
pub(super) async fn take_up(app: &App, viewer: &ChildViewer, form: &Posted) -> Result<Next, Error> {
    let began = Began::read(form.get("of"));
    let file = app.door.open_own(viewer).await?;
    let kept = unsent(app, viewer, &file).await?;
    let Some(kept) = kept.into_iter().find(|kept| kept.is(began)) else {
        return Ok(Ok(Place::Home));
    };
    let readers = app.door.readers_of(viewer).await?;
    keep_as(app, viewer, readers, (kept.place, kept.words, kept.fields)).await?;
    Ok(Ok(kept.place))
}

/// What this child began and did not send, of what this screen may offer.
pub(super) async fn unsent(
    app: &App,
    viewer: &ChildViewer,
    file: &OpenFile,
) -> Result<Vec<Kept>, Error> {
    let all = all(app, viewer).await?;
    let here = all
        .into_iter()
        .filter(|one| one.together == viewer.together)
        .filter(|one| file.readers().are_among(&one.readers))
        .filter(|one| !is_sent(file, one));
    Ok(here
        .map(|one| Kept {
            place: Place::read(&one.place),
            words: one.words,
            fields: one.fields,
            own: one.page == viewer.page,
        })
        .collect())
}

/// Did the form arrive after all? A last keeping may come after the press of the button.
fn is_sent(file: &OpenFile, one: &Unsent) -> bool {
    let id = one.fields.iter().find(|(name, _)| name == "id");
    let id = id.and_then(|(_, value)| value.parse::<Uuid>().ok());
    // Each field has an id of its own, made from the form's.
    let of_form = |entry: Uuid, form: Uuid| entry.as_bytes()[..15] == form.as_bytes()[..15];
    id.is_some_and(|id| {
        file.entries
            .iter()
            .any(|(stamp, _)| of_form(stamp.id.0, id))
    })
}

/// Throws away what was begun.
pub(super) async fn throw_away(
    app: &App,
    viewer: &ChildViewer,
    form: &Posted,
) -> Result<Next, Error> {
    forget(app, viewer, Began::read(form.get("of"))).await?;
    Ok(Ok(Place::Home))
}

/// It is sent, or not wanted any more.
pub(super) async fn forget(app: &App, viewer: &ChildViewer, began: Began) -> Result<(), Error> {
    let mut left = all(app, viewer).await?;
    left.retain(|one| Began::of(&one.place) != began);
    // What was before goes whole, so that no older version holds what was sent or thrown away.
    app.door.forget_unsent(viewer).await?;
    if left.is_empty() {
        return Ok(());
    }
    save(app, viewer, &left).await
}

/// The one draft a child has in their own file.
fn thing(viewer: &ChildViewer) -> Uuid {
    viewer.file.0
}
