//! A report that was filed, exactly as it was: who had it, what was passed and why, what corrects it, and who looked at it afterwards.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::FileId;
use uuid::Uuid;

use super::{Report, ReportForm, desk::base, parts::who_had, second_look::looked};
use crate::{
    clock::day,
    door::{OpenFile, Viewer},
    letters::LetterOnPage,
    web::{App, Error, FileHead, Shell, Tab, inert, page_with, say_date, say_moment, words},
};

#[derive(Template)]
#[template(path = "reports/show.html")]
struct ShowPage {
    shell: Shell,
    head: FileHead,
    base: String,
    id: Uuid,
    another: Uuid,
    addendum: Uuid,
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
    /// Where somebody else is added who works with the child, where nobody supervises whoever filed it.
    workers: Option<String>,
    looked: Vec<(String, String)>,
    /// The report that it corrects, and those that correct it: said, where.
    corrects: Option<(String, String)>,
    corrected: Vec<(String, String)>,
    /// The same of what it adds to, and of those that add to it.
    adds_to: Option<(String, String)>,
    added: Vec<(String, String)>,
    /// May another report follow from here? Not where it is about a child the viewer does not work with too.
    all_theirs: bool,
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
    show_page(&viewer, &app, &file, found, (StatusCode::OK, None)).await
}

pub(super) async fn show_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    report: &Report,
    (status, problem): (StatusCode, Option<String>),
) -> Result<Response, Error> {
    let (t, now) = (words(), app.door.clock().now());
    let filed = &report.filed;
    let said = |one: &Report| {
        let said = t.reports_filed_on(&one.filed.document.title, say_date(one.stamp.on));
        (said, base(file.id(), one.filed.report))
    };
    let before = |id: Option<Uuid>| file.reports.get(id?).map(said);
    let house = app.door.house().await?;
    let supervisor = house.teams.supervisor_of(report.stamp.by.id);
    let mut all_theirs = true;
    for other in &filed.also {
        all_theirs &= app.door.is_mine(viewer, *other).await?;
    }
    let page = ShowPage {
        shell: Shell::new(viewer, t.reports_one()),
        head: FileHead::of(file, day(now), Tab::Reports),
        base: base(file.id(), filed.report),
        id: ledger::uuid_at(now),
        another: ledger::uuid_at(now),
        addendum: ledger::uuid_at(now),
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
        workers: supervisor
            .is_none()
            .then(|| format!("/children/{}/workers", file.id())),
        can_look: report.waits_for_a_look() && report.stamp.by.id != viewer.by.id,
        looked: looked(file, report),
        corrects: before(filed.corrects),
        corrected: file.reports.corrections(filed.report).map(said).collect(),
        adds_to: before(filed.adds_to),
        added: file.reports.added_to(filed.report).map(said).collect(),
        all_theirs,
        report: LetterOnPage::of(&filed.document),
        problem,
    };
    page_with(status, &page)
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
