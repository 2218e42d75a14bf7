//! What was talked over, child by child: of the children one works with; and for a supervisor what they took part in, of whichever child.

use askama::Template;
use axum::{extract::State, response::Response};

use super::list::Row;
use crate::{
    door::{OpenFile, Viewer},
    letters::called,
    web::{App, Error, Shell, page, words},
};

#[derive(Template)]
#[template(path = "supervision/mine.html")]
struct MinePage {
    shell: Shell,
    own: Vec<Child>,
    took_part: Vec<Child>,
}

/// A child, and the talks about them.
struct Child {
    name: String,
    base: String,
    talks: Vec<Row>,
}

/// `GET /supervision`
pub(super) async fn show(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    if !viewer.by.role.works_with_children() {
        return Err(Error::NotFound);
    }
    let mine = app.door.mine(&viewer).await?;
    let own = mine.0.iter().map(|one| child(&one.file, |_| true));
    let own = by_name(own.collect());
    let is_own = |file: &OpenFile| mine.0.iter().any(|one| one.file.id() == file.id());
    let part = app.door.took_part(&viewer).await?;
    let part = part.iter().filter(|(file, _)| !is_own(file));
    let part = part.map(|(file, entries)| child(file, |id| entries.contains(&id)));
    page(&MinePage {
        shell: Shell::new(&viewer, words().supervision_mine()),
        own,
        took_part: by_name(part.collect()),
    })
}

fn child(file: &OpenFile, shown: impl Fn(ledger::EntryId) -> bool) -> Child {
    let newest_first = file.supervision.all().iter().rev();
    let shown = newest_first.filter(|talk| shown(talk.stamp.id));
    Child {
        name: called(file, file.child()),
        base: format!("/children/{}/supervision", file.id()),
        talks: shown.map(Row::of).collect(),
    }
}

fn by_name(mut all: Vec<Child>) -> Vec<Child> {
    all.retain(|child| !child.talks.is_empty());
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all
}
