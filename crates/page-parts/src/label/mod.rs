//! The words that ask for an answer.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// `govuk-label`. Fields make their own; a page may give them one that is also its heading.
#[derive(Debug, Clone, Template)]
#[template(path = "label/template.html")]
pub struct Label {
    content: Content,
    pub(crate) of: Option<String>,
    heading: bool,
    pub(crate) extras: Extras,
}

parts!(Label);
extras!(Label);

impl Label {
    /// A label that says this.
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            of: None,
            heading: false,
            extras: Extras::default(),
        }
    }

    /// The id of the field it belongs to. A field sets its own.
    #[must_use]
    pub fn of(mut self, id: impl Into<String>) -> Self {
        self.of = Some(id.into());
        self
    }

    /// The label is also the page's heading: on pages that ask one thing.
    #[must_use]
    pub fn heading(mut self) -> Self {
        self.heading = true;
        self
    }

    /// Large letters.
    #[must_use]
    pub fn large(self) -> Self {
        self.class("govuk-label--l")
    }

    /// Letters of middle size.
    #[must_use]
    pub fn medium(self) -> Self {
        self.class("govuk-label--m")
    }

    /// Only a screen reader says it: the page shows the same words otherwise.
    #[must_use]
    pub fn unseen(self) -> Self {
        self.class("govuk-visually-hidden")
    }
}

impl From<&str> for Label {
    fn from(words: &str) -> Self {
        Self::new(words)
    }
}

impl From<&String> for Label {
    fn from(words: &String) -> Self {
        Self::new(words)
    }
}

impl From<String> for Label {
    fn from(words: String) -> Self {
        Self::new(words)
    }
}
