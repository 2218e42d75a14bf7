//! What changed from one version of a plan to the next, as somebody would say it.

use super::{Strand, Version};
use crate::web::{Words, say_day};

/// Each change as a sentence, in the order of the page.
pub(super) fn changes(t: &Words, before: &Version, now: &Version) -> Vec<String> {
    let mut all = Vec::new();
    for strand in Strand::ALL {
        let said = strand.say(t);
        match (before.part(strand), now.part(strand)) {
            (None, Some(_)) => all.push(t.plan_changed_new(said)),
            (Some(_), None) => all.push(t.plan_changed_gone(said)),
            (Some(then), Some(now)) if then != now => all.push(t.plan_changed_part(said)),
            _ => {}
        }
    }
    for list in [speak_to, hears, steps] {
        compare(t, &list(before), &list(now), &mut all);
    }
    all
}

fn speak_to(version: &Version) -> Vec<Item> {
    let all = version.speak_to.iter();
    all.map(|one| (one.id, format!("{}: {}", one.who, one.about)))
        .collect()
}

fn hears(version: &Version) -> Vec<Item> {
    let all = version.hears.iter();
    all.map(|one| (one.id, said_by(&one.what, one.by)))
        .collect()
}

fn steps(version: &Version) -> Vec<Item> {
    let all = version.steps.iter();
    let owned = |one: &super::Step| format!("{} · {}", said_by(&one.what, one.by), one.owner);
    all.map(|one| (one.id, owned(one))).collect()
}

fn said_by(what: &str, by: jiff::civil::Date) -> String {
    format!("{what} ({})", say_day(by))
}

/// What names an item, and what it says.
type Item = (ledger::EntryId, String);

fn compare(t: &Words, before: &[Item], now: &[Item], all: &mut Vec<String>) {
    for (id, said) in now {
        match before.iter().find(|(one, _)| one == id) {
            None => all.push(t.plan_changed_new(said)),
            Some((_, then)) if then != said => all.push(t.plan_changed_to(then, said)),
            Some(_) => {}
        }
    }
    let gone = before
        .iter()
        .filter(|(id, _)| !now.iter().any(|(one, _)| one == id));
    all.extend(gone.map(|(_, said)| t.plan_changed_gone(said)));
}
