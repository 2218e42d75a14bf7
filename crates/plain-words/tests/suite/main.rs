//! Whole texts against our own list: what is found, and what is left alone.

mod any_text;
mod common;
mod findings;
mod kind_letters;
mod names_and_gaps;
mod quotations;
mod stages;
mod traps;
mod worked_paragraphs;
