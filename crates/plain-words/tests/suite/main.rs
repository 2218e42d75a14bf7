//! Whole texts against our own list: what is found, and what is left alone.

mod any_text;
mod bad_input;
mod common;
mod findings;
mod harm;
mod kind_letters;
mod names_and_gaps;
mod people;
mod quotations;
mod scores;
mod stages;
mod traps;
mod whole_letters;
mod words_and_spellings;
mod worked_paragraphs;
