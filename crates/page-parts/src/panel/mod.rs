//! Something has happened, said large; or a stop on the way that asks to be read.

use askama::Template;

use crate::extras::{Extras, extras, parts};
use crate::{Button, Content, Markup};

/// `govuk-panel`.
#[derive(Debug, Clone, Template)]
#[template(path = "panel/template.html")]
pub struct Panel {
    title: Content,
    content: Option<Content>,
    level: u8,
    interruption: bool,
    actions: Option<Markup>,
    actions_extras: Extras,
    pub(crate) extras: Extras,
}

parts!(Panel);
extras!(Panel);

impl Panel {
    /// A panel that says this has happened.
    pub fn new(title: impl Into<Content>) -> Self {
        Self {
            title: title.into(),
            content: None,
            level: 1,
            interruption: false,
            actions: None,
            actions_extras: Extras::default(),
            extras: Extras::default(),
        }
    }

    /// What stands under the title.
    #[must_use]
    pub fn content(mut self, content: impl Into<Content>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// The heading's level, 1 to 6. It is 1 unless this is called.
    #[must_use]
    pub fn level(mut self, level: u8) -> Self {
        self.level = level.clamp(1, 6);
        self
    }

    /// Not a confirmation: a page that stops somebody to tell them something.
    #[must_use]
    pub fn interruption(mut self) -> Self {
        self.interruption = true;
        self
    }

    /// A way on from an interruption, as a button.
    #[must_use]
    pub fn button(self, button: Button) -> Self {
        self.action(&button.class("govuk-button--inverse"))
    }

    /// A way on from an interruption, as a link.
    #[must_use]
    pub fn link(self, href: impl Into<String>, text: impl Into<String>) -> Self {
        self.action(&InverseLink {
            href: href.into(),
            text: text.into(),
            extras: Extras::default(),
        })
    }

    pub(crate) fn action(mut self, part: &(impl Template + askama::filters::HtmlSafe)) -> Self {
        self.actions = Some(self.actions.unwrap_or_default().and(part));
        self
    }
}

/// A link on a panel's dark ground.
#[derive(Debug, Clone, Template)]
#[template(path = "panel/link.html")]
pub(crate) struct InverseLink {
    pub(crate) href: String,
    pub(crate) text: String,
    pub(crate) extras: Extras,
}

parts!(InverseLink);

#[cfg(test)]
impl Panel {
    /// The package's examples put classes and attributes on a link and on the row of actions; our pages do not.
    pub(crate) fn example_actions(mut self, row: Extras, links: Option<Markup>) -> Self {
        self.actions_extras = row;
        self.actions = Some(links.unwrap_or_default());
        self
    }
}
