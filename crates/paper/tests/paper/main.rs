//! What a document becomes, seen from outside: read back from the PDF by other programs, and judged by a validator.

#![expect(
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop, and says where"
)]

mod anything;
mod beside;
mod bound;
mod forms;
mod languages;
mod letters;
mod panels;
mod pdfua;
mod refusals;
mod reports;
mod text;
