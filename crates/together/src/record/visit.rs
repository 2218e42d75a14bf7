//! After a visit or a call: one page, on a phone or at a desk.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use ledger::{AttachmentId, EntryId, FileId};
use page_parts::{Checkboxes, Choice, Input, Markup};

use super::{
    files::{self, Came, Kept},
    visit_form::{self, read},
    visit_rule::{No, clearable, written},
};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer},
    due::DueRules,
    letters,
    promises::Owner,
    telling::first_name,
    web::{
        App, Begun, Error, Faults, FileHead, Posted, Shell, Tab, WithFiles, kept_or_dropped, page,
        page_with, words,
    },
};

/// A recording lasts ten minutes at most; the recorder stops by itself.
pub(super) const SECONDS: u32 = 600;

#[derive(Template)]
#[template(path = "record/visit.html")]
struct VisitPage {
    shell: Shell,
    head: FileHead,
    base: String,
    begun: Begun,
    id: EntryId,
    about: Markup,
    said: Vec<Markup>,
    more_open: bool,
    seen: Markup,
    promise: Markup,
    clears: Option<Markup>,
    sound: Markup,
    pictures: Markup,
    seconds: u32,
    faults: Faults,
    name: String,
}

/// Where the form goes, and saves itself.
fn address(child: FileId) -> String {
    format!("/children/{child}/record/visit")
}

/// `GET /children/{child}/record/visit`: empty, or as this worker left it.
pub(super) async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let now = app.door.clock().now();
    let name = letters::called(&file, file.child());
    let empty = Posted::default();
    let begun = Begun::of(&app, &viewer, &file, address(child), &empty).await?;
    let house = app.door.house().await?;
    let usual = || visit_form::begun(&name, &house.due, day(now));
    let typed = begun.form().cloned().unwrap_or_else(usual);
    let id = (begun.id(EntryId::new(now)), begun);
    page(&visit_page(
        &viewer,
        &app,
        &file,
        id,
        (&typed, Faults::default()),
        &house.due,
    ))
}

fn visit_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    (id, begun): (EntryId, Begun),
    (typed, faults): (&Posted, Faults),
    rules: &DueRules,
) -> VisitPage {
    let today = day(app.door.clock().now());
    let name = letters::called(file, file.child());
    VisitPage {
        shell: Shell::new(viewer, words().visit_title()),
        head: FileHead::of(file, today, Tab::File),
        base: format!("/children/{}/record", file.id()),
        begun,
        id,
        about: visit_form::about(typed, &faults),
        said: visit_form::said(&name, typed, &faults),
        more_open: visit_form::more_was_said(typed),
        seen: visit_form::seen(typed, &faults),
        promise: visit_form::promise(&name, typed, &faults),
        clears: clears(file, (typed, &faults), (rules, today)),
        sound: files::sound_field(&faults),
        pictures: files::pictures_field(&faults),
        seconds: SECONDS,
        faults,
        name,
    }
}

/// Everything due that it may have answered, each in the words it is due in.
fn clears(
    file: &OpenFile,
    (typed, faults): (&Posted, &Faults),
    (rules, today): (&DueRules, Date),
) -> Option<Markup> {
    let (t, all) = (words(), clearable(file, rules, today));
    if all.is_empty() {
        return None;
    }
    let boxes = Checkboxes::new("clears", t.visit_clears()).hint(t.visit_clears_hint());
    let boxes = all.into_iter().fold(boxes, |boxes, (clear, due)| {
        let key = clear.key();
        let choice = Choice::new(key.clone(), due.say(t, file));
        boxes.choice(match clear.asks(t) {
            Some(label) => {
                let field = format!("clear-{key}");
                let input = Input::new(field.clone(), label).value(typed.get(&field));
                choice.reveals(Markup::of(&input))
            }
            None => choice,
        })
    });
    let boxes = boxes.checked(typed.all("clears"));
    Some(Markup::of(&boxes.error(faults.of("clears"))))
}

/// `POST /children/{child}/record/visit`: keeps it; from the script while one types, keeps what is there.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    headers: HeaderMap,
    WithFiles(form): WithFiles,
) -> Result<Response, Error> {
    let file = app.door.reopen(&viewer, child).await?;
    let to = address(child);
    let done = kept_or_dropped(&app, &viewer, &file, (&to, &to), &headers, &form).await?;
    if let Some(done) = done {
        return Ok(done);
    }
    let id = form.id()?;
    let begun = Begun::of(&app, &viewer, &file, to, &form).await?;
    let (today, house) = (day(app.door.clock().now()), app.door.house().await?);
    let rules = (&house.due, today);
    let owner = Owner {
        worker: viewer.by.id,
        first_name: first_name(&file, viewer.by.id, &viewer.by.name),
    };
    let mut faults = Faults::default();
    let came = Came::read(&form, &mut faults).await?;
    let new = read(&file, &form, owner, came.is_something(), rules, &mut faults);
    if begun.holds(&form) {
        faults.add("settles", words().begun_second_first());
    }
    let Some(new) = new.filter(|_| faults.none()) else {
        let file = app.door.open(&viewer, child).await?;
        came.ask_again(&mut faults);
        let again = visit_page(
            &viewer,
            &app,
            &file,
            (id, begun),
            (&form, faults),
            &house.due,
        );
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let Kept {
        sound, pictures, ..
    } = came.attach(&app, viewer.by.id, &file, id).await?;
    let files: (Option<AttachmentId>, &[AttachmentId]) = (sound, &pictures);
    let kept = Redirect::to(&format!("/children/{child}/record/{id}"));
    match app
        .door
        .write(&viewer, child, |file| {
            written(file, id, &new, files, rules).map(|writing| begun.ended(writing))
        })
        .await
    {
        Ok(_) | Err(Refused::Rule(No::Already)) => Ok(kept.into_response()),
        Err(Refused::Web(Error::Refused(status, say))) => {
            let mut faults = Faults::default();
            faults.add("clears", say);
            came.ask_again(&mut faults);
            page_with(
                status,
                &visit_page(
                    &viewer,
                    &app,
                    &file,
                    (id, begun),
                    (&form, faults),
                    &house.due,
                ),
            )
        }
        Err(Refused::Web(error)) => Err(error),
    }
}
