//! A voice or a video of a letter, for the screen that shows the letter. It is a file a page plays, and no place to stand.

use axum::{
    extract::{Path, State},
    http::HeaderMap,
    response::Response,
};
use ledger::AttachmentId;

use crate::{
    door::{ChildViewer, ParentViewer},
    parents,
    web::{App, Error, attached},
};

/// `GET /here/recordings/{recording}`: only of a letter that this screen may show, and only what can be heard or seen. It is a look.
pub(super) async fn recording(
    viewer: Option<ChildViewer>,
    parent: Option<ParentViewer>,
    State(app): State<App>,
    Path(id): Path<AttachmentId>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    if let Some(parent) = parent {
        return parents::recording(&app, &parent, id, &headers).await;
    }
    let viewer = viewer.ok_or(Error::NotFound)?;
    let file = app.door.open_own(&viewer).await?;
    let shown = file.letters.sent().any(|(_, sent)| sent.has_recording(id));
    if !shown {
        return Err(Error::NotFound);
    }
    attached(&app, &file, id, &headers).await
}
