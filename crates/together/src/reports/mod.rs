//! Reports for the court: assembled from the file, edited on the writing page, looked at, filed once and kept exactly as they were. One
//! text for everybody who gets it, safe for whoever may know least.

mod about;
mod assembling;
mod begin;
mod copies;
mod desk;
mod document;
mod draft;
mod due;
mod entries;
mod filing;
mod fold;
mod in_the_way;
mod kinds;
mod known;
mod list;
mod looking;
mod part;
mod parts;
mod past;
mod press;
mod preview;
mod recommended;
mod rules;
mod second_look;
mod several;
mod show;
mod writing;

pub use about::About;
pub use assembling::assembled;
pub use document::document;
pub use due::due;
pub use entries::{Filed, LookedAfter, ReportEntry, ReportForm};
pub use fold::{Report, Reports};
pub use kinds::ReportKind;
pub(crate) use past::{Past, begun, past};
pub use press::made;

use axum::{
    Router,
    routing::{get, post},
};

use crate::web::App;

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route(
            "/children/{child}/reports",
            get(list::list).post(begin::begin),
        )
        .route("/children/{child}/reports/{report}", get(show::show))
        .route(
            "/children/{child}/reports/{report}/writing",
            get(writing::write).post(writing::save),
        )
        .route(
            "/children/{child}/reports/{report}/checking",
            post(writing::check),
        )
        .route(
            "/children/{child}/reports/{report}/looking",
            post(looking::ask_for_a_look),
        )
        .route(
            "/children/{child}/reports/{report}/preview",
            get(preview::show),
        )
        .route(
            "/children/{child}/reports/{report}/preview-on-paper",
            get(preview::on_paper),
        )
        .route(
            "/children/{child}/reports/{report}/filing",
            get(filing::show).post(filing::file),
        )
        .route(
            "/children/{child}/reports/{report}/second-look",
            get(second_look::show).post(second_look::keep),
        )
        .route(
            "/children/{child}/reports/{report}/correction",
            post(begin::correct),
        )
        .route(
            "/children/{child}/reports/{report}/addendum",
            post(begin::add),
        )
        .route(
            "/children/{child}/reports/{report}/as/{form}",
            get(show::form),
        )
}

#[cfg(test)]
mod tests;
