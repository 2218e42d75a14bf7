//! The checker of plain and kind words: a text in, findings out.
//!
//! It is a pure library. It reads no file, asks no clock, and knows nothing of the program around it: the list of
//! words, the purpose of the text, its reader and the child it is about are all arguments. The same text always gives
//! the same findings, and every place is counted in characters of the text as it was given.
//!
//! ```
//! use plain_words::{About, Level, Purpose, Reader, Stage, WordList, check};
//!
//! let reader = Reader { stage: Stage::for_age(8) };
//!
//! let findings = check("We will talk about contact.", &WordList::ours(), Purpose::Letter, &reader, &About::default());
//!
//! assert_eq!(findings[0].said, "contact");
//! assert_eq!(findings[0].level, Level::Think);
//! assert_eq!(findings[0].first().at, 19..26);
//! ```
#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod about;
mod check;
mod finding;
mod fit;
mod fold;
mod gather;
mod hash;
mod list;
mod look;
mod names;
mod phrases;
mod places;
mod readability;
mod reader;
mod rules;
mod severity;
mod text;
mod vocab;

pub use about::{About, Person};
pub use check::check;
pub use finding::{Finding, Level, Place, Rule, SHOWN, shown};
pub use fit::{Fit, stage_fit};
pub use list::{ActsAs, Advice, Kind, ListError, Word, WordList};
pub use readability::{
    Band, Counts, FEWEST_SENTENCES_FOR_SMOG, FEWEST_WORDS, Formulas, LeftOut, Score, score,
    score_about,
};
pub use reader::{Limits, Purpose, Reader, Stage};
pub use rules::Other;
