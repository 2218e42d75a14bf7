//! When workers talk a child over: when, who was there, what was considered, decided and why, how it helped what is best for this
//! child, and whether the child was told. It stands on that child's own file, each child's part by itself. A worker's own matters have
//! no place here. What a child's screen says of it is an entry of its own.

mod choose;
mod entries;
mod fold;
mod form;
mod keep;
mod list;
mod mine;
mod one;
mod read;
mod rules;
mod telling;

pub use entries::{Present, Shown, SupervisionEntry, TalkKind, Talked, Told, ToldThem};
pub use fold::{Supervision, TalkNow};

use axum::{
    Router,
    routing::{get, post},
};

use crate::web::App;

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/supervision", get(mine::show).post(keep::keep))
        .route("/supervision/new", get(choose::show))
        .route("/children/{child}/supervision", get(list::show))
        .route("/children/{child}/supervision/{entry}", get(one::show))
        .route(
            "/children/{child}/supervision/{entry}/telling",
            post(telling::keep),
        )
}

#[cfg(test)]
mod tests;
