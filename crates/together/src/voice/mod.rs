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
pub use fold::{Question, Voice, next_working_day, question_due, reading_due};
pub(crate) use one::{after, on_their_screen, reading};
pub use pages::routes;

#[cfg(test)]
mod tests;
