//! One person on a page of their own: written down, and changed.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::{Checkboxes, Input, Markup, Radios, Textarea};

use super::one_form::{find, letters_naming, older, seen, typed, workers_note, written};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer},
    file::{Audience, Readers, Slug},
    web::{
        App, Error, Faults, FileHead, Posted, Shell, Tab, one_line, page, page_with, text, words,
    },
};

#[derive(Template)]
#[template(path = "people/form.html")]
struct PersonPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    id: EntryId,
    fields: Markup,
    seen: String,
    there: Vec<(String, String)>,
    /// How many letters that went name somebody only the workers may know of.
    letters: usize,
}

/// `GET /children/{child}/people/new`
pub(super) async fn new(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let id = EntryId::new(app.door.clock().now());
    page(&person_page(
        &viewer,
        &app,
        &file,
        id,
        Faults::default(),
        &Posted::default(),
    ))
}

/// `GET /children/{child}/people/{person}`
pub(super) async fn edit(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, slug)): Path<(FileId, Slug)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let person = find(&file, &slug)?;
    let mut known = Posted::default();
    let what = person
        .is
        .iter()
        .filter(|is| is.to == *file.child())
        .map(|is| is.what.as_str())
        .collect::<Vec<_>>()
        .join(", ");
    let word = file
        .about_me
        .word_for(&slug, &Readers::worker())
        .unwrap_or_default();
    for (field, value) in [
        ("name", person.name.as_str()),
        ("say_it", &person.say_it),
        ("pronouns", &person.pronouns),
        ("what", &what),
        ("reads", &person.reads),
        ("note", &person.note),
        ("word", word),
        ("workers_note", workers_note(&file, &slug)),
    ] {
        known.set(field, value);
    }
    known.set("readers", readers_value(&person.readers));
    known.set("seen", &seen(&file, &slug));
    if person.child {
        known.set("child", "yes");
    }
    let id = EntryId::new(app.door.clock().now());
    let letters = letters_naming(&file, &person);
    let page_of = person_page(&viewer, &app, &file, id, Faults::default(), &known);
    page(&PersonPage { letters, ..page_of })
}

fn person_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    id: EntryId,
    faults: Faults,
    typed: &Posted,
) -> PersonPage {
    let t = words();
    let line = |name: &'static str, label: String, hint: String| {
        Input::new(name, label)
            .hint(hint)
            .value(typed.get(name))
            .attribute("spellcheck", "false")
            .error(faults.of(name))
    };
    let mut readers = Radios::new("readers", t.people_readers())
        .item("everyone", t.people_readers_everyone())
        .item("workers", t.people_readers_workers());
    if typed.get("readers") == "only" {
        readers = readers.item("only", t.people_readers_only());
    }
    let fields =
        Markup::of(&line("name", t.people_name(), t.people_name_hint()))
            .and(&line("what", t.people_what(), t.people_what_hint()))
            .and(&line("word", t.people_word(), t.people_word_hint()))
            .and(&line("say_it", t.people_say_it(), t.name_say_it_hint()))
            .and(&line("pronouns", t.people_pronouns(), t.pronouns_hint()))
            .and(&line("reads", t.people_reads(), t.people_reads_hint()))
            .and(
                &Checkboxes::without_legend("child")
                    .item("yes", t.people_child())
                    .checked(typed.all("child")),
            )
            .and(
                &Textarea::new("note", t.people_note())
                    .hint(t.people_note_hint())
                    .rows(3)
                    .value(typed.get("note"))
                    .error(faults.of("note")),
            )
            .and(
                &Textarea::new("workers_note", t.people_workers_note())
                    .hint(t.people_workers_note_hint())
                    .rows(3)
                    .value(typed.get("workers_note"))
                    .error(faults.of("workers_note")),
            )
            .and(&readers.hint(t.people_readers_hint()).checked(
                if typed.get("readers").is_empty() {
                    "workers"
                } else {
                    typed.get("readers")
                },
            ));
    PersonPage {
        shell: Shell::new(viewer, t.people_one()),
        head: FileHead::of(file, day(app.door.clock().now()), Tab::People),
        faults,
        id,
        fields,
        seen: typed.get("seen").to_owned(),
        there: Vec::new(),
        letters: 0,
    }
}

fn readers_value(readers: &Audience) -> &'static str {
    match readers {
        Audience::Everyone => "everyone",
        Audience::Workers => "workers",
        Audience::Only(_) => "only",
    }
}

/// What is on the file now, for a form that was made from something older.
fn there_now(file: &OpenFile, slug: &Slug) -> Result<Vec<(String, String)>, Error> {
    let t = words();
    let person = find(file, slug)?;
    let what = file.families().find_map(|family| {
        let person = family.people.get(slug)?;
        let what: Vec<_> = family.people.what_to(person, file.child()).collect();
        Some(what.join(", "))
    });
    let word = file.about_me.word_for(slug, &Readers::worker());
    let readers = match &person.readers {
        Audience::Everyone => t.people_readers_everyone(),
        Audience::Workers => t.people_readers_workers(),
        Audience::Only(_) => t.people_readers_only(),
    };
    let all = [
        (t.people_name(), person.name),
        (t.people_what(), what.unwrap_or_default()),
        (t.people_word(), word.unwrap_or_default().to_owned()),
        (t.people_say_it(), person.say_it),
        (t.people_pronouns(), person.pronouns),
        (t.people_reads(), person.reads),
        (t.people_note(), person.note),
        (t.people_workers_note(), workers_note(file, slug).to_owned()),
        (t.people_readers(), readers),
    ];
    Ok(all
        .into_iter()
        .filter(|(_, text)| !text.is_empty())
        .collect())
}

/// The form again where somebody else wrote about this person meanwhile: what is there now beside what was typed. Who may know of them
/// stands as it is on the file, so that an old page cannot make it more.
async fn stale(
    viewer: &Viewer,
    app: &App,
    child: FileId,
    slug: &Slug,
    form: &Posted,
) -> Result<Response, Error> {
    let file = app.door.reopen(viewer, child).await?;
    let person = find(&file, slug)?;
    let mut typed = Posted::default();
    for field in [
        "name",
        "what",
        "word",
        "say_it",
        "pronouns",
        "reads",
        "note",
        "workers_note",
        "child",
    ] {
        form.all(field).for_each(|value| typed.set(field, value));
    }
    typed.set("readers", readers_value(&person.readers));
    typed.set("seen", &seen(&file, slug));
    let again = PersonPage {
        there: there_now(&file, slug)?,
        ..person_page(viewer, app, &file, form.id()?, Faults::default(), &typed)
    };
    page_with(StatusCode::CONFLICT, &again)
}

/// `POST /children/{child}/people/new`
pub(super) async fn add(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    save(&viewer, &app, child, None, &form).await
}

/// `POST /children/{child}/people/{person}`
pub(super) async fn change(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, slug)): Path<(FileId, Slug)>,
    form: Posted,
) -> Result<Response, Error> {
    save(&viewer, &app, child, Some(slug), &form).await
}

async fn save(
    viewer: &Viewer,
    app: &App,
    child: FileId,
    slug: Option<Slug>,
    form: &Posted,
) -> Result<Response, Error> {
    let file = app.door.open(viewer, child).await?;
    let id = form.id()?;
    let mut faults = Faults::default();
    let before = slug.as_ref().map(|slug| find(&file, slug)).transpose()?;
    let typed = typed(&file, before.as_ref(), form, &mut faults);
    let word = faults.check("word", one_line(form.get("word")));
    let note = faults.check("workers_note", text(form.get("workers_note")));
    if !faults.none() {
        return page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &person_page(viewer, app, &file, id, faults, form),
        );
    }
    let rule = |file: &OpenFile| match &slug {
        Some(slug) if older(file, slug, form, id) => Err(Stale::Older),
        _ => written(file, id, &typed, &word, &note).map_err(Stale::Web),
    };
    match (app.door.write(viewer, child, rule).await, &slug) {
        (Err(Refused::Rule(Stale::Older)), Some(slug)) => {
            return stale(viewer, app, child, slug, form).await;
        }
        (Err(Refused::Web(Error::Refused(status, say))), _) => {
            let mut faults = Faults::default();
            faults.add("note", say);
            return page_with(status, &person_page(viewer, app, &file, id, faults, form));
        }
        (Err(Refused::Rule(Stale::Web(error)) | Refused::Web(error)), _) => return Err(error),
        // Whoever made somebody known to fewer people is told at once which letters name them.
        (Ok(file), Some(slug)) if letters_naming(&file, &typed) > 0 => {
            let person = format!("/children/{child}/people/{slug}");
            return Ok(Redirect::to(&person).into_response());
        }
        (Ok(_) | Err(Refused::Rule(Stale::Older)), _) => {}
    }
    Ok(Redirect::to(&format!("/children/{child}/people")).into_response())
}

/// Why a form about somebody was not kept.
enum Stale {
    /// It was made from something older than what is there now.
    Older,
    /// Anything else.
    Web(Error),
}
