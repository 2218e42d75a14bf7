//! My people: the family's file holds each person once; each child's file holds that child's words for them.

mod entries;
mod naming;
mod pages;
mod fold;

pub use entries::{Detail, Is, PeopleEntry, Person, Whereabouts};
pub use naming::{Naming, naming};
pub use pages::routes;
pub use fold::People;

#[cfg(test)]
mod tests;
