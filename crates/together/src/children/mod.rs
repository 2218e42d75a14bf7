//! Children I work with, and one child's file as a whole: who it is about, what is due, and everything in order of time.

mod due;
mod duty;
mod leads;
mod list;
mod pages;

pub use due::{Due, What};
pub use pages::routes;

#[cfg(test)]
mod tests;
