//! What a child said and asked, exactly, and what came of it. Words are kept as they were said and only added to.

mod entries;
mod pages;
mod fold;

pub use entries::{Answered, Asked, Heard, Received, Said, ShownBack, VoiceEntry};
pub use pages::routes;
pub use fold::{Question, Voice, question_due};

#[cfg(test)]
mod tests;
