//! A few words that mark something: a state, never a person.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// `govuk-tag`.
#[derive(Debug, Clone, Template)]
#[template(path = "tag/template.html")]
pub struct Tag {
    content: Content,
    pub(crate) extras: Extras,
}

parts!(Tag);
extras!(Tag);

impl Tag {
    /// A tag that says this.
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            extras: Extras::default(),
        }
    }

    /// Done, or nothing to do.
    #[must_use]
    pub fn calm(self) -> Self {
        self.class("govuk-tag--green")
    }

    /// Waiting, or not known yet.
    #[must_use]
    pub fn waiting(self) -> Self {
        self.class("govuk-tag--yellow")
    }

    /// About a child's own words.
    #[must_use]
    pub fn child(self) -> Self {
        self.class("govuk-tag--purple")
    }
}
