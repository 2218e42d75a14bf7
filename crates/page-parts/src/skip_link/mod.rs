//! Past the head of a page, straight to what it is about.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// `govuk-skip-link`.
#[derive(Debug, Clone, Template)]
#[template(path = "skip_link/template.html")]
pub struct SkipLink {
    href: String,
    content: Content,
    pub(crate) extras: Extras,
}

parts!(SkipLink);
extras!(SkipLink);

impl SkipLink {
    /// A link to this place on the page, such as `#main`.
    pub fn new(href: impl Into<String>, content: impl Into<Content>) -> Self {
        Self {
            href: href.into(),
            content: content.into(),
            extras: Extras::default(),
        }
    }
}
