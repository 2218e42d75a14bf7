//! Who learns, and with whom, as an administrator says it.

use askama::Template;
use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::EntryId;
use uuid::Uuid;

use super::{Learner, LearnerEntry, Learns, Stage};
use crate::{
    door::{HOUSE, Staff, Viewer},
    file::Written,
    house::only_administrator,
    web::{App, Error, Faults, Posted, Shell, page, page_with, words},
};

#[derive(Template)]
#[template(path = "learning/learners.html")]
struct LearnersPage {
    shell: Shell,
    faults: Faults,
    id: EntryId,
    rows: Vec<String>,
    staff: Vec<(Uuid, String, bool)>,
    stages: Vec<(&'static str, String, bool)>,
    supervisors: Vec<(Uuid, String, bool)>,
}

fn working(staff: &[Staff]) -> impl Iterator<Item = &Staff> {
    staff.iter().filter(|one| one.role.works_with_children())
}

/// `GET /house/learners`
pub(super) async fn form(viewer: Viewer, State(app): State<App>) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    page(&learners_page(&viewer, &app, &Posted::default(), Faults::default()).await?)
}

async fn learners_page(
    viewer: &Viewer,
    app: &App,
    typed: &Posted,
    faults: Faults,
) -> Result<LearnersPage, Error> {
    let (t, house, staff) = (words(), app.door.house().await?, app.door.staff().await?);
    let rows = working(&staff).filter_map(|one| {
        let learns = house.learners.of(one.id)?;
        let (name, stage) = (&one.who.name, learns.stage.say(t));
        Some(t.learners_row(name, stage, &learns.supervisor_name))
    });
    let chosen = |field: &str, value: &str| typed.get(field) == value;
    let people = |field: &'static str| {
        let each = working(&staff).map(move |one| {
            let id = one.id.to_string();
            (one.id, one.who.name.clone(), chosen(field, &id))
        });
        each.collect::<Vec<_>>()
    };
    let mut stages: Vec<_> = Stage::ALL
        .into_iter()
        .map(|stage| (stage.value(), stage.say(t), chosen("stage", stage.value())))
        .collect();
    stages.push(("no", t.learners_no_more(), chosen("stage", "no")));
    Ok(LearnersPage {
        shell: Shell::new(viewer, t.learners_title()),
        id: EntryId::new(app.door.clock().now()),
        rows: rows.collect(),
        stages,
        staff: people("staff"),
        supervisors: people("supervisor"),
        faults,
    })
}

/// `POST /house/learners`
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    only_administrator(&viewer)?;
    let id = form.id()?;
    let (house, staff) = (app.door.house().await?, app.door.staff().await?);
    let learner = match read(&house.learners, &staff, &form) {
        Ok(learner) => LearnerEntry::from(learner),
        Err(faults) => {
            let again = learners_page(&viewer, &app, &form, faults).await?;
            return page_with(StatusCode::UNPROCESSABLE_ENTITY, &again);
        }
    };
    let entries = vec![Written::new(HOUSE, id, &learner)];
    app.door.begin(&viewer.by, Vec::new(), entries).await?;
    Ok(Redirect::to("/house/learners").into_response())
}

/// Somebody who learns looks at nobody's drafts, and nobody at their own.
fn read(learners: &super::Learners, staff: &[Staff], form: &Posted) -> Result<Learner, Faults> {
    let (t, mut faults) = (words(), Faults::default());
    let find = |field: &str| working(staff).find(|one| one.id.to_string() == form.get(field));
    let Some(who) = find("staff") else {
        faults.add("staff", t.learners_who_missing());
        return Err(faults);
    };
    let (staff, name) = (who.id, who.who.name.clone());
    if form.get("stage") == "no" {
        let now = None;
        return Ok(Learner { staff, name, now });
    }
    let mut stages = Stage::ALL.into_iter();
    let stage = stages.find(|stage| stage.value() == form.get("stage"));
    if stage.is_none() {
        faults.add("stage", t.learners_stage_missing());
    }
    let supervisor = find("supervisor");
    let supervisor = supervisor.filter(|one| one.id != staff && learners.of(one.id).is_none());
    match (stage, supervisor) {
        (Some(stage), Some(supervisor)) => Ok(Learner {
            staff,
            name,
            now: Some(Learns {
                stage,
                supervisor: supervisor.id,
                supervisor_name: supervisor.who.name.clone(),
            }),
        }),
        (_, None) => {
            faults.add("supervisor", t.learners_supervisor_missing());
            Err(faults)
        }
        (None, Some(_)) => Err(faults),
    }
}
