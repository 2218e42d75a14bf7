//! The forms of a letter, as the page of its writing lists them: which are needed and by whom, and how each stands.

use askama::Template;

use super::{
    super::draft::DraftText,
    kind::Kind,
    needs::needs,
    stale::is_stale,
    store::{Forms, What},
};
use crate::{
    about_me::tongues,
    door::OpenFile,
    web::{Words, words},
};

/// The list.
#[derive(Template)]
#[template(path = "letters/forms/list.html")]
pub(in crate::letters) struct FormsList {
    t: &'static Words,
    base: String,
    /// What the reader's family needs, by the reader's name.
    whose: String,
    needed: bool,
    rows: Vec<Row>,
    missing: bool,
    /// What else can be made.
    others: Vec<(String, String)>,
    changed: u32,
}

/// One form and how it stands.
struct Row {
    value: String,
    called: String,
    who: Option<String>,
    state: State,
}

/// How a form stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Nobody has begun it.
    Missing,
    /// The letter has changed since.
    Stale,
    /// It is there, and nobody has checked the translation.
    Unchecked,
    /// It is there.
    Made,
}

impl State {
    pub(super) fn of(forms: &Forms, kind: Kind, letter: &str) -> State {
        let Some(made) = forms.get(kind) else {
            return State::Missing;
        };
        match &made.what {
            _ if is_stale(made, letter) => State::Stale,
            What::Translation(translation) if !translation.is_checked() => State::Unchecked,
            _ => State::Made,
        }
    }

    fn say(self, t: &Words) -> String {
        match self {
            State::Missing => t.forms_state_missing(),
            State::Stale => t.forms_state_stale(),
            State::Unchecked => t.forms_state_unchecked(),
            State::Made => t.forms_state_made(),
        }
    }

    /// The colour that goes with the words.
    fn tag(self) -> &'static str {
        match self {
            State::Missing => "grey",
            State::Stale | State::Unchecked => "yellow",
            State::Made => "green",
        }
    }
}

impl askama::filters::HtmlSafe for FormsList {}

impl FormsList {
    /// Of the letter that is at this address, whose words are these.
    pub(in crate::letters) fn new(
        file: &OpenFile,
        draft: &DraftText,
        forms: &Forms,
        letter: &str,
        base: String,
    ) -> FormsList {
        let t = words();
        let needed = needs(file, draft);
        let mut kinds: Vec<(Kind, Option<String>)> = needed
            .into_iter()
            .map(|need| (need.kind, Some(need.who)))
            .collect();
        let is_needed = !kinds.is_empty();
        for (kind, _) in forms.all() {
            if !kinds.iter().any(|(listed, _)| *listed == kind) {
                kinds.push((kind, None));
            }
        }
        let others = Kind::USUAL
            .into_iter()
            .chain(tongues().into_iter().map(Kind::In));
        let others = others.filter(|kind| !kinds.iter().any(|(listed, _)| listed == kind));
        let others = others.map(|kind| (kind.value(), kind.say(t))).collect();
        let rows: Vec<Row> = kinds
            .into_iter()
            .map(|(kind, who)| Row {
                value: kind.value(),
                called: kind.say(t),
                who,
                state: State::of(forms, kind, letter),
            })
            .collect();
        FormsList {
            t,
            base,
            whose: super::super::recipients::called(file, draft.recipient(file)),
            needed: is_needed,
            missing: rows
                .iter()
                .any(|row| row.who.is_some() && row.state == State::Missing),
            rows,
            others,
            changed: forms.changed,
        }
    }
}

/// The next form that somebody needs and that nobody has begun.
pub(super) fn next(file: &OpenFile, draft: &DraftText, forms: &Forms) -> Option<Kind> {
    let needed = needs(file, draft).into_iter().map(|need| need.kind);
    let mut open = needed.filter(|kind| forms.get(*kind).is_none());
    open.next()
}
