//! The reports of a child: beginning one, those that are being written, those that were filed.

use askama::Template;
use axum::{
    extract::{Path, State},
    response::Response,
};
use ledger::FileId;
use page_parts::{Checkboxes, Radios};
use uuid::Uuid;

use super::{ReportKind, desk::base, draft::DraftReport};
use crate::{
    children::called,
    clock::day,
    door::{OpenFile, Viewer},
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
    /// The brothers and sisters it can be about too.
    also: Option<Checkboxes>,
    drafts: Vec<Row>,
    filed: Vec<Row>,
}

/// A report in a line.
struct Row {
    /// None for one that is also about a child the viewer does not work with.
    address: Option<String>,
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
    let drafts = drafts(&app, &viewer, &file).await?;
    let filed = file.reports.all().iter().rev().map(|report| Row {
        address: Some(base(child, report.filed.report)),
        title: report.filed.kind.say_of(
            t,
            report.filed.corrects.is_some(),
            report.filed.adds_to.is_some(),
        ),
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
        also: also(&app, &viewer, &file).await?,
        drafts,
        filed: filed.collect(),
    })
}

async fn drafts(app: &App, viewer: &Viewer, file: &OpenFile) -> Result<Vec<Row>, Error> {
    let mut all = Vec::new();
    for draft in app.door.drafts(file).await? {
        let Some(newest) = draft.newest() else {
            continue;
        };
        let Some(text) = DraftReport::from_bytes(&newest.text) else {
            continue;
        };
        let mut theirs = true;
        for other in &text.also {
            theirs &= app.door.is_mine(viewer, *other).await?;
        }
        let address = format!("{}/writing", base(file.id(), draft.thing));
        let (corrects, adds_to) = (text.corrects.is_some(), text.adds_to.is_some());
        all.push(Row {
            address: theirs.then_some(address),
            title: text.report_kind.say_of(words(), corrects, adds_to),
            when: say_moment(newest.at),
            waits: false,
        });
    }
    Ok(all)
}

/// The brothers and sisters of this child that the viewer works with too.
async fn also(app: &App, viewer: &Viewer, file: &OpenFile) -> Result<Option<Checkboxes>, Error> {
    let t = words();
    let mut all = Vec::new();
    for id in app.door.brothers_and_sisters(viewer, file).await? {
        let other = app.door.reopen(viewer, id).await?;
        all.push((called(&other).to_owned(), id));
    }
    all.sort();
    let boxes = Checkboxes::new("also", t.reports_also())
        .hint(t.reports_also_hint())
        .small();
    let is_alone = all.is_empty();
    let boxes = all
        .into_iter()
        .fold(boxes, |boxes, (name, id)| boxes.item(id.to_string(), name));
    Ok((!is_alone).then_some(boxes))
}

fn kinds() -> Radios {
    let t = words();
    ReportKind::ALL
        .into_iter()
        .fold(Radios::new("kind", t.reports_which()), |radios, kind| {
            radios.choice(page_parts::Choice::new(kind.value(), kind.say(t)).hint(kind.when(t)))
        })
}
