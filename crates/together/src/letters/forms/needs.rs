//! Which forms whoever gets a letter, and those around them, need: from what the file says, and from nothing else.

use super::{
    super::{
        draft::DraftText,
        recipients::{called, grown_ups},
    },
    kind::Kind,
};
use crate::{
    about_me::{Around, Shape, Tongue, Way, tongues_named},
    door::OpenFile,
    file::Slug,
};

/// A form that somebody needs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Need {
    pub(super) kind: Kind,
    /// Who needs it, as a worker calls them.
    pub(super) who: String,
}

/// What the reader of this letter needs, then what those around them do. A form that two of them need is there once.
pub(in crate::letters) fn needs(file: &OpenFile, draft: &DraftText) -> Vec<Need> {
    let to = draft.recipient(file);
    let mut all = Vec::new();
    let mut add = |kind: Kind, slug: &Slug| {
        if !all.iter().any(|need: &Need| need.kind == kind) {
            let who = called(file, slug);
            all.push(Need { kind, who });
        }
    };
    if draft.is_to_child(file) {
        for kind in shapes(file, draft) {
            add(kind, to);
        }
        for tongue in childs_reading(file) {
            add(Kind::In(tongue), to);
        }
        for person in around(file) {
            for tongue in reading(file, &person) {
                add(Kind::In(tongue), &person);
            }
        }
    } else {
        for tongue in reading(file, to) {
            add(Kind::In(tongue), to);
        }
    }
    all
}

/// What the child said helps them. A letter in large print is made of every letter; a letter that goes as a video needs one.
fn shapes(file: &OpenFile, draft: &DraftText) -> Vec<Kind> {
    let told = file.about_me.telling().next();
    let shapes = told
        .map(|said| said.answer.said.shapes.clone())
        .unwrap_or_default();
    let has = |shape| shapes.contains(&shape);
    let mut kinds = Vec::new();
    if has(Shape::SignedVideo) {
        kinds.push(Kind::Signed);
    } else if draft.way == Way::Video {
        kinds.push(Kind::Spoken);
    }
    if has(Shape::EasyRead) || has(Shape::Pictures) {
        kinds.push(Kind::EasyRead);
    }
    if has(Shape::Audio) {
        kinds.push(Kind::Audio);
    }
    kinds
}

/// The languages besides English that the child reads.
fn childs_reading(file: &OpenFile) -> Vec<Tongue> {
    let said = file.about_me.languages().next();
    said.map_or_else(Vec::new, |said| tongues_named(&said.answer.said.read))
}

/// The languages besides English that a grown-up of the family's file wants letters in.
fn reading(file: &OpenFile, who: &Slug) -> Vec<Tongue> {
    let person = grown_ups(file).find(|person| person.slug == *who);
    person.map_or_else(Vec::new, |person| tongues_named(&person.reads))
}

/// Does the child read side by side what others read with them?
pub(super) fn wants_side_by_side(file: &OpenFile) -> bool {
    let said = file.about_me.languages().next();
    said.is_some_and(|said| {
        said.answer
            .said
            .read
            .to_lowercase()
            .contains("side by side")
    })
}

/// Whoever opens the child's post, holds their phone or sits beside them: a reader is a household.
fn around(file: &OpenFile) -> Vec<Slug> {
    let safe = file.about_me.safe_now();
    let places = [safe.post, safe.phone, safe.beside];
    let people = places.into_iter().flat_map(|around| match around {
        Around::People(people) => people.into_iter().collect(),
        Around::NotAsked | Around::Nobody | Around::SomeoneElse(_) => Vec::new(),
    });
    people.collect()
}
