//! How it stands with a recommendation and the child it is about: told, asked, or why not. A rule never guesses: only what somebody
//! wrote down counts.

use super::{NotTold, Recommendation, View};
use crate::file::{File, Stamp};

/// How a recommendation, as it is now, stands with the child.
#[derive(Debug, Clone, PartialEq)]
pub enum Standing<'a> {
    /// Nobody has told them.
    NotTold,
    /// They were told of it as it was before, and it changed since.
    ToldBefore,
    /// They were told, and nobody has asked them.
    NotAsked,
    /// They were told, and once said that nobody is to ask them again.
    DoNotAsk(&'a (Stamp, View)),
    /// They were told and asked: this came of it.
    Asked(&'a (Stamp, View)),
    /// They were not told, and this is why.
    Reason(&'a (Stamp, NotTold)),
}

/// How this one stands.
pub fn standing<'a>(file: &'a File, one: &'a Recommendation) -> Standing<'a> {
    let told = |version| file.telling.is_told(version);
    if let Some(view) = one.view() {
        return Standing::Asked(view);
    }
    if told(one.said().id) {
        let asked_not_to = file.recommendations.do_not_ask();
        return asked_not_to.map_or(Standing::NotAsked, Standing::DoNotAsk);
    }
    if let Some(not) = one.not_told() {
        return Standing::Reason(not);
    }
    let earlier = one.versions().split_last().map_or(&[][..], |(_, all)| all);
    if earlier.iter().any(|(stamp, _)| told(stamp.id)) {
        Standing::ToldBefore
    } else {
        Standing::NotTold
    }
}

/// Is there nothing left to do about telling and asking?
pub fn is_told_and_asked(file: &File, one: &Recommendation) -> bool {
    !matches!(
        standing(file, one),
        Standing::NotTold | Standing::ToldBefore | Standing::NotAsked
    )
}

/// The recommendations of which the child has not been told and asked, without a reason: they stand in the way of a report.
pub fn in_the_way(file: &File) -> impl Iterator<Item = &Recommendation> {
    let all = file.recommendations.standing();
    all.filter(|one| !is_told_and_asked(file, one))
}
