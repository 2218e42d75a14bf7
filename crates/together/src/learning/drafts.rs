//! Drafts that wait for a supervisor: those of whoever learns with them, in the files of the children these work with. And what a learner
//! pressed that waits, where they see it.

use askama::Template;
use jiff::{ToSpan, civil::Date};

use super::fold::OneLook;
use crate::{
    children::called,
    door::{Mine, OpenFile, Viewer},
    web::{App, Error, say_date, words},
};

/// A draft that waits.
pub(crate) struct Waiting {
    pub(crate) address: String,
    pub(crate) say: String,
    pub(crate) hint: String,
}

/// Everything that waits for this person. Each child on it is a look.
pub(crate) async fn waiting(app: &App, viewer: &Viewer) -> Result<Vec<Waiting>, Error> {
    let t = words();
    let files = app.door.of_learners(viewer).await?;
    let mut all = Vec::new();
    for file in &files {
        let waits = file.learning.waiting_for(viewer.by.id);
        all.extend(waits.map(|one| Waiting {
            address: address(file, one.stamp.id),
            say: t.learning_waits(&one.asked.title, called(file)),
            hint: t.learning_look_by(&one.stamp.by.name, say_date(one.stamp.on)),
        }));
    }
    Ok(all)
}

/// For so many days what a learner pressed and did not press again is shown to them (ours): after that it is surely done in another way.
const SHOWN_DAYS: i64 = 30;

/// What this learner pressed that has not gone.
pub(crate) fn own(mine: &Mine, viewer: &Viewer, today: Date) -> Vec<Waiting> {
    let files = mine.0.iter().map(|listed| &listed.file);
    files.flat_map(|file| own_in(file, viewer, today)).collect()
}

/// The same in one file.
fn own_in(file: &OpenFile, viewer: &Viewer, today: Date) -> Vec<Waiting> {
    let t = words();
    let since = today.saturating_sub(SHOWN_DAYS.days());
    let waits = pressed_by(file, viewer, "/").filter(|one| one.stamp.on >= since);
    let each = waits.map(|one| Waiting {
        address: address(file, one.stamp.id),
        say: t.learning_waits(&one.asked.title, called(file)),
        hint: stands(one),
    });
    each.collect()
}

/// What they pressed below this address and is not done.
fn pressed_by<'a>(
    file: &'a OpenFile,
    viewer: &Viewer,
    below: &'a str,
) -> impl Iterator<Item = &'a OneLook> {
    let theirs = file.learning.asked_by(viewer.by.id);
    theirs.filter(move |one| {
        let pressed = one.asked.pressed.as_ref();
        pressed.is_some_and(|pressed| pressed.to.starts_with(below) && !pressed.is_done(file))
    })
}

fn stands(one: &OneLook) -> String {
    let t = words();
    match one.looked.last() {
        None => t.learning_own_asked(&one.asked.name),
        Some((_, looked)) if looked.fine => t.learning_own_fine(&one.asked.name),
        Some(_) => t.learning_own_back(&one.asked.name),
    }
}

/// On the page where a learner pressed something: that it waits, and where.
#[derive(Template)]
#[template(
    source = "{% for (say, address) in self.0 %}<div class=\"govuk-inset-text\"><p class=\"govuk-body\"><a class=\"govuk-link\" href=\"{{ address }}\">{{ crate::web::words().learning_own() }}</a> {{ say }}</p></div>{% endfor %}",
    ext = "html"
)]
pub(crate) struct OwnWaits(Vec<(String, String)>);

impl askama::filters::HtmlSafe for OwnWaits {}

impl OwnWaits {
    /// Below this address.
    pub(crate) fn at(viewer: &Viewer, file: &OpenFile, below: &str) -> OwnWaits {
        let waits = pressed_by(file, viewer, below);
        OwnWaits(
            waits
                .map(|one| (stands(one), address(file, one.stamp.id)))
                .collect(),
        )
    }
}

fn address(file: &OpenFile, of: ledger::EntryId) -> String {
    format!("/children/{}/looking/{of}", file.id())
}
