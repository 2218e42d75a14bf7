//! After a note is saved: words in it that are worth another look. It is saved whatever they are, and nothing has to change.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};

use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    letters::Beside,
    web::{App, Error, FileHead, Shell, Tab, page, words},
};

pub(super) fn routes() -> Router<App> {
    Router::new().route("/children/{child}/record/{entry}/words", get(show))
}

#[derive(Template)]
#[template(path = "record/looked.html")]
struct LookedPage {
    shell: Shell,
    head: FileHead,
    child: FileId,
    text: String,
    beside: Beside,
}

/// Where the writer goes when the note is saved: back to the file, or by way of what is worth another look.
pub(super) async fn after(
    app: &App,
    file: &OpenFile,
    entry: EntryId,
    text: &str,
) -> Result<String, Error> {
    let today = day(app.door.clock().now());
    let child = file.id();
    Ok(match look(app, file, text, today).await? {
        Some(_) => format!("/children/{child}/record/{entry}/words"),
        None => format!("/children/{child}"),
    })
}

async fn look(
    app: &App,
    file: &OpenFile,
    text: &str,
    today: Date,
) -> Result<Option<Beside>, Error> {
    let list = app.list.today(&app.door).await?.list;
    Ok(Beside::of_a_note(&list, file, text, today))
}

/// `GET /children/{child}/record/{entry}/words`
async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let today = day(app.door.clock().now());
    let noted = file.record.noted().iter();
    let mut of_entry = noted.filter(|(stamp, _)| stamp.id == entry);
    let text = of_entry.next().ok_or(Error::NotFound)?.1.text.clone();
    let Some(beside) = look(&app, &file, &text, today).await? else {
        return Ok(Redirect::to(&format!("/children/{child}")).into_response());
    };
    page(&LookedPage {
        shell: Shell::new(&viewer, words().record_looked()),
        head: FileHead::of(&file, today, Tab::File),
        child,
        text,
        beside,
    })
}
