//! The way back to the page before.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// `govuk-back-link`.
#[derive(Debug, Clone, Template)]
#[template(path = "back_link/template.html")]
pub struct BackLink {
    href: String,
    content: Content,
    pub(crate) extras: Extras,
}

parts!(BackLink);
extras!(BackLink);

impl BackLink {
    /// A link back to this address.
    pub fn new(href: impl Into<String>, content: impl Into<Content>) -> Self {
        Self {
            href: href.into(),
            content: content.into(),
            extras: Extras::default(),
        }
    }
}
