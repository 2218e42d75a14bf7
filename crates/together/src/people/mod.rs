//! My people: the family's file holds each person once; each child's file holds that child's words for them.

mod entries;
mod fold;
mod found;
mod naming;
mod pages;
mod sealed;

pub use entries::{Detail, Is, Note, PeopleEntry, Person, Whereabouts};
pub use fold::People;
pub use naming::{Naming, naming};
pub use pages::routes;
pub use sealed::holds;

#[cfg(test)]
mod tests;
