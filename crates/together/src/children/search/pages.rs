//! The page that says where a word stands.

use std::collections::BTreeSet;

use askama::Template;
use axum::{extract::State, http::StatusCode, response::Response};
use ledger::FileId;

use super::{
    matching::{Sentence, Wanted},
    texts::{Found, find_in},
};
use crate::{
    door::Viewer,
    web::{App, Error, Posted, Shell, page, page_with, say_date, words},
};

/// So many are shown; whoever finds more looks for more words (ours).
const SHOWN: usize = 50;

#[derive(Template)]
#[template(path = "children/search.html")]
struct SearchPage {
    shell: Shell,
    typed: String,
    problem: Option<String>,
    summary: String,
    rows: Vec<Row>,
    more: usize,
}

/// A place where the words stand.
struct Row {
    names: String,
    day: String,
    title: String,
    sentence: Sentence,
    address: String,
}

/// `POST /search`: words in the files of the children this worker works with. It is a form, so that no address has the words.
pub(crate) async fn search(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    if !viewer.by.role.works_with_children() {
        return Err(Error::NotFound);
    }
    let (typed, t) = (form.get("words").trim().to_owned(), words());
    let Some(wanted) = Wanted::of(&typed) else {
        let again = SearchPage {
            shell: Shell::new(&viewer, t.search_title()),
            typed,
            problem: Some(t.search_nothing_typed()),
            summary: String::new(),
            rows: Vec::new(),
            more: 0,
        };
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let files = app.door.to_search(&viewer).await?;
    let found = find_in(&files, &wanted);
    let shown = &found[..found.len().min(SHOWN)];
    let children: BTreeSet<FileId> = shown.iter().map(|one| one.child).collect();
    app.door.found_in(&viewer, children).await?;
    page(&SearchPage {
        shell: Shell::new(&viewer, t.search_title()),
        summary: t.search_found(found.len(), files.len()),
        typed,
        problem: None,
        rows: shown.iter().map(row).collect(),
        more: found.len() - shown.len(),
    })
}

fn row(found: &Found) -> Row {
    Row {
        names: found.names.join(", "),
        day: say_date(found.on),
        title: found.title.clone(),
        sentence: found.sentence.clone(),
        address: format!("/children/{}?whole=true#e-{}", found.child, found.entry),
    }
}
