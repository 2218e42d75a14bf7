//! What a report will be before it is filed, as everybody gets it.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use ledger::FileId;
use uuid::Uuid;

use super::{
    ReportForm,
    desk::{Others, base, desk},
    filing::printed,
};
use crate::{
    clock::day,
    door::Viewer,
    letters::LetterOnPage,
    web::{App, Error, FileHead, Shell, Tab, inert, page, words},
};

#[derive(Template)]
#[template(path = "reports/preview.html")]
struct PreviewPage {
    shell: Shell,
    head: FileHead,
    base: String,
    report: LetterOnPage,
}

/// `GET …/preview`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report)): Path<(FileId, Uuid)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let desk = desk(&app, &viewer, file, report, Others::Opened).await?;
    let document = desk.as_filed(&app, &viewer)?.document;
    page(&PreviewPage {
        shell: Shell::new(&viewer, words().reports_preview()),
        head: FileHead::of(&desk.file, day(app.door.clock().now()), Tab::Reports),
        base: base(child, report),
        report: LetterOnPage::of(&document),
    })
}

/// `GET …/preview-on-paper`: the same as it is printed.
pub(super) async fn on_paper(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report)): Path<(FileId, Uuid)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let desk = desk(&app, &viewer, file, report, Others::Opened).await?;
    let document = desk.as_filed(&app, &viewer)?.document;
    let made = printed(&app, document).await?;
    let pdf = made
        .into_iter()
        .find(|(form, ..)| *form == ReportForm::Paper);
    pdf.map(|(_, media, bytes)| inert(media, bytes.into()))
        .ok_or(Error::NotFound)
}
