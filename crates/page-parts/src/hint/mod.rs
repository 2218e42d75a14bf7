//! A line under a label that helps to answer.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// `govuk-hint`. Fields make their own; alone it is rarely needed.
#[derive(Debug, Clone, Template)]
#[template(path = "hint/template.html")]
pub struct Hint {
    content: Content,
    pub(crate) id: Option<String>,
    pub(crate) extras: Extras,
}

parts!(Hint);
extras!(Hint);

impl Hint {
    /// A hint that says this.
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
