//! One document, many forms: accessible PDF, large print, web page and plain text.
//!
//! A [`Document`] holds every word its reader will meet. This crate adds none of its own, knows nothing of the
//! application, reads no files, asks no network and looks at no clock.

mod bound;
mod clean;
mod desk;
mod document;
mod docx;
mod error;
mod fonts;
mod html;
mod language;
mod pictures;
mod plain;
mod press;
mod sheet;
mod texts;

pub use bound::{CannotBind, bound, pages};
pub use document::{Block, Document, Fact, Inline, Manner, Panel, Tongue};
pub use docx::docx;
pub use error::PaperError;
pub use html::{PICTURES, html, words_html};
pub use plain::plain;
pub use press::Press;
pub use sheet::Size;
