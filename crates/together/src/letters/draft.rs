//! A letter while it is being written: what a draft version holds.

use ledger::EntryId;
use paper::Manner;
use serde::{Deserialize, Serialize};

use super::LetterKind;
use crate::{
    about_me::{Around, Way},
    file::Slug,
    web::{Posted, text},
};

/// The text of a draft, whom it is for and how it is to go.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct DraftText {
    pub(super) kind: LetterKind,
    /// To whom; none: to the child.
    #[serde(default)]
    pub(super) to: Option<Slug>,
    /// Who else sees it, where it goes to somebody else than the child. Of a child it is known or asked in their file.
    #[serde(default)]
    pub(super) around: Around,
    /// What it tells: a question, a promise, a change.
    #[serde(default)]
    pub(super) about: Option<EntryId>,
    /// Begun though a first letter had gone, by the button that says so.
    #[serde(default)]
    pub(super) again: bool,
    pub(super) manner: Manner,
    pub(super) way: Way,
    pub(super) text: String,
}

impl DraftText {
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a draft is plain data")
    }

    /// This draft as a form has it now: the same letter, other words. The error says how long a text may be.
    pub(super) fn typed(&self, form: &Posted) -> Result<DraftText, String> {
        let around = match form.get("around") {
            "nobody" => Around::Nobody,
            "not_asked" => Around::NotAsked,
            _ => self.around.clone(),
        };
        Ok(DraftText {
            manner: manner(form.get("manner")).unwrap_or(self.manner),
            way: way(form.get("way")).unwrap_or(self.way),
            around,
            text: text(form.get("text"))?,
            ..self.clone()
        })
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<DraftText> {
        serde_json::from_slice(bytes).ok()
    }
}

/// The ways a letter can go today.
pub(super) const WAYS: [Way; 4] = [Way::Letter, Way::InPerson, Way::Pages, Way::Video];

/// A way by its name in a form.
fn way(value: &str) -> Option<Way> {
    WAYS.into_iter().find(|way| way.value() == value)
}

/// How a letter can look, with the names in a form.
pub(super) const MANNERS: [(Manner, &str); 3] = [
    (Manner::Younger, "younger"),
    (Manner::Older, "older"),
    (Manner::Adult, "adult"),
];

fn manner(value: &str) -> Option<Manner> {
    MANNERS
        .into_iter()
        .find(|(_, name)| *name == value)
        .map(|(manner, _)| manner)
}
