//! More for those who want it.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// `govuk-details`: a line to press, and what opens under it.
#[derive(Debug, Clone, Template)]
#[template(path = "details/template.html")]
pub struct Details {
    summary: Content,
    content: Content,
    id: Option<String>,
    open: bool,
    pub(crate) extras: Extras,
}

parts!(Details);
extras!(Details);

impl Details {
    /// Details under this line.
    pub fn new(summary: impl Into<Content>, content: impl Into<Content>) -> Self {
        Self {
            summary: summary.into(),
            content: content.into(),
            id: None,
            open: false,
            extras: Extras::default(),
        }
    }

    /// The element's id.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Open when the page is.
    #[must_use]
    pub fn open(mut self) -> Self {
        self.open = true;
        self
    }
}
