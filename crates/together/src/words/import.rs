//! The whole list out and in, as the same TOML that `wordlist/words.toml` is.

use askama::Template;
use axum::{
    extract::State,
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use ledger::EntryId;
use page_parts::{FileUpload, Markup, Textarea};

use super::{
    Imported, WordsEntry,
    change::What,
    keeping::{fits, only_word_keeper},
    word::{from_toml, to_toml},
};
use crate::{
    clock::day,
    door::{HOUSE, Viewer},
    file::Written,
    web::{App, Error, Faults, Posted, Shell, WithFiles, page, page_with, say_date, text, words},
};

#[derive(Template)]
#[template(path = "words/importing.html")]
struct ImportingPage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    fields: Markup,
}

fn importing_page(viewer: &Viewer, id: EntryId, faults: Faults, form: &Posted) -> ImportingPage {
    let t = words();
    let fields = Markup::of(
        &FileUpload::new("list", t.import_list())
            .accept(".toml")
            .error(faults.of("list")),
    )
    .and(
        &Textarea::new("because", t.import_because())
            .rows(3)
            .value(form.get("because"))
            .error(faults.of("because")),
    );
    ImportingPage {
        shell: Shell::new(viewer, t.keeping_import()),
        faults,
        id,
        fields,
    }
}

/// `GET /keeping/importing`
pub(super) async fn form(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    only_word_keeper(&viewer)?;
    let id = EntryId::new(app.door.clock().now());
    page(&importing_page(
        &viewer,
        id,
        Faults::default(),
        &Posted::default(),
    ))
}

/// `POST /keeping/importing`: a whole list in place of the one there is. What is wrong with it is named with its line.
pub(super) async fn import(
    viewer: Viewer,
    State(app): State<App>,
    WithFiles(form): WithFiles,
) -> Result<Response, Error> {
    only_word_keeper(&viewer)?;
    let id = form.id()?;
    let mut faults = Faults::default();
    let imported = read(&form, &mut faults);
    if faults.none() {
        let house = app.door.house().await?;
        let today = day(app.door.clock().now());
        let all = What::All(imported.words.clone());
        faults.check("list", fits(&house.words, all, today, today));
    }
    if !faults.none() {
        faults.again("list", form.files("list").next().is_some());
        return page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &importing_page(&viewer, id, faults, &form),
        );
    }
    let written = Written::new(HOUSE, id, &WordsEntry::from(imported));
    app.door
        .begin(&viewer.by, Vec::new(), vec![written])
        .await?;
    Ok(Redirect::to("/keeping").into_response())
}

fn read(form: &Posted, faults: &mut Faults) -> Imported {
    let t = words();
    let because = faults.check("because", text(form.get("because")));
    if because.trim().is_empty() {
        faults.add("because", t.keeping_because_missing());
    }
    let list = match form.files("list").next() {
        None => Err(t.import_missing()),
        Some(file) => match std::str::from_utf8(&file.bytes) {
            Err(_) => Err(t.import_no_text()),
            Ok(text) => from_toml(text).map_err(|wrong| t.import_wrong(wrong.to_string())),
        },
    };
    let list = list.map(|(words, _)| words);
    if list.as_ref().is_ok_and(Vec::is_empty) {
        faults.add("list", t.import_empty());
    }
    Imported {
        words: faults.check("list", list),
        because,
    }
}

/// `GET /keeping/words.toml`: the list of today. What the board has agreed to says so above it.
pub(super) async fn export(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    only_word_keeper(&viewer)?;
    let today = app.list.today(&app.door).await?;
    let agreed = |word: &super::KeptWord| {
        let listed = today.words.iter().find(|listed| listed.word == *word)?;
        Some(words().export_agreed(say_date(listed.agreed?)))
    };
    let toml = to_toml(today.words.iter().map(|listed| &listed.word), agreed);
    let headers = [
        (header::CONTENT_TYPE, "application/toml; charset=utf-8"),
        (
            header::CONTENT_DISPOSITION,
            "attachment; filename=\"words.toml\"",
        ),
    ];
    Ok((headers, toml).into_response())
}
