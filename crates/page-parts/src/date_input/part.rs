//! One box of a date.

use crate::extras::{Extras, extras};

/// A box for the day, the month or the year.
#[derive(Debug, Clone)]
pub struct DatePart {
    pub(crate) name: String,
    pub(crate) label: String,
    pub(crate) id: Option<String>,
    pub(crate) value: Option<String>,
    pub(crate) width: u8,
    pub(crate) wrong: Option<bool>,
    pub(crate) inputmode: &'static str,
    pub(crate) extras: Extras,
}

extras!(DatePart);

impl DatePart {
    /// A box sent under this name, two characters wide.
    pub fn new(name: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            label: label.into(),
            id: None,
            value: None,
            width: 2,
            wrong: None,
            inputmode: "numeric",
            extras: Extras::default(),
        }
    }

    /// What is in the box already.
    #[must_use]
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// How many characters wide it looks: 2 or 4.
    #[must_use]
    pub fn width(mut self, characters: u8) -> Self {
        self.width = characters;
        self
    }

    /// The box's id, where it should not follow the group's.
    #[must_use]
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Whether the error is about this box.
    #[must_use]
    pub fn wrong(mut self, wrong: bool) -> Self {
        self.wrong = Some(wrong);
        self
    }

    /// The keyboard a phone offers, `numeric` unless this is called.
    #[must_use]
    pub fn inputmode(mut self, mode: &'static str) -> Self {
        self.inputmode = mode;
        self
    }
}
