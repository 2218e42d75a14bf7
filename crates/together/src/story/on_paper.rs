//! A storyboard on paper: exactly what somebody was shown, as a tagged PDF.

use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::Response,
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};
use paper::{Block, Document, Manner, Size};
use serde::Deserialize;

use super::{Picture, Shown, ShownPanel, shown::asks_for_credit};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    letters::For,
    web::{App, Error, inert, kept_in_english, say_date, words},
};

#[derive(Deserialize)]
pub(super) struct How {
    #[serde(default)]
    large: bool,
}

/// `GET /children/{child}/stories/{entry}/paper`: what was shown by this entry; with `?large=true` in large print.
pub(super) async fn print(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    Query(how): Query<How>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let (stamp, shown) = file.story.shown(entry).ok_or(Error::NotFound)?;
    let mut pictures = Vec::new();
    let mut panels = Vec::new();
    for (number, panel) in (1..).zip(&shown.panels) {
        let name = match &panel.picture {
            None => String::new(),
            Some(Picture::Chosen(name)) => name.clone(),
            Some(Picture::Drawn(id) | Picture::Sent(id)) => {
                let kept = app.door.attachment(&file, *id).await?;
                let ending = if kept.media == "image/jpeg" {
                    "jpg"
                } else {
                    "png"
                };
                let name = format!("{id}.{ending}");
                pictures.push((name.clone(), kept.bytes.to_vec()));
                name
            }
        };
        panels.push(on_paper(number, panel, name));
    }
    let document = document(&file, shown, panels, stamp.on);
    let size = if how.large { Size::Large } else { Size::Usual };
    let (press, day) = (app.press.clone(), day(app.door.clock().now()));
    let made =
        tokio::task::spawn_blocking(move || press.pdf_with(&document, pictures, size, day)).await;
    let pdf = made.map_err(anyhow::Error::from)?.map_err(|cause| {
        let say = words().letters_cannot_print(cause.to_string());
        Error::Refused(StatusCode::UNPROCESSABLE_ENTITY, say)
    })?;
    Ok(inert("application/pdf", pdf.into()))
}

fn on_paper(number: usize, panel: &ShownPanel, picture: String) -> paper::Panel {
    paper::Panel {
        number: words().story_number(number),
        picture,
        alt: panel.alt.clone(),
        words: panel.words.clone(),
        whose: panel.whose.clone(),
    }
}

/// The sheet: what it is called, whom it is for, the panels, whose the pictures are.
fn document(file: &OpenFile, shown: &Shown, panels: Vec<paper::Panel>, on: Date) -> Document {
    kept_in_english(|| as_it_is_kept(file, shown, panels, on))
}

fn as_it_is_kept(file: &OpenFile, shown: &Shown, panels: Vec<paper::Panel>, on: Date) -> Document {
    let t = words();
    let mut blocks = vec![
        Block::heading(1, &shown.title),
        Block::paragraph(for_whom(shown)),
        Block::Panels(panels),
    ];
    if asks_for_credit(shown.panels.iter().map(|panel| panel.picture.as_ref())) {
        blocks.push(Block::paragraph(t.forms_pictures_by()));
    }
    let manner = if shown.to == *file.child() {
        For::by_age(file, on).manner()
    } else {
        Manner::Adult
    };
    Document {
        title: t.story_on_paper(),
        language: "en-GB".to_owned(),
        manner,
        from: vec![t.story_from(&shown.worker)],
        to: Vec::new(),
        date: say_date(on),
        blocks,
        reply: Vec::new(),
    }
}

/// "This is for you, Mama and Dad."
pub(super) fn for_whom(shown: &Shown) -> String {
    let t = words();
    match &shown.also_for[..] {
        [] => t.story_for_you(),
        [one] => t.story_for_you_and(one),
        [all @ .., last] => t.story_for_you_and_more(all.join(", "), last),
    }
}
