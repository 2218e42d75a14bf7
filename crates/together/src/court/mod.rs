//! What the court asked, entered once for brothers and sisters in the family's file. Its dates are in the diary; those written
//! here before there was one stay readable, and the diary shows them.

mod entries;
mod fold;

pub use entries::{Asked, CourtEntry, Dated, Happening, Law};
pub use fold::Court;
