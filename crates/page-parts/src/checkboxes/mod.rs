//! Any number of answers.

use askama::Template;

use crate::choice::{Divider, Item, Line, Place};
use crate::extras::parts;
use crate::group::{Group, group_methods};
use crate::{Choice, Content, Legend, Markup};

const BLOCK: &str = "govuk-checkboxes";

/// `govuk-checkboxes`.
#[derive(Debug, Clone, Template)]
#[template(path = "group/frame.html")]
pub struct Checkboxes {
    pub(crate) group: Group,
    items: Vec<Item>,
    chosen: Vec<String>,
}

parts!(Checkboxes);
group_methods!(Checkboxes);

impl Checkboxes {
    /// Checkboxes with this name in the form, asked for by this legend.
    pub fn new(name: impl Into<String>, legend: impl Into<Legend>) -> Self {
        Self {
            group: Group::new(name.into(), Some(legend.into())),
            items: Vec::new(),
            chosen: Vec::new(),
        }
    }

    /// A single checkbox, or checkboxes inside another fieldset, which asks the question.
    pub fn without_legend(name: impl Into<String>) -> Self {
        Self {
            group: Group::new(name.into(), None),
            items: Vec::new(),
            chosen: Vec::new(),
        }
    }

    /// An answer that sends `value` and says `content`.
    #[must_use]
    pub fn item(self, value: impl Into<String>, content: impl Into<Content>) -> Self {
        self.choice(Choice::new(value, content))
    }

    /// An answer with more to it: a hint, or fields of its own.
    #[must_use]
    pub fn choice(mut self, choice: Choice) -> Self {
        self.items.push(Item::Choice(Box::new(choice)));
        self
    }

    /// A word before the next answer, such as "or".
    #[must_use]
    pub fn divider(mut self, word: impl Into<String>) -> Self {
        self.items.push(Item::Divider(word.into()));
        self
    }

    /// The answers with these values are chosen.
    #[must_use]
    pub fn checked<V: Into<String>>(mut self, values: impl IntoIterator<Item = V>) -> Self {
        self.chosen = values.into_iter().map(Into::into).collect();
        self
    }

    /// Small boxes, where there are many in a list.
    #[must_use]
    pub fn small(self) -> Self {
        self.class("govuk-checkboxes--small")
    }

    fn fields(&self) -> Markup {
        Markup::of(&Fields {
            group: &self.group,
            checkboxes: self,
            described_by: self.described_singly(),
        })
    }

    /// Without a fieldset to carry it, every box carries what describes them all.
    fn described_singly(&self) -> String {
        if self.group.fieldset.is_some() {
            String::new()
        } else {
            self.group.described_by()
        }
    }

    fn line<'a>(&'a self, choice: &'a Choice, index: usize, described_by: &'a str) -> Line<'a> {
        let place = Place {
            kind: "checkbox",
            block: BLOCK,
            name: &self.group.name,
            id: &self.group.id,
            described_by,
            chosen: &self.chosen,
        };
        Line::new(choice, index, place)
    }
}

/// What stands inside the fieldset.
#[derive(Template)]
#[template(path = "checkboxes/template.html")]
struct Fields<'a> {
    group: &'a Group,
    checkboxes: &'a Checkboxes,
    described_by: String,
}

impl askama::filters::HtmlSafe for Fields<'_> {}
