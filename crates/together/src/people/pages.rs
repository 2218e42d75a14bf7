//! My people: everybody once, with this child's word for each.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use ledger::{EntryId, FileId};
use page_parts::{Checkboxes, ErrorSummary, Input, Markup, Radios, Textarea};

use super::{Is, PeopleEntry, Person};
use crate::{
    about_me::{AboutMeEntry, Answer, SaidBy, WordFor},
    clock::day,
    door::{OpenFile, Viewer, Writing},
    file::{Audience, FamilyEntry, Readers, Slug, Written},
    web::{
        App, Error, Faults, FileHead, Posted, Shell, Tab, nth, one_line, page, page_with, text,
        words,
    },
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/people", get(show))
        .route("/children/{child}/people/new", get(new).post(add))
        .route("/children/{child}/people/{person}", get(edit).post(change))
}

#[derive(Template)]
#[template(path = "people/show.html")]
struct PeoplePage {
    shell: Shell,
    head: FileHead,
    base: String,
    people: Vec<Row>,
}

struct Row {
    slug: Slug,
    name: String,
    word: Option<String>,
    say_it: String,
    pronouns: String,
    what: String,
    note: String,
    child: bool,
    sealed: Vec<String>,
}

/// `GET /children/{child}/people`
async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    page(&PeoplePage {
        shell: Shell::new(&viewer, words().people_title()),
        head: FileHead::of(&file, day(app.door.clock().now()), Tab::People),
        base: format!("/children/{child}/people"),
        people: rows(&file),
    })
}

fn rows(file: &OpenFile) -> Vec<Row> {
    let all = file
        .families()
        .flat_map(|family| family.people.all().map(move |person| (family, person)));
    let others = all.filter(|(_, person)| person.slug != *file.child());
    let row = |(family, person): (&crate::file::Family, &Person)| Row {
        slug: person.slug.clone(),
        name: person.name.clone(),
        word: file
            .about_me
            .word_for(&person.slug, &Readers::worker())
            .map(str::to_owned),
        say_it: person.say_it.clone(),
        pronouns: person.pronouns.clone(),
        what: family
            .people
            .what_to(person, file.child())
            .collect::<Vec<_>>()
            .join(", "),
        note: person.note.clone(),
        child: person.child,
        sealed: family
            .people
            .whereabouts()
            .iter()
            .filter(|detail| detail.of == person.slug)
            .map(|detail| detail.text.clone())
            .collect(),
    };
    others.map(row).collect()
}

#[derive(Template)]
#[template(path = "people/form.html")]
struct PersonPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    id: EntryId,
    fields: Markup,
}

impl PersonPage {
    fn summary(&self) -> Option<ErrorSummary> {
        crate::web::summary(&self.faults)
    }
}

/// `GET /children/{child}/people/new`
async fn new(
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
async fn edit(
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
        ("note", &person.note),
        ("word", word),
    ] {
        known.set(field, value);
    }
    known.set(
        "readers",
        if person.readers == Audience::Everyone {
            "everyone"
        } else {
            "workers"
        },
    );
    if person.child {
        known.set("child", "yes");
    }
    let id = EntryId::new(app.door.clock().now());
    page(&person_page(
        &viewer,
        &app,
        &file,
        id,
        Faults::default(),
        &known,
    ))
}

fn find(file: &OpenFile, slug: &Slug) -> Result<Person, Error> {
    file.families()
        .find_map(|family| family.people.get(slug))
        .cloned()
        .ok_or(Error::NotFound)
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
    let readers = Radios::new("readers", t.people_readers())
        .item("everyone", t.people_readers_everyone())
        .item("workers", t.people_readers_workers());
    let fields =
        Markup::of(&line("name", t.people_name(), t.people_name_hint()))
            .and(&line("what", t.people_what(), t.people_what_hint()))
            .and(&line("word", t.people_word(), t.people_word_hint()))
            .and(&line("say_it", t.people_say_it(), t.name_say_it_hint()))
            .and(&line("pronouns", t.people_pronouns(), t.pronouns_hint()))
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
    }
}

/// `POST /children/{child}/people/new`
async fn add(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    save(&viewer, &app, child, None, &form).await
}

/// `POST /children/{child}/people/{person}`
async fn change(
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
    if !faults.none() {
        return page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &person_page(viewer, app, &file, id, faults, form),
        );
    }
    app.door
        .write(viewer, child, |file| written(file, id, &typed, &word))
        .await?;
    Ok(Redirect::to(&format!("/children/{child}/people")).into_response())
}

fn typed(file: &OpenFile, before: Option<&Person>, form: &Posted, faults: &mut Faults) -> Person {
    let name = faults.check("name", one_line(form.get("name")));
    if name.is_empty() && faults.of("name").is_none() {
        faults.add("name", words().people_name_missing());
    }
    let taken = |slug: &str| {
        file.families().any(|family| {
            family
                .people
                .all()
                .any(|person| person.slug.as_str() == slug)
        })
    };
    let known = before
        .map(|before| before.slug.clone())
        .or_else(|| written_before(file, form));
    let slug = known.unwrap_or_else(|| {
        Slug::for_name(name.split_whitespace().next().unwrap_or_default(), taken)
    });
    let mut is: Vec<Is> = before.map(|before| before.is.clone()).unwrap_or_default();
    is.retain(|is| is.to != *file.child());
    let what = faults.check("what", one_line(form.get("what")));
    is.extend(
        what.split(',')
            .map(str::trim)
            .filter(|what| !what.is_empty())
            .map(|what| Is {
                what: what.to_owned(),
                to: file.child().clone(),
            }),
    );
    Person {
        slug,
        name,
        say_it: faults.check("say_it", one_line(form.get("say_it"))),
        sound: before.and_then(|before| before.sound),
        pronouns: faults.check("pronouns", one_line(form.get("pronouns"))),
        child: form.has("child"),
        is,
        note: faults.check("note", text(form.get("note"))),
        readers: if form.get("readers") == "everyone" {
            Audience::Everyone
        } else {
            Audience::Workers
        },
    }
}

/// The short name this same form got when it was posted before: posting it twice adds one person.
fn written_before(file: &OpenFile, form: &Posted) -> Option<Slug> {
    let id = form.id().ok()?;
    let entries = file.families().flat_map(|family| &family.entries);
    entries
        .filter(|(stamp, _)| stamp.id == id)
        .find_map(|(_, entry)| match entry {
            FamilyEntry::people(PeopleEntry::Person(person)) => Some(person.slug.clone()),
            _ => None,
        })
}

/// The person in the family's file, and in the child's own file the child's word, where it is a new one.
fn written(file: &OpenFile, id: EntryId, person: &Person, word: &str) -> Result<Writing, Error> {
    let family = file.family_id().ok_or(Error::NotFound)?;
    let mut entries = vec![Written::new(family, id, &PeopleEntry::from(person.clone()))];
    let known = file.about_me.word_for(&person.slug, &Readers::worker());
    if !word.is_empty() && known != Some(word) {
        let said = WordFor {
            person: person.slug.clone(),
            word: word.to_owned(),
        };
        let answer = Answer {
            said,
            said_by: SaidBy::Child,
            readers: Audience::Everyone,
        };
        entries.push(Written::new(
            file.id(),
            nth(id, 1),
            &AboutMeEntry::from(answer),
        ));
    }
    Ok(entries.into())
}
