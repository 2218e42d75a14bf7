//! Every time somebody asked for the whole file, and writing down that they did.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};
use page_parts::{Input, Markup, Radios};

use super::{Asked, MyFileEntry, Want};
use crate::{
    clock::day,
    door::{OpenFile, Viewer, Writing},
    due::DueRules,
    file::{Audience, Slug, Written},
    letters::called,
    web::{
        App, Error, Faults, FileHead, Posted, Shell, Tab, one_line, page, page_with, say_date,
        words,
    },
};

#[derive(Template)]
#[template(path = "my_file/list.html")]
struct ListPage {
    shell: Shell,
    head: FileHead,
    faults: Faults,
    id: EntryId,
    rows: Vec<Row>,
    fields: Markup,
    open: bool,
}

/// A request: where it is, who asked and when, and how it stands.
struct Row {
    address: String,
    say: String,
    stands: String,
}

/// `GET /children/{child}/whole-file`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let (typed, faults) = (Posted::default(), Faults::default());
    page(&list_page(&viewer, &app, &file, (&typed, faults)).await?)
}

async fn list_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    (typed, faults): (&Posted, Faults),
) -> Result<ListPage, Error> {
    let (t, now) = (words(), app.door.clock().now());
    let house = app.door.house().await?;
    let newest_first = file.my_file.all().iter().rev();
    let rows: Vec<Row> = newest_first
        .map(|request| Row {
            address: format!("/children/{}/whole-file/{}", file.id(), request.stamp.id),
            say: t.my_file_asked_on(
                called(file, &request.asked.person),
                say_date(request.stamp.on),
            ),
            stands: stands(request, &house.due),
        })
        .collect();
    Ok(ListPage {
        shell: Shell::new(viewer, t.my_file_title()),
        head: FileHead::of(file, day(now), Tab::File),
        id: EntryId::new(now),
        open: rows.is_empty() || !faults.none(),
        rows,
        fields: fields(file, typed, &faults, day(now)),
        faults,
    })
}

/// Given, taken back, or by when it is due.
pub(super) fn stands(request: &super::Request, rules: &DueRules) -> String {
    let t = words();
    match (request.handed.last(), &request.taken_back) {
        (Some((stamp, _)), _) => t.my_file_stands_given(say_date(stamp.on)),
        (None, Some(_)) => t.my_file_stands_taken_back(),
        (None, None) => t.my_file_stands_due(say_date(request.by(rules.working()))),
    }
}

/// The child, and the grown-ups of the family: other children have files of their own.
fn people(file: &OpenFile) -> Vec<Slug> {
    let grown_ups = file.families().flat_map(|family| family.people.all());
    let grown_ups = grown_ups.filter(|person| !person.child);
    let grown_ups = grown_ups.map(|person| person.slug.clone());
    std::iter::once(file.child().clone())
        .chain(grown_ups)
        .collect()
}

fn fields(file: &OpenFile, typed: &Posted, faults: &Faults, today: Date) -> Markup {
    let t = words();
    let who = Radios::new("person", t.my_file_who()).hint(t.my_file_who_hint());
    let who = people(file)
        .iter()
        .fold(who, |who, one| who.item(one.as_str(), called(file, one)))
        .checked(typed.get("person"))
        .error(faults.of("person"));
    let may = Input::new("because", t.my_file_may(called(file, file.child())))
        .hint(t.my_file_may_hint())
        .value(typed.get("because"))
        .error(faults.of("because"));
    let on = Input::new("on", t.my_file_when())
        .hint(t.my_file_when_hint())
        .kind("date")
        .value(match typed.get("on") {
            "" => today.to_string(),
            on => on.to_owned(),
        })
        .error(faults.of("on"));
    let told = Input::new("told", t.my_file_told())
        .hint(t.my_file_told_hint())
        .value(typed.get("told"))
        .error(faults.of("told"));
    let want = Want::ALL
        .into_iter()
        .fold(Radios::new("want", t.my_file_want()), |want, one| {
            want.item(one.value(), one.say(t))
        })
        .checked(typed.get("want"))
        .error(faults.of("want"));
    Markup::of(&who).and(&may).and(&on).and(&told).and(&want)
}

/// `POST /children/{child}/whole-file`
pub(super) async fn ask(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let file = app.door.open(&viewer, child).await?;
    let today = day(app.door.clock().now());
    let (asked, on) = match read(&file, &form, today) {
        Ok(read) => read,
        Err(faults) => {
            let again = list_page(&viewer, &app, &file, (&form, faults)).await?;
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let entry = MyFileEntry::from(asked);
    let rule = |file: &OpenFile| {
        let written = Written::new(file.id(), id, &entry).on(on);
        Ok::<_, Error>(Writing::from(written))
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}/whole-file/{id}")).into_response())
}

/// What the form says, and on which day they asked.
fn read(file: &OpenFile, form: &Posted, today: Date) -> Result<(Asked, Date), Faults> {
    let (t, mut faults) = (words(), Faults::default());
    let mut known = people(file).into_iter();
    let person = known.find(|one| one.as_str() == form.get("person"));
    if person.is_none() {
        faults.add("person", t.my_file_who_missing());
    }
    let for_child = person.as_ref().is_none_or(|one| one == file.child());
    let because = if for_child {
        String::new()
    } else {
        faults.needed(
            "because",
            one_line(form.get("because")),
            t.my_file_may_missing(),
        )
    };
    let on = form.get("on").parse().map_err(|_| t.my_file_when_missing());
    let on: Date = faults.check("on", on);
    if on > today {
        faults.add("on", t.my_file_when_later());
    }
    let told = faults.needed("told", one_line(form.get("told")), t.my_file_told_missing());
    let want = Want::named(form.get("want"));
    if want.is_none() {
        faults.add("want", t.my_file_want_missing());
    }
    match (person, want) {
        (Some(person), Some(want)) if faults.none() => Ok((
            Asked {
                // The child's own screen may say it where the child asked, to whoever is around it today; nobody else's.
                readers: if for_child {
                    Audience::only(file.readers_on_screen(false).people())
                } else {
                    Audience::Workers
                },
                person,
                want,
                told,
                because,
            },
            on,
        )),
        _ => Err(faults),
    }
}
