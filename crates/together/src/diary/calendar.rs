//! The secret address under which a worker's calendar is read: made, shown once, ended.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use jiff::Timestamp;
use page_parts::Checkboxes;

use super::feed::{Which, feed as calendar_of};
use crate::{
    clock::day,
    door::Viewer,
    web::{App, Error, Posted, Shell, page, say_moment, words},
};

#[derive(Template)]
#[template(path = "diary/calendar.html")]
struct CalendarPage {
    shell: Shell,
    /// Since when there is an address.
    since: Option<String>,
    /// Does it have first names in it?
    names: bool,
    /// The new address; shown this once.
    address: Option<String>,
    choose: Checkboxes,
}

/// `GET /calendar`
pub(super) async fn show(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    page(&calendar_page(&viewer, &app, None).await?)
}

async fn calendar_page(
    viewer: &Viewer,
    app: &App,
    address: Option<String>,
) -> Result<CalendarPage, Error> {
    if !viewer.by.role.works_with_children() {
        return Err(Error::NotFound);
    }
    let t = words();
    let own: Option<(Timestamp, bool)> = app.door.own_calendar(viewer).await?;
    Ok(CalendarPage {
        shell: Shell::new(viewer, t.calendar_title()),
        since: own.map(|(made, _)| say_moment(made)),
        names: own.is_some_and(|(_, names)| names),
        address,
        choose: Checkboxes::without_legend("names").item("yes", t.calendar_names()),
    })
}

/// `POST /calendar`: a new address; the one before ends.
pub(super) async fn make(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    let secret = app.door.make_calendar(&viewer, form.has("names")).await?;
    let address = format!("{}/calendar/{secret}.ics", app.address);
    page(&calendar_page(&viewer, &app, Some(address)).await?)
}

/// `POST /calendar/ending`
pub(super) async fn end(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    app.door.end_calendar(&viewer).await?;
    Ok(Redirect::to("/calendar").into_response())
}

/// `GET /calendar/{secret}.ics`: for whoever has the address. An unknown one, one that ended and one that is none get one answer.
pub(super) async fn feed(
    State(app): State<App>,
    Path(secret): Path<String>,
) -> Result<Response, Error> {
    let secret = secret.strip_suffix(".ics").unwrap_or(&secret);
    let (viewer, names) = app.door.calendar(secret).await?.ok_or(Error::NotFound)?;
    let mine = app.door.mine(&viewer).await?;
    let covered = app.door.covered(&viewer).await?;
    let (house, now) = (app.door.house().await?, app.door.clock().now());
    let away = house.away.of(viewer.by.id, day(now));
    let away = away.filter(|_| house.away.cover_of(viewer.by.id, day(now)).is_some());
    let own = away.map_or(Which::All, |leave| Which::After(leave.until));
    let theirs = covered.iter().flat_map(|covered| {
        let until = Which::Until(covered.leave.until);
        covered.files.iter().map(move |file| (file, until))
    });
    let files = mine
        .0
        .iter()
        .map(|listed| (&listed.file, own))
        .chain(theirs);
    let uid = |key: &str| app.door.calendar_uid(&viewer, key);
    let text = calendar_of(files, &house.due, names, now, uid);
    Ok((
        [(header::CONTENT_TYPE, "text/calendar; charset=utf-8")],
        text,
    )
        .into_response())
}
