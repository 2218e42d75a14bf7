//! Making a plan, and changing it.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::Markup;

use super::{
    PlanNow,
    form::{begun, fields, known, read},
    rules::{self, No, find},
};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer, Writing},
    file::{Family, Slug},
    web::{App, Error, Faults, FileHead, Posted, Shell, Tab, page, page_with, words},
};

#[derive(Template)]
#[template(path = "telling/form.html")]
struct FormPage {
    shell: Shell,
    head: FileHead,
    id: EntryId,
    seen: String,
    fields: Markup,
    faults: Faults,
}

/// What a page beside this one already knows of the news.
#[derive(serde::Deserialize, Default)]
pub(super) struct About {
    #[serde(default)]
    news: String,
}

fn family(file: &OpenFile) -> Result<&Family, Error> {
    file.families().next().ok_or(Error::NotFound)
}

/// The children of this family who have a file that this worker works in.
async fn with_file(viewer: &Viewer, app: &App, file: &OpenFile) -> Result<BTreeSet<Slug>, Error> {
    let mut all = BTreeSet::from([file.child().clone()]);
    for id in app.door.brothers_and_sisters(viewer, file).await? {
        all.insert(app.door.reopen(viewer, id).await?.child().clone());
    }
    Ok(all)
}

fn form_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    (id, seen): (EntryId, String),
    typed: &Posted,
    faults: Faults,
) -> Result<FormPage, Error> {
    let t = words();
    let title = if seen.is_empty() {
        t.telling_new()
    } else {
        t.telling_change()
    };
    Ok(FormPage {
        shell: Shell::new(viewer, title),
        head: FileHead::of(file, day(app.door.clock().now()), Tab::Telling),
        id,
        seen,
        fields: fields(family(file)?, typed, &faults),
        faults,
    })
}

/// `GET /children/{child}/telling/new`
pub(super) async fn new(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    Query(about): Query<About>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let now = app.door.clock().now();
    let typed = begun(family(&file)?, &about.news, day(now));
    let ids = (EntryId::new(now), String::new());
    page(&form_page(
        &viewer,
        &app,
        &file,
        ids,
        &typed,
        Faults::default(),
    )?)
}

/// `POST /children/{child}/telling/new`
pub(super) async fn make(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    let files = with_file(&viewer, &app, &file).await?;
    let (mut faults, today) = (Faults::default(), day(app.door.clock().now()));
    let Some(plan) = read(family(&file)?, &files, &form, today, &mut faults) else {
        let again = form_page(&viewer, &app, &file, (id, String::new()), &form, faults)?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let rule = |file: &OpenFile| rules::make(file, id, &plan).map(Writing::from);
    done(app.door.write(&viewer, child, rule).await, child, id)
}

fn done(
    written: Result<OpenFile, Refused<No>>,
    child: FileId,
    plan: EntryId,
) -> Result<Response, Error> {
    match written {
        Ok(_) => {
            let to = format!("/children/{child}/telling/plans/{plan}");
            Ok(Redirect::to(&to).into_response())
        }
        Err(Refused::Rule(No::Meanwhile)) => Err(Error::Changed),
        Err(Refused::Rule(No::NotThere)) => Err(Error::NotFound),
        Err(Refused::Web(error)) => Err(error),
    }
}

fn plan_of(file: &OpenFile, id: EntryId) -> Result<&PlanNow, Error> {
    find(file, id).map(|(.., plan)| plan).ok_or(Error::NotFound)
}

/// `GET …/telling/plans/{entry}/changing`
pub(super) async fn changing(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let plan = plan_of(&file, entry)?;
    let ids = (
        EntryId::new(app.door.clock().now()),
        plan.newest.to_string(),
    );
    let typed = known(&plan.plan);
    page(&form_page(
        &viewer,
        &app,
        &file,
        ids,
        &typed,
        Faults::default(),
    )?)
}

/// `POST …/telling/plans/{entry}/changing`: the plan is another one now; what it was stays on the file.
pub(super) async fn change(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    let files = with_file(&viewer, &app, &file).await?;
    let (_, family, before) = find(&file, entry).ok_or(Error::NotFound)?;
    let today = day(app.door.clock().now());
    // A step that was done stands on a day that is over.
    let first = before
        .plan
        .in_order()
        .first()
        .map_or(today, |step| step.day);
    let mut faults = Faults::default();
    let seen = form.get("seen").to_owned();
    let Some(plan) = read(family, &files, &form, first.min(today), &mut faults) else {
        let again = form_page(&viewer, &app, &file, (id, seen), &form, faults)?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let rule = |file: &OpenFile| rules::change(file, entry, id, &seen, &plan).map(Writing::from);
    done(app.door.write(&viewer, child, rule).await, child, entry)
}
