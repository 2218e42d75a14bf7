//! Promises that wait: an adviser's own, and for a supervisor those of the children they work with that are late.

use askama::Template;
use axum::{extract::State, response::Response};
use jiff::civil::Date;

use super::{Promise, about_what, letter::name, open, owned_by};
use crate::{
    clock::day,
    door::{OpenFile, Role, Viewer},
    web::{App, Error, Shell, page, say_day, words},
};

#[derive(Template)]
#[template(path = "promises/overview.html")]
struct OverviewPage {
    shell: Shell,
    intro: String,
    nothing: String,
    rows: Vec<Row>,
}

/// A promise that waits.
struct Row {
    by: Date,
    child: String,
    when: String,
    late: bool,
    about: String,
    owner: String,
    address: String,
}

/// `GET /promises`
pub(super) async fn list(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    if !viewer.by.role.works_with_children() {
        return Err(Error::NotFound);
    }
    let (today, t) = (day(app.door.clock().now()), words());
    let supervises = viewer.by.role == Role::Supervisor;
    let mine = app.door.mine(&viewer).await?;
    let mut rows: Vec<Row> = mine
        .0
        .iter()
        .flat_map(|listed| rows(&viewer, &listed.file, today))
        .collect();
    rows.sort_by(|a, b| (a.by, &a.child).cmp(&(b.by, &b.child)));
    let (title, intro, nothing) = if supervises {
        (
            t.promises_late_title(),
            t.promises_late_intro(),
            t.promises_late_none(),
        )
    } else {
        (
            t.promises_mine_title(),
            t.promises_mine_intro(),
            t.promises_mine_none(),
        )
    };
    page(&OverviewPage {
        shell: Shell::new(&viewer, title),
        intro,
        nothing,
        rows,
    })
}

/// What this viewer's page shows of one child: what is theirs to find out, and to a supervisor everything that is late.
fn rows(viewer: &Viewer, file: &OpenFile, today: Date) -> Vec<Row> {
    let supervises = viewer.by.role == Role::Supervisor;
    let shown = open(file).filter(|promise| {
        let late = supervises && promise.is_late(today);
        late || owned_by(file, promise, viewer.by.id)
    });
    shown.map(|promise| row(file, promise, today)).collect()
}

fn row(file: &OpenFile, promise: &Promise, today: Date) -> Row {
    let t = words();
    let late = promise.is_late(today);
    let days = today.since(promise.by()).map_or(0, |span| span.get_days());
    Row {
        by: promise.by(),
        child: name(file, file.child()),
        when: if late {
            t.due_late(days)
        } else {
            say_day(promise.by())
        },
        late,
        about: about_what(file, promise).into_owned(),
        owner: promise.owner().first_name.clone(),
        address: format!("/children/{}/promises/{}", file.id(), promise.id()),
    }
}
