//! What can be written about teams.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    file::{Audience, Body, Line, kinds},
    web::Words,
};

kinds! {
    /// What can be written about teams.
    TeamEntry {
        "team.supervised" 1 Supervised,
    }
}

/// Who supervises whom; the newest counts, whole.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Supervised {
    /// Each worker with their supervisor; whoever is left out has none.
    pub by: BTreeMap<Uuid, Uuid>,
}

impl Body for Supervised {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

fn line(_: &TeamEntry, t: &Words) -> Line {
    Line {
        title: t.teams_title(),
        ..Line::default()
    }
}
