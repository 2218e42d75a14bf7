//! Before there is a code: is it safe, who sees the screen, and about which children. Saying that it is not safe ends every way in at once.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::FileId;
use page_parts::{Checkboxes, Choice, Input, Markup, Radios};

use super::{
    Contact,
    entries::ParentEntry,
    way_in::{grown_up, way_in_page},
};
use crate::{
    about_me::Around,
    door::{ChangedWayIn, OpenFile, Viewer, Writing},
    file::{Slug, Written},
    people::Person,
    web::{App, Error, Faults, Posted, one_line, page_with, words},
};

/// What is asked, with what was typed or what is known.
pub(super) fn fields(file: &OpenFile, person: &Person, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let safe = Radios::new("safe", t.parents_ask_safe(&person.name))
        .hint(t.parents_ask_safe_hint())
        .item("yes", t.parents_ask_safe_yes())
        .item("no", t.parents_ask_safe_no())
        .checked(typed.get("safe"))
        .error(faults.of("safe"));
    let people = file.families().flat_map(|family| family.people.all());
    let people = people
        .filter(|one| one.slug != person.slug)
        .fold(
            Checkboxes::new("screen_people", t.around_who()).small(),
            |boxes, one| boxes.item(one.slug.as_str(), &one.name),
        )
        .checked(typed.all("screen_people"));
    let other = Input::new("screen_else", t.around_who()).value(typed.get("screen_else"));
    let screen = Radios::new("screen", t.parents_ask_screen(&person.name))
        .item("nobody", t.around_nobody())
        .choice(Choice::new("people", t.around_people()).reveals(Markup::of(&people)))
        .choice(Choice::new("else", t.around_else()).reveals(Markup::of(&other)))
        .checked(typed.get("screen"))
        .error(faults.of("screen"));
    let children = children(file, person)
        .into_iter()
        .fold(
            Checkboxes::new("children", t.parents_ask_children(&person.name)),
            |boxes, child| boxes.item(child.slug.as_str(), &child.name),
        )
        .checked(typed.all("children"))
        .error(faults.of("children"));
    Markup::of(&safe).and(&screen).and(&children)
}

/// The children this grown-up is somebody to, by what is written on their card.
fn children<'a>(file: &'a OpenFile, person: &Person) -> Vec<&'a Person> {
    let all = file.families().flat_map(|family| family.people.all());
    all.filter(|one| one.child && person.is.iter().any(|is| is.to == one.slug))
        .collect()
}

/// The form as it was answered last; before it was asked, with all their children.
pub(super) fn known(file: &OpenFile, person: &Person) -> Posted {
    let mut known = Posted::default();
    let mut families = file.families();
    let Some((_, contact)) = families.find_map(|family| family.parents.contact(&person.slug))
    else {
        for child in children(file, person) {
            known.set("children", child.slug.as_str());
        }
        return known;
    };
    known.set("safe", if contact.safe { "yes" } else { "no" });
    match &contact.around {
        Around::NotAsked => {}
        Around::Nobody => known.set("screen", "nobody"),
        Around::People(people) => {
            known.set("screen", "people");
            for slug in people {
                known.set("screen_people", slug.as_str());
            }
        }
        Around::SomeoneElse(who) => {
            known.set("screen", "else");
            known.set("screen_else", who);
        }
    }
    for child in &contact.children {
        known.set("children", child.as_str());
    }
    known
}

/// `POST /children/{child}/people/{person}/way-in`
pub(super) async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, slug)): Path<(FileId, Slug)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    let (_, person) = grown_up(&file, &slug)?;
    let mut faults = Faults::default();
    let contact = read(&file, person, &form, &mut faults);
    if !faults.none() {
        let again = Some((&form, faults));
        let again = way_in_page(&viewer, &app, &file, &slug, None, again).await?;
        return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
    }
    let rule = |file: &OpenFile| {
        let (family, _) = grown_up(file, &slug)?;
        let entry = ParentEntry::from(contact.clone());
        Ok::<_, Error>(Writing {
            entries: vec![Written::new(family, id, &entry)],
            way_in: (!contact.safe).then(|| ChangedWayIn::taken_back(&slug)),
            ..Writing::default()
        })
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/people/{slug}/way-in")).into_response())
}

/// What the form says, or everything that is wrong with it. What nobody chose is not guessed.
fn read(file: &OpenFile, person: &Person, form: &Posted, faults: &mut Faults) -> Contact {
    let t = words();
    let safe = form.get("safe") == "yes";
    if !["yes", "no"].contains(&form.get("safe")) {
        faults.add("safe", t.parents_ask_safe_missing());
    }
    let ticked = |field: &'static str, slug: &Slug| form.all(field).any(|one| one == slug.as_str());
    let people = file.families().flat_map(|family| family.people.all());
    let around = match form.get("screen") {
        "nobody" => Around::Nobody,
        "people" => Around::People(
            people
                .map(|one| one.slug.clone())
                .filter(|slug| ticked("screen_people", slug))
                .collect(),
        ),
        "else" => Around::SomeoneElse(faults.check("screen", one_line(form.get("screen_else")))),
        _ => Around::NotAsked,
    };
    match &around {
        Around::NotAsked if safe => faults.add("screen", t.parents_ask_screen_missing()),
        Around::People(people) if people.is_empty() => {
            faults.add("screen", t.around_who_missing());
        }
        _ => {}
    }
    let theirs = children(file, person).into_iter().map(|one| &one.slug);
    let theirs = theirs.filter(|slug| ticked("children", slug)).cloned();
    let contact = Contact {
        of: person.slug.clone(),
        safe,
        around,
        children: theirs.collect(),
        was: person.is.clone(),
    };
    if safe && contact.children.is_empty() {
        faults.add("children", t.parents_ask_children_missing());
    }
    contact
}
