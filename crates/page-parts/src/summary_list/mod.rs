//! What is known, line by line, each with a way to change it.

use askama::Template;

use crate::Content;
use crate::extras::{Extras, extras, parts};

mod action;
mod card;
mod row;

pub use action::Action;
pub use card::Card;
pub use row::Row;

use action::Link;

/// `govuk-summary-list`.
#[derive(Debug, Clone, Default, Template)]
#[template(path = "summary_list/template.html")]
pub struct SummaryList {
    rows: Vec<Row>,
    card: Option<Card>,
    pub(crate) extras: Extras,
}

parts!(SummaryList);
extras!(SummaryList);

impl SummaryList {
    /// A list of these rows.
    pub fn new(rows: impl IntoIterator<Item = Row>) -> Self {
        Self {
            rows: rows.into_iter().collect(),
            ..Self::default()
        }
    }

    /// One more row, with nothing to change.
    #[must_use]
    pub fn row(mut self, key: impl Into<Content>, value: impl Into<Content>) -> Self {
        self.rows.push(Row::new(key, value));
        self
    }

    /// The list stands in a card with a title and actions of its own.
    #[must_use]
    pub fn card(mut self, card: Card) -> Self {
        self.card = Some(card);
        self
    }

    /// Without lines between the rows.
    #[must_use]
    pub fn without_lines(self) -> Self {
        self.class("govuk-summary-list--no-border")
    }

    fn has_actions(&self) -> bool {
        self.rows.iter().any(|row| !row.actions.is_empty())
    }

    fn link<'a>(&'a self, action: &'a Action) -> Link<'a> {
        Link {
            action,
            card: self.card.as_ref().and_then(|card| card.title.as_ref()),
        }
    }
}
