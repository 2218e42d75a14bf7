//! Noting what happened, in one press.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};
use page_parts::{Button, Input, Radios, Textarea};

use super::{Kind, Noted, RecordEntry, came_in, looked, shown, visit};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    file::Written,
    web::{
        App, Begun, Error, Faults, FileHead, Posted, Shell, Tab, kept_or_dropped, one_line, page,
        page_with, text, words,
    },
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/record", get(form).post(note))
        .merge(looked::routes())
        .route(
            "/children/{child}/record/visit",
            get(visit::form).post(visit::keep),
        )
        .route(
            "/children/{child}/record/came-in",
            get(came_in::form).post(came_in::keep),
        )
        .route("/children/{child}/record/{entry}", get(shown::show))
        .route(
            "/children/{child}/record/{entry}/own-words",
            post(shown::make_own_words),
        )
        .route(
            "/children/{child}/record/{entry}/looking",
            post(shown::looked),
        )
}

#[derive(Template)]
#[template(path = "record/form.html")]
struct NotePage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    begun: Begun,
    id: EntryId,
    kind: String,
    day: String,
    with: String,
    text: String,
}

fn address(child: FileId) -> String {
    format!("/children/{child}/record")
}

impl NotePage {
    fn of(
        viewer: &Viewer,
        file: &OpenFile,
        today: Date,
        (id, begun): (EntryId, Begun),
        typed: &Posted,
        faults: Faults,
    ) -> NotePage {
        NotePage {
            shell: Shell::new(viewer, words().record_title()),
            head: FileHead::of(file, today, Tab::File),
            faults,
            begun,
            id,
            kind: typed.get("kind").to_owned(),
            day: typed.get("day").to_owned(),
            with: typed.get("with").to_owned(),
            text: typed.get("text").to_owned(),
        }
    }
}

/// `GET /children/{child}/record`: empty, or as this worker left it.
async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let now = app.door.clock().now();
    let mut empty = Posted::default();
    let begun = Begun::of(&app, &viewer, &file, address(child), &empty).await?;
    empty.set("day", &day(now).to_string());
    let typed = begun.form().cloned().unwrap_or(empty);
    let id = begun.id(EntryId::new(now));
    page(&NotePage::of(
        &viewer,
        &file,
        day(now),
        (id, begun),
        &typed,
        Faults::default(),
    ))
}

/// `POST /children/{child}/record`: notes it; from the script while one types, keeps what is there.
async fn note(
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
    let today = day(app.door.clock().now());
    let begun = Begun::of(&app, &viewer, &file, to, &form).await?;
    let mut faults = Faults::default();
    let read = read(&form, today, &mut faults);
    if begun.holds(&form) {
        faults.add("settles", words().begun_second_first());
    }
    let Some((noted, on)) = read.filter(|_| faults.none()) else {
        let file = app.door.open(&viewer, child).await?;
        let again = NotePage::of(&viewer, &file, today, (id, begun), &form, faults);
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let next = looked::after(&app, &file, id, &noted.text).await?;
    let entry = RecordEntry::Noted(noted);
    let rule = |file: &OpenFile| {
        let noted = Written::new(file.id(), id, &entry).on(on);
        Ok::<_, Error>(begun.ended(noted.into()))
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&next).into_response())
}

/// What the form says; where something is wrong, that goes to `faults`.
fn read(form: &Posted, today: Date, faults: &mut Faults) -> Option<(Noted, Date)> {
    let t = words();
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
    let text = faults.needed("text", text(form.get("text")), t.record_text_missing());
    let kind = kind.filter(|_| faults.none())?;
    Some((Noted { kind, with, text }, on))
}

impl NotePage {
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
