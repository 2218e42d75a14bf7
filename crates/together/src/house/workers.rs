//! Who works with a child: one more, and one who no longer does.

use askama::Template;
use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};
use ledger::{EntryId, FileId};
use page_parts::Radios;

use crate::{
    clock::day,
    court::Law,
    door::{OpenFile, Role, Viewer, Writing},
    file::Written,
    opening::{Ended, OpeningEntry},
    web::{App, Error, FileHead, Posted, Shell, Tab, page, words},
};

#[derive(Template)]
#[template(path = "house/workers.html")]
struct WorkersPage {
    shell: Shell,
    head: FileHead,
    id: EntryId,
    base: String,
    workers: Vec<(uuid::Uuid, String)>,
    choose: Radios,
}

/// `GET /children/{child}/workers`
pub(super) async fn list(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
) -> Result<Response, Error> {
    let file = app.door.open(&viewer, child).await?;
    let now = app.door.clock().now();
    let t = words();
    let staff = app.door.staff().await?;
    let others = staff.iter().filter(|staff| {
        staff.role.works_with_children()
            && file
                .opening
                .workers()
                .iter()
                .all(|worker| worker.who.worker != staff.id)
    });
    page(&WorkersPage {
        shell: Shell::new(&viewer, t.workers_title()),
        head: FileHead::of(&file, day(now), Tab::File),
        id: EntryId::new(now),
        base: format!("/children/{child}/workers"),
        workers: file
            .opening
            .workers()
            .iter()
            .map(|worker| (worker.who.worker, worker.who.name.clone()))
            .collect(),
        choose: others.fold(Radios::new("staff", t.workers_choose()), |radios, staff| {
            radios.item(staff.id.to_string(), &staff.who.name)
        }),
    })
}

/// `POST /children/{child}/workers`: somebody else works with this child too.
pub(super) async fn allocate(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    app.door.open(&viewer, child).await?;
    let staff = form.get("staff").parse().map_err(|_| {
        Error::Refused(
            StatusCode::UNPROCESSABLE_ENTITY,
            words().workers_choose_missing(),
        )
    })?;
    let staff = app
        .door
        .staff_member(staff)
        .await?
        .filter(|staff| staff.role.works_with_children())
        .ok_or(Error::NotFound)?;
    let rule = |file: &OpenFile| {
        let guardian = staff.role == Role::Adviser
            && file.families().any(|family| {
                family
                    .court
                    .asked()
                    .is_some_and(|asked| asked.law == Law::Public)
            });
        let entry = OpeningEntry::from(staff.allocated(guardian));
        Ok::<_, Error>(Writing::from(Written::new(file.id(), id, &entry)))
    };
    app.door.write(&viewer, child, rule).await?;
    Ok(Redirect::to(&format!("/children/{child}")).into_response())
}

/// `POST /children/{child}/workers/ending`: somebody no longer works with this child. The last one stays until somebody else does.
pub(super) async fn end(
    viewer: Viewer,
    State(app): State<App>,
    Path(child): Path<FileId>,
    form: Posted,
) -> Result<Response, Error> {
    let id = form.id()?;
    let worker: uuid::Uuid = form.get("staff").parse().map_err(|_| Error::NotFound)?;
    let rule = |file: &OpenFile| {
        let workers = file.opening.workers();
        if workers.iter().all(|one| one.who.worker != worker) {
            return Ok(Writing::default());
        }
        if workers.len() == 1 {
            let say = words().workers_last();
            return Err(Error::Refused(StatusCode::UNPROCESSABLE_ENTITY, say));
        }
        let ended = OpeningEntry::from(Ended { worker });
        Ok(Written::new(file.id(), id, &ended).into())
    };
    match app
        .door
        .write(&viewer, child, rule)
        .await
        .map_err(Error::from)
    {
        // Whoever ended their own work with this child sees nothing more of them.
        Ok(_) | Err(Error::NotFound) if worker == viewer.by.id => {
            Ok(Redirect::to("/children").into_response())
        }
        Ok(_) => Ok(Redirect::to(&format!("/children/{child}/workers")).into_response()),
        Err(error) => Err(error),
    }
}
