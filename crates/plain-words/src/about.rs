//! What the checker is told about the child a text is for or about.

use serde::Deserialize;

use crate::Other;

/// What is known about the child, so that names are not taken for words and nothing leaves that must not.
///
/// The caller decides what is in each list; an empty list checks nothing. It can be read from TOML with these names of
/// fields; every field may be left out.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct About {
    /// The name this child is called by in this text; empty if nobody has asked. Findings speak of the child by it.
    pub name: String,
    /// Other names and spellings of this child that are right in this text: the whole name, a short one.
    pub names: Vec<String>,
    /// Names of this child that must not be in this text: an old one, or one that this reader must not hear.
    pub not_names: Vec<String>,
    /// The child's pronouns, as the child says them: "she", "they/them". Anything we do not know checks nothing.
    pub pronouns: Option<String>,
    /// People who may be named here (family, workers, pets, clubs), with this child's words for them.
    pub people: Vec<Person>,
    /// Names of children who must not be in this text. Brothers and sisters are here only where they are not expected.
    pub others: Vec<String>,
    /// Details that must not leave: addresses, schools, telephone numbers, in any layout.
    pub sealed: Vec<String>,
    /// The child's age in years.
    pub age: Option<u8>,
    /// Lines that are about this child and nobody else; a letter in which one stands is about this child.
    pub facts: Vec<String>,
    /// Whether the child can say what they think. A report on a child who speaks has their own words in it.
    pub speaks: bool,
    /// Texts a letter should not be a copy of: the brother's or sister's, and the writer's own latest.
    pub earlier: Vec<Other>,
    /// The fixed text of templates, which every letter may share.
    pub fixed: Vec<Other>,
}

/// Somebody who may be named in a text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Person {
    /// The name.
    pub name: String,
    /// What this child calls them: "Teta", "Baba".
    pub words: Vec<String>,
}

impl Default for About {
    /// Nothing known, and a child who speaks.
    fn default() -> Self {
        Self {
            name: String::new(),
            names: Vec::new(),
            not_names: Vec::new(),
            pronouns: None,
            people: Vec::new(),
            others: Vec::new(),
            sealed: Vec::new(),
            age: None,
            facts: Vec::new(),
            speaks: true,
            earlier: Vec::new(),
            fixed: Vec::new(),
        }
    }
}

impl Person {
    /// A person of this name, with no word for them of the child's own.
    pub fn named(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            words: Vec::new(),
        }
    }
}

impl About {
    /// Every name and word that is this child's own and may be here.
    pub(crate) fn own_names(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str())
            .chain(self.names.iter().map(String::as_str))
            .filter(|name| !name.is_empty())
    }

    /// Every name of somebody else who may be here, and the child's words for them.
    pub(crate) fn known_names(&self) -> impl Iterator<Item = &str> {
        self.people.iter().flat_map(|person| {
            std::iter::once(person.name.as_str()).chain(person.words.iter().map(String::as_str))
        })
    }
}
