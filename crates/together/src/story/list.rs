//! The storyboards of a file, and beginning one.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::{Checkboxes, Input, Markup, Radios};

use super::{Board, StoryEntry, Storyboard, rules::people};
use crate::{
    clock::day,
    door::{OpenFile, Viewer, Writing},
    file::Written,
    letters::called,
    web::{App, Error, Faults, FileHead, Posted, Shell, Tab, one_line, page, page_with, words},
};

#[derive(Template)]
#[template(path = "story/list.html")]
struct ListPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    id: EntryId,
    rows: Vec<Row>,
    fields: Markup,
    open: bool,
}

struct Row {
    address: String,
    title: String,
    whom: String,
    waits: bool,
}

/// `GET /children/{child}/stories`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let id = EntryId::new(app.door.clock().now());
    let nothing = (Posted::default(), Faults::default());
    page(&list_page(&viewer, &app, &file, id, nothing))
}

fn list_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    id: EntryId,
    (typed, faults): (Posted, Faults),
) -> ListPage {
    let t = words();
    let base = format!("/children/{}/stories", file.id());
    let waits: Vec<EntryId> = file
        .story
        .unanswered()
        .map(|(board, _, _)| board.stamp.id)
        .collect();
    let rows = file.story.boards().iter().rev().map(|board| Row {
        address: format!("{base}/{}", board.stamp.id),
        title: board.board.title.clone(),
        whom: for_whom(file, board),
        waits: waits.contains(&board.stamp.id),
    });
    let rows: Vec<Row> = rows.collect();
    let kind = Radios::new("kind", t.story_kind())
        .item("people", t.story_kind_people())
        .item("thinking", t.story_kind_thinking())
        .checked(match typed.get("kind") {
            "" => "people",
            kind => kind,
        })
        .error(faults.of("kind"));
    ListPage {
        shell: Shell::new(viewer, t.story_title()),
        head: FileHead::of(file, day(app.door.clock().now()), Tab::Story),
        id,
        open: rows.is_empty() || !faults.none(),
        rows,
        fields: title_field(&typed, &faults)
            .and(&kind)
            .and(&people_field(file, &typed, &faults)),
        faults,
    }
}

/// "for Amira and Rana Haddad", or that it is for nobody.
pub(super) fn for_whom(file: &OpenFile, board: &Storyboard) -> String {
    let t = words();
    if board.board.thinking {
        return t.story_for_nobody();
    }
    let people = board.board.people.iter();
    let people: Vec<String> = people.map(|one| called(file, one)).collect();
    t.story_for(people.join(", "))
}

pub(super) fn title_field(typed: &Posted, faults: &Faults) -> Markup {
    let title = Input::new("title", words().story_what_called())
        .hint(words().story_what_called_hint())
        .value(typed.get("title"))
        .error(faults.of("title"));
    Markup::of(&title)
}

pub(super) fn people_field(file: &OpenFile, typed: &Posted, faults: &Faults) -> Checkboxes {
    let t = words();
    let boxes = Checkboxes::new("people", t.story_people()).hint(t.story_people_hint());
    let boxes = people(file).into_iter().fold(boxes, |boxes, one| {
        boxes.item(one.as_str(), called(file, &one))
    });
    boxes
        .checked(typed.all("people"))
        .error(faults.of("people"))
}

/// What it is called and whom it is for; what is wrong goes to `faults`.
pub(super) fn read(
    file: &OpenFile,
    form: &Posted,
    (of, thinking): (Option<EntryId>, bool),
    faults: &mut Faults,
) -> Board {
    let t = words();
    let title = faults.needed(
        "title",
        one_line(form.get("title")),
        t.story_title_missing(),
    );
    let mut chosen = BTreeSet::new();
    if !thinking {
        let all = people(file).into_iter();
        chosen.extend(all.filter(|one| form.all("people").any(|typed| typed == one.as_str())));
        if chosen.is_empty() {
            faults.add("people", t.story_people_missing());
        }
    }
    Board {
        of,
        title,
        thinking,
        people: chosen,
    }
}

/// `POST /children/{child}/stories`
pub(super) async fn begin(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    let mut faults = Faults::default();
    if !["people", "thinking"].contains(&form.get("kind")) {
        faults.add("kind", words().story_kind_missing());
    }
    let board = read(
        &file,
        &form,
        (None, form.get("kind") == "thinking"),
        &mut faults,
    );
    if !faults.none() {
        let again = list_page(&viewer, &app, &file, id, (form, faults));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let entry = StoryEntry::from(board);
    let rule = |file: &OpenFile| Ok::<_, Error>(Writing::from(Written::new(file.id(), id, &entry)));
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/stories/{id}")).into_response())
}
