//! The child's own map of their people: where on it each of them is, as the child says. Three rings and no numbers. It is in that child's
//! file and in no other; on a screen only where nobody else is.

use ledger::EntryId;
use serde::{Deserialize, Serialize};

use crate::{
    file::{Audience, Body, Line, Room, Slug, Stamp, kinds},
    web::Words,
};

kinds! {
    /// What can be written about a child's own map.
    MapEntry {
        "map.drawn" 1 Drawn,
    }
}

/// The whole map, as the child made it; the newest is how it is now, and the others stay on the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Drawn {
    /// Whoever is on it. Whoever is not has not been put anywhere.
    pub places: Vec<OnMap>,
    /// The child alone, beside the workers.
    pub readers: Audience,
}

impl Body for Drawn {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// Somebody on the map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnMap {
    /// Who.
    pub who: Who,
    /// Where.
    pub ring: Ring,
}

/// Whom a child puts on their map.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Who {
    /// Somebody of the family's file.
    Person(Slug),
    /// Anybody else, as the child calls them: a friend, a cat, a toy fox.
    Named(String),
}

/// Where on the map. They stand for no number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ring {
    /// Right beside me.
    Beside,
    /// Near me.
    Near,
    /// Further away.
    Further,
}

impl Ring {
    /// All of them, from me outwards.
    pub const ALL: [Ring; 3] = [Ring::Beside, Ring::Near, Ring::Further];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Ring::Beside => "beside",
            Ring::Near => "near",
            Ring::Further => "further",
        }
    }

    /// Its name on a page.
    pub fn say(self, t: &Words) -> String {
        match self {
            Ring::Beside => t.map_beside(),
            Ring::Near => t.map_near(),
            Ring::Further => t.map_further(),
        }
    }
}

/// Every map of this child's, oldest first.
#[derive(Debug, Clone, Default)]
pub struct OwnMap(Vec<(Stamp, Drawn)>);

impl Room for OwnMap {
    type Entry = MapEntry;

    fn take(&mut self, stamp: &Stamp, entry: &MapEntry) {
        let MapEntry::Drawn(drawn) = entry;
        self.0.push((stamp.clone(), drawn.clone()));
    }
}

impl OwnMap {
    /// As it is now.
    pub fn now(&self) -> Option<&(Stamp, Drawn)> {
        self.0.last()
    }

    /// As it was before, newest first.
    pub fn before(&self) -> impl Iterator<Item = &(Stamp, Drawn)> {
        self.0.iter().rev().skip(1)
    }

    /// Was it kept by this form?
    pub fn has(&self, id: EntryId) -> bool {
        self.0.iter().any(|(stamp, _)| stamp.id == id)
    }
}

fn line(_: &MapEntry, t: &Words) -> Line {
    Line {
        title: t.map_line(),
        ..Line::default()
    }
}
