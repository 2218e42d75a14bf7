//! Is it working for children? One page of figures over groups of at least ten children, from a table that holds days, yes and no and
//! words of a fixed list, written in one transaction with the entry they are of. Nobody's name, no order of workers or teams.

mod measure;
mod page;
mod reckon;

pub use measure::{Around, Counted, Measure, measures};
pub use reckon::{FEWEST, Impact, Row, Share, impact};

use axum::{Router, routing::get};

use crate::web::App;

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/impact", get(page::of_team))
        .route("/house/impact", get(page::of_house))
}

#[cfg(test)]
mod tests;
