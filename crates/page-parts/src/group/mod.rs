//! What radios, checkboxes and dates have: a question, perhaps a hint, perhaps an error, and the ids that tie
//! them together.

use crate::extras::Extras;
use crate::field::described_by;
use crate::{Content, ErrorMessage, Fieldset, Hint, Legend, Markup};

/// The common part of several fields that answer one question.
#[derive(Debug, Clone)]
pub(crate) struct Group {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) fieldset: Option<Fieldset>,
    pub(crate) hint: Option<Hint>,
    pub(crate) error: Option<ErrorMessage>,
    pub(crate) described_by: Option<String>,
    pub(crate) outer: Extras,
    pub(crate) extras: Extras,
}

impl Group {
    pub(crate) fn new(name: String, legend: Option<Legend>) -> Self {
        Self {
            id: name.clone(),
            name,
            fieldset: legend.map(Fieldset::new),
            hint: None,
            error: None,
            described_by: None,
            outer: Extras::default(),
            extras: Extras::default(),
        }
    }

    pub(crate) fn set_id(&mut self, id: String) {
        if let Some(hint) = &mut self.hint {
            hint.id = Some(format!("{id}-hint"));
        }
        if let Some(error) = &mut self.error {
            error.id = Some(format!("{id}-error"));
        }
        self.id = id;
    }

    pub(crate) fn set_hint(&mut self, content: Content) {
        self.hint = Some(Hint::new(content).id(format!("{}-hint", self.id)));
    }

    pub(crate) fn set_error(&mut self, content: Option<Content>) {
        self.error =
            content.map(|content| ErrorMessage::new(content).id(format!("{}-error", self.id)));
    }

    /// The ids a screen reader reads after the question.
    pub(crate) fn described_by(&self) -> String {
        described_by(
            self.described_by.as_deref(),
            self.hint.as_ref(),
            self.error.as_ref(),
        )
    }

    /// The fields inside their fieldset, if there is one.
    pub(crate) fn framed(&self, fields: Markup) -> Content {
        let Some(fieldset) = self.fieldset.clone() else {
            return fields.into();
        };
        let fieldset = match self.described_by() {
            ids if ids.is_empty() => fieldset,
            ids => fieldset.described_by(ids),
        };
        fieldset.inside(fields).into()
    }
}

/// The methods every group has. The type has a field called `group`.
macro_rules! group_methods {
    ($part:ty) => {
        impl $part {
            /// The first field's id, where it should differ from the name. The others, hint and error follow it.
            #[must_use]
            pub fn id(mut self, id: impl Into<String>) -> Self {
                self.group.set_id(id.into());
                self
            }

            /// A line under the question that helps to answer.
            #[must_use]
            pub fn hint(mut self, hint: impl Into<$crate::Content>) -> Self {
                self.group.set_hint(hint.into());
                self
            }

            /// What is wrong with the answer, if anything is.
            #[must_use]
            pub fn error<E: Into<$crate::Content>>(mut self, error: Option<E>) -> Self {
                self.group.set_error(error.map(Into::into));
                self
            }

            /// What a screen reader says before the error: "Error", unless the page speaks another language.
            #[must_use]
            pub fn error_spoken(mut self, word: impl Into<String>) -> Self {
                self.group.error = self.group.error.map(|error| error.spoken(word));
                self
            }

            /// Ids of further elements that describe the group, with spaces between.
            #[must_use]
            pub fn described_by(mut self, ids: impl Into<String>) -> Self {
                self.group.described_by = Some(ids.into());
                self
            }

            /// Adds a class to the element that holds the fields.
            #[must_use]
            pub fn class(mut self, class: &str) -> Self {
                self.group.extras.add_class(class);
                self
            }

            /// Adds an attribute to the element that holds the fields. The name is ours, the value is escaped.
            #[must_use]
            pub fn attribute(mut self, name: &'static str, value: impl Into<String>) -> Self {
                self.group.extras.add_attribute(name, value);
                self
            }

            /// Adds a class to the group as a whole.
            #[must_use]
            pub fn group_class(mut self, class: &str) -> Self {
                self.group.outer.add_class(class);
                self
            }
        }
    };
}

pub(crate) use group_methods;
