//! What the court asked, and the dates it set: entered once for brothers and sisters, in the family's file.

mod court;
mod entries;

pub use court::Court;
pub use entries::{Asked, CourtEntry, Dated, Happening, Law};
