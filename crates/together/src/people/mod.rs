//! My people: the family's file holds each person once; each child's file holds that child's words for them.

mod entries;
mod fold;
mod naming;
mod pages;

pub use entries::{Detail, Is, Note, PeopleEntry, Person, Whereabouts};
pub use fold::People;
pub use naming::{Naming, naming};
pub use pages::routes;

#[cfg(test)]
mod tests;
