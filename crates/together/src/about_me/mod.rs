//! About me: what I want to be called and how to say it, my words, my languages, how I want to be told things, what is safe.
//! Asked once and used everywhere; "not asked yet" is a thing to do and never a guess.

mod entries;
mod fold;
mod forms;
mod pages;
mod parts;
mod pronouns;
mod reading;
mod say;
mod spoken;
mod whose;

pub use entries::{
    AboutMeEntry, Answer, Around, Called, HardNews, InMyWords, Languages, Manner, Name, Offered,
    Pronouns, Safe, SaidBy, Shape, Telling, Unique, Way, WordFor,
};
pub use fold::{AboutMe, Said, Topic};
pub use pages::routes;
pub use parts::{OfLanguages, OfTelling};
pub use pronouns::{Pronoun, pronoun};
pub use spoken::{Piece, Spoken, Tongue, tongue, tongues, tongues_named};

#[cfg(test)]
mod tests;
