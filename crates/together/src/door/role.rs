//! In which role somebody reads and writes.

use serde::{Deserialize, Serialize};

/// A role. Nobody has two in one session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// A family court adviser or a children's guardian.
    Adviser,
    /// A practice supervisor.
    Supervisor,
    /// A child, in their own file.
    Child,
    /// A parent or carer.
    Parent,
    /// Adds staff and sets what can be set; sees nothing of anybody's file.
    Administrator,
    /// Keeps the list of words for the young people's board; sees nothing of anybody's file.
    WordKeeper,
    /// Business services: print, post and book, by the child's name and never by what a letter says.
    Business,
    /// The program itself, for what no person writes: the first templates, the demo.
    Program,
}

impl Role {
    /// As it is stored in the staff table.
    pub fn text(self) -> &'static str {
        match self {
            Role::Adviser => "adviser",
            Role::Supervisor => "supervisor",
            Role::Child => "child",
            Role::Parent => "parent",
            Role::Administrator => "administrator",
            Role::WordKeeper => "word_keeper",
            Role::Business => "business",
            Role::Program => "program",
        }
    }

    /// A staff role by its stored name; anything else is nobody.
    pub fn staff(text: &str) -> Option<Role> {
        [
            Role::Adviser,
            Role::Supervisor,
            Role::Administrator,
            Role::WordKeeper,
            Role::Business,
        ]
        .into_iter()
        .find(|role| role.text() == text)
    }

    /// May somebody in this role work with children at all? Not knowing is no.
    pub fn works_with_children(self) -> bool {
        matches!(self, Role::Adviser | Role::Supervisor)
    }
}
