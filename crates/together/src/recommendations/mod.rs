//! Recommendations: what a worker will say is best, for whom and why; the same in this child's words; and what the child said when they
//! were told and asked, or on their own screen after that. "I'm not choosing" and "don't ask me again" are whole answers.

mod asking;
mod asking_form;
mod due;
mod entries;
mod fold;
mod form;
mod letter;
mod list;
mod making;
mod on_screen;
mod one;
mod rules;
mod say;
mod sources;
mod standing;

pub use due::{address_of, due};
pub use entries::{
    Answer, FromSafety, Made, NotTold, Reason, Received, RecommendationEntry, Shown, SolicitorTold,
    View, Withdrawn,
};
pub use fold::{Recommendation, Recommendations};
pub(crate) use letter::{for_letter, why_solicitor};
pub(crate) use on_screen::{One, Recommended, asked_about, is_on_screen, recommended, viewed};
pub(crate) use say::{for_worker, said_to};
pub use standing::{Standing, in_the_way, is_told_and_asked, standing, told_by};

use axum::{
    Router,
    routing::{get, post},
};

use crate::web::App;

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/recommendations", get(list::show))
        .route(
            "/children/{child}/recommendations/asking",
            get(asking::show).post(asking::keep),
        )
        .route(
            "/children/{child}/recommendations/new",
            get(making::new).post(making::make),
        )
        .route("/children/{child}/recommendations/{entry}", get(one::show))
        .route(
            "/children/{child}/recommendations/{entry}/changing",
            get(making::changing).post(making::change),
        )
        .route(
            "/children/{child}/recommendations/{entry}/not-telling",
            post(one::not_telling),
        )
        .route(
            "/children/{child}/recommendations/{entry}/showing",
            post(one::show_again),
        )
        .route(
            "/children/{child}/recommendations/{entry}/understanding",
            post(one::understands),
        )
        .route(
            "/children/{child}/recommendations/{entry}/solicitor",
            post(one::solicitor_told),
        )
        .route(
            "/children/{child}/recommendations/{entry}/withdrawing",
            post(one::withdraw),
        )
}

#[cfg(test)]
mod tests;
