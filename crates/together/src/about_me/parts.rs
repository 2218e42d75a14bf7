//! An answer may say one part of a thing and leave the others: a child's own screen shows, and so changes, only what it may know.

use serde::{Deserialize, Serialize};

use super::{Languages, Telling, Way};

/// A part of what somebody says about languages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfLanguages {
    /// What I speak.
    Speak,
    /// What I read.
    Read,
    /// My family's.
    Family,
    /// Who interprets.
    Interpreter,
}

impl Languages {
    /// The same with what was said since.
    pub(super) fn with(mut self, newer: &Languages) -> Languages {
        let said = |part| newer.says.as_ref().is_none_or(|says| says.contains(&part));
        for (part, mine, theirs) in [
            (OfLanguages::Speak, &mut self.speak, &newer.speak),
            (OfLanguages::Read, &mut self.read, &newer.read),
            (OfLanguages::Family, &mut self.family, &newer.family),
            (
                OfLanguages::Interpreter,
                &mut self.interpreter,
                &newer.interpreter,
            ),
        ] {
            if said(part) {
                mine.clone_from(theirs);
            }
        }
        self
    }
}

/// A part of what somebody says about how to tell them things.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfTelling {
    /// The ways that are good.
    Ways,
    /// The ways that are not.
    Not,
    /// The shapes.
    Shapes,
    /// When and where.
    WhenWhere,
}

impl Telling {
    /// The same with what was said since. A way that somebody said no to stays one until somebody who can see that says otherwise.
    pub(super) fn with(mut self, newer: &Telling) -> Telling {
        let said = |part| newer.says(part);
        if said(OfTelling::Ways) {
            self.ways.clone_from(&newer.ways);
        }
        if said(OfTelling::Not) {
            self.not.clone_from(&newer.not);
        }
        if said(OfTelling::Shapes) {
            self.shapes.clone_from(&newer.shapes);
        }
        if said(OfTelling::WhenWhere) {
            self.when_where.clone_from(&newer.when_where);
        }
        self
    }

    /// Did they say this part of it?
    pub fn says(&self, part: OfTelling) -> bool {
        self.says.as_ref().is_none_or(|says| says.contains(&part))
    }

    /// Did they say no to this way, or name others?
    pub fn is_unwanted(&self, way: Way) -> bool {
        self.not.contains(&way) || (!self.ways.is_empty() && !self.ways.contains(&way))
    }
}
