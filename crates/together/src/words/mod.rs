//! The words we look for: kept by the word keeper for the young people's board, shown to everybody, explained to children.
//! What is agreed, withdrawn or imported is in the house's own file; the list of a day follows from it.

mod change;
mod entries;
mod explain;
mod fold;
mod import;
mod keeping;
mod live;
mod note;
mod pages;
mod proposing;
mod word;

pub use change::{Change, What};
pub use entries::{Agreed, Imported, Proposed, Withdrawn, WordsEntry};
pub use explain::{Explained, explain};
pub use fold::{KeptWords, Listed, Proposal};
pub use live::{Live, Today};
pub use note::Note;
pub use pages::routes;
pub use word::KeptWord;

/// The young people's board's own page (seen in November 2026). Whoever reads the words here can hear from them there.
pub const BOARD: &str = "https://www.cafcass.gov.uk/family-justice-young-peoples-board/";

#[cfg(test)]
mod tests;
