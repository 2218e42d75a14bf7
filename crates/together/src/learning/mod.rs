//! Learning: three exercises; who is a student or a trainee, and who looks at their drafts before these go; and the practice ground, where
//! everybody is made up and from which nothing leaves.

mod acts;
mod asking;
mod drafts;
mod entries;
mod exercises;
mod fold;
pub(crate) mod ground;
mod learner;
mod learners;
mod look;
mod pages;
mod rules;

use axum::{
    Router,
    routing::{get, post},
};

pub use acts::Act;
pub(crate) use acts::{ask_about, held_act};
pub(crate) use asking::{OnWriting, ask, asked_for};
pub(crate) use drafts::{OwnWaits, Waiting, own, waiting};
pub use entries::{Asked, Comment, LearningEntry, Looked, Pressed};
pub use fold::Looks;
pub use learner::{Learner, LearnerEntry, Learners, Learns, Stage};
pub use rules::{Held, Stands, held, mark};

use crate::web::App;

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/learning", get(pages::all))
        .route(
            "/learning/{exercise}",
            get(pages::exercise).post(pages::try_it),
        )
        .route("/house/learners", get(learners::form).post(learners::keep))
        .route(
            "/children/{child}/looking/{entry}",
            get(look::show).post(look::keep),
        )
}

/// The page of the writing desk from which a look is asked for.
pub(crate) fn asking_routes() -> Router<App> {
    Router::new().route(
        "/children/{child}/letters/{letter}/looking",
        post(crate::letters::ask_for_a_look),
    )
}

#[cfg(test)]
mod tests;
