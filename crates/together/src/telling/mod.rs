//! Telling: how news that matters is told, by whom, in which order and with whom beside them; and how everything that was told in
//! writing stands. Hard news comes from a person before a screen says it. All of it is for the workers alone.

mod apart;
mod due;
mod entries;
mod fold;
mod form;
mod list;
mod one;
mod plan;
mod plan_pages;
mod rules;
mod standing;
mod told;
mod told_form;
mod waits;

pub use apart::{Apart, apart};
pub use due::{due, say_again, say_news, say_plan};
pub use entries::{Again, Arrived, Carries, Opened, Talked, TalkedThrough, TellingEntry};
pub use fold::{PlanNow, Plans, Telling};
pub use plan::{CalledOff, Changed, News, Plan, PlanEntry, Planned, Step, Told};
pub(crate) use rules::{ToldHow, first_name, talked_through, told as told_of_plan};
pub use standing::{Fact, Reached, Standing, Thing, thing, things};
pub use waits::{
    carries, closed_letters, closed_to_grown_ups, has_no_plan, is_closed, is_closed_to_grown_up,
    may_leave, planned,
};

use axum::{
    Router,
    routing::{get, post},
};

use crate::web::App;

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/telling", get(list::show))
        .route(
            "/children/{child}/telling/new",
            get(plan_pages::new).post(plan_pages::make),
        )
        .route(
            "/children/{child}/telling/plans/{entry}",
            get(told::show).post(told::keep),
        )
        .route(
            "/children/{child}/telling/plans/{entry}/changing",
            get(plan_pages::changing).post(plan_pages::change),
        )
        .route(
            "/children/{child}/telling/plans/{entry}/calling-off",
            post(told::call_off),
        )
        .route(
            "/children/{child}/telling/told/{entry}",
            get(one::show).post(one::talked),
        )
        .route(
            "/children/{child}/telling/told/{entry}/again",
            post(one::again),
        )
        .route(
            "/children/{child}/telling/told/{entry}/arrival",
            post(one::arrived),
        )
}

#[cfg(test)]
mod tests;
