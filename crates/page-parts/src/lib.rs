//! The parts our pages are made of: GOV.UK and `MoJ` components as types.
//!
//! A part is a struct that a page builds from plain text and puts into its template with `{{ part }}`. Its
//! words are escaped when it is shown; the part itself is not. Where a part may hold another part it takes
//! [`Content`], and markup comes only from parts and compiled templates, never from a person's string.
//!
//! A field owns its label, hint, error, ids and `aria-describedby`, so a page cannot forget them.
//! Every GOV.UK part gives the same HTML as the package's own examples: see `fixtures`.

mod back_link;
mod button;
mod checkboxes;
mod choice;
mod content;
mod date_input;
mod details;
mod error_message;
mod error_summary;
mod extras;
mod field;
mod fieldset;
mod file_upload;
#[cfg(test)]
mod fixtures;
mod group;
mod hint;
mod identity_bar;
mod input;
mod inset_text;
mod label;
mod notification_banner;
mod panel;
mod radios;
mod skip_link;
mod summary_list;
mod tabs;
mod tag;
mod textarea;
mod timeline;
mod warning_text;

pub use back_link::BackLink;
pub use button::Button;
pub use checkboxes::Checkboxes;
pub use choice::Choice;
pub use content::{Content, Markup};
pub use date_input::{DateInput, DatePart};
pub use details::Details;
pub use error_message::ErrorMessage;
pub use error_summary::{ErrorSummary, Problem};
pub use fieldset::{Fieldset, Legend};
pub use file_upload::FileUpload;
pub use hint::Hint;
pub use identity_bar::IdentityBar;
pub use input::Input;
pub use inset_text::InsetText;
pub use label::Label;
pub use notification_banner::NotificationBanner;
pub use panel::Panel;
pub use radios::Radios;
pub use skip_link::SkipLink;
pub use summary_list::{Action, Card, Row, SummaryList};
pub use tabs::Tabs;
pub use tag::Tag;
pub use textarea::Textarea;
pub use timeline::{Moment, Timeline};
pub use warning_text::WarningText;
