//! Words set apart from the text around them.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// `govuk-inset-text`.
#[derive(Debug, Clone, Template)]
#[template(path = "inset_text/template.html")]
pub struct InsetText {
    content: Content,
    id: Option<String>,
    pub(crate) extras: Extras,
}

parts!(InsetText);
extras!(InsetText);

impl InsetText {
    /// Inset text that says this.
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            id: None,
            extras: Extras::default(),
        }
    }

    /// The element's id.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }
}
