//! One person who was asked for: how it stands, and what comes next.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::{Input, Markup, Radios, Textarea};

use super::{
    AlongsideEntry, Booked, ChildTold, Confirmed, Offered, One, Over, Refused, Stands, business,
    entries::say_when,
    pages::{called, people},
};
use crate::{
    clock::day,
    door::{OpenFile, Viewer, Writing},
    file::{Slug, Written},
    letters,
    web::{
        App, Error, Faults, FileHead, Posted, Shell, Tab, one_line, page, page_with, say_date,
        say_day, words,
    },
};

#[derive(Template)]
#[template(path = "alongside/one.html")]
struct OnePage {
    shell: Shell,
    head: FileHead,
    what: String,
    facts: Vec<(String, String)>,
    stands: String,
    waits: Option<String>,
    ids: [EntryId; 6],
    book: Option<Markup>,
    can_confirm: bool,
    offer: Option<Markup>,
    refuse: Option<Markup>,
    tell: Option<Markup>,
    over: Option<Markup>,
    again: String,
    faults: Faults,
    all: String,
}

/// `GET /children/{child}/alongside/{entry}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let nothing = (Posted::default(), Faults::default());
    page(&one_page(&viewer, &app, &file, entry, nothing)?)
}

fn one_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    entry: EntryId,
    (typed, faults): (Posted, Faults),
) -> Result<OnePage, Error> {
    let (t, now) = (words(), app.door.clock().now());
    let one = file.alongside.get(entry).ok_or(Error::NotFound)?;
    let stands = one.stands();
    let is_open = !matches!(stands, Stands::Over | Stands::Refused);
    let waits = stands == Stands::Waits;
    let name = letters::called(file, file.child());
    let line = |field: &'static str, label: String| {
        let input = Input::new(field, label).value(typed.get(field));
        Markup::of(&input.error(faults.of(field)))
    };
    Ok(OnePage {
        shell: Shell::new(viewer, t.alongside_one_title()),
        head: FileHead::of(file, day(now), Tab::People),
        what: t.alongside_who_beside(one.asked.who.say(t), called(file, &one.asked.person)),
        facts: facts(file, one),
        stands: stands.say(t),
        waits: waits.then(|| t.alongside_days(one.days_waiting(day(now)))),
        ids: std::array::from_fn(|_| EntryId::new(now)),
        book: is_open.then(|| book_fields(&typed, &faults)),
        can_confirm: stands == Stands::Booked,
        offer: is_open.then(|| {
            let who = whom(
                file,
                "offered_to",
                t.alongside_offered_to(),
                None,
                &typed,
                &faults,
            );
            let said = Textarea::new("offered_said", t.alongside_offered_said())
                .rows(2)
                .value(typed.get("offered_said"))
                .error(faults.of("offered_said"));
            who.and(&said)
        }),
        refuse: (is_open && !one.offered.is_empty()).then(|| {
            let who = whom(
                file,
                "refused_by",
                t.alongside_refused_by(),
                Some(one),
                &typed,
                &faults,
            );
            let why = Input::new("refused_because", t.alongside_refused_because())
                .value(typed.get("refused_because"))
                .error(faults.of("refused_because"));
            who.and(&why)
        }),
        tell: (!waits && one.told.is_none() && stands != Stands::Over)
            .then(|| line("told_said", t.alongside_told_said(&name))),
        over: is_open.then(|| line("over_because", t.alongside_over_because())),
        again: typed.get("do").to_owned(),
        faults,
        all: format!("/children/{}/alongside", file.id()),
    })
}

/// Somebody of the family; only those to whom it was offered, where a refusal is written down.
fn whom(
    file: &OpenFile,
    field: &'static str,
    legend: String,
    offered: Option<&One>,
    typed: &Posted,
    faults: &Faults,
) -> Markup {
    let all = people(file).into_iter();
    let all = all.filter(|slug| offered.is_none_or(|one| one.was_offered(slug)));
    let radios = all.fold(Radios::new(field, legend), |radios, slug| {
        radios.item(slug.as_str(), called(file, &slug))
    });
    Markup::of(&radios.checked(typed.get(field)).error(faults.of(field)))
}

fn book_fields(typed: &Posted, faults: &Faults) -> Markup {
    let t = words();
    let name = Input::new("name", t.alongside_name())
        .value(typed.get("name"))
        .error(faults.of("name"));
    let on = Input::new("day", t.alongside_day())
        .kind("date")
        .value(typed.get("day"));
    let time = Input::new("time", t.diary_time())
        .hint(t.diary_time_hint())
        .kind("time")
        .value(typed.get("time"));
    Markup::of(&name).and(&on).and(&time)
}

/// Everything that is known, in the order in which it happened.
fn facts(file: &OpenFile, one: &One) -> Vec<(String, String)> {
    let t = words();
    let mut all = vec![(t.alongside_asked_on(), say_date(one.stamp.on))];
    let mut add = |label: String, said: String| {
        if !said.is_empty() {
            all.push((label, said));
        }
    };
    add(t.alongside_need(), one.asked.need.clone());
    add(
        t.alongside_by(),
        one.asked.by.map(say_day).unwrap_or_default(),
    );
    add(t.alongside_note(), one.asked.note.clone());
    for (stamp, offered) in &one.offered {
        let to = called(file, &offered.person);
        add(
            t.alongside_was_offered(to, say_date(stamp.on)),
            offered.said.clone(),
        );
    }
    if let Some((_, booked)) = &one.booked {
        let when = say_when(t, booked.day, booked.time);
        add(t.alongside_booked(), format!("{} · {when}", booked.name));
    }
    if let Some(stamp) = &one.confirmed {
        add(t.alongside_confirmed(), say_date(stamp.on));
    }
    if let Some((_, refused)) = &one.refused {
        let by = called(file, &refused.person);
        add(t.alongside_was_refused(by), refused.because.clone());
    }
    if let Some((stamp, told)) = &one.told {
        add(t.alongside_was_told(say_date(stamp.on)), told.said.clone());
    }
    if let Some((_, over)) = &one.over {
        add(t.alongside_over(), over.because.clone());
    }
    all
}

/// `POST /children/{child}/alongside/{entry}`: the next thing that happened with it.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let today = day(app.door.clock().now());
    let file = app.door.open(&viewer, child).await?;
    let one = file.alongside.get(entry).ok_or(Error::NotFound)?;
    let next = match read(&file, one, &form, today) {
        Ok(next) => next,
        Err(faults) => {
            let again = one_page(&viewer, &app, &file, entry, (form, faults))?;
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let rule = |file: &OpenFile| match &next {
        AlongsideEntry::Booked(booked) => business::write(file, id, booked),
        next => {
            file.alongside.get(entry).ok_or(Error::NotFound)?;
            Ok(Writing::from(Written::new(file.id(), id, next)))
        }
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/alongside/{entry}")).into_response())
}

fn read(
    file: &OpenFile,
    one: &One,
    form: &Posted,
    today: jiff::civil::Date,
) -> Result<AlongsideEntry, Faults> {
    let (t, of, mut faults) = (words(), one.stamp.id, Faults::default());
    let next: Option<AlongsideEntry> = match form.get("do") {
        "book" => {
            let booked: Result<Booked, String> = business::read(form, of, today);
            booked
                .map_err(|say| faults.add("name", say))
                .ok()
                .map(Into::into)
        }
        "confirm" => Some(Confirmed { of }.into()),
        "offer" => {
            let person = chosen(file, form, "offered_to", None, &mut faults);
            let said = faults.needed(
                "offered_said",
                one_line(form.get("offered_said")),
                t.alongside_offered_missing(),
            );
            person.map(|person| Offered { of, person, said }.into())
        }
        "refuse" => {
            let person = chosen(file, form, "refused_by", Some(one), &mut faults);
            let because = faults.needed(
                "refused_because",
                one_line(form.get("refused_because")),
                t.told_because_missing(),
            );
            person.map(|person| {
                Refused {
                    of,
                    person,
                    because,
                }
                .into()
            })
        }
        "tell" => {
            let said = faults.needed(
                "told_said",
                one_line(form.get("told_said")),
                t.alongside_told_missing(),
            );
            Some(ChildTold { of, said }.into())
        }
        "over" => {
            let because = faults.needed(
                "over_because",
                one_line(form.get("over_because")),
                t.told_because_missing(),
            );
            Some(Over { of, because }.into())
        }
        _ => None,
    };
    match next {
        Some(next) if faults.none() => Ok(next),
        _ => Err(faults),
    }
}

/// Somebody of this family. Nobody is written down as having refused what nobody offered them.
fn chosen(
    file: &OpenFile,
    form: &Posted,
    field: &'static str,
    offered: Option<&One>,
    faults: &mut Faults,
) -> Option<Slug> {
    let mut all = people(file).into_iter();
    let found = all.find(|slug| {
        slug.as_str() == form.get(field) && offered.is_none_or(|one| one.was_offered(slug))
    });
    if found.is_none() {
        faults.add(field, words().alongside_for_whom_missing());
    }
    found
}
