//! One answer among several.

use askama::Template;

use crate::choice::{Divider, Item, Line, Place};
use crate::extras::parts;
use crate::group::{Group, group_methods};
use crate::{Choice, Content, Legend, Markup};

const BLOCK: &str = "govuk-radios";

/// `govuk-radios`.
#[derive(Debug, Clone, Template)]
#[template(path = "group/frame.html")]
pub struct Radios {
    pub(crate) group: Group,
    items: Vec<Item>,
    chosen: Vec<String>,
}

parts!(Radios);
group_methods!(Radios);

impl Radios {
    /// Radios with this name in the form, asked for by this legend.
    pub fn new(name: impl Into<String>, legend: impl Into<Legend>) -> Self {
        Self {
            group: Group::new(name.into(), Some(legend.into())),
            items: Vec::new(),
            chosen: Vec::new(),
        }
    }

    /// Radios that stand inside another fieldset, which asks the question.
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

    /// The answer with this value is chosen.
    #[must_use]
    pub fn checked(mut self, value: impl Into<String>) -> Self {
        self.chosen = vec![value.into()];
        self
    }

    /// In one line, where there are two short answers.
    #[must_use]
    pub fn inline(self) -> Self {
        self.class("govuk-radios--inline")
    }

    fn fields(&self) -> Markup {
        Markup::of(&Fields {
            group: &self.group,
            radios: self,
        })
    }

    fn line<'a>(&'a self, choice: &'a Choice, index: usize) -> Line<'a> {
        let place = Place {
            kind: "radio",
            block: BLOCK,
            name: &self.group.name,
            id: &self.group.id,
            described_by: "",
            chosen: &self.chosen,
        };
        Line::new(choice, index, place)
    }
}

/// What stands inside the fieldset.
#[derive(Template)]
#[template(path = "radios/template.html")]
struct Fields<'a> {
    group: &'a Group,
    radios: &'a Radios,
}

impl askama::filters::HtmlSafe for Fields<'_> {}
