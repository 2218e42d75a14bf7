//! What can be written in the house's own file.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};

use crate::{
    file::{Audience, Body, Line, kinds},
    web::Words,
};

kinds! {
    /// What can be written in the house's own file.
    HouseEntry {
        "house.template" 1 Template,
        "house.duty_hours" 1 DutyHours,
    }
}

/// The wording of one kind of letter; the newest of a name counts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Template {
    /// Its name: `introduction-younger`.
    pub name: String,
    /// Markdown with mentions, named gaps and optional paragraphs.
    pub text: String,
}

impl Body for Template {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

/// When somebody of ours answers, on working days.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DutyHours {
    /// From.
    pub from: Time,
    /// Until.
    pub until: Time,
}

impl Body for DutyHours {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

fn line(entry: &HouseEntry, t: &Words) -> Line {
    match entry {
        HouseEntry::Template(template) => Line {
            title: t.house_template(),
            text: template.name.clone(),
            theirs: false,
        },
        HouseEntry::DutyHours(_) => Line {
            title: t.house_duty_hours(),
            ..Line::default()
        },
    }
}
