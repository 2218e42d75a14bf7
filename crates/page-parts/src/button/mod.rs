//! A button, or a link that looks and acts like one.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

/// `govuk-button`. A press sends the form it stands in, or goes to an address.
#[derive(Debug, Clone, Template)]
#[template(path = "button/template.html")]
pub struct Button {
    content: Content,
    href: Option<String>,
    kind: &'static str,
    name: Option<String>,
    value: Option<String>,
    id: Option<String>,
    disabled: bool,
    once: Option<bool>,
    start: bool,
    pub(crate) extras: Extras,
}

parts!(Button);
extras!(Button);

impl Button {
    /// A button that sends its form.
    pub fn new(content: impl Into<Content>) -> Self {
        Self {
            content: content.into(),
            href: None,
            kind: "submit",
            name: None,
            value: None,
            id: None,
            disabled: false,
            once: None,
            start: false,
            extras: Extras::default(),
        }
    }

    /// A link to this address, with the looks and role of a button.
    #[must_use]
    pub fn href(mut self, href: impl Into<String>) -> Self {
        self.href = Some(href.into());
        self
    }

    /// Not the main thing to do here.
    #[must_use]
    pub fn quiet(self) -> Self {
        self.class("govuk-button--secondary")
    }

    /// Something that cannot be taken back.
    #[must_use]
    pub fn warning(self) -> Self {
        self.class("govuk-button--warning")
    }

    /// The way into a longer piece of work: with an arrow.
    #[must_use]
    pub fn start(mut self) -> Self {
        self.start = true;
        self.class("govuk-button--start")
    }

    /// Sends this name with the form, and [`Button::value`] with it.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// What is sent under the button's name.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// The element's id.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// `button` or `reset` in place of `submit`.
    #[must_use]
    pub fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    /// Cannot be pressed now. Say beside it why: better still, leave the button out.
    #[must_use]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = disabled;
        self
    }

    /// Whether a second press within a second is ignored, where scripts run.
    #[must_use]
    pub fn once(mut self, once: bool) -> Self {
        self.once = Some(once);
        self
    }
}
