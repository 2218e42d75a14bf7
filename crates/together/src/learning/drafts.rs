//! Drafts that wait for a supervisor: those of whoever learns with them, in the files of the children these work with.

use crate::{
    children::called,
    door::Viewer,
    web::{App, Error, say_date, words},
};

/// A draft that waits.
pub(super) struct Waiting {
    pub(super) address: String,
    pub(super) say: String,
    pub(super) hint: String,
}

/// Everything that waits for this person. Each child on it is a look.
pub(super) async fn waiting(app: &App, viewer: &Viewer) -> Result<Vec<Waiting>, Error> {
    let t = words();
    let files = app.door.of_learners(viewer).await?;
    let mut all = Vec::new();
    for file in &files {
        let waits = file.learning.waiting_for(viewer.by.id);
        all.extend(waits.map(|one| Waiting {
            address: format!("/children/{}/looking/{}", file.id(), one.stamp.id),
            say: t.learning_waits(&one.asked.title, called(file)),
            hint: t.learning_look_by(&one.stamp.by.name, say_date(one.stamp.on)),
        }));
    }
    Ok(all)
}
