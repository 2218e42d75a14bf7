//! One message, many forms, kept together: Easy Read, a voice, a video, a translation. Each is made from the letter, is stale when the
//! letter changes, goes with it, and is kept as it went.

mod check;
mod documents;
mod easy_read;
mod kept;
mod kind;
mod list;
mod making;
mod media;
mod mentioned;
mod needs;
mod page;
mod pages;
mod posted;
mod shown;
mod speech;
mod stale;
mod store;
mod symbols;

pub(super) use check::{Looking, about_forms, left};
pub(crate) use easy_read::as_heard;
pub use kept::{Other, OtherForm};
pub(super) use list::FormsList;
pub(super) use making::{missing, others, previews};
pub(super) use pages::routes;
pub(crate) use shown::{OtherOnPage, others_on_page};
pub use speech::Speech;
pub(super) use stale::words_of;
pub(super) use store::{Forms, forms, forms_of};
pub(crate) use symbols::{SYMBOLS, Symbol, symbol};
