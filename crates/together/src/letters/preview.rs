//! What a letter will be before it goes: each form that its reader gets, as they get it.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use ledger::FileId;
use uuid::Uuid;

use super::{
    Form, LetterOnPage, OtherOnPage,
    desk::{Desk, as_read, desk},
    forms, sending,
};
use crate::{
    about_me::{Shape, Way},
    clock::day,
    door::Viewer,
    web::{App, Error, FileHead, Shell, Tab, inert, page, words},
};

#[derive(Template)]
#[template(path = "letters/preview.html")]
struct PreviewPage {
    shell: Shell,
    head: FileHead,
    base: String,
    /// What is in the envelope, in order; empty where it does not go by post.
    envelope: Vec<String>,
    /// What somebody needs and nobody has made.
    missing: Vec<String>,
    letter: LetterOnPage,
    /// They asked for large print.
    large: bool,
    others: Vec<OtherOnPage>,
    plain: String,
    /// What is looked at is what goes: the version, and its text.
    version: i64,
    text: String,
    /// The state of the other forms.
    forms: u32,
}

/// `GET …/preview`: exactly what they get, in each form.
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter)): Path<(FileId, Uuid)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let desk = desk(&app, &viewer, file, letter).await?;
    let today = day(app.door.clock().now());
    let document = as_read(&viewer, &desk, &desk.file, today)?;
    let base = format!("/children/{child}/letters/{letter}");
    let others = forms::previews(&desk, &document, &base);
    let large = wants_large(&desk);
    page(&PreviewPage {
        shell: Shell::new(&viewer, words().letters_preview()),
        head: FileHead::of(&desk.file, today, Tab::Letters),
        envelope: envelope(&desk, large, &others),
        missing: forms::missing(&desk),
        letter: LetterOnPage::of(&document),
        large,
        others,
        plain: paper::plain(&document),
        version: desk.version,
        text: desk.text.text.clone(),
        forms: desk.forms.changed,
        base,
    })
}

fn wants_large(desk: &Desk) -> bool {
    let shapes = desk.file.about_me.telling_now().shapes;
    desk.text.is_to_child(&desk.file) && shapes.contains(&Shape::LargePrint)
}

/// What goes into one envelope, in the order in which it is printed.
fn envelope(desk: &Desk, large: bool, others: &[OtherOnPage]) -> Vec<String> {
    let t = words();
    if desk.text.way != Way::Letter {
        return Vec::new();
    }
    let letter = if large {
        t.letters_in_large()
    } else {
        t.letters_the_letter()
    };
    let on_paper = others.iter().filter(|other| !other.files.is_empty());
    let on_paper = on_paper.map(|other| other.title.clone());
    std::iter::once(letter).chain(on_paper).collect()
}

/// Which of the printed forms is looked at.
#[derive(serde::Deserialize, Default)]
pub(super) struct Which {
    /// Large print.
    #[serde(default)]
    large: bool,
}

/// `GET …/preview-on-paper`: the same as it comes out of the envelope.
pub(super) async fn on_paper(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter)): Path<(FileId, Uuid)>,
    Query(which): Query<Which>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let desk = desk(&app, &viewer, file, letter).await?;
    let today = day(app.door.clock().now());
    let document = as_read(&viewer, &desk, &desk.file, today)?;
    let wanted = if which.large {
        Form::LargePrint
    } else {
        Form::Paper
    };
    let made = sending::print(app, document, today).await?;
    let pdf = made.into_iter().find(|(form, ..)| *form == wanted);
    pdf.map(|(_, media, bytes)| inert(media, bytes.into()))
        .ok_or(Error::NotFound)
}
