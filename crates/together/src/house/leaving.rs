//! Somebody stops working here. They are out at once, and no child is left with nobody.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::EntryId;
use page_parts::Radios;
use uuid::Uuid;

use super::staff::only_administrator;
use crate::{
    door::{Role, Staff, Viewer},
    web::{App, Error, Faults, Posted, Shell, page, page_with, words},
};

#[derive(Template)]
#[template(path = "house/leaving.html")]
struct LeavingPage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    name: String,
    /// How many children nobody else works with.
    alone: usize,
    choose: Radios,
}

/// `GET /house/leaving/{staff}`
pub(super) async fn form(
    viewer: Viewer,
    State(app): State<App>,
    Path(staff): Path<Uuid>,
) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let id = EntryId::new(app.door.clock().now());
    let staff = app.door.staff_member(staff).await?.ok_or(Error::NotFound)?;
    page(&leaving_page(&viewer, &app, &staff, id, Faults::default(), "").await?)
}

async fn leaving_page(
    viewer: &Viewer,
    app: &App,
    staff: &Staff,
    id: EntryId,
    faults: Faults,
    to: &str,
) -> Result<LeavingPage, Error> {
    let t = words();
    let all = app.door.staff().await?;
    let others = all
        .iter()
        .filter(|one| one.id != staff.id && one.role.works_with_children());
    let choose = others.fold(Radios::new("staff", t.leaving_to()), |choose, one| {
        choose.item(one.id.to_string(), &one.who.name)
    });
    Ok(LeavingPage {
        shell: Shell::new(viewer, t.leaving_title()),
        id,
        name: staff.who.name.clone(),
        alone: app.door.alone_with(staff.id).await?,
        choose: choose.checked(to).error(faults.of("staff")),
        faults,
    })
}

/// `POST /house/leaving/{staff}`
pub(super) async fn leave(
    viewer: Viewer,
    State(app): State<App>,
    Path(staff): Path<Uuid>,
    form: Posted,
) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let id = form.id()?;
    // The same form again: they have left, and nothing is left to do.
    let Some(staff) = app.door.staff_member(staff).await? else {
        return Err(Error::NotFound);
    };
    let all = app.door.staff().await?;
    let administrators = all.iter().filter(|one| one.role == Role::Administrator);
    let last = staff.role == Role::Administrator && administrators.count() == 1;
    if last {
        let say = words().leaving_last();
        return Err(Error::Refused(StatusCode::UNPROCESSABLE_ENTITY, say));
    }
    let to = all.iter().find(|one| {
        one.id.to_string() == form.get("staff")
            && one.id != staff.id
            && one.role.works_with_children()
    });
    if app.door.leave(&viewer.by, &staff, to, id).await? {
        return Ok(Redirect::to("/house").into_response());
    }
    let mut faults = Faults::default();
    faults.add("staff", words().leaving_to_missing());
    let again = leaving_page(&viewer, &app, &staff, id, faults, form.get("staff")).await?;
    page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
}
