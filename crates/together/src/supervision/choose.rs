//! Which children were talked over, and then the form with a part for each.

use askama::Template;
use axum::{
    extract::{RawQuery, State},
    response::Response,
};
use ledger::{EntryId, FileId};
use page_parts::Checkboxes;

use super::{form::form_page, rules::MOST};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    letters::called,
    web::{App, Error, Faults, Posted, Shell, page, words},
};

#[derive(Template)]
#[template(path = "supervision/choose.html")]
struct ChoosePage {
    shell: Shell,
    children: Vec<(FileId, String)>,
    problem: Option<String>,
}

impl ChoosePage {
    fn boxes(&self) -> Checkboxes {
        let t = self.shell.t;
        let boxes =
            Checkboxes::new("child", t.supervision_which()).hint(t.supervision_which_hint());
        let all = self.children.iter();
        all.fold(boxes, |boxes, (id, name)| {
            boxes.item(id.to_string(), name.as_str())
        })
        .error(self.problem.as_deref())
    }
}

/// `GET /supervision/new`: which children; with `?child=…` for each, the form.
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    RawQuery(query): RawQuery,
) -> Result<Response, Error> {
    if !viewer.by.role.works_with_children() {
        return Err(Error::NotFound);
    }
    let asked = Posted::urlencoded(query.unwrap_or_default().as_bytes());
    let chosen = chosen(&asked);
    if chosen.is_empty() || chosen.len() > MOST {
        let mine = app.door.mine(&viewer).await?;
        let children = mine.0.iter().map(|one| &one.file);
        let children = children.map(|file| (file.id(), called(file, file.child())));
        let mut children: Vec<_> = children.collect();
        children.sort_by(|a, b| a.1.cmp(&b.1));
        let t = words();
        let problem = (chosen.len() > MOST).then(|| t.supervision_too_many(MOST));
        return page(&ChoosePage {
            shell: Shell::new(&viewer, t.supervision_new()),
            children,
            problem: problem.or_else(|| asked.has("go").then(|| t.supervision_which_missing())),
        });
    }
    let files = opened(&app, &viewer, &chosen).await?;
    let now = app.door.clock().now();
    let mut typed = Posted::default();
    typed.set("on", &day(now).to_string());
    typed.set("there", &viewer.by.id.to_string());
    let id = EntryId::new(now);
    page(&form_page(&viewer, &app, &files, id, (&typed, Faults::default())).await?)
}

/// The children named, each once.
pub(super) fn chosen(form: &Posted) -> Vec<FileId> {
    let mut all: Vec<FileId> = Vec::new();
    for id in form
        .all("child")
        .filter_map(|id| id.parse().ok())
        .map(FileId)
    {
        if !all.contains(&id) {
            all.push(id);
        }
    }
    all
}

/// Their files, if this worker works with every one of them.
pub(super) async fn opened(
    app: &App,
    viewer: &Viewer,
    children: &[FileId],
) -> Result<Vec<OpenFile>, Error> {
    let mut files = Vec::with_capacity(children.len());
    for child in children {
        let file = app.door.open(viewer, *child).await?;
        if file.is_for_standing_in() {
            return Err(Error::NotFound);
        }
        files.push(file);
    }
    Ok(files)
}
