//! My people: everybody once, with this child's word for each.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    response::Response,
    routing::get,
};
use ledger::FileId;

use super::{Person, one};
use crate::{
    about_me::Spoken,
    clock::day,
    door::{OpenFile, Viewer},
    file::{Readers, Slug},
    web::{App, Error, FileHead, Marked, Shell, Tab, page, words},
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
        .route("/children/{child}/people/new", get(one::new).post(one::add))
        .route(
            "/children/{child}/people/{person}",
            get(one::edit).post(one::change),
        )
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
