//! What a document becomes, seen from outside: read back from the PDF by other programs, and judged by a validator.

mod anything;
mod forms;
mod letters;
mod pdfua;
mod refusals;
mod text;
