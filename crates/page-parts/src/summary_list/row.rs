//! One line of a summary list.

use crate::extras::{Extras, extras};
use crate::{Action, Content};

/// What it is, what is known, and what can be done about it.
#[derive(Debug, Clone)]
pub struct Row {
    pub(crate) key: Content,
    pub(crate) value: Content,
    pub(crate) actions: Vec<Action>,
    /// Actions were thought of, and there are none: the package then keeps their column.
    pub(crate) keeps_column: bool,
    pub(crate) extras: Extras,
    pub(crate) key_extras: Extras,
    pub(crate) value_extras: Extras,
    pub(crate) actions_extras: Extras,
}

extras!(Row);

impl Row {
    /// A row with nothing to change.
    pub fn new(key: impl Into<Content>, value: impl Into<Content>) -> Self {
        Self {
            key: key.into(),
            value: value.into(),
            actions: Vec::new(),
            keeps_column: false,
            extras: Extras::default(),
            key_extras: Extras::default(),
            value_extras: Extras::default(),
            actions_extras: Extras::default(),
        }
    }

    /// Adds a link, such as "Change".
    #[must_use]
    pub fn action(mut self, action: Action) -> Self {
        self.actions.push(action);
        self
    }
}
