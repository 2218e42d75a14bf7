//! A grown-up's way in, as the worker makes, gives and takes it back: the same codes as a child's, from My people.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::Markup;
use uuid::Uuid;

use super::{asking, contact::stands};
use crate::{
    clock::day,
    door::{NewestCode, OpenFile, Viewer, Whose},
    file::Slug,
    people::Person,
    web::{App, Error, Faults, FileHead, Posted, Shell, Tab, Words, nth, page, say_date, words},
};

#[derive(Template)]
#[template(path = "parents/way_in.html")]
pub(super) struct WayInPage {
    shell: Shell,
    head: FileHead,
    base: String,
    name: String,
    code: Option<String>,
    open_at: String,
    dead: Option<Uuid>,
    state: String,
    can_renew: bool,
    tried: Option<String>,
    id: EntryId,
    /// Why there may be no code, where there may be none.
    held: Option<String>,
    /// Is something to be asked first, and not only to be looked at again?
    ask_first: bool,
    fields: Markup,
    faults: Faults,
}

/// A grown-up of the family's files who is somebody to the child of this file; nobody else has a way in from here.
pub(super) fn grown_up<'a>(file: &'a OpenFile, slug: &Slug) -> Result<(FileId, &'a Person), Error> {
    let mut families = file.family_files();
    let found = families.find_map(|(id, family)| Some((id, family.people.get(slug)?)));
    let theirs = |person: &Person| person.is.iter().any(|is| is.to == *file.child());
    found
        .filter(|(_, person)| !person.child && theirs(person))
        .ok_or(Error::NotFound)
}

/// How their way in stands, in a sentence.
pub(crate) fn say_state(t: &Words, newest: Option<&NewestCode>, over: bool) -> String {
    let ends = newest.map(|newest| say_date(day(newest.phrase_ends.unwrap_or(newest.ends))));
    let ends = ends.unwrap_or_default();
    match newest.map(|newest| newest.state.as_str()) {
        Some("used") if over => t.way_in_phrase_over(ends),
        Some("used") => t.way_in_used(ends),
        Some("dead" | "live") if over => t.way_in_over(),
        Some("dead") => t.way_in_dead(ends),
        Some("live") => t.way_in_live(ends),
        _ => t.way_in_none(),
    }
}

/// `GET /children/{child}/people/{person}/way-in`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, slug)): Path<(FileId, Slug)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    page(&way_in_page(&viewer, &app, &file, &slug, None, None).await?)
}

/// Why this grown-up may have no code now, in a sentence; and whether something is to be asked.
fn held(file: &OpenFile, person: &Person) -> Option<String> {
    let mut families = file.families();
    let family = families.find(|family| family.people.get(&person.slug).is_some())?;
    let why = stands(family, &[file], &person.slug).err()?;
    Some(why.say(words(), &person.name))
}

pub(super) async fn way_in_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    slug: &Slug,
    code: Option<String>,
    again: Option<(&Posted, Faults)>,
) -> Result<WayInPage, Error> {
    let (t, now) = (words(), app.door.clock().now());
    let (_, person) = grown_up(file, slug)?;
    let newest = app
        .door
        .code_of(file, &Whose::GrownUp(slug.clone()))
        .await?;
    let over = newest
        .as_ref()
        .is_some_and(|newest| newest.phrase_ends.unwrap_or(newest.ends) <= now);
    let mut families = file.families();
    let tried = families.find_map(|family| family.parents.many_tries(slug));
    let held = held(file, person);
    let known = asking::known(file, person);
    let is_again = again.is_some();
    let (typed, faults) = again.unwrap_or((&known, Faults::default()));
    Ok(WayInPage {
        shell: Shell::new(viewer, t.parents_way_in_title()),
        head: FileHead::of(file, day(now), Tab::People),
        base: format!("/children/{}/people/{slug}/way-in", file.id()),
        name: person.name.clone(),
        code,
        open_at: format!("{}/here", app.address),
        can_renew: held.is_none() && newest.as_ref().is_some_and(|newest| newest.state == "used"),
        state: say_state(t, newest.as_ref(), over),
        dead: newest
            .filter(|newest| newest.state == "dead" && !over && held.is_none())
            .map(|newest| newest.id),
        tried: tried.map(|tried| say_date(tried.on)),
        id: EntryId::new(now),
        ask_first: held.is_some() || is_again,
        held,
        fields: asking::fields(file, person, typed, &faults),
        faults,
    })
}

fn address(child: FileId, slug: &Slug) -> Redirect {
    Redirect::to(&format!("/children/{child}/people/{slug}/way-in"))
}

/// Nothing is made, given or renewed for somebody whose contact is unsafe or not known.
fn refused_if_held(file: &OpenFile, slug: &Slug) -> Result<(), Error> {
    let (_, person) = grown_up(file, slug)?;
    match held(file, person) {
        Some(why) => Err(Error::Refused(StatusCode::CONFLICT, why)),
        None => Ok(()),
    }
}

/// `POST …/way-in/codes`: makes a code and shows it this once.
pub(super) async fn make(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, slug)): Path<(FileId, Slug)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = nth(form.id()?, 1);
    let file = app.door.open(&viewer, child).await?;
    refused_if_held(&file, &slug)?;
    let whose = Whose::GrownUp(slug.clone());
    let made = if file.families().any(|family| family.has(id)) {
        None
    } else {
        app.door.make_code(&viewer, &file, id, &whose).await?
    };
    match made {
        Some(code) => {
            let code = Some(code.to_string());
            page(&way_in_page(&viewer, &app, &file, &slug, code, None).await?)
        }
        None => Ok(address(child, &slug).into_response()),
    }
}

/// `POST …/way-in/giving`: "I gave it to …": live from now.
pub(super) async fn give(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, slug)): Path<(FileId, Slug)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = nth(form.id()?, 2);
    let file = app.door.open(&viewer, child).await?;
    refused_if_held(&file, &slug)?;
    let code: Uuid = form.get("code").parse().map_err(|_| Error::NotFound)?;
    let whose = Whose::GrownUp(slug.clone());
    let given = app.door.give_code(&viewer, &file, id, (&whose, code));
    if !given.await? {
        return Err(Error::Refused(
            StatusCode::CONFLICT,
            words().way_in_not_there(),
        ));
    }
    Ok(address(child, &slug).into_response())
}

/// `POST …/way-in/taking-back`
pub(super) async fn take_back(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, slug)): Path<(FileId, Slug)>,
    form: Posted,
) -> Result<Redirect, Error> {
    let id = nth(form.id()?, 3);
    let file = app.door.open(&viewer, child).await?;
    grown_up(&file, &slug)?;
    let whose = Whose::GrownUp(slug.clone());
    app.door.take_codes_back(&viewer, &file, id, &whose).await?;
    Ok(address(child, &slug))
}

/// `POST …/way-in/renewing`: their phrase works for another ninety days.
pub(super) async fn renew(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, slug)): Path<(FileId, Slug)>,
    form: Posted,
) -> Result<Redirect, Error> {
    let id = nth(form.id()?, 4);
    let file = app.door.open(&viewer, child).await?;
    refused_if_held(&file, &slug)?;
    let whose = Whose::GrownUp(slug.clone());
    app.door.renew_phrase(&viewer, &file, id, &whose).await?;
    Ok(address(child, &slug))
}
