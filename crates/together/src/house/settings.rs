//! The fold of the house's own file.

use std::collections::BTreeMap;

use jiff::{
    ZonedDateTime,
    civil::{Weekday, time},
};

use super::entries::{DutyHours, HouseEntry, LinkMade, Office, OnDuty, Rota};
use crate::file::{Room, Stamp};

/// What the house has set.
#[derive(Debug, Clone)]
pub struct Settings {
    templates: BTreeMap<String, String>,
    duty: DutyHours,
    office: Office,
    links: Vec<(Stamp, LinkMade)>,
    rota: Rota,
}

impl Default for Settings {
    /// Office hours until somebody sets others (ours; nothing is published).
    fn default() -> Settings {
        Settings {
            templates: BTreeMap::new(),
            office: Office::default(),
            links: Vec::new(),
            rota: Rota::default(),
            duty: DutyHours {
                from: time(9, 0, 0, 0),
                until: time(17, 0, 0, 0),
            },
        }
    }
}

impl Room for Settings {
    type Entry = HouseEntry;

    fn take(&mut self, stamp: &Stamp, entry: &HouseEntry) {
        match entry {
            HouseEntry::Template(template) => {
                self.templates
                    .insert(template.name.clone(), template.text.clone());
            }
            HouseEntry::DutyHours(hours) => self.duty = hours.clone(),
            HouseEntry::Office(office) => self.office = office.clone(),
            HouseEntry::LinkMade(made) => self.links.push((stamp.clone(), made.clone())),
            HouseEntry::Left(_) => {}
            HouseEntry::Rota(rota) => self.rota = rota.clone(),
        }
    }
}

impl Settings {
    /// The wording of this name.
    pub fn template(&self, name: &str) -> Option<&str> {
        self.templates.get(name).map(String::as_str)
    }

    /// Every template's name and text, by name.
    pub fn templates(&self) -> impl Iterator<Item = (&str, &str)> {
        self.templates
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_str()))
    }

    /// Is somebody of ours there to answer? Weekends never; bank holidays are not known here, so the page always names who answers now.
    pub fn on_duty(&self, now: &ZonedDateTime) -> bool {
        let weekend = matches!(now.date().weekday(), Weekday::Saturday | Weekday::Sunday);
        !weekend && (self.duty.from..self.duty.until).contains(&now.time())
    }

    /// One-time codes that were made, newest first: who made them is who signed.
    pub fn links_made(&self) -> impl Iterator<Item = (&Stamp, &LinkMade)> {
        self.links.iter().rev().map(|(stamp, made)| (stamp, made))
    }

    /// Who is on duty on which day.
    pub fn rota(&self) -> &Rota {
        &self.rota
    }

    /// Who reads now what cannot wait: whoever is on duty today, in the hours in which somebody answers. Nobody outside them, and
    /// nobody where no rota names anybody for today.
    pub fn reads_now(&self, now: &ZonedDateTime) -> Option<&OnDuty> {
        let in_hours = (self.duty.from..self.duty.until).contains(&now.time());
        self.rota.on(now.date()).filter(|_| in_hours)
    }

    /// Where post comes back to, a line each; none until the house said so.
    pub fn office(&self) -> &str {
        &self.office.address
    }

    /// When somebody of ours answers on a working day.
    pub fn duty(&self) -> &DutyHours {
        &self.duty
    }
}
