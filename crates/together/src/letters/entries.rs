//! What can be written in a file about letters. Never changed once released: add a kind or a version.

use ledger::{AttachmentId, EntryId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::forms::Other;
use crate::{
    about_me::Way,
    file::{Audience, Body, Line, Slug, kinds},
    web::Words,
};

kinds! {
    /// What can be written in a file about letters.
    LetterEntry {
        "letters.sent" 1 Sent,
        "letters.withheld" 1 Withheld,
        "letters.came_back" 1 CameBack,
    }
}

/// The exact letter that went, in every form it took.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sent {
    /// The letter.
    pub letter: Uuid,
    /// What kind of letter.
    pub kind: LetterKind,
    /// To whom.
    pub to: Slug,
    /// The reader and everybody around them, as it was known that day.
    pub readers: Audience,
    /// How it went.
    pub way: Way,
    /// What the worker wrote, as Markdown with mentions.
    pub source: String,
    /// What the reader got, with the reader's own words for people.
    pub document: paper::Document,
    /// The files it was made into.
    pub forms: Vec<(Form, AttachmentId)>,
    /// Its other forms: Easy Read, a recording, a translation.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<Other>,
    /// The version of the word list it was checked with.
    pub list: String,
    /// What was held, and why it went all the same.
    #[serde(default)]
    pub passed: Vec<Passed>,
    /// What it tells: a question, a promise, a change.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<EntryId>,
}

impl Body for Sent {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// What kind of letter it is, from hello to goodbye.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LetterKind {
    /// The first: who I am and what happens next.
    Introductory,
    /// The first of a new worker, with what was told already so that nobody has to tell it again.
    WhoIAmNow,
    /// A hearing moved, a visit moved.
    WhatChanged,
    /// What happened at court.
    AfterHearing,
    /// An answer to a question.
    Answer,
    /// What I will recommend, and why.
    Recommendation,
    /// What was decided, why, and how what you said counted.
    Decision,
    /// Goodbye and thank you.
    Goodbye,
    /// To be read one day.
    ForLater,
    /// To a school or nursery.
    School,
    /// To a social worker.
    SocialWorker,
    /// To a solicitor.
    Solicitor,
    /// To a contact centre.
    ContactCentre,
    /// To a doctor, a nurse, a health visitor.
    Health,
    /// To the independent reviewing officer, when care proceedings close.
    ReviewingOfficer,
}

/// A form a letter takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Form {
    /// For the post: accessible PDF.
    Paper,
    /// Large print: accessible PDF.
    LargePrint,
    /// Web page.
    Web,
    /// Plain text.
    Plain,
    /// A voice.
    Sound,
    /// A video.
    Film,
}

/// Something that was held, looked at by a person, and went with a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Passed {
    /// What was held.
    pub held: String,
    /// What it was about, where something else goes by the reason too. None: the reason is for the sentence above and for nothing else.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<HeldAbout>,
    /// Why it is all right.
    pub because: String,
}

/// What a held finding is about, for those who ask for a reason about the same thing later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HeldAbout {
    /// Who opens their post.
    Post,
    /// A way they did not ask for.
    Way,
    /// Another first letter that went.
    AnotherWent,
}

impl Sent {
    /// Why it went although something about this was held; none where nothing was, or nobody said why.
    pub fn reason_about(&self, about: HeldAbout) -> Option<&str> {
        let passed = self
            .passed
            .iter()
            .find(|passed| passed.about == Some(about))?;
        Some(passed.because.as_str()).filter(|because| !because.trim().is_empty())
    }
}

/// Not sent, because it would not have been safe. The reason stays on the file.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withheld {
    /// The letter.
    pub letter: Uuid,
    /// What kind of letter.
    pub kind: LetterKind,
    /// To whom it would have gone; none: to the child.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Slug>,
    /// What it would have told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub about: Option<EntryId>,
    /// Why.
    pub because: String,
}

impl Body for Withheld {}

/// A reply sheet came back: kept as it came.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CameBack {
    /// The letter it belongs to.
    pub letter: Uuid,
    /// Photographs of the sheet, as they were taken, without the place they were taken at.
    pub pictures: Vec<AttachmentId>,
    /// What the sheet says, typed exactly, field by field; empty where the child left it empty.
    pub name: String,
    /// How to say it.
    pub say_it: String,
    /// How to talk to me.
    pub how_to_talk: String,
    /// What the child asks.
    pub asks: String,
    /// Anything else on the sheet.
    pub else_: String,
}

impl Body for CameBack {}

fn line(entry: &LetterEntry, t: &Words) -> Line {
    match entry {
        LetterEntry::Sent(sent) => Line {
            title: t.letters_sent_line(sent.kind.say(t)),
            text: sent.document.title.clone(),
            theirs: false,
        },
        LetterEntry::Withheld(withheld) => Line {
            title: t.letters_withheld_line(),
            text: withheld.because.clone(),
            theirs: false,
        },
        LetterEntry::CameBack(sheet) => Line {
            title: t.letters_came_back_line(),
            text: sheet.else_.clone(),
            theirs: true,
        },
    }
}
