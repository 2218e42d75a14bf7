//! A report that was filed, exactly as it was: who had it, what was passed and why, what corrects it, and who looked at it afterwards.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use uuid::Uuid;

use super::{
    LookedAfter, Report, ReportForm,
    desk::base,
    parts::who_had,
    rules::{self, CannotLook},
};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer},
    file::Written,
    letters::LetterOnPage,
    web::{
        App, Error, FileHead, Posted, Shell, Tab, inert, page_with, say_date, say_moment, text,
        words,
    },
};

#[derive(Template)]
#[template(path = "reports/show.html")]
struct ShowPage {
    shell: Shell,
    head: FileHead,
    base: String,
    id: Uuid,
    another: Uuid,
    title: String,
    when: String,
    by: String,
    had: Vec<String>,
    passed: Vec<(String, String)>,
    /// Why it went before the child was told and asked.
    not_told: Option<String>,
    /// It waits for a look, and whoever reads the page may be the one who looks.
    can_look: bool,
    waits: bool,
    /// Where somebody else is added who works with the child.
    workers: String,
    looked: Vec<(String, String)>,
    /// The report that it corrects, and those that correct it: said, where.
    corrects: Option<(String, String)>,
    corrected: Vec<(String, String)>,
    report: LetterOnPage,
    problem: Option<String>,
}

/// `GET /children/{child}/reports/{report}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report)): Path<(FileId, Uuid)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let Some(found) = file.reports.get(report) else {
        let draft = app.door.draft(&file, report).await?;
        draft.ok_or(Error::NotFound)?;
        let writing = format!("{}/writing", base(child, report));
        return Ok(Redirect::to(&writing).into_response());
    };
    show_page(&viewer, &app, &file, found, StatusCode::OK, None)
}

fn show_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    report: &Report,
    status: StatusCode,
    problem: Option<String>,
) -> Result<Response, Error> {
    let (t, now) = (words(), app.door.clock().now());
    let filed = &report.filed;
    let said = |one: &Report| {
        let said = t.reports_filed_on(&one.filed.document.title, say_date(one.stamp.on));
        (said, base(file.id(), one.filed.report))
    };
    let looked = report.looked.iter().map(|(stamp, looked)| {
        let who = t.reports_looked_by(file.signed(&stamp.by), say_moment(stamp.at));
        (who, looked.said.clone())
    });
    let page = ShowPage {
        shell: Shell::new(viewer, t.reports_one()),
        head: FileHead::of(file, day(now), Tab::Reports),
        base: base(file.id(), filed.report),
        id: ledger::uuid_at(now),
        another: ledger::uuid_at(now),
        title: filed.document.title.clone(),
        when: say_moment(report.stamp.at),
        by: file.signed(&report.stamp.by),
        had: who_had(file, filed),
        passed: filed
            .passed
            .iter()
            .map(|passed| (passed.held.clone(), passed.because.clone()))
            .collect(),
        not_told: filed.not_told.clone(),
        waits: report.waits_for_a_look(),
        workers: format!("/children/{}/workers", file.id()),
        can_look: report.waits_for_a_look() && report.stamp.by.id != viewer.by.id,
        looked: looked.collect(),
        corrects: filed
            .corrects
            .and_then(|first| file.reports.get(first))
            .map(said),
        corrected: file.reports.corrections(filed.report).map(said).collect(),
        report: LetterOnPage::of(&filed.document),
        problem,
    };
    page_with(status, &page)
}

/// `POST …/second-look`: somebody else looked at a report that went before the child was told and asked.
pub(super) async fn second_look(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report)): Path<(FileId, Uuid)>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let found = file.reports.get(report).ok_or(Error::NotFound)?;
    let said = text(form.get("said"));
    let said = said.map_err(|say| Error::Refused(StatusCode::PAYLOAD_TOO_LARGE, say))?;
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    let again = |problem| show_page(&viewer, &app, &file, found, status, Some(problem));
    if said.trim().is_empty() {
        return again(words().reports_look_missing());
    }
    let looked = LookedAfter { of: report, said };
    let id = form.id()?;
    let rule = |file: &OpenFile| {
        let entry = rules::look(&file.reports, viewer.by.id, &looked)?;
        Ok(Written::new(file.id(), EntryId(id.0), &entry).into())
    };
    match app.door.write(&viewer, child, rule).await {
        Ok(_) | Err(Refused::Rule(CannotLook::Looked)) => {
            Ok(Redirect::to(&base(child, report)).into_response())
        }
        Err(Refused::Rule(CannotLook::OwnReport)) => again(words().reports_look_own()),
        Err(Refused::Rule(CannotLook::NotThere)) => Err(Error::NotFound),
        Err(Refused::Web(error)) => Err(error),
    }
}

/// `GET …/as/{form}`: `paper`, `word` or `plain`, as it was filed.
pub(super) async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report, form)): Path<(FileId, Uuid, String)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let filed = &file.reports.get(report).ok_or(Error::NotFound)?.filed;
    let wanted = ReportForm::named(&form).ok_or(Error::NotFound)?;
    let mut forms = filed.forms.iter();
    let (_, id) = forms
        .find(|(form, _)| *form == wanted)
        .ok_or(Error::NotFound)?;
    let kept = app.door.attachment(&file, *id).await?;
    Ok(inert(&kept.media, kept.bytes).into_response())
}
