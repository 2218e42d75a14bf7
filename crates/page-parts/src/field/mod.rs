//! What every field has: a label, perhaps a hint, perhaps an error, and the ids that tie them together.

use crate::extras::Extras;
use crate::{Content, ErrorMessage, Hint, Label};

/// The common part of input, textarea and file upload. Their templates extend `field/group.html`, which shows it.
#[derive(Debug, Clone)]
pub(crate) struct Field {
    pub(crate) id: String,
    pub(crate) name: String,
    pub(crate) label: Label,
    pub(crate) hint: Option<Hint>,
    pub(crate) error: Option<ErrorMessage>,
    pub(crate) described_by: Option<String>,
    pub(crate) disabled: bool,
    pub(crate) group: Extras,
    pub(crate) extras: Extras,
}

impl Field {
    pub(crate) fn new(name: String, label: Label) -> Self {
        Self {
            id: name.clone(),
            label: label.of(&name),
            name,
            hint: None,
            error: None,
            described_by: None,
            disabled: false,
            group: Extras::default(),
            extras: Extras::default(),
        }
    }

    pub(crate) fn set_id(&mut self, id: String) {
        self.label.of = Some(id.clone());
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

    /// The ids a screen reader reads after the label.
    pub(crate) fn described_by(&self) -> String {
        described_by(
            self.described_by.as_deref(),
            self.hint.as_ref(),
            self.error.as_ref(),
        )
    }
}

/// What a page named, then the hint, then the error: the order in which they stand.
pub(crate) fn described_by(
    named: Option<&str>,
    hint: Option<&Hint>,
    error: Option<&ErrorMessage>,
) -> String {
    let hint = hint.and_then(|hint| hint.id.as_deref());
    let error = error.and_then(|error| error.id.as_deref());
    let ids: Vec<&str> = [named, hint, error].into_iter().flatten().collect();
    ids.join(" ")
}

/// The methods every field has. The type has a field called `field`.
macro_rules! field_methods {
    ($part:ty) => {
        impl $part {
            /// The element's id, where it should differ from the name. Hint and error follow it.
            #[must_use]
            pub fn id(mut self, id: impl Into<String>) -> Self {
                self.field.set_id(id.into());
                self
            }

            /// A line under the label that helps to answer.
            #[must_use]
            pub fn hint(mut self, hint: impl Into<$crate::Content>) -> Self {
                self.field.set_hint(hint.into());
                self
            }

            /// What is wrong with the answer, if anything is.
            #[must_use]
            pub fn error<E: Into<$crate::Content>>(mut self, error: Option<E>) -> Self {
                self.field.set_error(error.map(Into::into));
                self
            }

            /// What a screen reader says before the error: "Error", unless the page speaks another language.
            #[must_use]
            pub fn error_spoken(mut self, word: impl Into<String>) -> Self {
                self.field.error = self.field.error.map(|error| error.spoken(word));
                self
            }

            /// Ids of further elements that describe the field, with spaces between.
            #[must_use]
            pub fn described_by(mut self, ids: impl Into<String>) -> Self {
                self.field.described_by = Some(ids.into());
                self
            }

            /// Cannot be changed now.
            #[must_use]
            pub fn disabled(mut self, disabled: bool) -> Self {
                self.field.disabled = disabled;
                self
            }

            /// Adds a class to the field itself.
            #[must_use]
            pub fn class(mut self, class: &str) -> Self {
                self.field.extras.add_class(class);
                self
            }

            /// Adds an attribute to the field itself. The name is ours, the value is escaped.
            #[must_use]
            pub fn attribute(mut self, name: &'static str, value: impl Into<String>) -> Self {
                self.field.extras.add_attribute(name, value);
                self
            }

            /// Adds a class to the group of label, hint, error and field.
            #[must_use]
            pub fn group_class(mut self, class: &str) -> Self {
                self.field.group.add_class(class);
                self
            }
        }
    };
}

pub(crate) use field_methods;
