//! By which day something is due: how many days each kind of thing has, as the administrator set it, and on which days people work.
//! The rules are data of the house; what is due is worked out from a file, these rules and today, and stored nowhere.

mod again;
mod entries;
mod fold;
mod pages;
mod rule;
mod working;

use axum::{Router, routing::get};

use crate::web::App;

pub use again::{after_hearing, silence};
pub use entries::{Closed, Days, DueEntry};
pub use fold::DueRules;
pub use rule::Rule;
pub use working::WorkingDays;

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new().route("/house/due", get(pages::form).post(pages::keep))
}

#[cfg(test)]
mod tests;
