//! Looking at a text while it is typed: what there is to look at, and where. Nothing is saved and nothing is kept; whoever
//! types has the letter open, and that was a look.

use std::ops::Range;

use askama::Template;
use axum::{
    Json,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Response},
};
use ledger::FileId;
use serde::Serialize;
use uuid::Uuid;

use super::{
    beside::{Beside, Finding, SHOWN},
    desk::{desk, fit, found, list},
};
use crate::{
    clock::day,
    door::Viewer,
    web::{App, Error, Posted, seen_at, words},
};

/// What there is to look at in one text.
#[derive(Serialize)]
struct Looked {
    /// The number that came with the text, so that the answer is shown over no other.
    number: u64,
    /// Everything there is to find, worst first.
    findings: Vec<Underlined>,
    /// The same as a piece of the page.
    beside: String,
    /// How many there are, as it is heard.
    heard: String,
}

/// A finding, as the text shows it.
#[derive(Serialize)]
struct Underlined {
    level: &'static str,
    /// From and to, in characters of the text as it came.
    places: Vec<(usize, usize)>,
    /// As it is heard.
    heard: String,
    /// Shown only when the writer asks for the rest.
    rest: bool,
}

/// `POST …/checking`: looks at a text that is being typed. It saves nothing.
pub(super) async fn check(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, letter)): Path<(FileId, Uuid)>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.reopen(&viewer, child).await?;
    let mut desk = desk(&app, &viewer, file, letter).await?;
    desk.text = desk.text.typed(&form).map_err(too_long)?;
    let today = day(app.door.clock().now());
    let all = found(&app, &viewer, &desk)?;
    let list = list(&app, &viewer, &desk, letter)?;
    let fit = fit(&desk.file, &desk.text, today);
    looked_at(&form, all, |all| Beside::new(all, fit, Some(list)))
}

/// What was found in the text of this form, as the page takes it.
pub(crate) fn looked_at(
    form: &Posted,
    all: Vec<Finding>,
    beside: impl FnOnce(Vec<Finding>) -> Beside,
) -> Result<Response, Error> {
    let looked = Looked {
        number: form.get("number").parse().unwrap_or(0),
        findings: underlined(&all, seen_at(form.get("text")).as_deref()),
        heard: words().beside_how_many(all.len()),
        beside: beside(all).render().map_err(anyhow::Error::from)?,
    };
    Ok(Json(looked).into_response())
}

fn too_long(say: String) -> Error {
    Error::Refused(StatusCode::PAYLOAD_TOO_LARGE, say)
}

fn underlined(all: &[Finding], seen: Option<&[usize]>) -> Vec<Underlined> {
    let as_typed = |at: &Range<usize>| match seen {
        None => (at.start, at.end),
        Some(seen) => (seen[at.start], seen[at.end - 1] + 1),
    };
    let each = all.iter().enumerate().map(|(number, finding)| Underlined {
        level: finding.level,
        places: finding.places.iter().map(as_typed).collect(),
        heard: finding.heard(words()),
        rest: number >= SHOWN,
    });
    each.collect()
}
