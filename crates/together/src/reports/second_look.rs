//! The look at a report that went before the child was told and asked: by somebody else who works with the child, or by whoever supervises
//! its author, who opens that report and nothing else of the file for it.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use uuid::Uuid;

use super::{
    LookedAfter, Report,
    desk::base,
    rules::{self, CannotLook},
    show::show_page,
};
use crate::{
    children::called,
    door::{OpenFile, Refused, Role, Viewer, Writing},
    file::Written,
    letters::LetterOnPage,
    web::{App, Error, Posted, Shell, nth, page_with, say_moment, text, words},
};

#[derive(Template)]
#[template(path = "reports/second_look.html")]
struct LookPage {
    shell: Shell,
    base: String,
    id: Uuid,
    title: String,
    name: String,
    by: String,
    when: String,
    /// Why it went before the child was told and asked.
    not_told: String,
    passed: Vec<(String, String)>,
    looked: Vec<(String, String)>,
    report: LetterOnPage,
    problem: Option<String>,
}

/// Who looked at it and when, and what they said.
pub(super) fn looked(file: &OpenFile, report: &Report) -> Vec<(String, String)> {
    let looked = report.looked.iter().map(|(stamp, looked)| {
        let who = words().reports_looked_by(file.signed(&stamp.by), say_moment(stamp.at));
        (who, looked.said.clone())
    });
    looked.collect()
}

/// `GET …/second-look`: the report alone, for whoever supervises its author.
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report)): Path<(FileId, Uuid)>,
) -> Result<Response, Error> {
    if app.door.is_mine(&viewer, child).await? {
        app.door.open(&viewer, child).await?;
        return Ok(Redirect::to(&base(child, report)).into_response());
    }
    let file = app
        .door
        .open_for_second_look(&viewer, child, report)
        .await?;
    let found = file.reports.get(report).ok_or(Error::NotFound)?;
    look_page(&viewer, &app, &file, found, (StatusCode::OK, None))
}

fn look_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    report: &Report,
    (status, problem): (StatusCode, Option<String>),
) -> Result<Response, Error> {
    let (t, filed) = (words(), &report.filed);
    let passed = filed.passed.iter();
    let passed = passed.map(|passed| (passed.held.clone(), passed.because.clone()));
    let page = LookPage {
        shell: Shell::new(viewer, t.reports_look_title()),
        base: base(file.id(), filed.report),
        id: ledger::uuid_at(app.door.clock().now()),
        title: filed.document.title.clone(),
        name: called(file).to_owned(),
        by: file.signed(&report.stamp.by),
        when: say_moment(report.stamp.at),
        not_told: filed.not_told.clone().unwrap_or_default(),
        passed: passed.collect(),
        looked: looked(file, report),
        report: LetterOnPage::of(&filed.document),
        problem,
    };
    page_with(status, &page)
}

/// `POST …/second-look`: somebody else looked.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report)): Path<(FileId, Uuid)>,
    form: Posted,
) -> Result<Response, Error> {
    let said = text(form.get("said"));
    let said = said.map_err(|say| Error::Refused(StatusCode::PAYLOAD_TOO_LARGE, say))?;
    let id = EntryId(form.id()?.0);
    let own = app.door.is_mine(&viewer, child).await?;
    let file = if own {
        app.door.open(&viewer, child).await?
    } else {
        let narrow = app.door.open_for_second_look(&viewer, child, report);
        narrow.await?
    };
    let found = file.reports.get(report).ok_or(Error::NotFound)?;
    let missing = said.trim().is_empty();
    let looked = LookedAfter { of: report, said };
    let written = if missing {
        Err(words().reports_look_missing())
    } else {
        write(&viewer, &app, (child, report), id, &looked).await?
    };
    if let Err(problem) = written {
        let with = (StatusCode::UNPROCESSABLE_ENTITY, Some(problem));
        return if own {
            show_page(&viewer, &app, &file, found, with).await
        } else {
            look_page(&viewer, &app, &file, found, with)
        };
    }
    // One look at one text is enough, in whichever of the children's files it stands.
    for (n, other) in (1..).zip(&found.filed.also) {
        let theirs = app.door.is_mine(&viewer, *other).await?;
        if !theirs && viewer.by.role != Role::Supervisor {
            continue;
        }
        let at = (*other, report);
        match write(&viewer, &app, at, nth(id, n), &looked).await {
            Ok(_) | Err(Error::NotFound) => {}
            Err(error) => return Err(error),
        }
    }
    let to = if own { "" } else { "/second-look" };
    Ok(Redirect::to(&format!("{}{to}", base(child, report))).into_response())
}

/// Writes the look into this file, through whichever door is open to this viewer. The error inside is a sentence for the page.
async fn write(
    viewer: &Viewer,
    app: &App,
    (child, report): (FileId, Uuid),
    id: EntryId,
    looked: &LookedAfter,
) -> Result<Result<(), String>, Error> {
    let rule = |file: &OpenFile| -> Result<Writing, CannotLook> {
        let entry = rules::look(&file.reports, viewer.by.id, looked)?;
        Ok(Written::new(file.id(), id, &entry).into())
    };
    let done = if app.door.is_mine(viewer, child).await? {
        app.door.write(viewer, child, rule).await.map(drop)
    } else {
        let door = &app.door;
        door.write_second_look(viewer, (child, report), rule).await
    };
    match done {
        Ok(()) | Err(Refused::Rule(CannotLook::Looked)) => Ok(Ok(())),
        Err(Refused::Rule(CannotLook::OwnReport)) => Ok(Err(words().reports_look_own())),
        Err(Refused::Rule(CannotLook::NotThere)) => Err(Error::NotFound),
        Err(Refused::Web(error)) => Err(error),
    }
}
