//! What each person thinks of a part, whether they said it to a worker or on pages of their own. The newest of each person counts.

use std::collections::BTreeMap;

use ledger::EntryId;

use super::{Strand, View};
use crate::{
    door::{OpenFile, Role},
    file::{Slug, Stamp},
    letters::called,
    voice::say_came_with,
    web::{say_date, words},
};

/// A view of somebody's, and where it stands.
pub(super) struct Theirs<'a> {
    stamp: &'a Stamp,
    pub(super) view: &'a View,
    /// It was said on their own pages: what they wrote with it.
    wrote: Option<EntryId>,
}

/// Everybody's newest view of a part.
pub(super) fn of(file: &OpenFile, strand: Strand) -> Vec<Theirs<'_>> {
    let mut newest: BTreeMap<&Slug, Theirs<'_>> = BTreeMap::new();
    let told = file.plan.views(strand).into_iter();
    let told = told.map(|(stamp, view)| Theirs {
        stamp,
        view,
        wrote: None,
    });
    for theirs in told.chain(on_their_pages(file, strand)) {
        // Two files have no order of their own: what was written later counts.
        let older = newest.get(&theirs.view.person);
        if older.is_none_or(|older| older.stamp.at <= theirs.stamp.at) {
            newest.insert(&theirs.view.person, theirs);
        }
    }
    newest.into_values().collect()
}

/// This person's newest view of a part.
pub(super) fn of_person<'a>(
    file: &'a OpenFile,
    strand: Strand,
    person: &Slug,
) -> Option<Theirs<'a>> {
    let mut all = of(file, strand).into_iter();
    all.find(|theirs| theirs.view.person == *person)
}

/// What grown-ups said of this child's plan on pages of their own: it stands in the family's file.
fn on_their_pages(file: &OpenFile, strand: Strand) -> impl Iterator<Item = Theirs<'_>> {
    let all = file
        .families()
        .flat_map(|family| family.parents.plan_views());
    let of_this = all.filter(|(_, one)| one.child == *file.child());
    let of_this = of_this.filter(move |(_, one)| one.view.strand == strand);
    of_this.map(|(stamp, one)| Theirs {
        stamp,
        view: &one.view,
        wrote: one.view.said,
    })
}

/// A view as a page shows it: who, what, in which words, and whether it is of what they were shown before.
pub(super) struct ViewOnPage {
    pub(super) who: String,
    pub(super) answer: String,
    pub(super) words: String,
    pub(super) theirs: Option<String>,
    pub(super) is_before: bool,
    /// That they said it on pages of their own, and when.
    pub(super) own: Option<String>,
    /// Where a grown-up's words stand: they are read and answered there.
    pub(super) address: Option<String>,
}

impl ViewOnPage {
    pub(super) fn of(file: &OpenFile, theirs: &Theirs<'_>) -> ViewOnPage {
        let (t, view) = (words(), theirs.view);
        let own = theirs.wrote.is_some() || theirs.stamp.by.role == Role::Child;
        ViewOnPage {
            who: called(file, &view.person),
            answer: view.answer.say(t),
            words: [&*view.words, &*view.because].concat(),
            theirs: own_words(file, theirs),
            is_before: !file.plan.is_of_now(view),
            own: own.then(|| t.plan_view_own(say_date(theirs.stamp.on))),
            address: theirs
                .wrote
                .map(|wrote| format!("/children/{}/from-parents/{wrote}", file.id())),
        }
    }
}

/// Their own words, exactly; or that they were spoken or drawn.
fn own_words(file: &OpenFile, theirs: &Theirs<'_>) -> Option<String> {
    let Some(wrote) = theirs.wrote else {
        let said = theirs.view.said.and_then(|id| file.voice.in_words(id));
        return said.map(std::borrow::Cow::into_owned);
    };
    let mut families = file.families();
    let family = families.find(|family| family.parents.wrote(wrote).is_some())?;
    let (_, typed) = family.parents.wrote(wrote)?;
    let came = family.parents.came_with(wrote);
    if typed.words.is_empty() {
        return came.map(|came| say_came_with(came, words()));
    }
    Some(typed.words.clone())
}
