//! Several fields that answer one question.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// The question that a fieldset answers.
#[derive(Debug, Clone, Default)]
pub struct Legend {
    content: Content,
    heading: bool,
    pub(crate) extras: Extras,
}

impl Legend {
    /// A legend that says this.
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            ..Self::default()
        }
    }

    /// The legend is also the page's heading: on pages that ask one thing.
    #[must_use]
    pub fn heading(mut self) -> Self {
        self.heading = true;
        self
    }

    /// Large letters.
    #[must_use]
    pub fn large(self) -> Self {
        self.class("govuk-fieldset__legend--l")
    }

    /// Letters of middle size.
    #[must_use]
    pub fn medium(self) -> Self {
        self.class("govuk-fieldset__legend--m")
    }

    /// Adds a class to the legend.
    #[must_use]
    pub fn class(mut self, class: &str) -> Self {
        self.extras.add_class(class);
        self
    }

    fn is_shown(&self) -> bool {
        !matches!(&self.content, Content::Words(words) if words.is_empty())
    }
}

impl From<&str> for Legend {
    fn from(words: &str) -> Self {
        Self::new(words)
    }
}

impl From<&String> for Legend {
    fn from(words: &String) -> Self {
        Self::new(words)
    }
}

impl From<String> for Legend {
    fn from(words: String) -> Self {
        Self::new(words)
    }
}

/// `govuk-fieldset`. Radios, checkboxes and dates make their own.
#[derive(Debug, Clone, Template)]
#[template(path = "fieldset/template.html")]
pub struct Fieldset {
    legend: Legend,
    role: Option<&'static str>,
    described_by: Option<String>,
    inside: Content,
    pub(crate) extras: Extras,
}

parts!(Fieldset);
extras!(Fieldset);

impl Fieldset {
    /// A fieldset that asks this.
    pub fn new(legend: impl Into<Legend>) -> Self {
        Self {
            legend: legend.into(),
            role: None,
            described_by: None,
            inside: Content::default(),
            extras: Extras::default(),
        }
    }

    /// The fields it holds.
    #[must_use]
    pub fn inside(mut self, fields: impl Into<Content>) -> Self {
        self.inside = fields.into();
        self
    }

    /// `group` where screen readers would not say the description otherwise.
    #[must_use]
    pub fn role(mut self, role: &'static str) -> Self {
        self.role = Some(role);
        self
    }

    /// Ids of what describes it, with spaces between.
    #[must_use]
    pub fn described_by(mut self, ids: impl Into<String>) -> Self {
        self.described_by = Some(ids.into());
        self
    }
}
