//! What is wrong with one answer, in words that say what to do.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// `govuk-error-message`. Fields make their own.
#[derive(Debug, Clone, Template)]
#[template(path = "error_message/template.html")]
pub struct ErrorMessage {
    content: Content,
    pub(crate) id: Option<String>,
    spoken: String,
    pub(crate) extras: Extras,
}

parts!(ErrorMessage);
extras!(ErrorMessage);

impl ErrorMessage {
    /// An error that says this.
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            id: None,
            spoken: "Error".to_owned(),
            extras: Extras::default(),
        }
    }

    /// The element's id.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// What a screen reader says first, in the page's language; empty for nothing.
    #[must_use]
    pub fn spoken(mut self, word: impl Into<String>) -> Self {
        self.spoken = word.into();
        self
    }
}
