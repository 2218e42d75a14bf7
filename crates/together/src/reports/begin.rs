//! Beginning a report: what kind, and it is assembled in one press; or a correction of one that was filed.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Redirect,
};
use ledger::FileId;
use uuid::Uuid;

use super::{ReportKind, assembling::TO_WRITE, desk::base, draft::DraftReport, past};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    letters::worker_of,
    web::{App, Error, Posted, words},
};

/// `POST /children/{child}/reports`: assembles a report. The same form again opens the same draft.
pub(super) async fn begin(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Redirect, Error> {
    let file = app.door.open(&viewer, child).await?;
    let report_kind = ReportKind::named(form.get("kind")).ok_or_else(|| {
        Error::Refused(
            StatusCode::UNPROCESSABLE_ENTITY,
            words().reports_kind_missing(),
        )
    })?;
    let today = day(app.door.clock().now());
    let draft = past::begun(&file, report_kind, today).map_err(anyhow::Error::from)?;
    begun(&viewer, &app, &file, form.id()?.0, draft).await
}

/// `POST …/correction`: begins a report that corrects this one, from its words.
pub(super) async fn correct(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report)): Path<(FileId, Uuid)>,
    form: Posted,
) -> Result<Redirect, Error> {
    let file = app.door.open(&viewer, child).await?;
    let first = &file.reports.get(report).ok_or(Error::NotFound)?.filed;
    let t = words();
    let what = format!(
        "# {}\n\n{TO_WRITE} {}]\n\n",
        t.reports_what_is_corrected(),
        t.reports_write_correction()
    );
    let draft = DraftReport {
        report_kind: first.kind,
        corrects: Some(report),
        text: what + &first.source,
    };
    begun(&viewer, &app, &file, form.id()?.0, draft.to_bytes()).await
}

async fn begun(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    report: Uuid,
    draft: Vec<u8>,
) -> Result<Redirect, Error> {
    worker_of(viewer, file)?;
    let base = base(file.id(), report);
    if file.reports.get(report).is_some() {
        return Ok(Redirect::to(&base));
    }
    if app.door.draft(file, report).await?.is_none() {
        app.door
            .save_draft(viewer, file, report, 0, None, draft)
            .await?;
    }
    Ok(Redirect::to(&format!("{base}/writing")))
}
