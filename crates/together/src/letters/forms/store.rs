//! The forms of a letter while it is being written. They lie beside its draft, under a name that follows from the letter's own.

use std::collections::BTreeMap;

use ledger::{AttachmentId, EntryId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::kind::Kind;
use crate::{
    door::{OpenFile, Viewer},
    web::{App, Error, nth},
};

/// All forms of one letter that somebody has begun.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(in crate::letters) struct Forms {
    forms: BTreeMap<String, Made>,
    /// How often any of them was changed: a page says which it showed.
    pub(in crate::letters) changed: u32,
}

/// One form.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Made {
    pub(super) what: What,
    /// The words of the letter it was made from, as its readers had them then.
    pub(super) source: String,
    /// When it was changed last, counted as in [`Forms::changed`].
    #[serde(default)]
    pub(super) changed: u32,
}

/// What a form consists of.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum What {
    EasyRead(Vec<EasyLine>),
    Audio {
        sound: Kept,
        /// A program reads, and nobody's own voice.
        computer: bool,
    },
    Video {
        film: Kept,
        /// Who can be seen, and who interprets.
        who: String,
        /// The words under it; empty: those of the letter.
        words: String,
    },
    Translation(Translation),
}

/// A line of Easy Read, and the name of the picture beside it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct EasyLine {
    pub(super) text: String,
    pub(super) picture: String,
}

/// A recording beside the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Kept {
    pub(super) id: AttachmentId,
    pub(super) seconds: u32,
}

/// The letter in another language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Translation {
    pub(super) text: String,
    pub(super) made_by: String,
    pub(super) checked_by: String,
    pub(super) side_by_side: bool,
}

impl Translation {
    /// Somebody else than whoever translated it has looked at it.
    pub(super) fn is_checked(&self) -> bool {
        let same = self.checked_by.to_lowercase() == self.made_by.to_lowercase();
        !self.checked_by.is_empty() && !same
    }
}

impl Forms {
    pub(super) fn get(&self, kind: Kind) -> Option<&Made> {
        self.forms.get(&kind.value())
    }

    /// All of them, in the order in which they are shown.
    pub(super) fn all(&self) -> Vec<(Kind, &Made)> {
        let named = self.forms.iter();
        let mut all: Vec<_> = named
            .filter_map(|(name, made)| Some((Kind::named(name)?, made)))
            .collect();
        all.sort_by_key(|(kind, _)| *kind);
        all
    }

    /// Is there one for somebody who does not read: a voice, a video, pictures?
    pub(in crate::letters) fn can_be_taken_in_unread(&self) -> bool {
        Kind::USUAL.into_iter().any(|kind| self.get(kind).is_some())
    }

    /// Puts a form in the place of the one before.
    pub(super) fn put(&mut self, kind: Kind, made: Made) {
        self.changed += 1;
        let changed = self.changed;
        self.forms.insert(kind.value(), Made { changed, ..made });
    }

    /// Takes a form away.
    pub(super) fn take_away(&mut self, kind: Kind) {
        if self.forms.remove(&kind.value()).is_some() {
            self.changed += 1;
        }
    }

    /// Both, where two wrote at the same moment: of one form, whichever was changed more often.
    fn with(mut self, other: Forms) -> Forms {
        self.changed = self.changed.max(other.changed);
        for (name, made) in other.forms {
            let newer = self
                .forms
                .get(&name)
                .is_none_or(|one| one.changed < made.changed);
            if newer {
                self.forms.insert(name, made);
            }
        }
        self
    }
}

/// Under which name the forms of this letter lie beside its draft.
pub(in crate::letters) fn forms_of(letter: Uuid) -> Uuid {
    nth(EntryId(letter), 102).0
}

/// The forms of a letter.
pub(in crate::letters) async fn forms(
    app: &App,
    file: &OpenFile,
    letter: Uuid,
) -> Result<Forms, Error> {
    Ok(read(app, file, letter).await?.forms)
}

/// The forms as they are kept: the version they were read at, and another text that was written at the same moment.
struct Read {
    forms: Forms,
    version: i64,
    other: Option<i64>,
}

async fn read(app: &App, file: &OpenFile, letter: Uuid) -> Result<Read, Error> {
    let mut read = Read {
        forms: Forms::default(),
        version: 0,
        other: None,
    };
    let Some(draft) = app.door.draft(file, forms_of(letter)).await? else {
        return Ok(read);
    };
    read.version = draft.newest().map_or(0, |newest| newest.version);
    for text in draft.texts() {
        let forms = serde_json::from_slice(&text.text).map_err(anyhow::Error::from)?;
        read.forms = read.forms.with(forms);
        if text.version != read.version {
            read.other = Some(text.version);
        }
    }
    Ok(read)
}

/// Changes the forms of a letter; durable when it returns.
pub(super) async fn change(
    app: &App,
    viewer: &Viewer,
    file: &OpenFile,
    letter: Uuid,
    change: impl FnOnce(&mut Forms),
) -> Result<Forms, Error> {
    let Read {
        forms: before,
        version,
        other,
    } = read(app, file, letter).await?;
    let mut all = before.clone();
    change(&mut all);
    if all == before {
        return Ok(all);
    }
    let text = serde_json::to_vec(&all).map_err(anyhow::Error::from)?;
    app.door
        .save_draft(viewer, file, forms_of(letter), version, other, text)
        .await?;
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Made {
        Made {
            what: What::EasyRead(vec![EasyLine {
                text: text.to_owned(),
                picture: String::new(),
            }]),
            source: String::new(),
            changed: 0,
        }
    }

    #[test]
    fn of_two_who_wrote_at_the_same_moment_neither_loses_a_form() {
        let mut before = Forms::default();
        before.put(Kind::EasyRead, read("one"));
        let (mut here, mut there) = (before.clone(), before);
        here.put(Kind::EasyRead, read("two"));
        there.put(Kind::Signed, read("three"));
        let both = here.clone().with(there);
        assert_eq!(both.get(Kind::EasyRead), here.get(Kind::EasyRead));
        assert!(both.get(Kind::Signed).is_some());
    }

    #[test]
    fn whoever_translated_it_has_not_checked_it() {
        let by = |made_by: &str, checked_by: &str| Translation {
            made_by: made_by.to_owned(),
            checked_by: checked_by.to_owned(),
            ..Translation::default()
        };
        assert!(by("K. Zielinska", "A. Mazur").is_checked());
        assert!(!by("K. Zielinska", "k. zielinska").is_checked());
        assert!(!by("K. Zielinska", "").is_checked());
    }
}
