//! The checker of plain and kind words: a text in, findings out.
//!
//! It is a pure library. It reads no file, asks no clock, and knows nothing of the program around it: the list of
//! words, the purpose of the text, its reader and the child it is about are all arguments. The same text always gives
//! the same findings, and every place is counted in characters of the text as it was given.
//!
//! ```
//! use plain_words::{About, Level, Purpose, Reader, Stage, WordList, check};
//!
//! let list = WordList::from_toml(
//!     r#"
//!     [[word]]
//!     term = "contact"
//!     variants = ["contact visit"]
//!     kind = "jargon"
//!     advice = "replace"
//!     say_instead = ["time with [name]"]
//!     why = "Sounds like a crash."
//!     source = "general"
//!     "#,
//! )?;
//! let reader = Reader { stage: Stage::for_age(8) };
//!
//! let findings = check("We will talk about contact.", &list, Purpose::Letter, &reader, &About::default());
//!
//! assert_eq!(findings[0].said, "contact");
//! assert_eq!(findings[0].level, Level::Think);
//! # Ok::<(), plain_words::ListError>(())
//! ```

mod about;
mod check;
mod finding;
mod fit;
mod list;
mod look;
mod readability;
mod reader;
mod rules;
mod severity;
mod text;

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
