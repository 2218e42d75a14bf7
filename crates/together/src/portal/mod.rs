//! The child's side: on their own phone, together on the worker's device, or on paper. One address, one neutral title.

mod asks;
mod before;
mod come_in;
mod entries;
mod feedback;
mod finding;
mod here;
mod leave;
mod may;
mod my_answers;
mod my_file;
mod my_form;
mod my_people;
mod my_plan;
mod my_recommendations;
mod not_safe;
mod off_screen;
mod opened;
mod phones;
mod place;
mod recordings;
mod stories;
mod unsent;
mod way_in;

pub(crate) use before::{kept, say as say_from_before};
pub(crate) use come_in::come_in_again;
pub(crate) use here::{who_reads_now, younger};
pub(crate) use leave::gone;
pub use off_screen::OffScreen;
pub(crate) use phones::phones;

pub use entries::{
    CodeGiven, CodeMade, CodeTakenBack, FirstUsed, ManyTries, PhraseRenewed, ScreenTurned,
    SpokeAlone, TakenOffScreen, WayInEntry,
};

use axum::Router;
use ledger::EntryId;

use crate::{
    file::{Room, Stamp},
    web::App,
};

/// The pages of this room.
pub fn routes() -> Router<App> {
    here::routes()
        .merge(leave::routes())
        .merge(way_in::routes())
        .merge(off_screen::routes())
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

    /// Everything that a worker took off the child's own screen.
    pub fn taken_off(&self) -> impl Iterator<Item = EntryId> {
        self.0.iter().filter_map(|(_, entry)| match entry {
            WayInEntry::TakenOffScreen(off) => Some(off.of),
            _ => None,
        })
    }

    /// When somebody tried to come in wrongly and many times, if no worker has spoken with the child alone since.
    pub fn many_tries(&self) -> Option<&Stamp> {
        let newest = self.0.iter().rev().find(|(_, entry)| {
            matches!(entry, WayInEntry::ManyTries(_) | WayInEntry::SpokeAlone(_))
        });
        newest
            .filter(|(_, entry)| matches!(entry, WayInEntry::ManyTries(_)))
            .map(|(stamp, _)| stamp)
    }
}

#[cfg(test)]
mod tests;
