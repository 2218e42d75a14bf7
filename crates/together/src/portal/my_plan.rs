//! The plan on a child's pages: what they think of it, part by part.

use super::{
    asks::{Next, write_also},
    place::Place,
};
use crate::{
    door::ChildViewer,
    plan::{self, Answer},
    web::{App, Error, Posted},
};

/// "I think so too"; or some of it, or not, which then asks what they think. That can be left empty.
pub(super) async fn view(app: &App, viewer: &ChildViewer, form: &Posted) -> Result<Next, Error> {
    let id = form.id()?;
    let about = form.get("about").to_owned();
    let answer = Answer::named(form.get("view")).filter(|answer| !answer.needs_reason());
    let file = app.door.open_own(viewer).await?;
    let (Some(answer), true) = (answer, plan::asked_about(&file, &about).is_some()) else {
        return Ok(Ok(Place::Plan));
    };
    write_also(app, viewer, id, |file, id| {
        plan::viewed(file, id, &about, answer, None).into()
    })
    .await?;
    Ok(Ok(match answer {
        Answer::Agrees => Place::Plan,
        _ => Place::read(&format!("plan-say {about} {}", answer.value())),
    }))
}
