//! Making a recommendation, and changing it. What is typed saves itself until it is kept.

use askama::Template;
use axum::{
    extract::{Path, Query, State},
    http::{HeaderMap, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::Markup;
use serde::Deserialize;

use super::{Recommendation, form, rules};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer},
    story::mentions,
    web::{
        App, Begun, Error, Faults, FileHead, Posted, Shell, Tab, kept_or_dropped, page, page_with,
        words,
    },
};

#[derive(Template)]
#[template(path = "recommendations/form.html")]
struct FormPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    back: String,
    begun: Begun,
    id: EntryId,
    seen: String,
    reasons: usize,
    fields: Markup,
    mentions: Vec<(String, String)>,
    like: Option<String>,
}

/// As another child's: a recommendation in the file of a brother or sister in which this worker works too.
#[derive(Deserialize, Default)]
pub(super) struct Like {
    #[serde(default)]
    like: String,
}

/// Which one is changed; none: a new one.
fn find(file: &OpenFile, of: Option<EntryId>) -> Result<Option<&Recommendation>, Error> {
    let Some(of) = of else { return Ok(None) };
    let found = file.recommendations.get(of).ok_or(Error::NotFound)?;
    let stands = found.withdrawn.is_none();
    stands.then_some(Some(found)).ok_or(Error::NotFound)
}

fn address(child: FileId, of: Option<EntryId>) -> String {
    match of {
        None => format!("/children/{child}/recommendations/new"),
        Some(of) => format!("/children/{child}/recommendations/{of}/changing"),
    }
}

/// `GET /children/{child}/recommendations/new`
pub(super) async fn new(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    Query(Like { like }): Query<Like>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let like = match like.split_once(':') {
        Some((other, of)) => like_other(&viewer, &app, &file, other, of).await?,
        None => None,
    };
    show(&viewer, &app, &file, None, like).await
}

/// `GET /children/{child}/recommendations/{entry}/changing`
pub(super) async fn changing(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    show(&viewer, &app, &file, Some(entry), None).await
}

/// The form with what a brother or sister has, and whose it is. Only of a child of this family with whom this worker works.
async fn like_other(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    other: &str,
    of: &str,
) -> Result<Option<(Posted, String)>, Error> {
    let others = app.door.brothers_and_sisters(viewer, file).await?;
    let Some(other) = others.into_iter().find(|one| one.to_string() == other) else {
        return Err(Error::NotFound);
    };
    let other = app.door.open(viewer, other).await?;
    let of: EntryId = EntryId(of.parse().map_err(|_| Error::NotFound)?);
    let made = other.recommendations.get(of).ok_or(Error::NotFound)?;
    let name = crate::letters::called(&other, other.child());
    Ok(Some((form::like(made.now(), file), name)))
}

async fn show(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    of: Option<EntryId>,
    like: Option<(Posted, String)>,
) -> Result<Response, Error> {
    let before = find(file, of)?;
    let empty = Posted::default();
    let begun = Begun::of(app, viewer, file, address(file.id(), of), &empty).await?;
    let known = before.map(|one| form::known(one.now()));
    let (like, whose) = like.unzip();
    let typed = begun.form().cloned().or(known).or(like).unwrap_or(empty);
    let seen = before.map_or_else(String::new, |one| one.said().id.to_string());
    let id = begun.id(EntryId::new(app.door.clock().now()));
    let mut made = form_page(
        viewer,
        app,
        file,
        of,
        (id, seen, begun),
        (&typed, Faults::default()),
    );
    made.like = whose.map(|name| words().recommend_like(name));
    page(&made)
}

fn form_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    of: Option<EntryId>,
    (id, seen, begun): (EntryId, String, Begun),
    (typed, faults): (&Posted, Faults),
) -> FormPage {
    let t = words();
    let (fields, reasons) = form::fields(file, of.is_some(), typed, &faults);
    let base = format!("/children/{}/recommendations", file.id());
    FormPage {
        shell: Shell::new(
            viewer,
            if of.is_some() {
                t.recommend_change()
            } else {
                t.recommend_new()
            },
        ),
        head: FileHead::of(file, day(app.door.clock().now()), Tab::Recommendations),
        back: of.map_or_else(|| base.clone(), |of| format!("{base}/{of}")),
        begun,
        id,
        seen,
        reasons,
        fields,
        mentions: mentions(file),
        like: None,
        faults,
    }
}

/// `POST /children/{child}/recommendations/new`
pub(super) async fn make(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    headers: HeaderMap,
    form: Posted,
) -> Result<Response, Error> {
    keep(&viewer, &app, (child, None), &headers, form).await
}

/// `POST /children/{child}/recommendations/{entry}/changing`
pub(super) async fn change(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    headers: HeaderMap,
    form: Posted,
) -> Result<Response, Error> {
    keep(&viewer, &app, (child, Some(entry)), &headers, form).await
}

async fn keep(
    viewer: &Viewer,
    app: &App,
    (child, of): (FileId, Option<EntryId>),
    headers: &HeaderMap,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(viewer, child).await?;
    find(&file, of)?;
    let to = address(child, of);
    let done = kept_or_dropped(app, viewer, &file, (&to, &to), headers, &form).await?;
    if let Some(done) = done {
        return Ok(done);
    }
    let id = form.id()?;
    let begun = Begun::of(app, viewer, &file, to, &form).await?;
    let seen = form.get("seen").to_owned();
    // One more place for a reason: nothing is kept yet, and nothing is wrong yet.
    if form.has("more") {
        let again = (&form, Faults::default());
        return page(&form_page(viewer, app, &file, of, (id, seen, begun), again));
    }
    let mut faults = Faults::default();
    let made = form::read(&file, of, &form, &mut faults);
    if begun.holds(&form) {
        faults.add("settles", words().begun_second_first());
    }
    if !faults.none() {
        let again = form_page(viewer, app, &file, of, (id, seen, begun), (&form, faults));
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let rule = |file: &OpenFile| {
        rules::make(file, id, &seen, &made).map(|written| begun.ended(written.into()))
    };
    match app.door.write(viewer, child, rule).await {
        Ok(_) => {
            let at = of.unwrap_or(id);
            let to = format!("/children/{child}/recommendations/{at}");
            Ok(Redirect::to(&to).into_response())
        }
        Err(Refused::Rule(rules::No::Meanwhile)) => Err(Error::Changed),
        Err(Refused::Rule(rules::No::NotThere)) => Err(Error::NotFound),
        Err(Refused::Web(error)) => Err(error),
    }
}
