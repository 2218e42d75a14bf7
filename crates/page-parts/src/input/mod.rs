//! One line of text.

use askama::Template;

use crate::extras::{Extras, parts};
use crate::field::{Field, field_methods};
use crate::{Content, Label};

/// `govuk-input`.
#[derive(Debug, Clone, Template)]
#[template(path = "input/template.html")]
pub struct Input {
    pub(crate) field: Field,
    kind: &'static str,
    value: Option<String>,
    spellcheck: Option<bool>,
    before: Option<Affix>,
    after: Option<Affix>,
    wrapper: Extras,
}

parts!(Input);
field_methods!(Input);

/// What stands before or after the line, such as a unit. Screen readers pass over it: the label says it too.
#[derive(Debug, Clone)]
struct Affix {
    content: Content,
    pub(crate) extras: Extras,
}

impl Input {
    /// A line with this name in the form, asked for by this label.
    pub fn new(name: impl Into<String>, label: impl Into<Label>) -> Self {
        Self {
            field: Field::new(name.into(), label.into()),
            kind: "text",
            value: None,
            spellcheck: None,
            before: None,
            after: None,
            wrapper: Extras::default(),
        }
    }

    /// What is in the line already.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// `password`, `email`, `tel`, `search`, `date` … in place of `text`.
    #[must_use]
    pub fn kind(mut self, kind: &'static str) -> Self {
        self.kind = kind;
        self
    }

    /// Whether the browser checks spelling. Off for names, for children's words and for sealed fields: some
    /// browsers send what they check away.
    #[must_use]
    pub fn spellcheck(mut self, on: bool) -> Self {
        self.spellcheck = Some(on);
        self
    }

    /// What the browser may fill in: a token such as `current-password`, or `off`.
    #[must_use]
    pub fn autocomplete(self, token: &'static str) -> Self {
        self.attribute("autocomplete", token)
    }

    /// As wide as this many characters: 2, 3, 4, 5, 10, 20 or 30.
    #[must_use]
    pub fn characters(self, width: u8) -> Self {
        self.class(&format!("govuk-input--width-{width}"))
    }

    /// Stands before the line, such as `£`.
    #[must_use]
    pub fn before(mut self, content: impl Into<Content>) -> Self {
        self.before = Some(Affix {
            content: content.into(),
            extras: Extras::default(),
        });
        self
    }

    /// Stands after the line, such as `miles`.
    #[must_use]
    pub fn after(mut self, content: impl Into<Content>) -> Self {
        self.after = Some(Affix {
            content: content.into(),
            extras: Extras::default(),
        });
        self
    }

    fn is_wrapped(&self) -> bool {
        self.before.is_some() || self.after.is_some()
    }
}

#[cfg(test)]
impl Input {
    /// The package's examples put classes and attributes on the parts around the line; our pages do not.
    pub(crate) fn example_extras(mut self, before: Extras, after: Extras, wrapper: Extras) -> Self {
        self.before = self.before.map(|affix| Affix {
            extras: before,
            ..affix
        });
        self.after = self.after.map(|affix| Affix {
            extras: after,
            ..affix
        });
        self.wrapper = wrapper;
        self
    }
}
