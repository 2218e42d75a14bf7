//! A link that does something about a row or a card.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras};

/// A link, with words that only a screen reader says so that "Change" tells what is changed.
#[derive(Debug, Clone)]
pub struct Action {
    href: String,
    content: Content,
    unseen: Option<String>,
    pub(crate) extras: Extras,
}

extras!(Action);

impl Action {
    /// A link to this address that says this.
    pub fn new(href: impl Into<String>, content: impl Into<Content>) -> Self {
        Self {
            href: href.into(),
            content: content.into(),
            unseen: None,
            extras: Extras::default(),
        }
    }

    /// What a screen reader says after the link's words: what it is about.
    #[must_use]
    pub fn about(mut self, words: impl Into<String>) -> Self {
        self.unseen = Some(words.into());
        self
    }
}

/// An action as it is shown, in its card if it has one.
#[derive(Template)]
#[template(path = "summary_list/action.html")]
pub(super) struct Link<'a> {
    pub(super) action: &'a Action,
    pub(super) card: Option<&'a Content>,
}

impl askama::filters::HtmlSafe for Link<'_> {}
