//! Staff, as the administrator adds them and lets them in. Nothing of anybody's file is here.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::EntryId;
use page_parts::{Input, Markup, Radios};

use crate::{
    door::{NewStaff, Role, Viewer},
    web::{
        App, Error, Faults, Posted, Shell, one_line, page, page_with, say_date, say_moment, words,
    },
};

#[derive(Template)]
#[template(path = "house/staff.html")]
struct StaffPage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    staff: Vec<Listed>,
    link: Option<(String, String)>,
    fields: Markup,
    /// Codes that were made: when, by whom, for whom.
    made: Vec<String>,
    /// Daily e-mails that did not go: whose, of which day, why.
    not_gone: Vec<String>,
}

/// So many are shown.
const MADE: usize = 20;

async fn made(app: &App) -> Result<Vec<String>, Error> {
    let house = app.door.house().await?;
    let made = house.house.links_made().take(MADE).map(|(stamp, made)| {
        words().staff_link_made(say_moment(stamp.at), &stamp.by.name, &made.name)
    });
    Ok(made.collect())
}

async fn not_gone(app: &App) -> Result<Vec<String>, Error> {
    let (t, house, staff) = (words(), app.door.house().await?, app.door.staff().await?);
    let failed = house.daily.failed().filter_map(|failed| {
        let one = staff.iter().find(|one| one.id == failed.worker)?;
        let (name, day) = (&one.who.name, say_date(failed.day));
        Some(t.daily_failed_for(name, day, failed.why.say(t)))
    });
    Ok(failed.collect())
}

/// Somebody on the list.
struct Listed {
    id: uuid::Uuid,
    name: String,
    role: String,
}

async fn listed(app: &App) -> Result<Vec<Listed>, Error> {
    let all = app.door.staff().await?;
    Ok(all
        .into_iter()
        .map(|one| Listed {
            id: one.id,
            name: one.who.name,
            role: say_role(one.role),
        })
        .collect())
}

fn say_role(role: Role) -> String {
    let t = words();
    match role {
        Role::Adviser => t.role_adviser(),
        Role::Supervisor => t.role_supervisor(),
        Role::Administrator => t.role_administrator(),
        Role::WordKeeper => t.role_word_keeper(),
        Role::Business => t.role_business(),
        Role::Child | Role::Parent | Role::Program => String::new(),
    }
}

/// Only an administrator; anybody else is told that there is no such page.
pub(crate) fn only_administrator(viewer: &Viewer) -> Result<(), Error> {
    if viewer.by.role == Role::Administrator {
        Ok(())
    } else {
        Err(Error::NotFound)
    }
}

async fn staff_page(
    viewer: &Viewer,
    app: &App,
    id: EntryId,
    faults: Faults,
    form: &Posted,
    link: Option<(String, String)>,
) -> Result<StaffPage, Error> {
    let t = words();
    let field = |name: &'static str, label: String, hint: String| {
        Input::new(name, label)
            .hint(hint)
            .value(form.get(name))
            .error(faults.of(name))
    };
    let roles = Radios::new("role", t.staff_role())
        .item("adviser", t.role_adviser())
        .item("supervisor", t.role_supervisor())
        .item("administrator", t.role_administrator())
        .item("word_keeper", t.role_word_keeper())
        .item("business", t.role_business());
    let fields = Markup::of(&field("name", t.staff_name(), t.staff_name_hint()))
        .and(&field(
            "first_name",
            t.staff_first_name(),
            t.staff_first_name_hint(),
        ))
        .and(&field("pronouns", t.people_pronouns(), t.pronouns_hint()))
        .and(&field("reach", t.staff_reach(), t.staff_reach_hint()))
        .and(&roles.checked(form.get("role")).error(faults.of("role")));
    Ok(StaffPage {
        shell: Shell::new(viewer, t.house_title()),
        staff: listed(app).await?,
        made: made(app).await?,
        not_gone: not_gone(app).await?,
        id,
        link,
        fields,
        faults,
    })
}

/// `GET /house`
pub(super) async fn list(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let id = EntryId::new(app.door.clock().now());
    page(
        &staff_page(
            &viewer,
            &app,
            id,
            Faults::default(),
            &Posted::default(),
            None,
        )
        .await?,
    )
}

/// What a form says about somebody who works here.
pub(super) fn read(form: &Posted, faults: &mut Faults) -> NewStaff {
    let name = faults.needed(
        "name",
        one_line(form.get("name")),
        words().staff_name_missing(),
    );
    let called = faults.check("first_name", one_line(form.get("first_name")));
    let first_name = if called.is_empty() {
        name.split_whitespace()
            .next()
            .unwrap_or_default()
            .to_owned()
    } else {
        called
    };
    NewStaff {
        name,
        first_name,
        pronouns: faults.check("pronouns", one_line(form.get("pronouns"))),
        reach: faults.check("reach", one_line(form.get("reach"))),
    }
}

/// `POST /house`: adds somebody.
pub(super) async fn add(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let id = form.id()?;
    let mut faults = Faults::default();
    let who = read(&form, &mut faults);
    let role = Role::staff(form.get("role"));
    if role.is_none() {
        faults.add("role", words().staff_role_missing());
    }
    match role {
        Some(role) if faults.none() => {
            app.door.add_staff(id.0, role, &who).await?;
            Ok(Redirect::to("/house").into_response())
        }
        _ => page_with(
            StatusCode::UNPROCESSABLE_ENTITY,
            &staff_page(&viewer, &app, id, faults, &form, None).await?,
        ),
    }
}

/// `POST /house/links`: a one-time link, shown this once.
pub(super) async fn link(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let staff = form.get("staff").parse().map_err(|_| Error::NotFound)?;
    let staff = app.door.staff_member(staff).await?.ok_or(Error::NotFound)?;
    let code = app.door.make_link_by(&viewer, &staff).await?;
    let id = EntryId::new(app.door.clock().now());
    page(
        &staff_page(
            &viewer,
            &app,
            id,
            Faults::default(),
            &Posted::default(),
            Some((staff.who.name, code.to_string())),
        )
        .await?,
    )
}
