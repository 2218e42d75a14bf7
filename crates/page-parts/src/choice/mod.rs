//! One answer to choose among radios or checkboxes.

mod line;

pub(crate) use line::{Divider, Line, Place};

use crate::Content;
use crate::extras::Extras;

/// One answer: what it says, and what is sent when it is chosen.
#[derive(Debug, Clone)]
pub struct Choice {
    pub(crate) value: String,
    content: Content,
    id: Option<String>,
    name: Option<String>,
    hint: Option<Content>,
    checked: Option<bool>,
    disabled: bool,
    reveals: Option<Content>,
    exclusive: bool,
    pub(crate) extras: Extras,
    pub(crate) label: Extras,
}

impl Choice {
    /// An answer that sends `value` and says `content`.
    pub fn new(value: impl Into<String>, content: impl Into<Content>) -> Self {
        Self {
            value: value.into(),
            content: content.into(),
            id: None,
            name: None,
            hint: None,
            checked: None,
            disabled: false,
            reveals: None,
            exclusive: false,
            extras: Extras::default(),
            label: Extras::default(),
        }
    }

    /// A line under the answer.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Content>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    /// Chosen or not, whatever the group says.
    #[must_use]
    pub fn checked(mut self, checked: bool) -> Self {
        self.checked = Some(checked);
        self
    }

    /// Cannot be chosen now.
    #[must_use]
    pub fn disabled(mut self, disabled: bool) -> Self {
        self.disabled = disabled;
        self
    }

    /// Fields that belong to this answer. Without scripts they always show.
    #[must_use]
    pub fn reveals(mut self, fields: impl Into<Content>) -> Self {
        self.reveals = Some(fields.into());
        self
    }

    /// Among checkboxes: choosing it, such as "None of these", takes the others back.
    #[must_use]
    pub fn exclusive(mut self) -> Self {
        self.exclusive = true;
        self
    }

    /// The field's id, where it should not follow the group's.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Among checkboxes: a name of its own in the form.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Adds an attribute to the field. The name is ours, the value is escaped.
    #[must_use]
    pub fn attribute(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.extras.add_attribute(name, value);
        self
    }
}

/// What stands in a list of answers.
#[derive(Debug, Clone)]
pub(crate) enum Item {
    Choice(Box<Choice>),
    /// A word between answers, such as "or".
    Divider(String),
}

#[cfg(test)]
impl Choice {
    /// The package's examples put classes and attributes on a label; our pages do not.
    pub(crate) fn example_label(mut self, label: Extras) -> Self {
        self.label = label;
        self
    }
}
