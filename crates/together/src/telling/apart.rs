//! Brothers and sisters and whoever they live with hear news within hours of each other: no child is told first and left to keep it.

use jiff::civil::DateTime;

use super::{Plan, Step};
use crate::{
    file::{Family, Slug},
    web::Words,
};

/// So many hours may lie between the first and the last of them. Ours: an afternoon, so that nobody goes to bed with it alone.
pub(super) const HOURS: i64 = 4;

/// What keeps a plan from being made without a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Apart {
    /// They hear it on different days.
    Days,
    /// They hear it on one day, too many hours apart.
    Hours,
    /// These brothers and sisters do not hear it at all.
    Missing(Vec<Slug>),
    /// Nobody says whom they live with, so nobody knows whether that person hears it too.
    NoCarer,
}

/// Everything that speaks against this plan.
pub fn apart(plan: &Plan, family: &Family) -> Vec<Apart> {
    let is_child = |slug: &Slug| family.people.get(slug).is_some_and(|person| person.child);
    let close: Vec<&Step> = plan
        .steps
        .iter()
        .filter(|step| step.lives_with || is_child(&step.person))
        .collect();
    let missing: Vec<Slug> = family
        .people
        .all()
        .filter(|person| person.child && plan.step(&person.slug).is_none())
        .map(|person| person.slug.clone())
        .collect();
    let mut found = Vec::new();
    if close.windows(2).any(|two| two[0].day != two[1].day) {
        found.push(Apart::Days);
    } else if hours_between(&close) > HOURS {
        found.push(Apart::Hours);
    }
    if !missing.is_empty() {
        found.push(Apart::Missing(missing));
    }
    if !close.iter().any(|step| step.lives_with) {
        found.push(Apart::NoCarer);
    }
    found
}

/// From the first to the last of those who have an hour, rounded up.
fn hours_between(close: &[&Step]) -> i64 {
    let at = |step: &&Step| step.time.map(|time| DateTime::from_parts(step.day, time));
    let times: Vec<DateTime> = close.iter().filter_map(at).collect();
    match (times.iter().min(), times.iter().max()) {
        (Some(first), Some(last)) => (last.duration_since(*first).as_secs() + 3599) / 3600,
        _ => 0,
    }
}

impl Apart {
    /// As a sentence that says what to do.
    pub fn say(&self, t: &Words, family: &Family) -> String {
        match self {
            Apart::Days => t.telling_apart_days(),
            Apart::Hours => t.telling_apart_hours(HOURS),
            Apart::NoCarer => t.telling_no_carer(),
            Apart::Missing(people) => {
                let name = |slug: &Slug| {
                    let person = family.people.get(slug);
                    person.map_or_else(|| slug.to_string(), |person| person.name.clone())
                };
                let names: Vec<String> = people.iter().map(name).collect();
                t.telling_missing(names.join(", "))
            }
        }
    }
}
