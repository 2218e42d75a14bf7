//! How it stands with a recommendation and the child it is about: told, asked, or why not. A rule never guesses: only what somebody
//! wrote down counts.

use jiff::civil::Date;

use super::{NotTold, Recommendation, View};
use crate::{
    file::{File, Stamp},
    telling::Talked,
};

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

/// The day by which a person had told the child of everything that was recommended at this place of the file, as it was then or as it
/// became later. None where one of them was told by nobody, and where nothing was recommended.
pub fn told_by(file: &File, seq: i64) -> Option<Date> {
    let before = |stamp: &Stamp| stamp.seq < seq;
    let stood = file.recommendations.all().iter().filter(|one| {
        let off = one.withdrawn.as_ref();
        before(&one.stamp) && !off.is_some_and(|(stamp, _)| before(stamp))
    });
    let mut last = None;
    for one in stood {
        let newer = one.versions().iter().rev();
        let as_it_was = newer
            .clone()
            .take_while(|(stamp, _)| !before(stamp))
            .count();
        // Those written since, and the one that stood then.
        let days = newer
            .take(as_it_was + 1)
            .filter_map(|(stamp, _)| told_on(file, one, stamp));
        last = last.max(Some(days.min()?));
    }
    last
}

/// The first day on which a person told the child of this version.
fn told_on(file: &File, one: &Recommendation, version: &Stamp) -> Option<Date> {
    let talked = file.telling.talked(version.id);
    let talked = talked.filter(|(_, told)| told.how != Talked::NeedNot);
    let talked = talked.map(|(stamp, _)| stamp.on);
    let views = one.views().iter();
    let views = views.filter(|(_, view)| view.version == version.id);
    talked.chain(views.map(|(stamp, _)| stamp.on)).min()
}
