//! What parents and carers wrote and asked about this child, newest first.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use ledger::{EntryId, FileId};

use super::Wrote;
use crate::{
    about_me::Spoken,
    children,
    clock::day,
    door::{OpenFile, Viewer},
    file::{Family, Slug, Stamp},
    voice::CameWithShown,
    web::{App, Error, FileHead, Prose, Shell, Tab, page, say_date, words},
};

#[derive(Template)]
#[template(path = "parents/list.html")]
struct ListPage {
    shell: Shell,
    head: FileHead,
    rows: Vec<Row>,
}

struct Row {
    what: String,
    words: Prose,
    came: CameWithShown,
    how: String,
    answers: Vec<Prose>,
    unread: bool,
    address: String,
}

/// `GET /children/{child}/from-parents`
pub(super) async fn list(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    page(&ListPage {
        shell: Shell::new(&viewer, words().parents_list_title()),
        head: FileHead::of(&file, day(app.door.clock().now()), Tab::Said),
        rows: rows(&file),
    })
}

fn rows(file: &OpenFile) -> Vec<Row> {
    let (t, plain) = (words(), Spoken::default());
    let mut all: Vec<(&Family, &Stamp, &Wrote)> = file
        .families()
        .flat_map(|family| {
            let theirs = family.parents.all().iter();
            theirs.map(move |(stamp, wrote)| (family, stamp, wrote))
        })
        .filter(|(.., wrote)| wrote.children.contains(file.child()))
        .collect();
    all.sort_by_key(|(_, stamp, _)| std::cmp::Reverse((stamp.on, stamp.seq)));
    let row = |(family, stamp, wrote): (&Family, &Stamp, &Wrote)| {
        let (of, name): (EntryId, String) = (stamp.id, name_of(family, &wrote.by));
        let view = family.parents.plan_view_of(of).map(|theirs| &theirs.view);
        let what = match (family.parents.is_not_safe(of), wrote.asks, view) {
            (true, ..) => t.parents_not_safe(),
            (false, true, _) => t.parents_line_asked(),
            (false, false, Some(view)) => {
                t.parents_line_plan_view(view.strand.say(t), view.answer.say(t))
            }
            (false, false, None) => t.parents_line_wrote(),
        };
        let answers = family.parents.answers(of);
        let address = format!("/children/{}/from-parents/{of}", file.id());
        let came = family.parents.came_with(of);
        Row {
            what,
            words: Prose::new(&wrote.words, &plain),
            came: CameWithShown::new(came, |id| format!("{address}/with/{id}")),
            how: how(stamp, &name),
            answers: answers
                .map(|(_, answer)| Prose::new(&answer.words, &plain))
                .collect(),
            unread: family.parents.is_unread(of),
            address,
        }
    };
    all.into_iter().map(row).collect()
}

/// When, and by whom, on their own pages.
pub(super) fn how(stamp: &Stamp, name: &str) -> String {
    let when = say_date(stamp.on);
    format!("{when} · {name} · {}", words().heard_screen())
}

/// A grown-up as they spell themselves.
pub(super) fn name_of(family: &Family, of: &Slug) -> String {
    let person = family.people.get(of);
    person.map_or_else(|| of.to_string(), |person| person.name.clone())
}

/// The children it is about, as the workers call them: the child of this file by the name they chose.
pub(super) fn called(file: &OpenFile, family: &Family, wrote: &Wrote) -> String {
    let names = wrote.children.iter().map(|child| {
        if child == file.child() {
            children::called(file).to_owned()
        } else {
            name_of(family, child)
        }
    });
    names.collect::<Vec<_>>().join(", ")
}
