//! The kinds of letter there are, from hello to goodbye: what each is called, whom it is for, and which words it begins from.

use super::{LetterKind, wordings::For};
use crate::web::Words;

/// Whom a kind of letter is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ForWhom {
    /// The child, and in other words their parents and carers.
    Family,
    /// The child alone, to be read one day.
    Child,
    /// Somebody who works for the child or the family: a school, a social worker.
    Professional,
}

impl LetterKind {
    /// All of them, in the order in which they come in a child's time with us; letters to others at the end.
    pub const ALL: [LetterKind; 15] = [
        LetterKind::Introductory,
        LetterKind::WhoIAmNow,
        LetterKind::WhatChanged,
        LetterKind::AfterHearing,
        LetterKind::Answer,
        LetterKind::Recommendation,
        LetterKind::Decision,
        LetterKind::Goodbye,
        LetterKind::ForLater,
        LetterKind::School,
        LetterKind::SocialWorker,
        LetterKind::Solicitor,
        LetterKind::ContactCentre,
        LetterKind::Health,
        LetterKind::ReviewingOfficer,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            LetterKind::Introductory => "introduction",
            LetterKind::WhoIAmNow => "who_i_am_now",
            LetterKind::WhatChanged => "what_changed",
            LetterKind::AfterHearing => "after_hearing",
            LetterKind::Answer => "answer",
            LetterKind::Recommendation => "recommendation",
            LetterKind::Decision => "decision",
            LetterKind::Goodbye => "goodbye",
            LetterKind::ForLater => "for_later",
            LetterKind::School => "school",
            LetterKind::SocialWorker => "social_worker",
            LetterKind::Solicitor => "solicitor",
            LetterKind::ContactCentre => "contact_centre",
            LetterKind::Health => "health",
            LetterKind::ReviewingOfficer => "reviewing_officer",
        }
    }

    /// By its name in a form.
    pub fn named(value: &str) -> Option<LetterKind> {
        LetterKind::ALL
            .into_iter()
            .find(|kind| kind.value() == value)
    }

    /// What it is called.
    pub fn say(self, t: &Words) -> String {
        match self {
            LetterKind::Introductory => t.letters_introductory(),
            LetterKind::WhoIAmNow => t.letters_who_i_am_now(),
            LetterKind::WhatChanged => t.letters_what_changed(),
            LetterKind::AfterHearing => t.letters_after_hearing(),
            LetterKind::Answer => t.letters_answer(),
            LetterKind::Recommendation => t.letters_recommendation(),
            LetterKind::Decision => t.letters_decision(),
            LetterKind::Goodbye => t.letters_goodbye(),
            LetterKind::ForLater => t.letters_for_later(),
            LetterKind::School => t.letters_school(),
            LetterKind::SocialWorker => t.letters_social_worker(),
            LetterKind::Solicitor => t.letters_solicitor(),
            LetterKind::ContactCentre => t.letters_contact_centre(),
            LetterKind::Health => t.letters_health(),
            LetterKind::ReviewingOfficer => t.letters_reviewing_officer(),
        }
    }

    /// Whom it is for.
    pub(super) fn for_whom(self) -> ForWhom {
        match self {
            LetterKind::ForLater => ForWhom::Child,
            LetterKind::School
            | LetterKind::SocialWorker
            | LetterKind::Solicitor
            | LetterKind::ContactCentre
            | LetterKind::Health
            | LetterKind::ReviewingOfficer => ForWhom::Professional,
            _ => ForWhom::Family,
        }
    }

    /// Does a reply sheet go with it, when it goes to the child? With both letters from somebody new.
    pub(super) fn has_reply_sheet(self) -> bool {
        matches!(self, LetterKind::Introductory | LetterKind::WhoIAmNow)
    }

    /// The words there are for it, youngest first.
    pub(super) fn wordings(self) -> &'static [For] {
        match (self, self.for_whom()) {
            (LetterKind::Introductory, _) => &For::ALL,
            (_, ForWhom::Family) => &[For::Younger, For::Older, For::Adult],
            (_, ForWhom::Child) => &[For::Older],
            (_, ForWhom::Professional) => &[For::Adult],
        }
    }

    /// The words to begin from where these were asked for: the nearest there are.
    pub(super) fn nearest(self, asked: For) -> For {
        let there = self.wordings();
        let not_harder = there.iter().rev().find(|one| **one <= asked);
        not_harder.or(there.first()).copied().unwrap_or(asked)
    }

    /// The name of its wording in the house's file: `what-changed-younger`, `school`.
    pub fn template(self, wording: For) -> String {
        let kind = self.value().replace('_', "-");
        if self.wordings().len() == 1 {
            kind
        } else {
            format!("{kind}-{}", wording.value())
        }
    }

    /// The name of every wording there is.
    pub fn templates() -> impl Iterator<Item = (LetterKind, For, String)> {
        LetterKind::ALL.into_iter().flat_map(|kind| {
            let names = kind.wordings().iter();
            names.map(move |wording| (kind, *wording, kind.template(*wording)))
        })
    }
}
