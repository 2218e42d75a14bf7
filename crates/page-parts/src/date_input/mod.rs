//! A day that somebody knows by heart, in three boxes.

use askama::Template;

use crate::extras::parts;
use crate::group::{Group, group_methods};
use crate::{Input, Label, Legend, Markup};

mod part;

pub use part::DatePart;

/// `govuk-date-input`.
#[derive(Debug, Clone, Template)]
#[template(path = "group/frame.html")]
pub struct DateInput {
    pub(crate) group: Group,
    prefix: Option<String>,
    parts: Vec<DatePart>,
}

parts!(DateInput);
group_methods!(DateInput);

impl DateInput {
    /// A date, asked for by this legend. The boxes are sent as `{name}-day`, `{name}-month` and `{name}-year`;
    /// `labels` says day, month and year in the page's language.
    pub fn new(name: impl Into<String>, legend: impl Into<Legend>, labels: [String; 3]) -> Self {
        let name = name.into();
        let [day, month, year] = labels;
        let parts = vec![
            DatePart::new("day", day),
            DatePart::new("month", month),
            DatePart::new("year", year).width(4),
        ];
        Self {
            prefix: Some(name.clone()),
            group: grouped(name, Some(legend.into())),
            parts,
        }
    }

    /// Only some boxes, or boxes of another shape. `id` is the group's; each box is sent under its own name.
    pub fn of(id: impl Into<String>, legend: Option<Legend>, parts: Vec<DatePart>) -> Self {
        Self {
            group: grouped(id.into(), legend),
            prefix: None,
            parts,
        }
    }

    /// Day, month and year that are in the boxes already, just as they were typed.
    #[must_use]
    pub fn values<V: Into<String>>(mut self, values: [V; 3]) -> Self {
        for (part, value) in self.parts.iter_mut().zip(values) {
            part.value = Some(value.into());
        }
        self
    }

    /// Puts this before every box's name in the form, with a hyphen.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    fn fields(&self) -> Markup {
        Markup::of(&Fields {
            group: &self.group,
            inputs: self.parts.iter().map(|part| self.input(part)).collect(),
        })
    }

    fn input(&self, part: &DatePart) -> Input {
        let name = self.prefix.as_ref().map_or_else(
            || part.name.clone(),
            |prefix| format!("{prefix}-{}", part.name),
        );
        let id = part
            .id
            .clone()
            .unwrap_or_else(|| format!("{}-{}", self.group.id, part.name));
        let label = Label::new(part.label.clone()).class("govuk-date-input__label");
        let mut input = Input::new(name, label)
            .id(id)
            .characters(part.width)
            .class("govuk-date-input__input");
        if self.marks(part) {
            input = input.class("govuk-input--error");
        }
        input.field.extras.classes.push_str(&part.extras.classes);
        input = input.attribute("inputmode", part.inputmode);
        input
            .field
            .extras
            .attributes
            .extend(&part.extras.attributes);
        part.value.iter().fold(input, Input::value)
    }

    /// An error is about every box, unless some are marked or this one is marked as right.
    fn marks(&self, part: &DatePart) -> bool {
        let some_marked = self.parts.iter().any(|part| part.wrong == Some(true));
        part.wrong
            .unwrap_or(self.group.error.is_some() && !some_marked)
    }
}

/// The fieldset of text boxes needs the role `group`, or some screen readers leave its description out.
fn grouped(id: String, legend: Option<Legend>) -> Group {
    let mut group = Group::new(id, legend);
    group.fieldset = group.fieldset.map(|fieldset| fieldset.role("group"));
    group
}

/// What stands inside the fieldset.
#[derive(Template)]
#[template(path = "date_input/template.html")]
struct Fields<'a> {
    group: &'a Group,
    inputs: Vec<Input>,
}

impl askama::filters::HtmlSafe for Fields<'_> {}
