//! Together: a file that is the child's, shared, each part with the right people.
//!
//! The folders are the practice. Start at `file` (the one idea), then `door` (the only way in), then `letters`.

pub mod about_me;
pub mod alongside;
pub mod away;
pub mod children;
pub mod cli;
pub mod clock;
pub mod court;
pub mod daily;
pub mod demo;
pub mod diary;
pub mod door;
pub mod due;
pub mod feedback;
pub mod file;
#[cfg(any(test, feature = "fuzzing"))]
pub mod fuzz;
pub mod going_out;
pub mod house;
pub mod letters;
pub mod opening;
pub mod parents;
pub mod people;
pub mod plan;
pub mod portal;
pub mod promises;
pub mod recommendations;
pub mod record;
pub mod story;
pub mod team;
pub mod telling;
pub mod voice;
pub mod web;
pub mod words;

#[cfg(test)]
mod testing;
#[cfg(test)]
mod tidy;
