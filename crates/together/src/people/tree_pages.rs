//! The family tree as a child's workers see it, and as each of the family would.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use ledger::FileId;

use super::tree_picture::TreePicture;
use crate::{
    clock::day,
    door::Viewer,
    file::{Reader, Readers, Slug},
    letters::called,
    web::{App, Error, FileHead, Shell, Tab, page, words},
};

#[derive(Template)]
#[template(path = "people/tree.html")]
struct TreePage {
    shell: Shell,
    head: FileHead,
    as_seen: String,
    tree: TreePicture,
    sees: Vec<(String, String)>,
    people: String,
}

/// `GET /children/{child}/tree`: the whole of it.
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    shown(&viewer, &app, child, None).await
}

/// `GET /children/{child}/people/{person}/tree`: as this person alone may know it.
pub(super) async fn show_as(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, person)): Path<(FileId, Slug)>,
) -> Result<Response, Error> {
    shown(&viewer, &app, child, Some(person)).await
}

async fn shown(
    viewer: &Viewer,
    app: &App,
    child: FileId,
    person: Option<Slug>,
) -> Result<Response, Error> {
    let t = words();
    let file = app.door.open(viewer, child).await?;
    let grown_ups = file.families().flat_map(|family| family.people.all());
    let grown_ups = grown_ups.filter(|person| !person.child);
    let all: Vec<Slug> = std::iter::once(file.child().clone())
        .chain(grown_ups.map(|person| person.slug.clone()))
        .collect();
    let chosen = match person {
        Some(person) => {
            let mut all = all.iter();
            Some(all.find(|one| **one == person).ok_or(Error::NotFound)?)
        }
        None => None,
    };
    let readers = match chosen {
        None => Readers::worker(),
        Some(slug) => Readers::person(slug, [] as [Reader; 0]),
    };
    let base = format!("/children/{child}");
    page(&TreePage {
        shell: Shell::new(viewer, t.tree_title()),
        head: FileHead::of(&file, day(app.door.clock().now()), Tab::People),
        as_seen: chosen.map_or_else(|| t.tree_whole(), |one| t.tree_as(called(&file, one))),
        tree: TreePicture::new(&file, &readers),
        sees: all
            .iter()
            .map(|one| (called(&file, one), format!("{base}/people/{one}/tree")))
            .collect(),
        people: format!("{base}/people"),
    })
}
