//! Leave and cover: from which day to which somebody is away, and who stands in for them. On those days what is due goes to whoever
//! covers, and it comes back by itself.

mod cover;
mod entries;
mod fold;
mod forms;
mod pages;

use axum::{Router, routing::get};

use crate::web::App;

pub use cover::{Covered, is_standing_in, needs};
pub use entries::{AwayEntry, Back, Cover, OtherCover, Planned};
pub use fold::{Away, Leave};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new().route("/away", get(pages::show).post(pages::keep))
}

#[cfg(test)]
mod tests;
