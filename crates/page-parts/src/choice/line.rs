//! How one answer is shown in its group.

use askama::Template;
use askama::filters::HtmlSafe;

use super::Choice;
use crate::field::described_by;
use crate::{Hint, Label};

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

impl HtmlSafe for Line<'_> {}

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
            label: label(choice, block, &id),
            id,
        }
    }

    fn name(&self) -> &str {
        self.choice.name.as_deref().unwrap_or(self.place.name)
    }

    fn described_by(&self) -> String {
        described_by(
            Some(self.place.described_by).filter(|ids| !ids.is_empty()),
            self.hint.as_ref(),
            None,
        )
    }
}

fn label(choice: &Choice, block: &str, id: &str) -> Label {
    let mut label = Label::new(choice.content.clone())
        .of(id)
        .class(&format!("{block}__label"));
    label.extras.classes.push_str(&choice.label.classes);
    label.extras.attributes = choice.label.attributes.clone();
    label
}

/// A word between answers.
#[derive(Template)]
#[template(path = "choice/divider.html")]
pub(crate) struct Divider<'a> {
    pub(crate) block: &'static str,
    pub(crate) word: &'a str,
}

impl HtmlSafe for Divider<'_> {}
