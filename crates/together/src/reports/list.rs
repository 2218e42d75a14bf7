//! The reports of a child: beginning one, those that are being written, those that were filed.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use ledger::FileId;
use page_parts::Radios;
use uuid::Uuid;

use super::{ReportKind, desk::base, draft::DraftReport};
use crate::{
    clock::day,
    door::Viewer,
    web::{App, Error, FileHead, Shell, Tab, page, say_date, say_moment, words},
};

#[derive(Template)]
#[template(path = "reports/list.html")]
struct ListPage {
    shell: Shell,
    head: FileHead,
    base: String,
    id: Uuid,
    kinds: Radios,
    drafts: Vec<Row>,
    filed: Vec<Row>,
}

/// A report in a line.
struct Row {
    address: String,
    title: String,
    when: String,
    /// Somebody else still has to look at it.
    waits: bool,
}

/// `GET /children/{child}/reports`
pub(super) async fn list(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let t = words();
    let file = app.door.open(&viewer, child).await?;
    let title = |kind: ReportKind, corrects: Option<Uuid>| match corrects {
        Some(_) => t.reports_correction_of(kind.say(t)),
        None => kind.say(t),
    };
    let drafts = app.door.drafts(&file).await?;
    let drafts = drafts.iter().filter_map(|draft| {
        let newest = draft.newest()?;
        let text = DraftReport::from_bytes(&newest.text)?;
        Some(Row {
            address: format!("{}/writing", base(child, draft.thing)),
            title: title(text.report_kind, text.corrects),
            when: say_moment(newest.at),
            waits: false,
        })
    });
    let filed = file.reports.all().iter().rev().map(|report| Row {
        address: base(child, report.filed.report),
        title: title(report.filed.kind, report.filed.corrects),
        when: say_date(report.stamp.on),
        waits: report.waits_for_a_look(),
    });
    let now = app.door.clock().now();
    page(&ListPage {
        shell: Shell::new(&viewer, t.reports_title()),
        head: FileHead::of(&file, day(now), Tab::Reports),
        base: format!("/children/{child}/reports"),
        id: ledger::uuid_at(now),
        kinds: kinds(),
        drafts: drafts.collect(),
        filed: filed.collect(),
    })
}

fn kinds() -> Radios {
    let t = words();
    ReportKind::ALL
        .into_iter()
        .fold(Radios::new("kind", t.reports_which()), |radios, kind| {
            radios.choice(page_parts::Choice::new(kind.value(), kind.say(t)).hint(kind.when(t)))
        })
}
