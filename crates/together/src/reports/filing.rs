//! What stands in the way of a report, who gets it, and filing it: once, exactly as it was looked at.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::FileId;
use page_parts::{Checkboxes, Markup, Textarea};
use uuid::Uuid;

use super::{
    About, Filed,
    copies::{with_forms, write_filed},
    desk::{Desk, Others, base, desk},
    in_the_way::{InTheWay, in_the_way},
    parts::who_had,
    press::{Made, made},
    rules::{self, CannotFile},
};
use crate::{
    clock::day,
    door::{Refused, Viewer},
    file::Slug,
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
    let desk = desk(&app, &viewer, file, report, Others::Opened).await?;
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
    let about = desk.about();
    let in_the_way = in_the_way(&about, desk, &worker, today);
    let get = |name: &'static str| typed.map_or("", |form| form.get(name)).to_owned();
    let reason = |name: &'static str, label: String, hint: String| {
        Markup::of(&Textarea::new(name, label).hint(hint).value(get(name)))
    };
    let page = FilingPage {
        shell: Shell::new(viewer, t.reports_filing()),
        head: FileHead::of(&desk.file, today, Tab::Reports),
        base: base(desk.file.id(), desk.report),
        title: about.title(t),
        version: desk.version,
        in_the_way,
        because: reason("because", t.reports_because(), t.letters_because_hint()),
        not_told: reason(
            "not_told",
            t.reports_not_told_reason(),
            t.reports_not_told_hint(),
        ),
        had: about
            .corrects
            .map_or_else(Vec::new, |first| who_had(&desk.file, &first.filed)),
        who: who_gets_it(desk, typed),
        problem,
    };
    page_with(status, &page)
}

/// Who gets it beside the court. A correction goes to everybody who had the first, whatever else is chosen; for what adds to a report they
/// are ticked, and can be taken out.
fn who_gets_it(desk: &Desk, typed: Option<&Posted>) -> Markup {
    let t = words();
    let about = desk.about();
    let people: Vec<_> = about.grown_ups().collect();
    let first = about.adds_to.filter(|_| about.corrects.is_none());
    let had = people.iter().filter(|_| first.is_some());
    let had: Vec<&str> = had
        .filter(|person| about.had(&person.slug))
        .map(|person| person.slug.as_str())
        .collect();
    let boxes = Checkboxes::new("to", t.reports_to())
        .hint(t.reports_to_hint())
        .small();
    let people = people.iter().fold(boxes, |boxes, person| {
        boxes.item(person.slug.as_str(), person.name.clone())
    });
    let people = match typed {
        Some(form) => people.checked(form.all("to")),
        None => people.checked(had),
    };
    let others = match (typed, first) {
        (Some(form), _) => form.get("others").to_owned(),
        (None, Some(first)) => first.filed.others.join("\n"),
        (None, None) => String::new(),
    };
    let others = Textarea::new("others", t.reports_others())
        .hint(t.reports_others_hint())
        .value(others)
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
    let desk = desk(&app, &viewer, file, report, Others::Opened).await?;
    let again =
        |status, problem| filing_page(&viewer, &app, &desk, status, Some(&form), Some(problem));
    if form.get("version") != desk.version.to_string() {
        return again(StatusCode::CONFLICT, words().reports_changed());
    }
    let today = day(app.door.clock().now());
    let worker = worker_of(&viewer, &desk.file)?;
    let in_the_way = in_the_way(&desk.about(), &desk, &worker, today);
    let to_file = to_file(&app, &viewer, &desk, &in_the_way, &form)?;
    if let Err(CannotFile::InTheWay(_)) =
        rules::file(&desk.file.reports, &to_file, true, &in_the_way)
    {
        return again(
            StatusCode::UNPROCESSABLE_ENTITY,
            words().reports_see_to_these(),
        );
    }
    let copies = with_forms(&app, &viewer, &desk, to_file).await?;
    match write_filed(&app, &viewer, &desk, &copies, today).await {
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
    let (to, others) = recipients(&desk.about(), form)?;
    Ok(Filed {
        report: desk.report,
        kind: desk.draft.report_kind,
        corrects: desk.draft.corrects,
        adds_to: desk.draft.adds_to,
        also: desk.draft.also.clone(),
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
fn recipients(about: &About<'_>, form: &Posted) -> Result<(Vec<Slug>, Vec<String>), Error> {
    let first = about.corrects.map(|first| &first.filed);
    let had = |slug: &Slug| first.is_some_and(|first| first.to.contains(slug));
    let ticked = |slug: &Slug| form.all("to").any(|one| one == slug.as_str());
    let mut to: Vec<Slug> = first.map_or_else(Vec::new, |first| first.to.clone());
    let more = about.grown_ups().map(|person| &person.slug);
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
