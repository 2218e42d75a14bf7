//! How one letter or answer stands, and what a worker writes about it: talked through, arrived, to be told again.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use ledger::{EntryId, FileId};
use page_parts::{Input, Markup};

use super::{
    Again, Arrived, Fact, first_name,
    rules::{self, No},
    standing::{again_by, called, thing},
    told_form,
};
use crate::{
    clock::day,
    door::{OpenFile, Refused, Viewer, Writing},
    file::Written,
    letters,
    web::{
        App, Error, Faults, FileHead, Posted, Shell, Tab, one_line, page, page_with, say_date,
        words,
    },
};

#[derive(Template)]
#[template(path = "telling/one.html")]
struct OnePage {
    shell: Shell,
    head: FileHead,
    base: String,
    what: String,
    when: String,
    to: String,
    /// Where it can be read.
    read: Option<String>,
    plan: Option<String>,
    facts: Vec<Fact>,
    can_arrive: bool,
    ids: [EntryId; 3],
    talk: Markup,
    again: Markup,
    arrived: Markup,
    open: &'static str,
    faults: Faults,
}

/// `GET /children/{child}/telling/told/{entry}`
pub(super) async fn show(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let again = ("", Posted::default(), Faults::default());
    page(&one_page(&viewer, &app, &file, entry, again)?)
}

/// The page; `which` of its forms comes again with what was typed and what is wrong.
fn one_page(
    viewer: &Viewer,
    app: &App,
    file: &OpenFile,
    entry: EntryId,
    (which, typed, faults): (&'static str, Posted, Faults),
) -> Result<OnePage, Error> {
    let (t, now) = (words(), app.door.clock().now());
    let one = thing(file, entry).ok_or(Error::NotFound)?;
    let is_child = one.to(file) == file.child();
    let name = letters::called(file, one.to(file));
    let base = format!("/children/{}", file.id());
    let (nothing, none) = (Posted::default(), Faults::default());
    let of = |form: &str| {
        if which == form {
            (&typed, &faults)
        } else {
            (&nothing, &none)
        }
    };
    let (talk, again, arrival) = (of("talk"), of("again"), of("arrival"));
    Ok(OnePage {
        shell: Shell::new(viewer, t.telling_one_title()),
        head: FileHead::of(file, day(now), Tab::Telling),
        what: one.say(t, file),
        when: say_date(one.stamp().on),
        to: if is_child {
            String::new()
        } else {
            called(file, one.to(file))
        },
        read: Some(read_at(&base, &one)),
        plan: one
            .plan(file)
            .map(|plan| format!("{base}/telling/plans/{plan}")),
        facts: one.standing(t, file).facts,
        can_arrive: matches!(one, super::Thing::Letter(..)),
        ids: [EntryId::new(now), EntryId::new(now), EntryId::new(now)],
        talk: told_form::fields(Some(&name), is_child, talk.0, talk.1),
        again: again_fields(again.0, again.1, day(now)),
        arrived: arrived_fields(arrival.0, arrival.1),
        open: which,
        base: format!("{base}/telling/told/{entry}"),
        faults,
    })
}

fn read_at(base: &str, one: &super::Thing<'_>) -> String {
    match one {
        super::Thing::Letter(_, sent) => format!("{base}/letters/{}", sent.letter),
        super::Thing::Story(_, shown) => {
            format!("{base}/stories/{}/people/{}", shown.board, shown.to)
        }
        super::Thing::Answer(_, question) => format!("{base}/said/{question}"),
        super::Thing::FoundOut(_, promise) => format!("{base}/promises/{promise}"),
    }
}

fn again_fields(typed: &Posted, faults: &Faults, today: Date) -> Markup {
    let t = words();
    let usual = again_by(today).to_string();
    let by = Input::new("by", t.again_by())
        .kind("date")
        .value(if typed.has("by") {
            typed.get("by")
        } else {
            &usual
        })
        .error(faults.of("by"));
    let because = Input::new("again_because", t.again_because())
        .value(typed.get("again_because"))
        .error(faults.of("again_because"));
    Markup::of(&by).and(&because)
}

fn arrived_fields(typed: &Posted, faults: &Faults) -> Markup {
    let how = Input::new("how_known", words().arrived_how())
        .hint(words().arrived_how_hint())
        .value(typed.get("how_known"))
        .error(faults.of("how_known"));
    Markup::of(&how)
}

/// Writes what the rule gives, or shows the page again with what is wrong.
async fn written(
    (viewer, app, child, entry): (&Viewer, &App, FileId, EntryId),
    which: &'static str,
    form: Posted,
    read: Result<impl Fn(&OpenFile) -> Result<Vec<Written>, No>, Faults>,
) -> Result<Response, Error> {
    let rule = match read {
        Ok(rule) => rule,
        Err(faults) => {
            let file = app.door.open(viewer, child).await?;
            let again = one_page(viewer, app, &file, entry, (which, form, faults))?;
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let rule = |file: &OpenFile| rule(file).map(Writing::from);
    match app.door.write(viewer, child, rule).await {
        Ok(_) => {
            let to = format!("/children/{child}/telling/told/{entry}");
            Ok(Redirect::to(&to).into_response())
        }
        Err(Refused::Rule(_)) => Err(Error::NotFound),
        Err(Refused::Web(error)) => Err(error),
    }
}

/// `POST …/telling/told/{entry}`: talked through, or why nobody has to.
pub(super) async fn talked(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let rule = told_form::read(&form, String::new()).map(|said| {
        let (by, name) = (viewer.by.id, viewer.by.name.clone());
        move |file: &OpenFile| {
            let by = first_name(file, by, &name);
            let said = super::ToldHow { by, ..said.clone() };
            rules::thing_talked_through(file, entry, id, &said)
        }
    });
    written((&viewer, &app, child, entry), "talk", form, rule).await
}

/// `POST …/telling/told/{entry}/again`: it has to be told again, by a day.
pub(super) async fn again(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let today = day(app.door.clock().now());
    let read = read_again(&form, entry, today);
    let rule = read.map(|new| move |file: &OpenFile| rules::again(file, id, &new));
    written((&viewer, &app, child, entry), "again", form, rule).await
}

fn read_again(form: &Posted, of: EntryId, today: Date) -> Result<Again, Faults> {
    let t = words();
    let mut faults = Faults::default();
    let by: Result<Date, String> = form.get("by").parse().map_err(|_| t.date_wrong());
    let by = by.and_then(|by| {
        if by < today {
            Err(t.telling_day_over())
        } else {
            Ok(by)
        }
    });
    let by = by.map_err(|say| faults.add("by", say)).ok();
    let because = faults.needed(
        "again_because",
        one_line(form.get("again_because")),
        t.again_because_missing(),
    );
    match by {
        Some(by) if faults.none() => Ok(Again { of, by, because }),
        _ => Err(faults),
    }
}

/// `POST …/telling/told/{entry}/arrival`: somebody knows that it arrived, and says how.
pub(super) async fn arrived(
    viewer: Viewer,
    State(app): State<App>,
    Path((child, entry)): Path<(FileId, EntryId)>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let mut faults = Faults::default();
    let because = faults.needed(
        "how_known",
        one_line(form.get("how_known")),
        words().arrived_how_missing(),
    );
    let new = Arrived { of: entry, because };
    let read = if faults.none() { Ok(new) } else { Err(faults) };
    let rule = read.map(|new| move |file: &OpenFile| rules::arrived(file, id, &new));
    written((&viewer, &app, child, entry), "arrival", form, rule).await
}
