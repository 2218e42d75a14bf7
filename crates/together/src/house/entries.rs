//! What can be written in the house's own file.

use std::collections::BTreeMap;

use jiff::civil::{Date, Time, Weekday};
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
        "house.rota" 1 Rota,
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

/// Who is on duty, on the days of every week and on single days; the newest counts, whole.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rota {
    /// On each day of the week; a day that is left out has nobody.
    #[serde(default)]
    pub week: BTreeMap<Workday, OnDuty>,
    /// On single days, whatever the week says; none is nobody, as on a bank holiday.
    #[serde(default)]
    pub days: BTreeMap<Date, Option<OnDuty>>,
}

impl Body for Rota {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

impl Rota {
    /// Is nobody ever on duty?
    pub fn is_empty(&self) -> bool {
        self.week.is_empty() && self.days.values().all(Option::is_none)
    }

    /// Who is on duty on this day.
    pub fn on(&self, day: Date) -> Option<&OnDuty> {
        match self.days.get(&day) {
            Some(single) => single.as_ref(),
            None => self.week.get(&Workday::of(day)?),
        }
    }
}

/// Somebody on duty, with their names of that day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnDuty {
    /// The staff member.
    pub worker: Uuid,
    /// First name, as children call them.
    pub first_name: String,
    /// Whole name.
    pub name: String,
}

/// A day on which people work.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "days of the week")]
pub enum Workday {
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
}

impl Workday {
    /// All of them.
    pub const ALL: [Workday; 5] = [
        Workday::Monday,
        Workday::Tuesday,
        Workday::Wednesday,
        Workday::Thursday,
        Workday::Friday,
    ];

    /// Which one that day is; none at a weekend.
    pub fn of(day: Date) -> Option<Workday> {
        match day.weekday() {
            Weekday::Monday => Some(Workday::Monday),
            Weekday::Tuesday => Some(Workday::Tuesday),
            Weekday::Wednesday => Some(Workday::Wednesday),
            Weekday::Thursday => Some(Workday::Thursday),
            Weekday::Friday => Some(Workday::Friday),
            Weekday::Saturday | Weekday::Sunday => None,
        }
    }

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Workday::Monday => "monday",
            Workday::Tuesday => "tuesday",
            Workday::Wednesday => "wednesday",
            Workday::Thursday => "thursday",
            Workday::Friday => "friday",
        }
    }

    /// Its name on a page.
    pub fn say(self, t: &Words) -> String {
        match self {
            Workday::Monday => t.rota_monday(),
            Workday::Tuesday => t.rota_tuesday(),
            Workday::Wednesday => t.rota_wednesday(),
            Workday::Thursday => t.rota_thursday(),
            Workday::Friday => t.rota_friday(),
        }
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
        HouseEntry::Rota(_) => Line {
            title: t.rota_title(),
            ..Line::default()
        },
    }
}
