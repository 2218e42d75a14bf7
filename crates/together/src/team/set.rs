//! Who supervises whom, as an administrator says it.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use ledger::EntryId;
use uuid::Uuid;

use super::{Supervised, TeamEntry};
use crate::{
    door::{HOUSE, Role, Staff, Viewer},
    file::Written,
    house::only_administrator,
    web::{App, Error, Posted, Shell, page, words},
};

#[derive(Template)]
#[template(path = "team/set.html")]
struct TeamsPage {
    shell: Shell,
    id: EntryId,
    rows: Vec<Row>,
}

/// A worker, and who could supervise them: id, name, and whether it is them.
struct Row {
    id: Uuid,
    name: String,
    supervisors: Vec<(Uuid, String, bool)>,
}

fn supervisors(staff: &[Staff]) -> impl Iterator<Item = &Staff> {
    staff.iter().filter(|one| one.role == Role::Supervisor)
}

fn workers(staff: &[Staff]) -> impl Iterator<Item = &Staff> {
    staff.iter().filter(|one| one.role == Role::Adviser)
}

/// `GET /house/teams`
pub(super) async fn form(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let (staff, house) = (app.door.staff().await?, app.door.house().await?);
    let row = |worker: &Staff| {
        let known = house.teams.supervisor_of(worker.id);
        let choice = |one: &Staff| (one.id, one.who.name.clone(), known == Some(one.id));
        Row {
            id: worker.id,
            name: worker.who.name.clone(),
            supervisors: supervisors(&staff).map(choice).collect(),
        }
    };
    page(&TeamsPage {
        shell: Shell::new(&viewer, words().teams_title()),
        id: EntryId::new(app.door.clock().now()),
        rows: workers(&staff).map(row).collect(),
    })
}

/// `POST /house/teams`: the newest counts, whole. Somebody who is not on our page is nobody.
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let (id, staff) = (form.id()?, app.door.staff().await?);
    let mut by = BTreeMap::new();
    for worker in workers(&staff) {
        let chosen = form.get(&worker.id.to_string());
        if chosen.is_empty() {
            continue;
        }
        let found = supervisors(&staff).find(|one| one.id.to_string() == chosen);
        by.insert(worker.id, found.ok_or(Error::NotFound)?.id);
    }
    let entry = TeamEntry::from(Supervised { by });
    let entries = vec![Written::new(HOUSE, id, &entry)];
    app.door.begin(&viewer.by, Vec::new(), entries).await?;
    Ok(Redirect::to("/house/teams").into_response())
}
