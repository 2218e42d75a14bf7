//! Every time workers talked this child over.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use ledger::{EntryId, FileId};

use super::TalkNow;
use crate::{
    clock::day,
    door::Viewer,
    web::{App, Error, FileHead, Shell, Tab, page, say_date, words},
};

#[derive(Template)]
#[template(path = "supervision/list.html")]
struct ListPage {
    shell: Shell,
    head: FileHead,
    child: FileId,
    talks: Vec<Row>,
}

/// A talk, in a line.
pub(super) struct Row {
    pub(super) id: EntryId,
    pub(super) when: String,
    pub(super) kind: String,
    pub(super) about: String,
    pub(super) decided: String,
    pub(super) who: String,
    pub(super) told: String,
}

impl Row {
    pub(super) fn of(talk: &TalkNow) -> Row {
        let t = words();
        Row {
            id: talk.stamp.id,
            when: say_date(talk.stamp.on),
            kind: talk.talked.kind.say(t),
            about: talk.talked.about.clone(),
            decided: talk.talked.decided.clone(),
            who: talk.who(),
            told: talk.told().0.say(t),
        }
    }
}

/// `GET /children/{child}/supervision`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let today = day(app.door.clock().now());
    let newest_first = file.supervision.all().iter().rev();
    page(&ListPage {
        shell: Shell::new(&viewer, words().supervision_title()),
        head: FileHead::of(&file, today, Tab::Supervision),
        child,
        talks: newest_first.map(Row::of).collect(),
    })
}
