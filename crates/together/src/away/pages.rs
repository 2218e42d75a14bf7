//! When I am away, and who stands in. A supervisor writes it for whoever they work with as well: somebody who is ill cannot.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::EntryId;
use page_parts::{Input, Markup};

use super::{
    AwayEntry, Back, Leave, OtherCover,
    forms::{can_cover, read, read_cover, whose},
};
use crate::{
    clock::day,
    door::{HOUSE, Staff, Viewer},
    file::Written,
    web::{App, Error, Faults, Posted, Shell, page, page_with, say_date, words},
};

#[derive(Template)]
#[template(path = "away/away.html")]
struct AwayPage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    /// Whose leave can be written here, where it is not only one's own.
    whose: Vec<Choice>,
    /// Who can stand in.
    covers: Vec<Choice>,
    days: Markup,
    leaves: Vec<LeaveRow>,
}

/// Somebody who can be chosen.
struct Choice {
    id: String,
    name: String,
    chosen: bool,
}

/// Somebody's leave that is not over.
struct LeaveRow {
    leave: EntryId,
    /// Each form has an id of its own.
    cover_form: EntryId,
    back_form: EntryId,
    who: String,
    when: String,
    cover: Option<String>,
    covers: Vec<Choice>,
    /// Has it begun? Then they are back; else they do not go.
    begun: bool,
}

/// `GET /away`
pub(super) async fn show(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    page(&away_page(&viewer, &app, None).await?)
}

fn choices<'a>(staff: impl Iterator<Item = &'a Staff>, chosen: &str) -> Vec<Choice> {
    let choice = |one: &Staff| {
        let id = one.id.to_string();
        Choice {
            chosen: id == chosen,
            name: one.who.name.clone(),
            id,
        }
    };
    staff.map(choice).collect()
}

async fn away_page(
    viewer: &Viewer,
    app: &App,
    typed: Option<(&Posted, Faults)>,
) -> Result<AwayPage, Error> {
    if !viewer.by.role.works_with_children() {
        return Err(Error::NotFound);
    }
    let (now, t) = (app.door.clock().now(), words());
    let (house, staff, mine) = (
        app.door.house().await?,
        app.door.staff().await?,
        whose(viewer, app).await?,
    );
    let empty = Posted::default();
    let (form, faults) = typed.map_or((&empty, Faults::default()), |(form, faults)| (form, faults));
    let field = |name: &'static str, label: String| {
        Input::new(name, label)
            .kind("date")
            .value(form.get(name))
            .error(faults.of(name))
    };
    let days = Markup::of(&field("from", t.away_from())).and(&field("until", t.away_until()));
    let row = |leave: &Leave| {
        let cover = leave.cover.as_ref();
        LeaveRow {
            leave: leave.id,
            cover_form: EntryId::new(now),
            back_form: EntryId::new(now),
            who: leave.name.clone(),
            when: t.away_days(say_date(leave.from), say_date(leave.until)),
            cover: cover.map(|cover| cover.name.clone()),
            covers: choices(
                can_cover(&staff, leave.worker),
                &cover.map_or_else(String::new, |cover| cover.worker.to_string()),
            ),
            begun: leave.from <= day(now),
        }
    };
    let leaves = mine
        .iter()
        .flat_map(|one| house.away.coming(one.id, day(now)));
    let own = viewer.by.id.to_string();
    let worker = if form.has("worker") {
        form.get("worker")
    } else {
        &own
    };
    Ok(AwayPage {
        shell: Shell::new(viewer, t.away_title()),
        id: EntryId::new(now),
        leaves: leaves.map(row).collect(),
        whose: choices(mine.iter().filter(|_| mine.len() > 1), worker),
        covers: choices(
            staff.iter().filter(|one| one.role.works_with_children()),
            form.get("cover"),
        ),
        days,
        faults,
    })
}

/// `POST /away`: away, another cover, or back.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    if !viewer.by.role.works_with_children() {
        return Err(Error::NotFound);
    }
    let (id, today) = (form.id()?, day(app.door.clock().now()));
    let (staff, mine) = (app.door.staff().await?, whose(&viewer, &app).await?);
    let house = app.door.house().await?;
    let leave = || {
        let of = form.get("leave").parse().map(EntryId);
        let leave = house.away.get(of.map_err(|_| Error::NotFound)?);
        let known = leave.filter(|leave| mine.iter().any(|one| one.id == leave.worker));
        known.ok_or(Error::NotFound)
    };
    let entry: AwayEntry = match form.get("do") {
        "away" => match away(&viewer, &form, &staff, &mine, today)? {
            Ok(entry) => entry,
            Err(faults) => {
                let again = away_page(&viewer, &app, Some((&form, faults))).await?;
                return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
            }
        },
        "cover" => {
            let leave = leave()?;
            let cover = read_cover(&form, &staff, leave.worker)?;
            OtherCover {
                of: leave.id,
                cover,
            }
            .into()
        }
        "back" => {
            let of = leave()?.id;
            Back { of, on: today }.into()
        }
        _ => return Err(Error::NotFound),
    };
    let entries = vec![Written::new(HOUSE, id, &entry)];
    app.door.begin(&viewer.by, Vec::new(), entries).await?;
    Ok(Redirect::to("/away").into_response())
}

/// A new leave, of whoever this viewer may write it for.
fn away(
    viewer: &Viewer,
    form: &Posted,
    staff: &[Staff],
    mine: &[Staff],
    today: jiff::civil::Date,
) -> Result<Result<AwayEntry, Faults>, Error> {
    let own = viewer.by.id.to_string();
    let worker = if form.has("worker") {
        form.get("worker")
    } else {
        &own
    };
    let worker = mine.iter().find(|one| one.id.to_string() == worker);
    let worker = worker.ok_or(Error::NotFound)?;
    if form.get("cover") == worker.id.to_string() {
        let mut faults = Faults::default();
        faults.add("cover", words().away_not_oneself());
        return Ok(Err(faults));
    }
    let cover = read_cover(form, staff, worker.id)?;
    Ok(read(form, worker, cover, today).map(AwayEntry::from))
}
