//! What a child said and asked, exactly, and what came of it. Words are kept as they were said and only added to.

mod answering;
mod came_with;
mod entries;
mod fold;
mod may;
mod one;
mod pages;
mod passing_on;
mod quotation;

pub(crate) use answering::{AnswerForm, AnswerTyped, CannotAnswer, after_reading, write_answer};
pub use came_with::CameWith;
pub(crate) use came_with::{CameWithShown, OtherWays, brought, say as say_came_with};
pub use entries::{
    Answered, Asked, Heard, Helper, NotSafe, PassedOn, Read, Received, Said, ShownBack, ToldThem,
    VoiceEntry,
};
pub use fold::{Question, Voice, duty_reads};
pub use may::{Choices, Chooser, CourtSaid, May, MayBeDone, Standing, may_read};
pub(crate) use one::{after, on_their_screen, reading};
pub use pages::routes;
pub(crate) use passing_on::{PassingOn, passed_before, passed_on};
pub use quotation::{Differs, LeftOut, compare};

#[cfg(test)]
mod tests;
