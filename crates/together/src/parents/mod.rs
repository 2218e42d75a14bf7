//! Parents and carers: a way in of their own, what is theirs on their own pages, and what they and the workers say to each other. It
//! stands in the family's file, once for all the children it is about; no page of theirs holds a child's words or anybody else's.

mod asking;
mod contact;
mod due;
mod entries;
mod fold;
mod hard_news;
mod list;
mod not_safe;
mod one;
mod opened;
mod passing_on;
mod place;
mod plans;
mod portal;
mod rules;
mod said;
mod shown;
mod unsent;
mod way_in;
mod whole_file;

pub use contact::{Contact, Held, is_theirs, stands};
pub use due::{due, say_due, say_waiting};
pub use entries::{
    Answered, HardNewsFirst, Opened, ParentEntry, PlanView, Promised, Received, ShownBack, Step,
    Told, WayIn, Wrote, step,
};
pub use fold::Parents;
pub(crate) use one::on_their_pages;
pub(crate) use portal::{go, here, late, recording};
pub use rules::diary_may_be_theirs;
pub(crate) use rules::{promise_told, told_by_letter};
pub(crate) use unsent::{keep, keep_for_owner};
pub(crate) use way_in::say_state;

use axum::{
    Router,
    routing::{get, post},
};

use crate::web::App;

/// How the kinds begin of what is said between a parent and the workers; their ways in are other kinds.
pub const SAID: &str = "from_parents.";

/// The workers' pages of this room; a parent's own are at the address of a child's.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/from-parents", get(list::list))
        .route(
            "/children/{child}/from-parents/{entry}",
            get(one::show).post(one::answer),
        )
        .route(
            "/children/{child}/from-parents/{entry}/reading",
            post(one::read),
        )
        .route(
            "/children/{child}/from-parents/{entry}/with/{attachment}",
            get(one::came_with),
        )
        .route(
            "/children/{child}/from-parents/{entry}/promising",
            post(one::promise),
        )
        .route(
            "/children/{child}/from-parents/{entry}/showing-back",
            post(one::show_back),
        )
        .route(
            "/children/{child}/from-parents/{entry}/passing-on",
            post(passing_on::pass_on),
        )
        .route(
            "/children/{child}/people/{person}/way-in",
            get(way_in::show).post(asking::ask),
        )
        .route(
            "/children/{child}/people/{person}/way-in/codes",
            post(way_in::make),
        )
        .route(
            "/children/{child}/people/{person}/way-in/giving",
            post(way_in::give),
        )
        .route(
            "/children/{child}/people/{person}/way-in/renewing",
            post(way_in::renew),
        )
        .route(
            "/children/{child}/people/{person}/way-in/taking-back",
            post(way_in::take_back),
        )
}

#[cfg(test)]
mod tests;
