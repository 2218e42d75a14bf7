//! Where somebody can be found. It is sealed: from then on it is looked for in everything that is made for somebody who must
//! not know it. Nobody may be told until a worker says who.

use askama::Template;
use axum::{
    Router,
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use ledger::{EntryId, FileId};
use page_parts::{Checkboxes, Markup, Radios, Textarea};

use super::{Detail, PeopleEntry, Person, Whereabouts, holds};
use crate::{
    clock::day,
    door::{OpenFile, Viewer, Writing},
    file::{Audience, Slug, Written},
    web::{App, Error, Faults, FileHead, Posted, Shell, Tab, page, page_with, text, words},
};

/// The page of this kind of detail.
pub(super) fn routes() -> Router<App> {
    Router::new().route(
        "/children/{child}/people/{person}/found",
        get(form).post(keep),
    )
}

const DETAILS: [(Detail, &str); 6] = [
    (Detail::Home, "home"),
    (Detail::School, "school"),
    (Detail::Phone, "phone"),
    (Detail::Email, "email"),
    (Detail::Doctor, "doctor"),
    (Detail::Other, "other"),
];

fn say(detail: Detail) -> String {
    let t = words();
    match detail {
        Detail::Home => t.found_home(),
        Detail::School => t.found_school(),
        Detail::Phone => t.found_phone(),
        Detail::Email => t.place_email(),
        Detail::Doctor => t.found_doctor(),
        Detail::Other => t.found_other(),
    }
}

#[derive(Template)]
#[template(path = "people/found.html")]
struct FoundPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    id: EntryId,
    name: String,
    fields: Markup,
    /// What is known: the kind, the detail, who may be told.
    known: Vec<(String, String, String)>,
}

/// `GET /children/{child}/people/{person}/found`
async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, slug)): Path<(FileId, Slug)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let id = EntryId::new(app.door.clock().now());
    let form = Posted::default();
    let found = found_page(&viewer, &app, &file, &slug, (id, &form), Faults::default());
    page(&found?)
}

fn person<'a>(file: &'a OpenFile, slug: &Slug) -> Result<&'a Person, Error> {
    let mut families = file.families();
    families
        .find_map(|family| family.people.get(slug))
        .ok_or(Error::NotFound)
}

fn found_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    slug: &Slug,
    (id, typed): (EntryId, &Posted),
    faults: Faults,
) -> Result<FoundPage, Error> {
    let t = words();
    let kinds = Radios::new("kind", t.found_kind());
    let kinds = DETAILS.into_iter().fold(kinds, |kinds, (detail, value)| {
        kinds.item(value, say(detail))
    });
    let people = file.families().flat_map(|family| family.people.all());
    let told = Checkboxes::new("told", t.found_told()).hint(t.found_told_hint());
    let told = people.fold(told.small(), |told, person| {
        told.item(person.slug.as_str(), &person.name)
    });
    let what = Textarea::new("text", t.found_text())
        .hint(t.found_text_hint())
        .rows(3)
        .value(typed.get("text"))
        .spellcheck(false)
        .error(faults.of("text"));
    let kinds = kinds.checked(typed.get("kind")).error(faults.of("kind"));
    Ok(FoundPage {
        shell: Shell::new(viewer, t.found_title()),
        head: FileHead::of(file, day(app.door.clock().now()), Tab::People),
        name: person(file, slug)?.name.clone(),
        known: known(file, slug),
        fields: Markup::of(&kinds)
            .and(&what)
            .and(&told.checked(typed.all("told"))),
        faults,
        id,
    })
}

fn known(file: &OpenFile, slug: &Slug) -> Vec<(String, String, String)> {
    let all = file
        .families()
        .flat_map(|family| family.people.whereabouts());
    let of = all.filter(|detail| detail.of == *slug);
    of.map(|detail| {
        let told = told_to(file, &detail.may_be_told);
        (say(detail.detail), detail.text.clone(), told)
    })
    .collect()
}

fn told_to(file: &OpenFile, told: &Audience) -> String {
    let t = words();
    match told {
        Audience::Workers => t.found_told_nobody(),
        Audience::Everyone => t.people_readers_everyone(),
        Audience::Only(people) => {
            let names = people.iter().map(|slug| {
                person(file, slug).map_or_else(|_| slug.to_string(), |person| person.name.clone())
            });
            t.found_told_only(names.collect::<Vec<_>>().join(", "))
        }
    }
}

/// `POST /children/{child}/people/{person}/found`
async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, slug)): Path<(FileId, Slug)>,
    form: Posted,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let id = form.id()?;
    person(&file, &slug)?;
    let mut faults = Faults::default();
    let typed = typed(&file, &slug, &form, &mut faults);
    let Some(typed) = typed.filter(|_| faults.none()) else {
        let again = found_page(&viewer, &app, &file, &slug, (id, &form), faults)?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    };
    let rule = |file: &OpenFile| {
        let family = file.family_id().ok_or(Error::NotFound)?;
        let entry = PeopleEntry::from(typed.clone());
        Ok::<_, Error>(Writing::from(Written::new(family, id, &entry)))
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/people")).into_response())
}

fn typed(file: &OpenFile, slug: &Slug, form: &Posted, faults: &mut Faults) -> Option<Whereabouts> {
    let t = words();
    let chosen = DETAILS
        .into_iter()
        .find(|(_, value)| *value == form.get("kind"));
    if chosen.is_none() {
        faults.add("kind", t.found_kind_missing());
    }
    let what = faults.check("text", text(form.get("text")));
    if what.trim().is_empty() && faults.of("text").is_none() {
        faults.add("text", t.found_text_missing());
    } else if faults.of("text").is_none() && !holds(&what, &what) {
        // Kept like this, it would be found in no letter, and somebody would rely on it.
        faults.add("text", t.found_text_short());
    }
    let told: Vec<&Slug> = file
        .families()
        .flat_map(|family| family.people.all())
        .map(|person| &person.slug)
        .filter(|slug| form.all("told").any(|told| told == slug.as_str()))
        .collect();
    Some(Whereabouts {
        of: slug.clone(),
        detail: chosen?.0,
        text: what,
        may_be_told: if told.is_empty() {
            Audience::Workers
        } else {
            Audience::only(told)
        },
    })
}
