//! A letter while it is being written: what a draft version holds.

use serde::{Deserialize, Serialize};

use super::LetterKind;
use crate::{
    about_me::{Manner, Way},
    web::{Posted, text},
};

/// The text of a draft and how it is to go.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct DraftText {
    pub(super) kind: LetterKind,
    pub(super) manner: Manner,
    pub(super) way: Way,
    pub(super) text: String,
}

impl DraftText {
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a draft is plain data")
    }

    /// This draft as a form has it now: the same kind of letter, other words. The error says how long a text may be.
    pub(super) fn typed(&self, form: &Posted) -> Result<DraftText, String> {
        Ok(DraftText {
            kind: self.kind,
            manner: if form.get("manner") == "older" {
                Manner::Older
            } else {
                Manner::Younger
            },
            way: way(form.get("way")).unwrap_or(self.way),
            text: text(form.get("text"))?,
        })
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<DraftText> {
        serde_json::from_slice(bytes).ok()
    }
}

/// The ways a letter can go today, with their names in a form.
pub(super) const WAYS: [(Way, &str); 3] = [
    (Way::Letter, "letter"),
    (Way::InPerson, "in_person"),
    (Way::Pages, "pages"),
];

/// A way by its name in a form.
fn way(value: &str) -> Option<Way> {
    WAYS.into_iter()
        .find(|(_, name)| *name == value)
        .map(|(way, _)| way)
}
