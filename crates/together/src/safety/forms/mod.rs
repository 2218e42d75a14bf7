//! The forms of this room. Each says what it asks and what it writes; showing and keeping are the same for all.

pub(super) mod back;
pub(super) mod check;
mod fields;
pub(super) mod handover;
mod knowledge;
pub(super) mod known;
pub(super) mod matter;
pub(super) mod means;
pub(super) mod order;
pub(super) mod over;
pub(super) mod risk;
pub(super) mod went;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::{MethodRouter, get},
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};
use page_parts::Markup;

use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer, Writing},
    file::Written,
    web::{App, Error, Faults, FileHead, Posted, Shell, Tab, Words, page, page_with, words},
};

/// Which file, and what in it.
#[derive(Debug, Clone, Copy, serde::Deserialize)]
pub(super) struct Place {
    pub(super) child: FileId,
    #[serde(default)]
    pub(super) entry: Option<EntryId>,
}

/// A form of this room.
pub(super) trait Form: Send + 'static {
    /// What the page is called.
    fn title(t: &Words) -> String;

    /// What is said before anything is asked.
    fn intro(t: &Words) -> String;

    /// Is what it is about there?
    fn is_there(_: &OpenFile, _: Place) -> bool {
        true
    }

    /// What is known already of what it is about.
    fn above(_: &OpenFile, _: Place) -> Vec<String> {
        Vec::new()
    }

    /// What is in it before anybody typed.
    fn begun(_: &OpenFile, _: Place, today: Date) -> Posted {
        let mut typed = Posted::default();
        typed.set("on", &today.to_string());
        typed
    }

    /// What it asks, filled with what was typed.
    fn fields(file: &OpenFile, typed: &Posted, faults: &Faults) -> Markup;

    /// What it writes; nothing where something is wrong, and then `faults` says what.
    fn read(
        file: &OpenFile,
        at: (Place, EntryId),
        form: &Posted,
        today: Date,
        faults: &mut Faults,
    ) -> Option<Written>;
}

#[derive(Template)]
#[template(path = "safety/form.html")]
struct FormPage {
    shell: Shell,
    head: FileHead,
    id: EntryId,
    intro: String,
    above: Vec<String>,
    fields: Markup,
    faults: Faults,
    back: String,
}

/// Its page, and keeping what was typed.
pub(super) fn form<F: Form>() -> MethodRouter<App> {
    get(show::<F>).post(keep::<F>)
}

async fn show<F: Form>(
    viewer: Viewer,
    State(app): State<App>,
    Path(place): Path<Place>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, place.child).await?;
    let now = app.door.clock().now();
    let typed = F::begun(&file, place, day(now));
    let shown = (&typed, Faults::default());
    let page_of = form_page::<F>(&viewer, &app, &file, (place, EntryId::new(now)), shown);
    page(&page_of?)
}

fn form_page<F: Form>(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    (place, id): (Place, EntryId),
    (typed, faults): (&Posted, Faults),
) -> Result<FormPage, Error> {
    if !F::is_there(file, place) {
        return Err(Error::NotFound);
    }
    let t = words();
    Ok(FormPage {
        shell: Shell::new(viewer, F::title(t)),
        head: FileHead::of(file, day(app.door.clock().now()), Tab::Safety),
        id,
        intro: F::intro(t),
        above: F::above(file, place),
        fields: F::fields(file, typed, &faults),
        faults,
        back: format!("/children/{}/safety", file.id()),
    })
}

async fn keep<F: Form>(
    viewer: Viewer,
    State(app): State<App>,
    Path(place): Path<Place>,
    form: Posted,
) -> Result<Response, Error> {
    let (id, today) = (form.id()?, day(app.door.clock().now()));
    let rule = |file: &OpenFile| {
        let mut faults = Faults::default();
        let is_there = F::is_there(file, place) || written_before(file, id);
        let written = is_there
            .then(|| F::read(file, (place, id), &form, today, &mut faults))
            .flatten();
        match written.filter(|_| faults.none()) {
            Some(entry) => Ok(Writing::from(entry)),
            None => Err(faults),
        }
    };
    match app.door.write(&viewer, place.child, rule).await {
        Ok(_) => {
            let to = format!("/children/{}/safety#e-{id}", place.child);
            Ok(Redirect::to(&to).into_response())
        }
        Err(Refused::Rule(faults)) => {
            let file = app.door.reopen(&viewer, place.child).await?;
            let shown = (&form, faults);
            let again = form_page::<F>(&viewer, &app, &file, (place, id), shown)?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
        Err(Refused::Web(error)) => Err(error),
    }
}

/// Was this very form kept before? Then what it is about may have ended by it.
fn written_before(file: &OpenFile, id: EntryId) -> bool {
    file.has(id) || file.families().any(|family| family.has(id))
}
