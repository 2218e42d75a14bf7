//! Story: storyboards. A story in pictures and few words, told for named people; each says panel by panel whether it is so. A board that
//! a worker keeps for thinking is shown to nobody.

mod board;
mod entries;
mod fold;
mod list;
mod on_paper;
mod on_screen;
mod own_pictures;
mod panel;
mod panel_form;
mod rules;
mod showing;
mod showing_form;
mod shown;

pub use entries::{
    Board, Order, Panel, Picture, Received, Shown, ShownPanel, Stays, StoryEntry, Undone, View,
    Whose,
};
pub use fold::{Placed, Stories, Storyboard};
pub(crate) use on_screen::{OnScreen, all_on_screen, asked_about, on_screen, viewed};
pub(crate) use panel_form::Drawing;
pub(crate) use panel_form::mentions;
pub(crate) use rules::readers;
pub(crate) use showing::past_shown;

use axum::{
    Router,
    routing::{get, post},
};
use ledger::EntryId;

use crate::{
    children::{Due, What},
    door::OpenFile,
    due::DueRules,
    web::{App, Words},
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    Router::new()
        .route(
            "/children/{child}/stories",
            get(list::show).post(list::begin),
        )
        .route(
            "/children/{child}/stories/{entry}",
            get(board::show).post(board::keep),
        )
        .route(
            "/children/{child}/stories/{entry}/panels/new",
            get(panel::new).post(panel::add),
        )
        .route(
            "/children/{child}/stories/{entry}/panels/{panel}",
            get(panel::edit).post(panel::change),
        )
        .route(
            "/children/{child}/stories/{entry}/people/{person}",
            get(showing::look).post(showing::show),
        )
        .route(
            "/children/{child}/stories/{entry}/people/{person}/said",
            post(showing::said),
        )
        .route(
            "/children/{child}/stories/{entry}/paper",
            get(on_paper::print),
        )
}

/// What is due about them in this file.
pub fn due(file: &OpenFile, rules: &DueRules) -> impl Iterator<Item = Due> {
    let due = file.story.due(rules.working()).into_iter();
    due.map(|(board, by)| Due {
        by,
        what: What::Story(board),
    })
}

/// What has to be looked at, as a sentence.
pub fn say_due(t: &Words, file: &OpenFile, board: EntryId) -> String {
    let board = file.story.board(board);
    t.due_story(board.map_or("", |board| &board.board.title))
}

#[cfg(test)]
mod tests;
