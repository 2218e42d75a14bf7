//! Taking something off a child's own screen. What was written stays on the file; no screen of the child's shows it any more.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    response::Redirect,
    routing::post,
};
use ledger::{EntryId, FileId};

use super::{TakenOffScreen, WayInEntry};
use crate::{
    door::{OpenFile, Viewer, Writing},
    file::{Audience, Written},
    web::{App, Error, Posted, Words, nth, words},
};

/// The worker's side of it.
pub(super) fn routes() -> Router<App> {
    Router::new().route("/children/{child}/off-screen", post(take_off))
}

/// The button beside something that may be on the child's screen; or that it was taken off.
#[derive(Template)]
#[template(path = "portal/off_screen.html")]
pub struct OffScreen {
    t: &'static Words,
    action: String,
    id: EntryId,
    of: EntryId,
    is_off: bool,
}

impl askama::filters::HtmlSafe for OffScreen {}

impl OffScreen {
    /// For this entry, on a page whose forms have this id; none where it is for the workers alone.
    pub fn new(file: &OpenFile, of: EntryId, id: EntryId) -> Option<OffScreen> {
        is_for_a_screen(file, of).then(|| OffScreen {
            t: words(),
            action: format!("/children/{}/off-screen", file.id()),
            id: nth(id, 9),
            of,
            is_off: file.portal.taken_off().any(|off| off == of),
        })
    }

    /// Was it taken off?
    pub fn is_off(&self) -> bool {
        self.is_off
    }
}

fn is_for_a_screen(file: &OpenFile, of: EntryId) -> bool {
    let mut entries = file.entries.iter();
    entries.any(|(stamp, entry)| stamp.id == of && entry.may_know() != Audience::Workers)
}

/// `POST /children/{child}/off-screen`
async fn take_off(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Redirect, Error> {
    let id = form.id()?;
    let of: EntryId = form.get("of").parse().map_err(|_| Error::NotFound)?;
    let rule = |file: &OpenFile| {
        if !is_for_a_screen(file, of) {
            return Err(Error::NotFound);
        }
        let off = WayInEntry::from(TakenOffScreen { of });
        Ok(Writing::from(Written::new(file.id(), id, &off)))
    };
    let file = app.door.write(&viewer, child, rule).await?;
    let story = file.story.shown(of).map(|(_, shown)| shown.board);
    let mut talks = file.supervision.shown();
    let talk = talks.find(|(stamp, _)| stamp.id == of);
    let plan = file.plan.shown(of).map(|(_, shown)| &shown.to);
    let mut told = file.recommendations.shown().iter();
    let told = told.find(|(stamp, _)| stamp.id == of);
    let room = match (file.letters.get(of.0), story, talk, plan) {
        (Some(letter), ..) => format!("letters/{}", letter.id),
        (None, Some(board), ..) => format!("stories/{board}"),
        (None, None, Some((_, shown)), _) => format!("supervision/{}", shown.of),
        (None, None, None, Some(to)) => format!("plan/people/{to}"),
        (None, None, None, None) => told.map_or_else(
            || "said".to_owned(),
            |(_, shown)| format!("recommendations/{}", shown.of),
        ),
    };
    Ok(Redirect::to(&format!("/children/{child}/{room}")))
}
