//! Writing the plan, and changing it. What is typed saves itself until it is kept.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::{Markup, Textarea};

use super::{PlanEntry, Strand, form};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer, Writing},
    file::Written,
    letters::called,
    story::mentions,
    web::{
        App, Begun, Error, Faults, FileHead, Posted, Shell, Tab, kept_or_dropped, page, page_with,
        words,
    },
};

#[derive(Template)]
#[template(path = "plan/writing.html")]
struct WritingPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    name: String,
    back: String,
    begun: Begun,
    id: EntryId,
    seen: String,
    counts: Vec<(&'static str, usize)>,
    strands: Vec<(String, Markup)>,
    speak_to: Vec<form::Row>,
    hears: Vec<form::Row>,
    steps: Vec<form::Row>,
    because: Option<Textarea>,
    mentions: Vec<(String, String)>,
}

fn to(child: FileId) -> String {
    format!("/children/{child}/plan/writing")
}

/// `GET /children/{child}/plan/writing`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let empty = Posted::default();
    let begun = Begun::of(&app, &viewer, &file, to(child), &empty).await?;
    let known = file.plan.now().map(|(_, version)| form::known(version));
    let typed = begun.form().cloned().or(known).unwrap_or(empty);
    let id = begun.id(EntryId::new(app.door.clock().now()));
    let seen = begun.form().map(|form| form.get("seen").to_owned());
    let seen = seen.unwrap_or_else(|| newest(&file));
    let typed = (&typed, Faults::default());
    page(&writing_page(&viewer, &app, &file, (id, seen, begun), typed))
}

/// What names the plan as it is; empty where there is none.
fn newest(file: &OpenFile) -> String {
    let now = file.plan.now();
    now.map_or_else(String::new, |(stamp, _)| stamp.id.to_string())
}

fn writing_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    (id, seen, begun): (EntryId, String, Begun),
    (typed, faults): (&Posted, Faults),
) -> WritingPage {
    let t = words();
    let name = called(file, file.child());
    let is_first = file.plan.now().is_none();
    let strands = Strand::ALL.into_iter().map(|strand| {
        let fields = form::strand_fields(strand, &name, typed, &faults);
        (strand.say(t), fields)
    });
    let rows = |list| form::rows(list, &name, typed, &faults);
    WritingPage {
        shell: Shell::new(
            viewer,
            if is_first {
                t.plan_write()
            } else {
                t.plan_change()
            },
        ),
        head: FileHead::of(file, day(app.door.clock().now()), Tab::Plan),
        back: format!("/children/{}/plan", file.id()),
        begun,
        id,
        seen,
        counts: form::counts(typed),
        strands: strands.collect(),
        speak_to: rows(form::SPEAK_TO),
        hears: rows(form::HEARS),
        steps: rows(form::STEPS),
        because: (!is_first).then(|| {
            Textarea::new("because", t.plan_because())
                .rows(2)
                .value(typed.get("because"))
                .error(faults.of("because"))
        }),
        mentions: mentions(file),
        name,
        faults,
    }
}

/// `POST /children/{child}/plan/writing`: the whole plan as it is from now on, only over the one that was shown.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    headers: HeaderMap,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let to = to(child);
    let done = kept_or_dropped(&app, &viewer, &file, (&to, &to), &headers, &form).await?;
    if let Some(done) = done {
        return Ok(done);
    }
    let id = form.id()?;
    let begun = Begun::of(&app, &viewer, &file, to, &form).await?;
    let seen = form.get("seen").to_owned();
    if form.has("more") {
        let again = (&form, Faults::default());
        return page(&writing_page(&viewer, &app, &file, (id, seen, begun), again));
    }
    let mut faults = Faults::default();
    let today = day(app.door.clock().now());
    let is_first = seen.is_empty();
    let version = form::read(&form, id, (is_first, today), &mut faults);
    if begun.holds(&form) {
        faults.add("settles", words().begun_second_first());
    }
    if !faults.none() {
        let again = writing_page(&viewer, &app, &file, (id, seen, begun), (&form, faults));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let entry = PlanEntry::from(version);
    let rule = |file: &OpenFile| {
        let there = newest(file);
        if there != seen && there != id.to_string() {
            return Err(());
        }
        let written = Written::new(file.id(), id, &entry);
        Ok(begun.ended(Writing::from(written)))
    };
    match app.door.write(&viewer, child, rule).await {
        Ok(_) => Ok(Redirect::to(&format!("/children/{child}/plan")).into_response()),
        Err(Refused::Rule(())) => Err(Error::Changed),
        Err(Refused::Web(error)) => Err(error),
    }
}
