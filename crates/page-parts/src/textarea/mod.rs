//! More than one line of text.

use askama::Template;

use crate::Label;
use crate::extras::parts;
use crate::field::{Field, field_methods};

/// `govuk-textarea`.
#[derive(Debug, Clone, Template)]
#[template(path = "textarea/template.html")]
pub struct Textarea {
    pub(crate) field: Field,
    value: String,
    rows: u16,
    spellcheck: Option<bool>,
}

parts!(Textarea);
field_methods!(Textarea);

impl Textarea {
    /// A box with this name in the form, asked for by this label.
    pub fn new(name: impl Into<String>, label: impl Into<Label>) -> Self {
        Self {
            field: Field::new(name.into(), label.into()),
            value: String::new(),
            rows: 5,
            spellcheck: None,
        }
    }

    /// What is in the box already, every character of it.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }

    /// How many lines it shows. It is 5 unless this is called.
    #[must_use]
    pub fn rows(mut self, rows: u16) -> Self {
        self.rows = rows;
        self
    }

    /// Whether the browser checks spelling. Off for children's words and for sealed fields: some browsers send
    /// what they check away.
    #[must_use]
    pub fn spellcheck(mut self, on: bool) -> Self {
        self.spellcheck = Some(on);
        self
    }

    /// What the browser may fill in, or `off`.
    #[must_use]
    pub fn autocomplete(self, token: &'static str) -> Self {
        self.attribute("autocomplete", token)
    }

    /// Browsers drop one line break at the start of a textarea, so text that begins with one needs another.
    fn needs_line_break(&self) -> bool {
        self.value.starts_with(['\n', '\r'])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::fixtures::canonical;

    #[test]
    fn a_text_that_begins_with_an_empty_line_keeps_it() {
        let textarea = Textarea::new("said", "What you said").value("\nDear Sam");

        assert!(canonical(&textarea.to_string()).contains(">\nDear Sam</textarea>"));
    }
}
