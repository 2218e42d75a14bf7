//! Writing something new into the diary, for brothers and sisters at once.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};
use page_parts::Markup;

use super::{
    DiaryEntry,
    form::is_new_place,
    plan::{children, fields, read},
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    file::{Audience, Written},
    web::{App, Error, Faults, FileHead, Posted, Shell, Tab, nth, page, page_with, words},
};

/// A form of this room: its fields, under a heading and a sentence.
#[derive(Template)]
#[template(path = "diary/form.html")]
pub(super) struct FormPage {
    pub(super) shell: Shell,
    pub(super) head: FileHead,
    pub(super) faults: Faults,
    pub(super) id: EntryId,
    pub(super) about: String,
    pub(super) seen: String,
    /// What somebody else wrote meanwhile.
    pub(super) meanwhile: String,
    pub(super) fields: Markup,
    pub(super) save: String,
}

/// `GET /children/{child}/diary/new`
pub(super) async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let now = app.door.clock().now();
    let mut known = Posted::default();
    for one in children(&file) {
        known.set("children", one.slug.as_str());
    }
    let id = EntryId::new(now);
    page(&form_page(
        &viewer,
        &file,
        day(now),
        id,
        Faults::default(),
        &known,
    ))
}

fn form_page(
    viewer: &Viewer,
    file: &OpenFile,
    today: Date,
    id: EntryId,
    faults: Faults,
    typed: &Posted,
) -> FormPage {
    let t = words();
    let fields = fields(file, typed, &faults);
    FormPage {
        shell: Shell::new(viewer, t.diary_add_title()),
        head: FileHead::of(file, today, Tab::Diary),
        faults,
        id,
        about: String::new(),
        seen: String::new(),
        meanwhile: String::new(),
        fields,
        save: t.diary_save(),
    }
}

/// `POST /children/{child}/diary/new`: and then, who needs to hear of it?
pub(super) async fn add(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let today = day(app.door.clock().now());
    let file = app.door.open(&viewer, child).await?;
    let list = app.list.today(&app.door).await?.list;
    let mut faults = Faults::default();
    let Some((planned, place)) = read(&list, &file, id, &form, today, &mut faults) else {
        let again = form_page(&viewer, &file, today, id, faults, &form);
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let nobody_else = planned.readers == Audience::Workers;
    let rule = |file: &OpenFile| {
        let family = file.family_id().ok_or(Error::NotFound)?;
        let mut entries = vec![Written::new(family, id, &DiaryEntry::from(planned.clone()))];
        if is_new_place(&place, None) {
            let place = DiaryEntry::from(place.clone());
            entries.push(Written::new(family, nth(id, 1), &place));
        }
        Ok::<_, Error>(entries.into())
    };
    app.door.write(&viewer, child, rule).await?;
    let diary = format!("/children/{child}/diary");
    let next = if nobody_else {
        diary
    } else {
        format!("{diary}/{id}/telling")
    };
    Ok(Redirect::to(&next).into_response())
}
