//! What a child said and asked, exactly, and what came of it. Words are kept as they were said and only added to.

mod entries;
mod fold;
mod pages;

pub use entries::{Answered, Asked, Heard, Read, Received, Said, ShownBack, VoiceEntry};
pub use fold::{Question, Voice, next_working_day, question_due, reading_due};
pub use pages::routes;

#[cfg(test)]
mod tests;
