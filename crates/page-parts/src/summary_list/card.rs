//! A card around a summary list.

use crate::extras::{Extras, extras};
use crate::{Action, Content};

/// A title, and what can be done about the whole list.
#[derive(Debug, Clone)]
pub struct Card {
    pub(crate) title: Option<Content>,
    pub(crate) level: u8,
    pub(crate) actions: Vec<Action>,
    pub(crate) extras: Extras,
    pub(crate) title_extras: Extras,
    pub(crate) actions_extras: Extras,
}

extras!(Card);

impl Card {
    /// A card with this title.
    pub fn new(title: impl Into<Content>) -> Self {
        Self {
            title: Some(title.into()),
            ..Self::untitled()
        }
    }

    /// The title's heading level, 1 to 6. It is 2 unless this is called.
    #[must_use]
    pub fn level(mut self, level: u8) -> Self {
        self.level = level.clamp(1, 6);
        self
    }

    /// Adds a link about the whole list.
    #[must_use]
    pub fn action(mut self, action: Action) -> Self {
        self.actions.push(action);
        self
    }

    pub(crate) fn untitled() -> Self {
        Self {
            title: None,
            level: 2,
            actions: Vec::new(),
            extras: Extras::default(),
            title_extras: Extras::default(),
            actions_extras: Extras::default(),
        }
    }
}
