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
use page_parts::{Checkboxes, Input, Markup, Radios, Textarea};

use super::{Is, Note, PeopleEntry, Person};
use crate::{
    about_me::{AboutMeEntry, Answer, SaidBy, Spoken, WordFor},
    clock::day,
    door::{OpenFile, Refused, Viewer, Writing},
    file::{Audience, FamilyEntry, Readers, Slug, Stamp, Written},
    web::{
        App, Error, Faults, FileHead, Marked, Posted, Shell, Tab, nth, one_line, page, page_with,
        text, words,
    },
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/people", get(show))
        .route(
            "/children/{child}/map",
            get(super::map_pages::show).post(super::map_pages::keep),
        )
        .route("/children/{child}/tree", get(super::tree_pages::show))
        .route(
            "/children/{child}/people/{person}/tree",
            get(super::tree_pages::show_as),
        )
        .route("/children/{child}/people/new", get(new).post(add))
        .route("/children/{child}/people/{person}", get(edit).post(change))
        .merge(super::found::routes())
}

#[derive(Template)]
#[template(path = "people/show.html")]
struct PeoplePage {
    shell: Shell,
    head: FileHead,
    base: String,
    alongside: String,
    map: String,
    tree: String,
    people: Vec<Row>,
}

struct Row {
    slug: Slug,
    name: String,
    word: Option<Marked>,
    say_it: String,
    pronouns: String,
    what: String,
    note: String,
    notes: Vec<String>,
    child: bool,
    sealed: Vec<String>,
    /// Can they have a way in from this child's file: a grown-up who is somebody to the child?
    way_in: bool,
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
        alongside: format!("/children/{child}/alongside"),
        map: format!("/children/{child}/map"),
        tree: format!("/children/{child}/tree"),
        people: rows(&file),
    })
}

fn rows(file: &OpenFile) -> Vec<Row> {
    let all = file
        .families()
        .flat_map(|family| family.people.all().map(move |person| (family, person)));
    let others = all.filter(|(_, person)| person.slug != *file.child());
    let spoken = Spoken::of(&file.about_me);
    let row = |(family, person): (&crate::file::Family, &Person)| Row {
        slug: person.slug.clone(),
        name: person.name.clone(),
        word: file
            .about_me
            .word_for(&person.slug, &Readers::worker())
            .map(|word| Marked::word(word, &spoken)),
        say_it: person.say_it.clone(),
        pronouns: person.pronouns.clone(),
        what: family
            .people
            .what_to(person, file.child())
            .collect::<Vec<_>>()
            .join(", "),
        note: person.note.clone(),
        notes: family
            .people
            .notes_of(&person.slug)
            .map(|note| note.note.clone())
            .collect(),
        child: person.child,
        way_in: !person.child && family.people.what_to(person, file.child()).next().is_some(),
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
    seen: String,
    there: Vec<(String, String)>,
    /// How many letters that went name somebody only the workers may know of.
    letters: usize,
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

/// What the workers alone have written about somebody.
fn workers_note<'a>(file: &'a OpenFile, slug: &Slug) -> &'a str {
    let mut notes = file
        .families()
        .flat_map(|family| family.people.notes_of(slug));
    notes
        .find(|note| note.readers == Audience::Workers)
        .map_or("", |note| &note.note)
}

/// Letters that went before only the workers might know of this person, and that say the name: nobody can take it out of them.
fn letters_naming(file: &OpenFile, person: &Person) -> usize {
    if person.readers != Audience::Workers {
        return 0;
    }
    let first = person.name.split_whitespace().next().unwrap_or_default();
    let names = |text: &str| {
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        !first.is_empty() && words.any(|word| word == first)
    };
    let sent = file.letters.sent();
    sent.filter(|(_, sent)| names(&paper::plain(&sent.document)))
        .count()
}

/// What a form about somebody was made from: the entries it would put another one over.
fn seen(file: &OpenFile, slug: &Slug) -> String {
    let person = newest(file, slug).map(|(stamp, _)| stamp.id.to_string());
    let word = file.about_me.word_said_for(slug);
    let word = word.map(|said| said.stamp.id.to_string());
    let note = newest_note(file, slug).map(|note| note.to_string());
    [person, word, note]
        .map(Option::unwrap_or_default)
        .join(" ")
}

/// The newest note for the workers alone.
fn newest_note(file: &OpenFile, slug: &Slug) -> Option<EntryId> {
    let entries = file.families().flat_map(|family| &family.entries);
    let notes = entries.filter(|(_, entry)| match entry {
        FamilyEntry::people(PeopleEntry::Note(note)) => {
            note.of == *slug && note.readers == Audience::Workers
        }
        _ => false,
    });
    notes.last().map(|(stamp, _)| stamp.id)
}

/// The newest entry about somebody, and who wrote it when.
fn newest<'a>(file: &'a OpenFile, slug: &Slug) -> Option<(&'a Stamp, &'a Person)> {
    let entries = file.families().flat_map(|family| &family.entries);
    let about = entries.filter_map(|(stamp, entry)| match entry {
        FamilyEntry::people(PeopleEntry::Person(person)) if person.slug == *slug => {
            Some((stamp, person))
        }
        _ => None,
    });
    about.last()
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

/// Was this form made from something older than what is there now? The same form again is not: what is there now is its own.
fn older(file: &OpenFile, slug: &Slug, form: &Posted, id: EntryId) -> bool {
    let own = newest(file, slug).is_some_and(|(stamp, _)| stamp.id == id);
    !own && form.get("seen") != seen(file, slug)
}

fn typed(file: &OpenFile, before: Option<&Person>, form: &Posted, faults: &mut Faults) -> Person {
    let name = faults.needed(
        "name",
        one_line(form.get("name")),
        words().people_name_missing(),
    );
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
        reads: faults.check("reads", one_line(form.get("reads"))),
        child: form.has("child"),
        is,
        note: faults.check("note", text(form.get("note"))),
        readers: match (form.get("readers"), before) {
            ("everyone", _) => Audience::Everyone,
            ("only", Some(before)) => before.readers.clone(),
            _ => Audience::Workers,
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

/// The person in the family's file with what the workers alone may read, and in the child's own file the child's word, where it is a new one.
fn written(
    file: &OpenFile,
    id: EntryId,
    person: &Person,
    word: &str,
    note: &str,
) -> Result<Writing, Error> {
    let family = file.family_id().ok_or(Error::NotFound)?;
    let mut entries = vec![Written::new(family, id, &PeopleEntry::from(person.clone()))];
    if note != workers_note(file, &person.slug) {
        let note = Note {
            of: person.slug.clone(),
            note: note.to_owned(),
            readers: Audience::Workers,
        };
        entries.push(Written::new(family, nth(id, 2), &PeopleEntry::from(note)));
    }
    let known = file.about_me.word_for(&person.slug, &Readers::worker());
    if !word.is_empty() && known != Some(word) {
        let said = WordFor {
            person: person.slug.clone(),
            word: word.to_owned(),
        };
        // Another word is for those who might know the one before; the first is for everybody.
        let before = file.about_me.word_said_for(&person.slug);
        let answer = Answer {
            said,
            said_by: SaidBy::Child,
            readers: before.map_or(Audience::Everyone, |before| before.answer.readers.clone()),
        };
        entries.push(Written::new(
            file.id(),
            nth(id, 1),
            &AboutMeEntry::from(answer),
        ));
    }
    Ok(entries.into())
}
