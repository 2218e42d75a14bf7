//! The quiet daily e-mail: on working days, to a worker who wants one, how many things are due and where to look. It names nobody and
//! says nothing else. It goes through the outbox like everything that leaves the house.

mod entries;
mod fold;
mod pages;
mod rules;

use axum::{Router, routing::get};

use crate::web::App;

pub use entries::{DailyEntry, Failed, Hour, Wanted};
pub use fold::Daily;
pub use rules::{due_today, says, wanted_at};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new().route("/daily", get(pages::form).post(pages::keep))
}
