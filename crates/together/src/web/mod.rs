//! What every page shares: the application, errors as people meet them, sentences, dates, the shell around a page.

mod again;
mod app;
mod assets;
mod begun;
mod both;
mod dates;
mod error;
mod fields;
mod guard;
mod head;
mod inert;
mod language;
mod let_come;
mod markdown;
mod page;
mod pictures;
mod posted;
mod pressed;
mod ranges;
mod recordings;
mod sounds;
mod still;
mod words;

pub use app::{App, Mode, router, serve};
pub use assets::press;
pub use begun::{Begun, kept_or_dropped};
pub use dates::{say_date, say_day, say_moment, say_month, say_time};
pub use error::Error;
pub use fields::{Fault, Faults, line as one_line, seen_at, text};
pub(crate) use guard::{LateChild, LateParent, cookie, keep_for};
pub use head::{FileHead, Tab};
pub use inert::inert;
pub use language::kept_in_english;
pub use markdown::{Marked, Prose};
pub use page::{Shell, page, page_with};
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use pictures::picture;
pub use pictures::{MOST_PICTURES, picture_apart};
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use posted::Files;
pub use posted::{Posted, Upload, WithFiles, nth};
pub(crate) use pressed::pressed_now;
pub use ranges::{attached, attached_to_family};
#[cfg(any(test, feature = "fuzzing"))]
pub(crate) use recordings::recording;
pub use recordings::{LONGEST_RECORDING, Recorded, Recording, recording_apart};
pub use sounds::sound;
pub use words::{Words, words};

#[cfg(test)]
mod tests;
