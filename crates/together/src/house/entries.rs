//! What can be written in the house's own file.

use jiff::civil::Time;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    file::{Audience, Body, Line, kinds},
    web::Words,
};

kinds! {
    /// What can be written in the house's own file.
    HouseEntry {
        "house.template" 1 Template,
        "house.duty_hours" 1 DutyHours,
        "house.office" 1 Office,
        "house.link_made" 1 LinkMade,
        "house.left" 1 Left,
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

/// Where post comes back to: the address on a reply sheet.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Office {
    /// As it stands on an envelope, a line each.
    pub address: String,
}

impl Body for Office {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

/// Somebody made a one-time code with which somebody can sign in. The code itself is written down nowhere; who made it is
/// who wrote this.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LinkMade {
    /// For whom.
    pub staff: Uuid,
    /// Their name then.
    pub name: String,
}

impl Body for LinkMade {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

/// Somebody stopped working here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Left {
    /// Who.
    pub staff: Uuid,
    /// Their name then.
    pub name: String,
    /// Who works from then on with the children nobody else worked with; empty where there were none.
    #[serde(default)]
    pub handed_to: String,
}

impl Body for Left {
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
        HouseEntry::LinkMade(made) => Line {
            title: t.house_link_made(&made.name),
            ..Line::default()
        },
        HouseEntry::Left(left) => Line {
            title: t.house_left(&left.name),
            text: left.handed_to.clone(),
            theirs: false,
        },
        HouseEntry::Office(office) => Line {
            title: t.office_title(),
            text: office.address.clone(),
            theirs: false,
        },
    }
}
