//! The child's side: on their own phone, together on the worker's device, or on paper. One address, one neutral title.

mod asks;
mod come_in;
mod entries;
mod finding;
mod here;
mod leave;
mod my_answers;
mod not_safe;
mod place;
mod way_in;

pub(crate) use here::younger;
pub(crate) use leave::gone;

pub use entries::{CodeGiven, CodeMade, FirstUsed, ScreenTurned, WayInEntry};

use axum::Router;

use crate::{
    file::{Room, Stamp},
    web::App,
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    here::routes()
        .merge(leave::routes())
        .merge(way_in::routes())
}

/// What is on the file about a child's way in.
#[derive(Debug, Clone, Default)]
pub struct WayIn(Vec<(Stamp, WayInEntry)>);

impl Room for WayIn {
    type Entry = WayInEntry;

    fn take(&mut self, stamp: &Stamp, entry: &WayInEntry) {
        self.0.push((stamp.clone(), entry.clone()));
    }
}

impl WayIn {
    /// Has the child used their own way in?
    pub fn used(&self) -> bool {
        self.0
            .iter()
            .any(|(_, entry)| matches!(entry, WayInEntry::FirstUsed(_)))
    }
}

#[cfg(test)]
mod tests;
