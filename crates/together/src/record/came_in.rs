//! Something came in: an e-mail that was forwarded or pasted, a photographed letter, a scan.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};
use page_parts::{FileUpload, Input, Markup, Radios, Textarea};

use super::{
    CameIn, HowItCame, RecordEntry,
    email::{self, Email},
    files::{self, Came},
    sealed::holds,
    shown::came_text,
    visit_form::read_day,
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer, Writing},
    file::{Slug, Written},
    web::{
        App, Begun, Error, Faults, FileHead, Posted, Shell, Tab, WithFiles, kept_or_dropped,
        one_line, page, page_with, text, words,
    },
};

#[derive(Template)]
#[template(path = "record/came_in.html")]
struct CameInPage {
    shell: Shell,
    head: FileHead,
    begun: Begun,
    id: EntryId,
    email: Markup,
    fields: Markup,
    pictures: Markup,
    papers: Markup,
    faults: Faults,
}

/// Where the form goes, and saves itself.
fn address(child: FileId) -> String {
    format!("/children/{child}/record/came-in")
}

/// `GET /children/{child}/record/came-in`: empty, or as this worker left it.
pub(super) async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let now = app.door.clock().now();
    let mut empty = Posted::default();
    let begun = Begun::of(&app, &viewer, &file, address(child), &empty).await?;
    empty.set("how", HowItCame::Email.value());
    empty.set("day", &day(now).to_string());
    let typed = begun.form().cloned().unwrap_or(empty);
    let id = (begun.id(EntryId::new(now)), begun);
    page(&came_in_page(
        &viewer,
        &app,
        &file,
        id,
        &typed,
        Faults::default(),
    ))
}

fn came_in_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    (id, begun): (EntryId, Begun),
    typed: &Posted,
    faults: Faults,
) -> CameInPage {
    let t = words();
    let email = FileUpload::new("email", t.came_email_file())
        .hint(t.came_email_file_hint())
        .accept(".eml,message/rfc822")
        .error(faults.of("email"));
    CameInPage {
        shell: Shell::new(viewer, t.came_title()),
        head: FileHead::of(file, day(app.door.clock().now()), Tab::File),
        begun,
        id,
        email: Markup::of(&email),
        fields: fields(file, typed, &faults),
        pictures: files::pictures_field(&faults),
        papers: files::papers_field(&faults),
        faults,
    }
}

fn fields(file: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let how = HowItCame::ALL
        .into_iter()
        .fold(Radios::new("how", t.came_how()), |radios, one| {
            radios.item(one.value(), one.say(t))
        })
        .checked(typed.get("how"))
        .error(faults.of("how"));
    let people = file.families().flat_map(|family| family.people.all());
    let person = people
        .fold(Radios::new("person", t.came_person()), |radios, one| {
            radios.item(one.slug.as_str(), &one.name)
        })
        .item("", t.came_person_other())
        .checked(typed.get("person"))
        .error(faults.of("person"));
    let line = |name: &'static str, label: String| {
        Input::new(name, label)
            .spellcheck(false)
            .value(typed.get(name))
            .error(faults.of(name))
    };
    let when = Input::new("day", t.came_day())
        .kind("date")
        .value(typed.get("day"))
        .error(faults.of("day"));
    let text = Textarea::new("text", t.came_text())
        .hint(t.came_text_hint())
        .rows(6)
        .spellcheck(false)
        .value(typed.get("text"))
        .error(faults.of("text"));
    Markup::of(&how)
        .and(&person)
        .and(&line("from", t.came_from()).hint(t.came_from_hint()))
        .and(&line("about", t.came_about()))
        .and(&when)
        .and(&text)
}

/// `POST /children/{child}/record/came-in`: files it; from the script while one types, keeps what is there.
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
    let kept = Redirect::to(&format!("/children/{child}/record/{id}"));
    if file.record.came_in(id).is_some() {
        return Ok(kept.into_response());
    }
    let (mut faults, today) = (Faults::default(), day(app.door.clock().now()));
    let email = read_email(&form, &mut faults);
    let mut came = Came::read(&form, &mut faults).await?;
    let pictures = email.as_ref().map(|email| email.pictures.clone());
    came.take_pictures(pictures.unwrap_or_default(), &mut faults)
        .await?;
    came.take_papers(&app, &form, &mut faults).await?;
    let from_email = email.as_ref().map(|email| email.papers.clone());
    let left_out = came
        .take_from_email(&app, from_email.unwrap_or_default())
        .await?;
    let read = read(
        &file,
        &form,
        email.as_ref(),
        came.is_something(),
        today,
        &mut faults,
    );
    if begun.holds(&form) {
        faults.add("settles", words().begun_second_first());
    }
    let Some((mut new, on)) = read.filter(|_| faults.none()) else {
        let file = app.door.open(&viewer, child).await?;
        came.ask_again(&mut faults);
        faults.again("email", form.files("email").next().is_some());
        let again = came_in_page(&viewer, &app, &file, (id, begun), &form, faults);
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let kept_files = came.attach(&app, viewer.by.id, &file, id).await?;
    new.left_out.extend(left_out);
    new.pictures = kept_files.pictures;
    new.papers = kept_files.papers;
    let papers = new.papers.iter().map(|paper| paper.kept);
    let keeps: Vec<_> = new.pictures.iter().copied().chain(papers).collect();
    let rule = |file: &OpenFile| {
        let found = holds(file, new.person.as_ref(), &came_text(&new));
        let new = CameIn {
            knows_sealed: found.iter().any(|one| one.from_sender),
            ..new.clone()
        };
        let entry = Written::new(file.id(), id, &RecordEntry::from(new)).on(on);
        Ok::<_, Error>(begun.ended(Writing {
            entries: vec![entry],
            keeps: keeps.clone(),
            ..Writing::default()
        }))
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(kept.into_response())
}

fn read_email(form: &Posted, faults: &mut Faults) -> Option<Email> {
    let upload = form.files("email").next()?;
    let read = email::read(&upload.bytes);
    if read.is_none() {
        faults.add("email", words().came_no_email());
    }
    read
}

/// What the form says; an e-mail says for itself who wrote it, about what, when, and its words, and what was typed goes before.
fn read(
    file: &OpenFile,
    form: &Posted,
    email: Option<&Email>,
    with_pictures: bool,
    today: Date,
    faults: &mut Faults,
) -> Option<(CameIn, Date)> {
    let t = words();
    let how = HowItCame::ALL
        .into_iter()
        .find(|one| one.value() == form.get("how"));
    if how.is_none() {
        faults.add("how", t.came_how_missing());
    }
    let said = |typed: &str, read: fn(&Email) -> &String| {
        let read = email.map(read).filter(|_| typed.trim().is_empty());
        read.map_or_else(|| typed.to_owned(), Clone::clone)
    };
    let from = faults.check(
        "from",
        one_line(&said(form.get("from"), |email| &email.from)),
    );
    let about = faults.check(
        "about",
        one_line(&said(form.get("about"), |email| &email.about)),
    );
    let typed = said(form.get("text"), |email| &email.text);
    let text = faults.check("text", text(&typed));
    let person = person(file, form.get("person"));
    if from.is_empty() && person.is_none() && faults.of("from").is_none() {
        faults.add("from", t.came_from_missing());
    }
    if text.trim().is_empty() && !with_pictures && email.is_none() && faults.none() {
        faults.add("text", t.came_nothing());
    }
    let sent = email.and_then(|email| email.at).map(day);
    let on = sent
        .filter(|sent| *sent <= today)
        .map_or_else(|| read_day(form.get("day"), today), Ok);
    let on = on.map_err(|say| faults.add("day", say)).ok();
    let name = person.as_ref().map(|(_, name)| name.clone());
    let new = CameIn {
        how: how?,
        from: if from.is_empty() {
            name.unwrap_or_default()
        } else {
            from
        },
        person: person.map(|(slug, _)| slug),
        about,
        text,
        pictures: Vec::new(),
        papers: Vec::new(),
        left_out: email.map(|email| email.others.clone()).unwrap_or_default(),
        knows_sealed: false,
    };
    Some((new, on?))
}

/// Somebody of the family's file.
fn person(file: &OpenFile, named: &str) -> Option<(Slug, String)> {
    let mut people = file.families().flat_map(|family| family.people.all());
    let found = people.find(|person| person.slug.as_str() == named)?;
    Some((found.slug.clone(), found.name.clone()))
}
