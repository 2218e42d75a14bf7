//! Stories in pictures on a child's pages: whether it is like that, panel by panel, and their pictures.

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use ledger::AttachmentId;

use super::{
    asks::{Next, write_also},
    place::Place,
};
use crate::{
    door::{ChildViewer, OpenFile},
    story,
    web::{App, Error, Posted, attached},
};

/// Every story on this screen: where it is, and what it is called.
pub(super) fn all(file: &OpenFile) -> Vec<(String, String)> {
    let all = story::all_on_screen(file).into_iter();
    all.map(|(id, title)| (Place::Story(id).text(), title))
        .collect()
}

/// "Yes", or "not like that", which then asks how it is instead; that can be left empty.
pub(super) async fn view(app: &App, viewer: &ChildViewer, form: &Posted) -> Result<Next, Error> {
    let id = form.id()?;
    let about = form.get("about").to_owned();
    let Place::NotLike(shown, panel) = Place::read(&format!("not-like {about}")) else {
        return Ok(Ok(Place::Home));
    };
    let agrees = form.get("view") == "yes";
    if !agrees && form.get("view") != "no" {
        return Ok(Ok(Place::Story(shown)));
    }
    let file = app.door.open_own(viewer).await?;
    // Taken off this screen since: the first page is where to stand.
    if story::asked_about(&file, &about).is_none() {
        return Ok(Ok(Place::Home));
    }
    write_also(app, viewer, id, |file, id| {
        story::viewed(file, id, &about, agrees, None).into()
    })
    .await?;
    Ok(Ok(if agrees {
        Place::Story(shown)
    } else {
        Place::NotLike(shown, panel)
    }))
}

/// `GET /here/pictures/{picture}`: only of a story that this screen shows. It is a look.
pub(super) async fn picture(
    viewer: Option<ChildViewer>,
    State(app): State<App>,
    Path(id): Path<AttachmentId>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let viewer = viewer.ok_or(Error::NotFound)?;
    let file = app.door.open_own(&viewer).await?;
    if !file.story.shows(file.child(), id) {
        return Err(Error::NotFound);
    }
    attached(&app, &file, id, &headers).await
}
