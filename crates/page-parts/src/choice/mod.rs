//! One answer to choose among radios or checkboxes.

use askama::Template;

use crate::extras::Extras;
use crate::{Content, Hint, Label};

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

/// What a choice takes from its group.
pub(crate) struct Place<'a> {
    /// `radio` or `checkbox`, and the class that goes with it.
    pub(crate) kind: &'static str,
    pub(crate) block: &'static str,
    pub(crate) name: &'a str,
    pub(crate) id: &'a str,
    /// What describes every single field, when no fieldset does.
    pub(crate) described_by: &'a str,
    pub(crate) chosen: &'a [String],
}

/// One line of a list of answers, as it is shown.
#[derive(Template)]
#[template(path = "choice/template.html")]
pub(crate) struct Line<'a> {
    choice: &'a Choice,
    place: Place<'a>,
    id: String,
    checked: bool,
    label: Label,
    hint: Option<Hint>,
}

impl askama::filters::HtmlSafe for Line<'_> {}

impl<'a> Line<'a> {
    /// The answer at `index` (from 0) of its group. The first has the group's own id, so that an error summary
    /// can lead to it.
    pub(crate) fn new(choice: &'a Choice, index: usize, place: Place<'a>) -> Self {
        let id = match (&choice.id, index) {
            (Some(id), _) => id.clone(),
            (None, 0) => place.id.to_owned(),
            (None, index) => format!("{}-{}", place.id, index + 1),
        };
        let block = place.block;
        let mut label = Label::new(choice.content.clone())
            .of(&id)
            .class(&format!("{block}__label"));
        label.extras.classes.push_str(&choice.label.classes);
        label.extras.attributes = choice.label.attributes.clone();
        Self {
            hint: choice.hint.clone().map(|hint| {
                Hint::new(hint)
                    .id(format!("{id}-item-hint"))
                    .class(&format!("{block}__hint"))
            }),
            checked: choice
                .checked
                .unwrap_or_else(|| place.chosen.contains(&choice.value)),
            choice,
            place,
            id,
            label,
        }
    }

    fn name(&self) -> &str {
        self.choice.name.as_deref().unwrap_or(self.place.name)
    }

    fn described_by(&self) -> String {
        crate::field::described_by(
            Some(self.place.described_by).filter(|ids| !ids.is_empty()),
            self.hint.as_ref(),
            None,
        )
    }
}

/// A word between answers.
#[derive(Template)]
#[template(path = "choice/divider.html")]
pub(crate) struct Divider<'a> {
    pub(crate) block: &'static str,
    pub(crate) word: &'a str,
}

impl askama::filters::HtmlSafe for Divider<'_> {}

#[cfg(test)]
impl Choice {
    /// The package's examples put classes and attributes on a label; our pages do not.
    pub(crate) fn example_label(mut self, label: Extras) -> Self {
        self.label = label;
        self
    }
}
