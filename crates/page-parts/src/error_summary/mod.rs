//! Everything that is still to mend on a page, each with a way to it.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// One thing to mend.
#[derive(Debug, Clone)]
pub struct Problem {
    content: Content,
    href: Option<String>,
    pub(crate) extras: Extras,
}

impl Problem {
    /// What is wrong, in the same words as beside the field.
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            href: None,
            extras: Extras::default(),
        }
    }

    /// The place to mend it, such as `#name`.
    #[must_use]
    pub fn at(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// Adds an attribute to the link.
    #[must_use]
    pub fn attribute(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.extras.add_attribute(name, value);
        self
    }
}

impl<C: Into<Content>, H: Into<String>> From<(C, H)> for Problem {
    fn from((content, href): (C, H)) -> Self {
        Self::new(content).at(href)
    }
}

/// `govuk-error-summary`.
#[derive(Debug, Clone, Template)]
#[template(path = "error_summary/template.html")]
pub struct ErrorSummary {
    title: Content,
    description: Option<Content>,
    problems: Vec<Problem>,
    no_focus: Option<bool>,
    pub(crate) extras: Extras,
}

parts!(ErrorSummary);
extras!(ErrorSummary);

impl ErrorSummary {
    /// A summary with pairs of words and place: `[("Write a name", "#name")]`.
    pub fn new<P: Into<Problem>>(
        title: impl Into<Content>,
        problems: impl IntoIterator<Item = P>,
    ) -> Self {
        Self {
            title: title.into(),
            description: None,
            problems: problems.into_iter().map(Into::into).collect(),
            no_focus: None,
            extras: Extras::default(),
        }
    }

    /// Words between the title and the list.
    #[must_use]
    pub fn description(mut self, content: impl Into<Content>) -> Self {
        self.description = Some(content.into());
        self
    }

    /// Whether the focus stays where it is when the page opens.
    #[must_use]
    pub fn no_focus(mut self, no_focus: bool) -> Self {
        self.no_focus = Some(no_focus);
        self
    }
}
