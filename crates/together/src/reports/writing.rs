//! The writing page of a report: saves as one types, and shows beside the text what there is to look at.

use askama::Template;
use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use ledger::FileId;
use uuid::Uuid;

use super::{
    desk::{Desk, Others, Second, base, desk, saved},
    in_the_way, parts,
};
use crate::{
    clock::day,
    door::Viewer,
    learning::OnWriting,
    letters::{Beside, Quotable, quotable_where},
    web::{App, Error, FileHead, Posted, Shell, Tab, page, words},
};

#[derive(Template)]
#[template(path = "reports/writing.html")]
struct WritingPage {
    shell: Shell,
    head: FileHead,
    base: String,
    title: String,
    version: i64,
    text: String,
    saved: String,
    other: Option<Second>,
    /// What each child said.
    theirs: Vec<Theirs>,
    beside: Beside,
    /// How a look at it stands, for somebody who learns.
    look: Option<OnWriting>,
}

/// What one child said that may go in a report, how much else they said, and where all of it is.
struct Theirs {
    /// The child's name, where the report is about several.
    name: Option<String>,
    quotable: Vec<Quotable>,
    not_quotable: usize,
    said: String,
}

fn theirs(desk: &Desk) -> Vec<Theirs> {
    let files = desk.about().files();
    let several = files.len() > 1;
    let each = files.into_iter().map(|file| {
        let may = |of| parts::may_stand(file, of);
        let (quotable, not_quotable) = quotable_where(file, may);
        Theirs {
            name: several.then(|| parts::called(file, file.child())),
            quotable,
            not_quotable,
            said: format!("/children/{}/said", file.id()),
        }
    });
    let each = each.filter(|one| !one.quotable.is_empty() || one.not_quotable > 0);
    each.collect()
}

/// `GET …/writing`
pub(super) async fn write(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report)): Path<(FileId, Uuid)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    if file.reports.get(report).is_some() {
        return Ok(Redirect::to(&base(child, report)).into_response());
    }
    let desk = desk(&app, &viewer, file, report, Others::Opened).await?;
    writing_page(&viewer, &app, desk)
}

fn writing_page(viewer: &Viewer, app: &App, desk: Desk) -> Result<Response, Error> {
    let beside = beside(app, viewer, &desk)?;
    let title = desk.as_filed(app, viewer)?.document.title;
    let theirs = theirs(&desk);
    let file = &desk.file;
    let draft = desk.draft.to_bytes();
    let look = OnWriting::of(desk.learns.as_ref(), file, desk.report, &draft);
    page(&WritingPage {
        shell: Shell::new(viewer, words().reports_one()),
        head: FileHead::of(file, day(app.door.clock().now()), Tab::Reports),
        base: base(file.id(), desk.report),
        title,
        version: desk.version,
        text: desk.draft.text,
        saved: words().reports_saved_at(desk.saved),
        other: desk.other,
        theirs,
        beside,
        look,
    })
}

fn beside(app: &App, viewer: &Viewer, desk: &Desk) -> Result<Beside, Error> {
    let today = day(app.door.clock().now());
    let as_filed = desk.as_filed(app, viewer)?;
    let found = in_the_way::findings(
        &desk.list,
        &desk.about(),
        &desk.draft.text,
        &as_filed,
        today,
    );
    Ok(Beside::of_a_report(found))
}

/// `POST …/writing`: saves. From the script it answers in JSON; without it, the page again or what stands in the way.
pub(super) async fn save(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report)): Path<(FileId, Uuid)>,
    headers: HeaderMap,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.reopen(&viewer, child).await?;
    if file.reports.get(report).is_some() {
        return Err(Error::Changed);
    }
    let desk = saved(&app, &viewer, file, report, &form).await?;
    if headers.get("x-together").is_some() {
        let answer = serde_json::json!({
            "version": desk.version,
            "saved": words().reports_saved_at(&desk.saved),
            "beside": beside(&app, &viewer, &desk)?.render().map_err(anyhow::Error::from)?,
            "two_texts": desk.texts > 1,
        });
        return Ok(Json(answer).into_response());
    }
    let next = match () {
        () if form.has("preview") => "preview",
        () if form.has("filing") => "filing",
        () => "writing",
    };
    let to = format!("{}/{next}", base(child, report));
    Ok(Redirect::to(&to).into_response())
}

/// `POST …/checking`: looks at a text that is being typed. It saves nothing.
pub(super) async fn check(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report)): Path<(FileId, Uuid)>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.reopen(&viewer, child).await?;
    let mut desk = desk(&app, &viewer, file, report, Others::Reopened).await?;
    desk.draft = desk
        .draft
        .typed(&form)
        .map_err(|say| Error::Refused(StatusCode::PAYLOAD_TOO_LARGE, say))?;
    let today = day(app.door.clock().now());
    let as_filed = desk.as_filed(&app, &viewer)?;
    let found = in_the_way::findings(
        &desk.list,
        &desk.about(),
        &desk.draft.text,
        &as_filed,
        today,
    );
    crate::letters::looked_at(&form, found, Beside::of_a_report)
}
