//! Noting what happened, in one press.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};
use page_parts::{Button, ErrorSummary, Input, Radios, Textarea};

use super::{Kind, Noted, RecordEntry};
use crate::{
    clock::day,
    door::Viewer,
    file::Written,
    web::{
        App, Error, Faults, FileHead, Posted, Shell, Tab, one_line, page, page_with, text, words,
    },
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new().route("/children/{child}/record", get(form).post(note))
}

#[derive(Template)]
#[template(path = "record/form.html")]
struct NotePage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    id: EntryId,
    kind: String,
    day: String,
    with: String,
    text: String,
}

/// `GET /children/{child}/record`
async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let now = app.door.clock().now();
    page(&NotePage {
        shell: Shell::new(&viewer, words().record_title()),
        head: FileHead::of(&file, day(now), Tab::File),
        faults: Faults::default(),
        id: EntryId::new(now),
        kind: String::new(),
        day: day(now).to_string(),
        with: String::new(),
        text: String::new(),
    })
}

/// `POST /children/{child}/record`
async fn note(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let today = day(app.door.clock().now());
    match read(&form, today) {
        Ok((noted, on)) => {
            let entry = RecordEntry::Noted(noted);
            app.door
                .write(&viewer, child, |file| {
                    Ok::<_, Error>(Written::new(file.id(), id, &entry).on(on).into())
                })
                .await?;
            Ok(Redirect::to(&format!("/children/{child}")).into_response())
        }
        Err(faults) => {
            let file = app.door.open(&viewer, child).await?;
            let again = NotePage {
                shell: Shell::new(&viewer, words().record_title()),
                head: FileHead::of(&file, today, Tab::File),
                faults,
                id,
                kind: form.get("kind").to_owned(),
                day: form.get("day").to_owned(),
                with: form.get("with").to_owned(),
                text: form.get("text").to_owned(),
            };
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

/// What the form says, or everything that is wrong with it.
fn read(form: &Posted, today: Date) -> Result<(Noted, Date), Faults> {
    let t = words();
    let mut faults = Faults::default();
    let kind = Kind::ALL
        .into_iter()
        .find(|kind| kind.value() == form.get("kind"));
    if kind.is_none() {
        faults.add("kind", t.record_kind_missing());
    }
    let on: Result<Date, String> = form.get("day").parse().map_err(|_| t.record_day_wrong());
    let on = on.and_then(|on| {
        if on > today {
            Err(t.record_day_ahead())
        } else {
            Ok(on)
        }
    });
    let on = on.unwrap_or_else(|say| {
        faults.add("day", say);
        today
    });
    let with = faults.check("with", one_line(form.get("with")));
    let text = faults.check("text", text(form.get("text")));
    if text.is_empty() && faults.of("text").is_none() {
        faults.add("text", t.record_text_missing());
    }
    match kind {
        Some(kind) if faults.none() => Ok((Noted { kind, with, text }, on)),
        _ => Err(faults),
    }
}

impl NotePage {
    fn summary(&self) -> Option<ErrorSummary> {
        crate::web::summary(&self.faults)
    }

    fn kinds(&self) -> Radios {
        let t = self.shell.t;
        let radios = Kind::ALL
            .into_iter()
            .fold(Radios::new("kind", t.record_kind()), |radios, kind| {
                radios.item(kind.value(), kind.say(t))
            });
        radios.checked(&self.kind).error(self.faults.of("kind"))
    }

    fn day_field(&self) -> Input {
        Input::new("day", self.shell.t.record_day())
            .hint(self.shell.t.record_day_hint())
            .kind("date")
            .value(&self.day)
            .error(self.faults.of("day"))
    }

    fn with_field(&self) -> Input {
        Input::new("with", self.shell.t.record_with_whom())
            .value(&self.with)
            .error(self.faults.of("with"))
    }

    fn text_field(&self) -> Textarea {
        Textarea::new("text", self.shell.t.record_text())
            .rows(8)
            .value(&self.text)
            .error(self.faults.of("text"))
    }

    fn save(&self) -> Button {
        Button::new(self.shell.t.record_save())
    }
}
