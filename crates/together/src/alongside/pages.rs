//! Everybody who was asked for, and asking for somebody.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};
use page_parts::{Checkboxes, Input, Markup, Radios};

use super::{AlongsideEntry, Asked, One, Stands, WhoComes};
use crate::{
    clock::day,
    door::{OpenFile, Viewer, Writing},
    file::{Slug, Written},
    letters,
    web::{
        App, Error, Faults, FileHead, Posted, Shell, Tab, Words, one_line, page, page_with, words,
    },
};

#[derive(Template)]
#[template(path = "alongside/list.html")]
struct ListPage {
    shell: Shell,
    head: FileHead,
    rows: Vec<Row>,
    id: EntryId,
    fields: Markup,
    open: bool,
    faults: Faults,
}

struct Row {
    address: String,
    what: String,
    beside: String,
    stands: String,
    waits: String,
}

/// `GET /children/{child}/alongside`
pub(super) async fn list(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let mut typed = Posted::default();
    typed.set("person", file.child().as_str());
    typed.set("business", "yes");
    page(&list_page(&viewer, &app, &file, &typed, Faults::default()))
}

fn list_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    typed: &Posted,
    faults: Faults,
) -> ListPage {
    let (t, now) = (words(), app.door.clock().now());
    let all = file.alongside.all().iter().rev();
    ListPage {
        shell: Shell::new(viewer, t.alongside_title()),
        head: FileHead::of(file, day(now), Tab::People),
        rows: all.map(|one| row(t, file, one, day(now))).collect(),
        id: EntryId::new(now),
        fields: fields(file, typed, &faults),
        open: !faults.none() || file.alongside.all().is_empty(),
        faults,
    }
}

fn row(t: &Words, file: &OpenFile, one: &One, today: Date) -> Row {
    Row {
        address: format!("/children/{}/alongside/{}", file.id(), one.stamp.id),
        what: one.asked.who.say(t),
        beside: t.alongside_beside(called(file, &one.asked.person)),
        stands: one.stands().say(t),
        waits: if one.stands() == Stands::Waits {
            t.alongside_days(one.days_waiting(today))
        } else {
            String::new()
        },
    }
}

impl Stands {
    /// As a word beside it.
    pub(super) fn say(self, t: &Words) -> String {
        match self {
            Stands::Waits => t.alongside_waits(),
            Stands::Booked => t.alongside_booked(),
            Stands::Confirmed => t.alongside_confirmed(),
            Stands::Refused => t.alongside_refused(),
            Stands::Over => t.alongside_over(),
        }
    }
}

/// What a worker calls whoever it is for.
pub(super) fn called(file: &OpenFile, who: &Slug) -> String {
    if who == file.child() {
        return letters::called(file, who);
    }
    let mut families = file.families();
    let person = families.find_map(|family| family.people.get(who));
    person.map_or_else(|| who.to_string(), |person| person.name.clone())
}

/// Everybody of this family: the child first.
pub(super) fn people(file: &OpenFile) -> Vec<Slug> {
    let others = file.families().flat_map(|family| family.people.all());
    let others = others
        .map(|person| person.slug.clone())
        .filter(|slug| slug != file.child());
    std::iter::once(file.child().clone())
        .chain(others)
        .collect()
}

fn fields(file: &OpenFile, typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let who = WhoComes::ALL
        .into_iter()
        .fold(Radios::new("who", t.alongside_who()), |radios, one| {
            radios.item(one.value(), one.say(t))
        })
        .checked(typed.get("who"))
        .error(faults.of("who"));
    let person = people(file)
        .iter()
        .fold(
            Radios::new("person", t.alongside_for_whom()),
            |radios, slug| radios.item(slug.as_str(), called(file, slug)),
        )
        .checked(typed.get("person"))
        .error(faults.of("person"));
    let need = Input::new("need", t.alongside_need())
        .hint(t.alongside_need_hint())
        .value(typed.get("need"))
        .error(faults.of("need"));
    let by = Input::new("by", t.alongside_by())
        .kind("date")
        .value(typed.get("by"))
        .error(faults.of("by"));
    let business = Checkboxes::without_legend("business")
        .item("yes", t.alongside_business())
        .checked(typed.all("business"));
    let note = Input::new("note", t.alongside_note())
        .value(typed.get("note"))
        .error(faults.of("note"));
    Markup::of(&who)
        .and(&person)
        .and(&need)
        .and(&by)
        .and(&business)
        .and(&note)
}

/// `POST /children/{child}/alongside`
pub(super) async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    let today = day(app.door.clock().now());
    let asked = match read(&file, &form, today) {
        Ok(asked) => asked,
        Err(faults) => {
            let again = list_page(&viewer, &app, &file, &form, faults);
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let rule = |file: &OpenFile| {
        let entry = AlongsideEntry::from(asked.clone());
        Ok::<_, Error>(Writing::from(Written::new(file.id(), id, &entry)))
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/alongside/{id}")).into_response())
}

fn read(file: &OpenFile, form: &Posted, today: Date) -> Result<Asked, Faults> {
    let (t, mut faults) = (words(), Faults::default());
    let who = WhoComes::ALL
        .into_iter()
        .find(|one| one.value() == form.get("who"));
    if who.is_none() {
        faults.add("who", t.alongside_who_missing());
    }
    let mut known = people(file).into_iter();
    let person = known.find(|slug| slug.as_str() == form.get("person"));
    if person.is_none() {
        faults.add("person", t.alongside_for_whom_missing());
    }
    let need = faults.check("need", one_line(form.get("need")));
    let note = faults.check("note", one_line(form.get("note")));
    let by = match form.get("by").trim() {
        "" => Ok(None),
        typed => typed.parse::<Date>().map(Some).map_err(|_| t.date_wrong()),
    };
    let by = by.and_then(|by| {
        if by.is_some_and(|by| by < today) {
            Err(t.telling_day_over())
        } else {
            Ok(by)
        }
    });
    let by = faults.check("by", by);
    match (who, person) {
        (Some(who), Some(person)) if faults.none() => Ok(Asked {
            who,
            person,
            need,
            by,
            business: form.get("business") == "yes",
            note,
        }),
        _ => Err(faults),
    }
}
