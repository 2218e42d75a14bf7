//! The child's own map as their workers see it, and making it together.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::Markup;

use super::{
    map::{Drawn, MapEntry},
    map_form::{everybody, fields, known, read},
    map_picture::MapPicture,
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer, Writing},
    file::{Readers, Stamp, Written},
    letters::called,
    web::{
        App, Begun, Error, Faults, FileHead, Posted, Shell, Tab, kept_or_dropped, page, page_with,
        say_date, words,
    },
};

#[derive(Template)]
#[template(path = "people/map.html")]
struct MapPage {
    shell: Shell,
    head: FileHead,
    name: String,
    now: Option<(String, MapPicture)>,
    before: Vec<(String, MapPicture)>,
    faults: Faults,
    begun: Begun,
    id: EntryId,
    fields: Markup,
    open: bool,
    people: String,
}

fn address(child: FileId) -> String {
    format!("/children/{child}/map")
}

/// `GET /children/{child}/map`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let begun = Begun::of(&app, &viewer, &file, address(child), &Posted::default()).await?;
    let typed = begun.form().cloned();
    page(&map_page(
        &viewer,
        &app,
        &file,
        begun,
        (typed, Faults::default()),
    ))
}

fn map_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    begun: Begun,
    (typed, faults): (Option<Posted>, Faults),
) -> MapPage {
    let (t, now) = (words(), app.door.clock().now());
    let people = everybody(file, &Readers::worker());
    let newest = file.map.now();
    let open = typed.is_some() || newest.is_none();
    let typed = typed.unwrap_or_else(|| known(newest.map(|(_, drawn)| drawn)));
    MapPage {
        shell: Shell::new(viewer, t.map_title()),
        head: FileHead::of(file, day(now), Tab::People),
        name: called(file, file.child()),
        now: newest.map(|(stamp, drawn)| picture(file, stamp, drawn)),
        before: file
            .map
            .before()
            .map(|(stamp, drawn)| picture(file, stamp, drawn))
            .collect(),
        id: begun.id(EntryId::new(now)),
        fields: fields(&people, &typed, &faults),
        open,
        begun,
        faults,
        people: format!("/children/{}/people", file.id()),
    }
}

fn picture(file: &OpenFile, stamp: &Stamp, drawn: &Drawn) -> (String, MapPicture) {
    let me = (format!("map-{}", stamp.id), called(file, file.child()));
    let picture = MapPicture::new(file, drawn, &Readers::worker(), me);
    let by = file.signed(&stamp.by);
    (words().map_by(by, say_date(stamp.on)), picture)
}

/// `POST /children/{child}/map`: as the child shows it to the worker.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    headers: HeaderMap,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.reopen(&viewer, child).await?;
    let to = address(child);
    let done = kept_or_dropped(&app, &viewer, &file, (&to, &to), &headers, &form).await?;
    if let Some(done) = done {
        return Ok(done);
    }
    let id = form.id()?;
    let begun = Begun::of(&app, &viewer, &file, to.clone(), &form).await?;
    let mut faults = Faults::default();
    let drawn = read(
        &file,
        &everybody(&file, &Readers::worker()),
        &form,
        &mut faults,
    );
    if begun.holds(&form) {
        faults.add("settles", words().begun_second_first());
    }
    if !faults.none() {
        let file = app.door.open(&viewer, child).await?;
        let again = map_page(&viewer, &app, &file, begun, (Some(form), faults));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let entry = MapEntry::from(drawn);
    let rule = |file: &OpenFile| {
        let written = Written::new(file.id(), id, &entry);
        Ok::<_, Error>(begun.ended(Writing::from(written)))
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&to).into_response())
}
