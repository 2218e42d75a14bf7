//! How a file begins: who it is about by the court's papers, which family it belongs to, and who works with this child.

mod entries;
mod fold;

pub use entries::{Allocated, Ended, Opened, OpeningEntry};
pub use fold::{Opening, Worker};
