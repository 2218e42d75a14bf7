//! Keeping a talk: each child's part on that child's file, all of them in one act.

use axum::{
    extract::State,
    http::StatusCode,
    response::{IntoResponse, Redirect, Response},
};

use super::{
    choose::{chosen, opened},
    form::form_page,
    read, rules,
};
use crate::{
    clock::day,
    door::{Each, OpenFile, Refused, Viewer},
    web::{App, Error, Faults, Posted, nth, page_with},
};

/// `POST /supervision`
pub(super) async fn keep(
    viewer: Viewer,
    State(app): State<App>,
    form: Posted,
) -> Result<Response, Error> {
    let children = chosen(&form);
    let few = !children.is_empty() && children.len() <= rules::MOST;
    if !viewer.by.role.works_with_children() || !few {
        return Err(Error::NotFound);
    }
    let (id, today) = (form.id()?, day(app.door.clock().now()));
    let staff = app.door.staff().await?.into_iter();
    let staff = staff.filter(|one| one.role.works_with_children());
    let staff: Vec<_> = staff.map(|one| (one.id, one.who.name)).collect();
    let rule = |files: &[OpenFile]| {
        let mut faults = Faults::default();
        let common = read::common(&form, &staff, today, &mut faults);
        let parts: Vec<_> = files
            .iter()
            .map(|file| read::part(&form, file, files, common.as_ref(), &mut faults))
            .collect();
        let Some(common) = common.filter(|_| faults.none()) else {
            return Err(faults);
        };
        let parts = (0..).zip(files).zip(parts);
        let all = parts.filter_map(|((n, file), part)| {
            let written = rules::talked(file, nth(id, n), &part?);
            Some(written.on(common.on))
        });
        Ok(Each::from(all.collect::<Vec<_>>()))
    };
    match app.door.write_each(&viewer, &children, rule).await {
        Ok(()) => {
            let to = match &children[..] {
                [one] => format!("/children/{one}/supervision/{id}"),
                _ => "/supervision".to_owned(),
            };
            Ok(Redirect::to(&to).into_response())
        }
        Err(Refused::Rule(faults)) => {
            let files = opened(&app, &viewer, &children).await?;
            let again = form_page(&viewer, &app, &files, id, (&form, faults)).await?;
            page_with(StatusCode::UNPROCESSABLE_ENTITY, &again)
        }
        Err(Refused::Web(error)) => Err(error),
    }
}
