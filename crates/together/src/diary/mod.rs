//! The diary: what is planned for the children of a family, what was moved and called off, who has heard of it, and the same
//! as a calendar that names nobody.

mod calendar;
mod change;
mod countdown;
mod due;
mod entries;
mod feed;
mod fold;
mod form;
mod item;
mod items;
mod moving;
mod moving_form;
mod pages;
mod plan;
mod planning;
mod portal;
mod sealed;
mod telling;
mod told;

pub use countdown::{Countdown, CountdownEntry, Wanted};
pub use due::{due, say_due, telling_due};
pub(crate) use entries::say_when;
pub use entries::{CalledOff, DiaryEntry, Happening, Heard, How, Moved, Place, Planned};
pub use fold::Diary;
pub use item::{Change, Changed, Item};
pub use items::{about_child, coming, items, past};
pub use pages::routes;
pub(crate) use portal::{Ahead, ahead};

#[cfg(test)]
mod tests;
