//! Opening files: a family's (what the court asked, and dates) and each child's.

use std::collections::BTreeSet;

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use ledger::{EntryId, FileId, FileKind};
use page_parts::{Input, Markup, Radios, Textarea};

use crate::{
    clock::day,
    court::{Asked, CourtEntry, Law},
    diary::{DiaryEntry, Happening, Planned},
    door::Viewer,
    file::{Audience, Slug, Written},
    opening::{Allocated, Opened, OpeningEntry},
    people::{PeopleEntry, Person},
    web::{App, Error, Faults, Posted, Shell, nth, one_line, page, page_with, text, words},
};

#[derive(Template)]
#[template(path = "house/form.html")]
struct FormPage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    intro: String,
    fields: Markup,
    save: String,
}

/// Only somebody who works with children opens files about them.
fn only_with_children(viewer: &Viewer) -> Result<(), Error> {
    if viewer.by.role.works_with_children() {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

fn family_page(viewer: &Viewer, id: EntryId, faults: Faults, form: &Posted) -> FormPage {
    let t = words();
    let line = |name: &'static str, label: String| {
        Input::new(name, label)
            .value(form.get(name))
            .error(faults.of(name))
    };
    let laws = Radios::new("law", t.family_law())
        .item("private", t.family_law_private())
        .item("public", t.family_law_public());
    let fields = Markup::of(&line("child", t.child_court_name()).hint(t.child_court_name_hint()))
        .and(
            &line("born", t.child_born())
                .kind("date")
                .hint(t.child_born_hint()),
        )
        .and(&line("court", t.family_court()))
        .and(&line("number", t.family_number()))
        .and(&laws.checked(form.get("law")).error(faults.of("law")))
        .and(
            &Textarea::new("what", t.family_what())
                .rows(4)
                .value(form.get("what"))
                .error(faults.of("what")),
        )
        .and(
            &Textarea::new("for_children", t.family_for_children())
                .hint(t.family_for_children_hint())
                .rows(3)
                .value(form.get("for_children"))
                .error(faults.of("for_children")),
        )
        .and(&line("hearing", t.family_hearing()).kind("date"));
    FormPage {
        shell: Shell::new(viewer, t.family_title()),
        id,
        intro: t.family_intro(),
        fields,
        faults,
        save: t.family_save(),
    }
}

/// `GET /families/new`
pub(super) async fn form(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    only_with_children(&viewer)?;
    page(&family_page(
        &viewer,
        EntryId::new(app.door.clock().now()),
        Faults::default(),
        &Posted::default(),
    ))
}

/// A child about to have a file.
pub struct NewChild {
    /// The name in the court's papers.
    pub court_name: String,
    /// Birthday, where there is one and it is known.
    pub born: Option<Date>,
    /// The child in the family's file.
    pub person: Slug,
}

/// The first entries of a child's file: who it is about, and who works with them.
pub fn opened(
    child: FileId,
    family: FileId,
    new: &NewChild,
    workers: &[Allocated],
    id: EntryId,
) -> Vec<Written> {
    let opened = Opened {
        court_name: new.court_name.clone(),
        person: new.person.clone(),
        born: new.born,
        family,
    };
    let first = Written::new(child, id, &OpeningEntry::from(opened));
    let allocated = (1..)
        .zip(workers)
        .map(|(n, worker)| Written::new(child, nth(id, n), &OpeningEntry::from(worker.clone())));
    std::iter::once(first).chain(allocated).collect()
}

/// `POST /families/new`: a family's file and the first child's. The ids come from the form, so that posting it twice opens one family.
pub(super) async fn add(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    only_with_children(&viewer)?;
    let id = form.id()?;
    let mut faults = Faults::default();
    let (new, asked, hearing) = read_family(&form, day(app.door.clock().now()), &mut faults);
    if !faults.none() {
        return page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &family_page(&viewer, id, faults, &form),
        );
    }
    let (family, child) = (FileId(id.0), FileId(nth(id, 100).0));
    if app.door.is_mine(&viewer, child).await? {
        return Ok(Redirect::to(&format!("/children/{child}")).into_response());
    }
    let guardian = asked.law == Law::Public;
    let me = app
        .door
        .staff_member(viewer.by.id)
        .await?
        .ok_or(Error::NotFound)?;
    let mut entries = vec![
        Written::new(family, nth(id, 1), &CourtEntry::from(asked)),
        Written::new(family, nth(id, 2), &PeopleEntry::from(person(&new))),
    ];
    entries.extend(hearing.map(|plan| Written::new(family, nth(id, 3), &DiaryEntry::from(plan))));
    entries.extend(opened(
        child,
        family,
        &new,
        &[me.allocated(guardian)],
        nth(id, 10),
    ));
    app.door
        .begin(
            &viewer.by,
            vec![(family, FileKind::Family), (child, FileKind::Child)],
            entries,
        )
        .await?;
    Ok(Redirect::to(&format!("/children/{child}")).into_response())
}

/// The child as one of the people of the family.
fn person(new: &NewChild) -> Person {
    Person {
        slug: new.person.clone(),
        name: new.court_name.clone(),
        say_it: String::new(),
        sound: None,
        pronouns: String::new(),
        child: true,
        is: Vec::new(),
        note: String::new(),
        reads: String::new(),
        readers: Audience::Everyone,
    }
}

fn read_family(
    form: &Posted,
    today: Date,
    faults: &mut Faults,
) -> (NewChild, Asked, Option<Planned>) {
    let t = words();
    let new = read_child(form, today, |_| false, faults);
    let law = match form.get("law") {
        "private" => Law::Private,
        "public" => Law::Public,
        _ => {
            faults.add("law", t.family_law_missing());
            Law::None
        }
    };
    let asked = Asked {
        family: new
            .court_name
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .to_owned(),
        court: faults.check("court", one_line(form.get("court"))),
        number: faults.check("number", one_line(form.get("number"))),
        law,
        what: faults.check("what", text(form.get("what"))),
        for_children: faults.check("for_children", text(form.get("for_children"))),
    };
    let hearing = date(form, "hearing", faults);
    let planned = |day| Planned {
        happening: Happening::Hearing,
        day,
        time: None,
        say: t.family_hearing_say(),
        children: BTreeSet::new(),
        readers: Audience::Everyone,
    };
    (new, asked, hearing.map(planned))
}

fn read_child(
    form: &Posted,
    today: Date,
    taken: impl Fn(&str) -> bool,
    faults: &mut Faults,
) -> NewChild {
    let t = words();
    let court_name = faults.needed(
        "child",
        one_line(form.get("child")),
        t.child_court_name_missing(),
    );
    let born = date(form, "born", faults);
    if born.is_some_and(|born| born > today) {
        faults.add("born", t.child_born_ahead());
    }
    let person = Slug::for_name(
        court_name.split_whitespace().next().unwrap_or_default(),
        taken,
    );
    NewChild {
        court_name,
        born,
        person,
    }
}

fn date(form: &Posted, field: &'static str, faults: &mut Faults) -> Option<Date> {
    let typed = form.get(field).trim();
    if typed.is_empty() {
        return None;
    }
    let read = typed.parse().ok();
    if read.is_none() {
        faults.add(field, words().date_wrong());
    }
    read
}

fn child_page(
    viewer: &Viewer,
    id: EntryId,
    beside: FileId,
    faults: Faults,
    form: &Posted,
) -> FormPage {
    let t = words();
    let line = |name: &'static str, label: String| {
        Input::new(name, label)
            .value(form.get(name))
            .error(faults.of(name))
    };
    let fields = Markup::of(&line("child", t.child_court_name()).hint(t.child_court_name_hint()))
        .and(
            &line("born", t.child_born())
                .kind("date")
                .hint(t.child_born_hint()),
        )
        .and(
            &Input::new("beside", t.child_beside())
                .value(beside.to_string())
                .group_class("hidden"),
        );
    FormPage {
        shell: Shell::new(viewer, t.child_title()),
        id,
        intro: t.child_intro(),
        fields,
        faults,
        save: t.child_save(),
    }
}

#[derive(serde::Deserialize)]
pub(super) struct Beside {
    beside: FileId,
}

/// `GET /children/new?beside={child}`: a brother's or sister's file.
pub(super) async fn child_form(
    viewer: Viewer,
    State(app): State<App>,
    axum::extract::Query(Beside { beside }): axum::extract::Query<Beside>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, beside).await?;
    if file.is_for_standing_in() {
        return Err(Error::NotFound);
    }
    page(&child_page(
        &viewer,
        EntryId::new(app.door.clock().now()),
        beside,
        Faults::default(),
        &Posted::default(),
    ))
}

/// `POST /children/new`
pub(super) async fn add_child(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let beside: FileId = form.get("beside").parse().map_err(|_| Error::NotFound)?;
    let file = app.door.open(&viewer, beside).await?;
    if file.is_for_standing_in() {
        return Err(Error::NotFound);
    }
    let family = file.family_id().ok_or(Error::NotFound)?;
    let mut faults = Faults::default();
    let taken = |slug: &str| {
        file.families().any(|family| {
            family
                .people
                .all()
                .any(|person| person.slug.as_str() == slug)
        })
    };
    let mut new = read_child(&form, day(app.door.clock().now()), taken, &mut faults);
    if !faults.none() {
        return page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &child_page(&viewer, id, beside, faults, &form),
        );
    }
    let child = FileId(id.0);
    if app.door.is_mine(&viewer, child).await? {
        return Ok(Redirect::to(&format!("/children/{child}")).into_response());
    }
    // Somebody who belongs already keeps their id when a file is opened for them.
    let known = file
        .families()
        .flat_map(|family| family.people.all())
        .find(|person| person.child && person.name == new.court_name);
    let mut entries = Vec::new();
    match known {
        Some(known) => new.person = known.slug.clone(),
        None => entries.push(Written::new(
            family,
            nth(id, 1),
            &PeopleEntry::from(person(&new)),
        )),
    }
    let workers: Vec<Allocated> = file
        .opening
        .workers()
        .iter()
        .map(|worker| worker.who.clone())
        .collect();
    entries.extend(opened(child, family, &new, &workers, nth(id, 10)));
    app.door
        .begin(&viewer.by, vec![(child, FileKind::Child)], entries)
        .await?;
    Ok(Redirect::to(&format!("/children/{child}")).into_response())
}
