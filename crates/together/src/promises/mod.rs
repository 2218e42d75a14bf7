//! "I don't know yet, I'll find out": what was promised to whom, who finds it out and by which day, until it is answered. A promise is
//! only added to; its day is never moved in silence. The child's screen says that somebody is finding something out, not what.

mod answering;
mod because;
mod entries;
mod fold;
mod letter;
mod making;
mod moving;
mod new;
mod one;
mod one_press;
mod overview;
mod rules;
mod sorry;

pub use entries::{Answered, How, Made, Moved, OnScreen, Outcome, Over, Owner, PromiseEntry};
pub use fold::{OnTheScreen, Promise, Promises};
pub(crate) use letter::BeginLetter;
pub(crate) use making::read_day;
pub(crate) use one_press::OnePress;
pub(crate) use rules::{NewAnswer, NewPromise, answer, make, over, waits};
pub use rules::{about, about_what, is_answered, is_open, open, owned_by};

use axum::{Router, routing::get, routing::post};

use crate::web::App;

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/promises", get(overview::list))
        .route(
            "/children/{child}/promises",
            get(new::form).post(making::promise),
        )
        .route(
            "/children/{child}/promises/{entry}",
            get(one::show).post(answering::answer),
        )
        .route(
            "/children/{child}/promises/{entry}/moving",
            post(moving::move_day),
        )
}

#[cfg(test)]
mod tests;
