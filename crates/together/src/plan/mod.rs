//! The plan of a child's file: the six strands, strengths first; what is not known, who is spoken to, when the child hears what, and steps.
//! Each person is shown it by name, in words of their own, and says what they think of each part.

mod changes;
mod entries;
mod fold;
mod form;
mod on_paper;
mod on_screen;
mod page;
mod people;
mod strand;
mod views;
mod views_form;
mod writing;

pub use entries::{
    Done, Hears, Part, PlanEntry, Received, Shown, ShownPart, SpeakTo, Step, Version, View,
    WillHear,
};
pub use fold::Plan;
pub(crate) use on_screen::{MyPlan, asked_about, is_on_screen, my_plan, viewed};
pub(crate) use people::past_shown;
pub use strand::{Answer, Strand};

use axum::{
    Router,
    routing::{get, post},
};
use ledger::EntryId;

use crate::{
    children::{Due, What},
    door::OpenFile,
    web::{App, Words},
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route("/children/{child}/plan", get(page::show))
        .route("/children/{child}/plan/done", post(page::done))
        .route(
            "/children/{child}/plan/writing",
            get(writing::show).post(writing::keep),
        )
        .route(
            "/children/{child}/plan/people/{person}",
            get(people::look).post(people::show),
        )
        .route(
            "/children/{child}/plan/people/{person}/said",
            post(people::said),
        )
        .route("/children/{child}/plan/{entry}/paper", get(on_paper::print))
}

/// What is due about it in this file: everything of the newest version that is not done, on its day.
pub fn due(file: &OpenFile) -> impl Iterator<Item = Due> {
    let waiting = file.plan.waiting().into_iter();
    waiting.map(|(of, by)| Due {
        by,
        what: What::Plan(of),
    })
}

/// What is to be done, as a sentence.
pub fn say_due(t: &Words, file: &OpenFile, of: EntryId) -> String {
    let Some((_, now)) = file.plan.now() else {
        return String::new();
    };
    let child = crate::children::called(file);
    let speak_to = now.speak_to.iter().find(|one| one.id == of);
    let hears = now.hears.iter().find(|one| one.id == of);
    let step = now.steps.iter().find(|one| one.id == of);
    speak_to
        .map(|one| t.due_plan_speak(&one.who, &one.about))
        .or_else(|| hears.map(|one| t.due_plan_hears(child, &one.what)))
        .or_else(|| step.map(|one| t.plan_step(&one.what, &one.owner)))
        .unwrap_or_default()
}

#[cfg(test)]
mod tests;
