//! Letters: drafted from what is known, edited, looked at, sent in the way the child asked for, kept exactly as sent.

mod begin;
mod beside;
mod checking;
mod compared;
mod desk;
mod draft;
mod drafting;
mod due;
mod entries;
mod for_court;
mod forms;
mod kinds;
mod letter;
mod looking;
mod mend;
mod mentions;
mod news;
mod pages;
mod places;
mod press;
mod preview;
mod quotations;
mod quoted;
mod recipients;
mod reply;
mod sending;
mod siblings;
mod slips;
mod tried;
mod typed;
mod wording;
mod wordings;

pub(crate) use beside::{Beside, Finding};
pub(crate) use checking::looked_at;
pub use compared::Others;
pub use drafting::gap_names;
pub use due::due;
pub use entries::{CameBack, Form, HeldAbout, LetterEntry, LetterKind, Passed, Sent, Withheld};
pub(crate) use for_court::{Looked, for_court};
pub use forms::{Other, OtherForm, Speech};
pub(crate) use forms::{OtherOnPage, SYMBOLS, Symbol, as_heard, others_on_page, symbol};
pub use letter::{CannotSend, Letter, Letters, send, withhold};
pub(crate) use looking::ask_for_a_look;
pub(crate) use mentions::{Rendered, render};
pub(crate) use pages::worker_of;
pub use pages::{LetterOnPage, routes};
pub use press::{Made, Past, made, past};
pub(crate) use quotations::{Quotable, marked, quotable_where};
pub(crate) use quoted::in_one_line;
pub(crate) use recipients::called;
pub(crate) use slips::{codes_in, names_not_for};
pub use tried::{Tried, gaps_in, tried};
pub use wording::{Wording, WordingError};
pub use wordings::For;

/// What a text comes to for somebody who knows nobody: what fuzzing feeds.
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) fn rendered(source: &str) -> Vec<paper::Block> {
    let (nobody, english) = (
        crate::people::Naming::default(),
        crate::about_me::Spoken::default(),
    );
    mentions::render(source, &nobody, &english).blocks
}

#[cfg(test)]
pub(crate) use tests::on_the_desk_with;

#[cfg(test)]
mod tests;
