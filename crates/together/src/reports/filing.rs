//! What stands in the way of a report, who gets it, and filing it: once, exactly as it was looked at.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use ledger::{DraftEnd, FileId};
use page_parts::{Checkboxes, Markup, Textarea};
use uuid::Uuid;

use super::{
    Filed, ReportForm,
    desk::{Desk, base, desk},
    in_the_way::{InTheWay, in_the_way},
    parts::{grown_ups, who_had},
    press::{Made, made},
    rules::{self, CannotFile},
};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer, Writing},
    file::{Slug, Written},
    letters::{Passed, worker_of},
    web::{App, Error, FileHead, Posted, Shell, Tab, page_with, text, words},
};

#[derive(Template)]
#[template(path = "reports/filing.html")]
struct FilingPage {
    shell: Shell,
    head: FileHead,
    base: String,
    title: String,
    version: i64,
    in_the_way: Vec<InTheWay>,
    because: Markup,
    not_told: Markup,
    /// Who had the report that this one corrects.
    had: Vec<String>,
    who: Markup,
    problem: Option<String>,
}

impl FilingPage {
    /// Does one of them stop it whatever the reason?
    fn stopped(&self) -> bool {
        self.in_the_way.iter().any(|one| one.stops)
    }

    fn sealed(&self) -> bool {
        self.in_the_way.iter().any(|one| one.sealed)
    }

    /// Can one be passed with a reason?
    fn held(&self) -> bool {
        self.in_the_way.iter().any(|one| !one.stops && !one.telling)
    }

    /// Was the child not told and asked?
    fn telling(&self) -> bool {
        self.in_the_way.iter().any(|one| one.telling)
    }
}

/// `GET …/filing`: what stands in the way, each with its place.
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report)): Path<(FileId, Uuid)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    if file.reports.get(report).is_some() {
        return Ok(Redirect::to(&base(child, report)).into_response());
    }
    let desk = desk(&app, &viewer, file, report).await?;
    filing_page(&viewer, &app, &desk, StatusCode::OK, None, None)
}

fn filing_page(
    viewer: &Viewer,
    app: &App,
    desk: &Desk,
    status: StatusCode,
    typed: Option<&Posted>,
    problem: Option<String>,
) -> Result<Response, Error> {
    let t = words();
    let today = day(app.door.clock().now());
    let worker = worker_of(viewer, &desk.file)?;
    let in_the_way = in_the_way(&desk.file, desk, &worker, today);
    let first = desk.draft.corrects.and_then(|id| desk.file.reports.get(id));
    let get = |name: &'static str| typed.map_or("", |form| form.get(name)).to_owned();
    let reason = |name: &'static str, label: String, hint: String| {
        Markup::of(&Textarea::new(name, label).hint(hint).value(get(name)))
    };
    let page = FilingPage {
        shell: Shell::new(viewer, t.reports_filing()),
        head: FileHead::of(&desk.file, today, Tab::Reports),
        base: base(desk.file.id(), desk.report),
        title: desk.as_filed(app, viewer)?.document.title,
        version: desk.version,
        in_the_way,
        because: reason("because", t.reports_because(), t.letters_because_hint()),
        not_told: reason(
            "not_told",
            t.reports_not_told_reason(),
            t.reports_not_told_hint(),
        ),
        had: first.map_or_else(Vec::new, |first| who_had(&desk.file, &first.filed)),
        who: who_gets_it(desk, typed),
        problem,
    };
    page_with(status, &page)
}

/// Who gets it beside the court. A correction goes to everybody who had the first, whatever else is chosen.
fn who_gets_it(desk: &Desk, typed: Option<&Posted>) -> Markup {
    let t = words();
    let people = grown_ups(&desk.file).fold(
        Checkboxes::new("to", t.reports_to())
            .hint(t.reports_to_hint())
            .small(),
        |boxes, person| boxes.item(person.slug.as_str(), person.name.clone()),
    );
    let people = match typed {
        Some(form) => people.checked(form.all("to")),
        None => people,
    };
    let others = Textarea::new("others", t.reports_others())
        .hint(t.reports_others_hint())
        .value(typed.map_or("", |form| form.get("others")))
        .rows(3);
    Markup::of(&people).and(&others)
}

/// Printing takes a moment of the processor, so it is done off the threads that answer requests.
pub(super) async fn printed(app: &App, document: paper::Document) -> Result<Vec<Made>, Error> {
    let (press, today) = (app.press.clone(), day(app.door.clock().now()));
    let printed = tokio::task::spawn_blocking(move || made(&press, &document, today))
        .await
        .map_err(anyhow::Error::from)?;
    printed.map_err(|say| Error::Refused(StatusCode::UNPROCESSABLE_ENTITY, say))
}

/// `POST …/filing`: looks once more, makes every form, and files exactly what was looked at.
pub(super) async fn file(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, report)): Path<(FileId, Uuid)>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let show = Redirect::to(&base(child, report));
    if file.reports.get(report).is_some() {
        return Ok(show.into_response());
    }
    let desk = desk(&app, &viewer, file, report).await?;
    let again =
        |status, problem| filing_page(&viewer, &app, &desk, status, Some(&form), Some(problem));
    if form.get("version") != desk.version.to_string() {
        return again(StatusCode::CONFLICT, words().reports_changed());
    }
    let today = day(app.door.clock().now());
    let worker = worker_of(&viewer, &desk.file)?;
    let in_the_way = in_the_way(&desk.file, &desk, &worker, today);
    let to_file = to_file(&app, &viewer, &desk, &in_the_way, &form)?;
    if let Err(CannotFile::InTheWay(_)) =
        rules::file(&desk.file.reports, &to_file, true, &in_the_way)
    {
        return again(
            StatusCode::UNPROCESSABLE_ENTITY,
            words().reports_see_to_these(),
        );
    }
    let to_file = with_forms(&app, &viewer, &desk, to_file).await?;
    match write_filed(&app, &viewer, &desk, &to_file, today).await {
        Ok(()) | Err(Refused::Rule(CannotFile::AlreadyFiled)) => Ok(show.into_response()),
        Err(Refused::Rule(CannotFile::InTheWay(_) | CannotFile::ChangedMeanwhile)) => {
            Err(Error::Changed)
        }
        Err(Refused::Web(Error::Changed | Error::Stale(_)))
            if is_filed(&app, &viewer, child, report).await? =>
        {
            Ok(show.into_response())
        }
        Err(Refused::Web(error)) => Err(error),
    }
}

async fn is_filed(app: &App, viewer: &Viewer, child: FileId, report: Uuid) -> Result<bool, Error> {
    let file = app.door.reopen(viewer, child).await?;
    Ok(file.reports.get(report).is_some())
}

/// The report as the form asks for it, its files not made yet. A reason is for what the writer was shown, and for nothing that came up
/// since.
fn to_file(
    app: &App,
    viewer: &Viewer,
    desk: &Desk,
    in_the_way: &[InTheWay],
    form: &Posted,
) -> Result<Filed, Error> {
    let too_long = |say| Error::Refused(StatusCode::PAYLOAD_TOO_LARGE, say);
    let because = text(form.get("because")).map_err(too_long)?;
    let not_told = text(form.get("not_told")).map_err(too_long)?;
    let shown = |one: &&InTheWay| form.all("held").any(|held| held == one.said);
    let held = in_the_way.iter().filter(|one| !one.stops && !one.telling);
    let telling = in_the_way.iter().filter(|one| one.telling);
    let all_shown = telling.clone().all(|one| shown(&one));
    let is_told = telling.count() == 0;
    let first = desk.draft.corrects.and_then(|id| desk.file.reports.get(id));
    let (to, others) = recipients(&desk.file, form, first.map(|first| &first.filed))?;
    Ok(Filed {
        report: desk.report,
        kind: desk.draft.report_kind,
        corrects: desk.draft.corrects,
        to,
        others,
        source: desk.draft.text.clone(),
        document: desk.as_filed(app, viewer)?.document,
        forms: Vec::new(),
        list: desk.list.version(),
        passed: held
            .filter(shown)
            .map(|one| Passed {
                held: one.said.clone(),
                about: None,
                because: because.clone(),
            })
            .collect(),
        not_told: Some(not_told.trim().to_owned())
            .filter(|reason| !reason.is_empty() && all_shown && !is_told),
    })
}

/// Whom the form names, and everybody who had the report that this one corrects.
fn recipients(
    file: &OpenFile,
    form: &Posted,
    first: Option<&Filed>,
) -> Result<(Vec<Slug>, Vec<String>), Error> {
    let had = |slug: &Slug| first.is_some_and(|first| first.to.contains(slug));
    let ticked = |slug: &Slug| form.all("to").any(|one| one == slug.as_str());
    let mut to: Vec<Slug> = first.map_or_else(Vec::new, |first| first.to.clone());
    let more = grown_ups(file).map(|person| &person.slug);
    to.extend(more.filter(|slug| ticked(slug) && !had(slug)).cloned());
    let typed = text(form.get("others"));
    let typed = typed.map_err(|say| Error::Refused(StatusCode::PAYLOAD_TOO_LARGE, say))?;
    let mut others: Vec<String> = first.map_or_else(Vec::new, |first| first.others.clone());
    let lines = typed.lines().map(str::trim).filter(|line| !line.is_empty());
    others.extend(lines.map(str::to_owned));
    let mut once = Vec::new();
    for one in others {
        if !once.contains(&one) {
            once.push(one);
        }
    }
    Ok((to, once))
}

/// Makes every form and puts it beside the file; the entry that names them keeps them.
async fn with_forms(
    app: &App,
    viewer: &Viewer,
    desk: &Desk,
    to_file: Filed,
) -> Result<Filed, Error> {
    let mut forms: Vec<(ReportForm, ledger::AttachmentId)> = Vec::new();
    for (form, media, bytes) in printed(app, to_file.document.clone()).await? {
        let by = viewer.by.id;
        let id = app.door.attach(&desk.file, by, media, bytes.into()).await?;
        forms.push((form, id));
    }
    Ok(Filed { forms, ..to_file })
}

async fn write_filed(
    app: &App,
    viewer: &Viewer,
    desk: &Desk,
    to_file: &Filed,
    today: Date,
) -> Result<(), Refused<CannotFile>> {
    let rule = |file: &OpenFile| {
        let worker = worker_of(viewer, file).map_err(|_| CannotFile::ChangedMeanwhile)?;
        let in_the_way = in_the_way(file, desk, &worker, today);
        let same = desk
            .in_file(file, viewer, today)
            .is_ok_and(|as_filed| as_filed.document == to_file.document);
        let entry = rules::file(&file.reports, to_file, same, &in_the_way)?;
        let id = ledger::EntryId(to_file.report);
        Ok(Writing {
            entries: vec![Written::new(file.id(), id, &entry)],
            keeps: to_file.forms.iter().map(|(_, id)| *id).collect(),
            ends: vec![(to_file.report, DraftEnd::Sent)],
            ..Writing::default()
        })
    };
    app.door.write(viewer, desk.file.id(), rule).await.map(drop)
}
