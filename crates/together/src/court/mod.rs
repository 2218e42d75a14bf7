//! What the court asked, and the dates it set: entered once for brothers and sisters, in the family's file.

mod entries;
mod fold;

pub use entries::{Asked, CourtEntry, Dated, Happening, Law};
pub use fold::Court;
