//! My file: what was shared with me so far, on my own pages; and the whole of it, where I or somebody for me asks: read through by a person,
//! given as an export that can be checked without us, and handed over.

mod archive;
mod asking;
mod entries;
mod export;
mod fold;
mod handing;
mod items;
mod kinds;
mod leaving_out;
mod making;
mod manifest;
mod one;
mod reading;
mod shared;

use axum::{
    Router,
    routing::{get, post},
};
use ledger::EntryId;

pub use archive::check_export;
pub use entries::{
    Asked, Handed, Held, Looked, Made, MayAsk, MyFileEntry, Part, Reason, TakenBack, Want,
};
pub use fold::{MyFile, Request, within_a_month};
pub(crate) use items::every_word;
pub use manifest::Checked;
pub(crate) use shared::{SharedLine, Shown, shared};

use crate::{
    children::{Due, What},
    door::OpenFile,
    due::DueRules,
    web::{App, Words},
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route(
            "/children/{child}/whole-file",
            get(asking::show).post(asking::ask),
        )
        .route("/children/{child}/whole-file/{entry}", get(one::show))
        .route(
            "/children/{child}/whole-file/{entry}/kinds/{kind}",
            get(reading::show).post(reading::decide),
        )
        .route(
            "/children/{child}/whole-file/{entry}/making",
            post(making::make),
        )
        .route(
            "/children/{child}/whole-file/{entry}/my-file.zip",
            get(making::download),
        )
        .route(
            "/children/{child}/whole-file/{entry}/handing-over",
            post(handing::hand_over),
        )
        .route(
            "/children/{child}/whole-file/{entry}/may-ask",
            post(handing::may_ask),
        )
        .route(
            "/children/{child}/whole-file/{entry}/taking-back",
            post(handing::take_back),
        )
}

/// What is due about them in this file.
pub fn due(file: &OpenFile, rules: &DueRules) -> impl Iterator<Item = Due> {
    file.my_file.waiting().map(|request| Due {
        by: request.by(rules.working()),
        what: What::WholeFile(request.stamp.id),
    })
}

/// Whose whole file is to be given to whom, as a sentence.
pub fn say_due(t: &Words, file: &OpenFile, of: EntryId) -> String {
    let request = file.my_file.get(of);
    let who = request.map_or_else(String::new, |one| {
        crate::letters::called(file, &one.asked.person)
    });
    t.due_whole_file(who)
}

#[cfg(test)]
mod tests;
