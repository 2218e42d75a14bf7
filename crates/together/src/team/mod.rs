//! Who supervises whom, as an administrator says it, and the page on which a supervisor sees what is due in their team.

mod entries;
mod fold;
mod pages;
mod set;

use axum::{Router, routing::get};

use crate::web::App;

pub use entries::{Supervised, TeamEntry};
pub use fold::Teams;

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/team", get(pages::team))
        .route("/house/teams", get(set::form).post(set::keep))
}

#[cfg(test)]
mod tests;
