//! The news a letter was begun with: what was planned to be said to this reader, or what changed in the diary. It is put where the
//! wording has a place for it, and below the greeting where it has none; the writer goes on from there.

use super::{LetterKind, drafting::Facts};
use crate::{
    diary::{self, Changed, Item, say_when},
    recommendations, telling,
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

/// What is recommended and why, where the letter is about that; why a solicitor is written to, where it was begun from a view of the
/// child's. What a plan has for home goes below what is recommended.
pub(super) fn recommended(facts: &Facts<'_>) -> Vec<(&'static str, String)> {
    match facts.kind {
        LetterKind::Recommendation => {
            let Some((what, why)) = recommendations::for_letter(facts.file, facts.to) else {
                return Vec::new();
            };
            let plan = telling::planned(facts.file, facts.about, facts.kind, facts.to);
            let at_home = plan.and_then(|plan| at_home(facts, plan));
            let what = std::iter::once(what).chain(at_home);
            let what = what.collect::<Vec<_>>().join("\n\n");
            vec![("recommend", what), ("because", why)]
        }
        LetterKind::Solicitor => {
            let why = recommendations::why_solicitor(facts.t, facts.file, facts.about);
            why.map(|why| ("why_i_write", why)).into_iter().collect()
        }
        _ => Vec::new(),
    }
}

/// What can be said at home, as a plan has it.
fn at_home(facts: &Facts<'_>, plan: &telling::Plan) -> Option<String> {
    let at_home = plan.at_home.trim();
    (!at_home.is_empty()).then(|| facts.t.letters_news_at_home(at_home))
}

/// What a plan says to this reader, and what can be said about it at home. Whoever is not in the plan is told nothing by it.
fn planned(facts: &Facts<'_>) -> Option<String> {
    let plan = telling::planned(facts.file, facts.about, facts.kind, facts.to)?;
    let said = std::iter::once(plan.say.trim().to_owned()).chain(at_home(facts, plan));
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
