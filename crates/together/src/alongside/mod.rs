//! Alongside: interpreters, advocates, intermediaries and solicitors for a child or their family: asked for, booked, confirmed, refused
//! by somebody to whom it was offered, and the child told. Business services book by the child's name and what is needed, and no more.

mod business;
mod entries;
mod fold;
mod one;
mod pages;

pub use business::{ToBook, to_book};
pub use entries::{
    AlongsideEntry, Asked, Booked, ChildTold, Confirmed, Offered, Over, Refused, WhoComes,
};
pub use fold::{Alongside, One, Stands};

use axum::{
    Router,
    routing::{get, post},
};
use ledger::EntryId;

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
            "/children/{child}/alongside",
            get(pages::list).post(pages::ask),
        )
        .route(
            "/children/{child}/alongside/{entry}",
            get(one::show).post(one::keep),
        )
        .route("/post/bookings/{entry}", post(business::booked))
}

/// What is due about them in this file.
pub fn due(file: &OpenFile, rules: &DueRules) -> impl Iterator<Item = Due> {
    file.alongside.all().iter().filter_map(|one| {
        Some(Due {
            by: one.due(rules.working())?,
            what: What::Alongside(one.stamp.id),
        })
    })
}

/// What has to be done next, as a sentence.
pub fn say_due(t: &Words, file: &OpenFile, of: EntryId) -> String {
    let Some(one) = file.alongside.get(of) else {
        return String::new();
    };
    let who = one.asked.who.say(t);
    match one.stands() {
        Stands::Waits => t.due_alongside_book(who),
        Stands::Booked if one.told.is_some() => t.due_alongside_confirm(who),
        Stands::Booked => t.due_alongside_confirm_and_tell(who),
        Stands::Confirmed | Stands::Refused | Stands::Over => t.due_alongside_tell(who),
    }
}

#[cfg(test)]
mod tests;
