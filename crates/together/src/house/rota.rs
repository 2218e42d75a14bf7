//! Who is on duty on which day, as the administrator sets it: whoever reads what children wrote that nobody has read by the next
//! working morning.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use jiff::civil::Date;
use ledger::EntryId;
use page_parts::Input;

use super::{HouseEntry, OnDuty, Rota, Workday, staff::only_administrator};
use crate::{
    clock::day,
    door::{HOUSE, Staff, Viewer},
    file::Written,
    web::{App, Error, Faults, Posted, Shell, page, page_with, say_day, words},
};

#[derive(Template)]
#[template(path = "house/rota.html")]
struct RotaPage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    days: Vec<Choose>,
    new_day: String,
    new_who: Choose,
}

/// A day, and who can be on duty on it.
struct Choose {
    field: String,
    day: String,
    /// Id, name, and whether it is them.
    staff: Vec<(String, String, bool)>,
}

impl RotaPage {
    fn another_day(&self) -> Input {
        let t = self.shell.t;
        Input::new("new_day", t.rota_new_day())
            .hint(t.rota_new_day_hint())
            .kind("date")
            .value(&self.new_day)
            .error(self.faults.of("new_day"))
    }
}

/// Everybody who can be on duty: who works with children.
fn can_be_on_duty(staff: &[Staff]) -> impl Iterator<Item = &Staff> {
    staff.iter().filter(|one| one.role.works_with_children())
}

fn choose(staff: &[Staff], field: String, day: String, chosen: &str) -> Choose {
    let all = can_be_on_duty(staff).map(|one| {
        let id = one.id.to_string();
        let is_them = id == chosen;
        (id, one.who.name.clone(), is_them)
    });
    Choose {
        field,
        day,
        staff: all.collect(),
    }
}

/// The single days that are still to come, as they are set.
fn coming(rota: &Rota, today: Date) -> impl Iterator<Item = (Date, Option<&OnDuty>)> {
    let days = rota.days.iter();
    days.filter(move |(on, _)| **on >= today)
        .map(|(on, who)| (*on, who.as_ref()))
}

/// The form as it is set, or with everything that was typed.
async fn rota_page(
    viewer: &Viewer,
    app: &App,
    id: EntryId,
    typed: Option<(&Posted, Faults)>,
) -> Result<RotaPage, Error> {
    let (staff, house) = (app.door.staff().await?, app.door.house().await?);
    let (rota, today, t) = (house.house.rota(), day(app.door.clock().now()), words());
    let form = typed.as_ref().map(|(form, _)| *form);
    let chosen = |field: &str, known: Option<&OnDuty>| match form {
        Some(form) => form.get(field).to_owned(),
        None => known.map_or_else(String::new, |known| known.worker.to_string()),
    };
    let week = Workday::ALL.into_iter().map(|on| {
        let chosen = chosen(on.value(), rota.week.get(&on));
        choose(&staff, on.value().to_owned(), on.say(t), &chosen)
    });
    let single = coming(rota, today).map(|(on, who)| {
        let field = field_of(on);
        let chosen = chosen(&field, who);
        choose(&staff, field, say_day(on), &chosen)
    });
    let new_who = chosen("new_who", None);
    Ok(RotaPage {
        shell: Shell::new(viewer, t.rota_title()),
        id,
        days: week.chain(single).collect(),
        new_day: form.map_or_else(String::new, |form| form.get("new_day").to_owned()),
        new_who: choose(&staff, "new_who".to_owned(), t.rota_new_who(), &new_who),
        faults: typed.map(|(_, faults)| faults).unwrap_or_default(),
    })
}

fn field_of(on: Date) -> String {
    format!("day-{on}")
}

/// `GET /house/rota`
pub(super) async fn form(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let id = EntryId::new(app.door.clock().now());
    page(&rota_page(&viewer, &app, id, None).await?)
}

/// `POST /house/rota`: the newest counts.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let (id, today) = (form.id()?, day(app.door.clock().now()));
    let (staff, house) = (app.door.staff().await?, app.door.house().await?);
    match read(&form, &staff, house.house.rota(), today)? {
        Ok(rota) => {
            let entry = HouseEntry::from(rota);
            let entries = vec![Written::new(HOUSE, id, &entry)];
            app.door.begin(&viewer.by, Vec::new(), entries).await?;
            Ok(Redirect::to("/house/rota").into_response())
        }
        Err(faults) => {
            let again = rota_page(&viewer, &app, id, Some((&form, faults))).await?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
    }
}

/// Who was chosen in this field; nobody where it is empty. Somebody who cannot be on duty is nobody a page of ours offers.
fn read_who(form: &Posted, field: &str, staff: &[Staff]) -> Result<Option<OnDuty>, Error> {
    let chosen = form.get(field);
    if chosen.is_empty() {
        return Ok(None);
    }
    let one = can_be_on_duty(staff).find(|one| one.id.to_string() == chosen);
    let one = one.ok_or(Error::NotFound)?;
    Ok(Some(OnDuty {
        worker: one.id,
        first_name: one.who.first_name.clone(),
        name: one.who.name.clone(),
    }))
}

/// The rota as the form has it, or what is wrong with the one day that was added.
fn read(
    form: &Posted,
    staff: &[Staff],
    known: &Rota,
    today: Date,
) -> Result<Result<Rota, Faults>, Error> {
    let t = words();
    let mut rota = Rota::default();
    for on in Workday::ALL {
        if let Some(who) = read_who(form, on.value(), staff)? {
            rota.week.insert(on, who);
        }
    }
    for (on, _) in coming(known, today) {
        rota.days.insert(on, read_who(form, &field_of(on), staff)?);
    }
    let mut faults = Faults::default();
    let who = read_who(form, "new_who", staff)?;
    match form.get("new_day") {
        "" if who.is_some() => faults.add("new_day", t.rota_day_missing()),
        "" => {}
        typed => match typed.parse::<Date>() {
            Ok(on) if on < today => faults.add("new_day", t.rota_day_over()),
            Ok(on) => drop(rota.days.insert(on, who)),
            Err(_) => faults.add("new_day", t.date_wrong()),
        },
    }
    Ok(if faults.none() { Ok(rota) } else { Err(faults) })
}
