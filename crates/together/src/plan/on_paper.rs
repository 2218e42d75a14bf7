//! The plan on paper: exactly what somebody was shown of it, as a tagged PDF.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::Response,
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};
use paper::{Block, Document, Inline, Manner, Size};
use serde::Deserialize;

use super::{Shown, people::title};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    letters::For,
    web::{App, Error, inert, kept_in_english, say_date, say_day, words},
};

#[derive(Deserialize)]
pub(super) struct How {
    #[serde(default)]
    large: bool,
}

/// `GET /children/{child}/plan/{entry}/paper`: what was shown by this entry; with `?large=true` in large print.
pub(super) async fn print(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    Query(how): Query<How>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let (stamp, shown) = file.plan.shown(entry).ok_or(Error::NotFound)?;
    let document = kept_in_english(|| document(&file, shown, stamp.on));
    let size = if how.large { Size::Large } else { Size::Usual };
    let (press, day) = (app.press.clone(), day(app.door.clock().now()));
    let made = tokio::task::spawn_blocking(move || press.pdf(&document, size, day)).await;
    let pdf = made.map_err(anyhow::Error::from)?.map_err(|cause| {
        let say = words().letters_cannot_print(cause.to_string());
        Error::Refused(StatusCode::UNPROCESSABLE_ENTITY, say)
    })?;
    Ok(inert("application/pdf", pdf.into()))
}

fn document(file: &OpenFile, shown: &Shown, on: Date) -> Document {
    let t = words();
    let is_child = shown.to == *file.child();
    let heading = if is_child {
        t.here_plan()
    } else {
        t.plan_on_paper()
    };
    let mut blocks = vec![Block::heading(1, heading)];
    for part in &shown.parts {
        blocks.push(Block::heading(2, title(part.strand, is_child)));
        let paragraphs = part.words.split("\n\n").filter(|one| !one.is_empty());
        blocks.extend(paragraphs.map(paragraph));
    }
    if !shown.hears.is_empty() {
        blocks.push(Block::heading(2, t.here_plan_hears(&shown.worker)));
        let hears = shown.hears.iter();
        let line = |one: &super::WillHear| {
            vec![Inline::text(t.plan_hears_line(say_day(one.by), &one.what))]
        };
        blocks.push(Block::List {
            ordered: false,
            items: hears.map(line).collect(),
        });
    }
    let manner = if is_child {
        For::by_age(file, on).manner()
    } else {
        Manner::Adult
    };
    Document {
        title: t.plan_on_paper(),
        language: "en-GB".to_owned(),
        manner,
        from: vec![t.story_from(&shown.worker)],
        to: Vec::new(),
        date: say_date(on),
        blocks,
        reply: Vec::new(),
    }
}

fn paragraph(text: &str) -> Block {
    let mut words = Vec::new();
    for line in text.lines() {
        if !words.is_empty() {
            words.push(Inline::Break);
        }
        words.push(Inline::text(line));
    }
    Block::Paragraph(words)
}
