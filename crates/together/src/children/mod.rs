//! Children I work with, and one child's file as a whole: who it is about, what is due, and everything in order of time.

mod cover;
mod due;
mod duty;
pub(crate) mod leads;
mod list;
mod pages;
mod search;

pub(crate) use due::called;
pub use due::{Due, What};
pub use pages::routes;

#[cfg(test)]
mod tests;
