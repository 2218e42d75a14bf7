//! What the court asked, and the dates it set: entered once for brothers and sisters, in the family's file.

mod fold;
mod entries;

pub use fold::Court;
pub use entries::{Asked, CourtEntry, Dated, Happening, Law};
