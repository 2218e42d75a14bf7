//! Beginning a report: what kind, and it is assembled in one press; or a correction of one that was filed.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::Redirect,
};
use ledger::FileId;
use uuid::Uuid;

use super::{
    About, ReportKind, assembled,
    assembling::to_write,
    desk::{Others, base, others},
    draft::DraftReport,
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    letters::worker_of,
    web::{App, Error, Posted, kept_in_english, words},
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
    let also = named(&file, &form);
    let draft = DraftReport {
        report_kind,
        corrects: None,
        adds_to: None,
        also,
        text: String::new(),
    };
    assemble(&viewer, &app, &file, form.id()?.0, draft).await
}

/// The brothers and sisters a form names, each once.
fn named(file: &OpenFile, form: &Posted) -> Vec<FileId> {
    let mut all: Vec<FileId> = Vec::new();
    let ids = form.all("also").filter_map(|id| id.parse().ok());
    for id in ids.map(FileId) {
        if id != file.id() && !all.contains(&id) {
            all.push(id);
        }
    }
    all
}

/// Assembles what this draft is about from the file of each child, which has to be a brother's or a sister's that this worker works with.
async fn assemble(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    report: Uuid,
    draft: DraftReport,
) -> Result<Redirect, Error> {
    let others = others(app, viewer, &draft.also, Others::Opened).await?;
    let family = file.opening.family();
    if others.iter().any(|other| other.opening.family() != family) {
        return Err(Error::NotFound);
    }
    let today = day(app.door.clock().now());
    let about = About::of(file, &others, &draft);
    let text = kept_in_english(|| assembled(&about, today)).map_err(anyhow::Error::from)?;
    begun(viewer, app, file, report, &DraftReport { text, ..draft }).await
}

/// `POST …/addendum`: begins a report that says what has changed since this one, about the same children.
pub(super) async fn add(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report)): Path<(FileId, Uuid)>,
    form: Posted,
) -> Result<Redirect, Error> {
    let file = app.door.open(&viewer, child).await?;
    let first = &file.reports.get(report).ok_or(Error::NotFound)?.filed;
    let draft = DraftReport {
        report_kind: first.kind,
        corrects: None,
        adds_to: Some(report),
        also: first.also.clone(),
        text: String::new(),
    };
    assemble(&viewer, &app, &file, form.id()?.0, draft).await
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
    others(&app, &viewer, &first.also, Others::Opened).await?;
    let what = kept_in_english(|| {
        let t = words();
        let what = to_write(&t.reports_write_correction());
        format!("# {}\n\n{what}\n\n", t.reports_what_is_corrected())
    });
    let draft = DraftReport {
        report_kind: first.kind,
        corrects: Some(report),
        adds_to: first.adds_to,
        also: first.also.clone(),
        text: what + &first.source,
    };
    begun(&viewer, &app, &file, form.id()?.0, &draft).await
}

async fn begun(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    report: Uuid,
    draft: &DraftReport,
) -> Result<Redirect, Error> {
    worker_of(viewer, file)?;
    let base = base(file.id(), report);
    if file.reports.get(report).is_some() {
        return Ok(Redirect::to(&base));
    }
    if app.door.draft(file, report).await?.is_none() {
        app.door
            .save_draft(viewer, file, report, 0, None, draft.to_bytes())
            .await?;
    }
    Ok(Redirect::to(&format!("{base}/writing")))
}
