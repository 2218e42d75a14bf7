//! How we did: after hello, the report and goodbye a child says, in their own way or not at all, whether they were heard, understood,
//! respected and valued, and what we should do differently. What changes because of it goes back to that child. It is about us: nothing
//! of it is counted, and none of it goes into a report by itself.

mod due;
mod entries;
mod fold;
mod form;
mod pages;
mod rules;

pub use due::{due, say_ask, say_change};
pub use entries::{Asked, Changed, Face, FeedbackEntry, Given, Moment, NotNow, Over};
pub use fold::Feedback;
pub(crate) use form::{FacesForm, read_faces};
pub(crate) use rules::{Said, given};
pub use rules::{came, open};

use axum::{
    Router,
    routing::{get, post},
};

use crate::web::App;

/// The workers' pages of this room; a child's own are at the address of all their pages.
pub fn routes() -> Router<App> {
    Router::new()
        .route(
            "/children/{child}/feedback",
            get(pages::show).post(pages::write_down),
        )
        .route("/children/{child}/feedback/not-now", post(pages::not_now))
        .route(
            "/children/{child}/feedback/{entry}/change",
            post(pages::change),
        )
}

#[cfg(test)]
mod tests;
