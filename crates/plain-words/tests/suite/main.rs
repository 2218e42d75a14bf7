//! Whole texts against our own list: what is found, and what is left alone.

mod any_text;
mod bad_input;
mod common;
mod denied;
mod every_variant;
mod everyday;
mod findings;
mod harm;
mod kept_inputs;
mod kind_letters;
mod names_and_gaps;
mod people;
mod promises;
mod quotations;
mod scores;
mod stages;
mod terms;
mod traps;
mod whole_letters;
mod words_and_spellings;
mod worked_paragraphs;
