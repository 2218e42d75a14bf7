//! My people: the family's file holds each person once; each child's file holds that child's words for them.

mod entries;
mod fold;
mod found;
mod map;
pub(crate) mod map_form;
mod map_pages;
mod map_picture;
mod naming;
mod one;
mod one_form;
mod pages;
mod sealed;
mod tree;
mod tree_pages;
mod tree_picture;

pub use entries::{Detail, Is, Note, PeopleEntry, Person, Whereabouts};
pub use fold::People;
pub use map::{Drawn, MapEntry, OnMap, OwnMap, Ring, Who};
pub(crate) use map_picture::MapPicture;
pub use naming::{Naming, naming};
pub use pages::routes;
pub use sealed::{holds, holds_any};
pub(crate) use tree_picture::TreePicture;

#[cfg(test)]
mod tests;

#[cfg(test)]
mod map_tests;
#[cfg(test)]
mod tree_tests;
