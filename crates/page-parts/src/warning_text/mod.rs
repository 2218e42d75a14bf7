//! Something a person must know before they go on.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// `govuk-warning-text`.
#[derive(Debug, Clone, Template)]
#[template(path = "warning_text/template.html")]
pub struct WarningText {
    spoken: String,
    content: Content,
    pub(crate) extras: Extras,
}

parts!(WarningText);
extras!(WarningText);

impl WarningText {
    /// A warning. `spoken` is what a screen reader says for the exclamation mark: "Warning", in the page's
    /// language.
    pub fn new(spoken: impl Into<String>, content: impl Into<Content>) -> Self {
        Self {
            spoken: spoken.into(),
            content: content.into(),
            extras: Extras::default(),
        }
    }
}
