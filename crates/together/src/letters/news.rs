//! The news a letter was begun with: what was planned to be said to this reader, or what changed in the diary. It is put where the
//! wording has a place for it, and below the greeting where it has none; the writer goes on from there.

use super::drafting::Facts;
use crate::{
    diary::{self, Changed, Item, say_when},
    telling,
};

/// The gaps of a wording that news fits in.
const PLACES: [&str; 4] = ["changed", "decided", "decision", "recommend"];

/// The news this letter was begun with, if it was.
pub(super) fn news(facts: &Facts<'_>) -> Option<String> {
    planned(facts).or_else(|| changed(facts))
}

/// The gap that news goes into, of those that a wording has.
pub(super) fn place(gaps: &[&str]) -> Option<&'static str> {
    PLACES.into_iter().find(|place| gaps.contains(place))
}

/// A draft with news below its greeting.
pub(super) fn below_greeting(draft: &str, news: &str) -> String {
    match draft.split_once("\n\n") {
        Some((greeting, rest)) => format!("{greeting}\n\n{news}\n\n{rest}"),
        None => format!("{draft}\n{news}\n"),
    }
}

/// What a plan says to this reader, and what can be said about it at home. Whoever is not in the plan is told nothing by it.
fn planned(facts: &Facts<'_>) -> Option<String> {
    let plan = telling::planned(facts.file, facts.about, facts.kind, facts.to)?;
    let at_home = plan.at_home.trim();
    let at_home = (!at_home.is_empty()).then(|| facts.t.letters_news_at_home(at_home));
    let said = std::iter::once(plan.say.trim().to_owned()).chain(at_home);
    Some(said.collect::<Vec<_>>().join("\n\n"))
}

/// What changed in the diary and why, where all these readers may know of it; never where.
fn changed(facts: &Facts<'_>) -> Option<String> {
    let all = diary::about_child(facts.file).into_iter();
    let mut known = all
        .map(|(_, _, item)| item)
        .filter(|item| item.readers.includes(&facts.readers));
    known.find_map(|item| say_change(facts, &item))
}

fn say_change(facts: &Facts<'_>, item: &Item) -> Option<String> {
    let t = facts.t;
    let at = item
        .changes
        .iter()
        .position(|change| Some(change.stamp.id) == facts.about)?;
    let when = |changed: Changed| match changed {
        Changed::Planned(day, time) | Changed::Moved(day, time) => Some(say_when(day, time)),
        Changed::CalledOff => None,
    };
    let mut before = item.changes[..at].iter().rev();
    let before = before.find_map(|change| when(change.to));
    let change = &item.changes[at];
    let said = match (change.to, before) {
        (Changed::Moved(day, time), Some(was)) => {
            t.letters_news_moved(&item.say, was, say_when(day, time))
        }
        (Changed::Planned(day, time), _) | (Changed::Moved(day, time), None) => {
            t.letters_news_planned(say_when(day, time), &item.say)
        }
        (Changed::CalledOff, was) => t.letters_news_off(&item.say, was.unwrap_or_default()),
    };
    let why = change.why.trim();
    Some(if why.is_empty() {
        said
    } else {
        format!("{said}\n\n{why}")
    })
}
