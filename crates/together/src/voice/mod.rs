//! What a child said and asked, exactly, and what came of it. Words are kept as they were said and only added to.

mod entries;
mod fold;
mod one;
mod pages;
mod passing_on;

pub use entries::{
    Answered, Asked, Heard, Helper, NotSafe, PassedOn, Read, Received, Said, ShownBack, ToldThem,
    VoiceEntry,
};
pub use fold::{Question, Voice, duty_reads};
pub(crate) use one::{after, on_their_screen, reading};
pub use pages::routes;

#[cfg(test)]
mod tests;
