//! What can be written about a promise to find something out.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ledger::EntryId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    file::{Audience, Body, Line, Slug, kinds},
    web::{Words, say_day},
};

kinds! {
    /// What can be written about a promise to find something out.
    PromiseEntry {
        "promises.made" 1 Made,
        "promises.moved" 1 Moved,
        "promises.answered" 1 Answered,
        "promises.on_screen" 1 OnScreen,
        "promises.over" 1 Over,
    }
}

/// Somebody promised to find something out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Made {
    /// The child's question, where it came from one: their words are there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<EntryId>,
    /// What it is about, in the worker's words; empty where the question says it.
    #[serde(default)]
    pub subject: String,
    /// To whom: the child, or people of the family's file.
    pub to: BTreeSet<Slug>,
    /// Who finds it out.
    pub owner: Owner,
    /// By which day they tell.
    pub by: Date,
}

impl Body for Made {}

/// The worker who finds it out, with their name of that day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Owner {
    /// The staff member.
    pub worker: Uuid,
    /// First name, as children call them.
    pub first_name: String,
}

/// It takes longer, or somebody else finds it out; never without a reason.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Moved {
    /// The promise.
    pub of: EntryId,
    /// By which day now.
    pub by: Date,
    /// Who finds it out now.
    pub owner: Owner,
    /// Why.
    pub why: String,
    /// What was said about being late, where it was late and somebody meant it.
    #[serde(default)]
    pub sorry: String,
}

impl Body for Moved {}

/// What came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// The promise.
    pub of: EntryId,
    /// Was it found out?
    pub outcome: Outcome,
    /// What was found out, or why it could not be, in plain words.
    pub words: String,
    /// How it was told.
    pub how: How,
    /// What was said about being late, where it was late and somebody meant it.
    #[serde(default)]
    pub sorry: String,
    /// Who may read it on a screen; left out, it was told in another way.
    #[serde(default)]
    pub readers: Audience,
}

impl Body for Answered {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// Was it found out?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Yes.
    FoundOut,
    /// It could not be found out, and the words say why.
    CouldNot,
}

/// How an answer was told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// On the child's own pages.
    TheirPages,
    /// By the worker themselves: face to face, or in a call.
    InTalk,
    /// In a letter.
    Letter,
}

/// What a child's screen may say: that somebody is finding something out, and by when. Never the child's words.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OnScreen {
    /// The promise.
    pub of: EntryId,
    /// The question it came from; its words are shown only where they were marked safe.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub question: Option<EntryId>,
    /// What the screen may call it, where the worker said so: "the swimming lesson".
    #[serde(default)]
    pub called: String,
    /// Who finds it out.
    pub worker: String,
    /// By when they tell.
    pub by: Date,
    /// Does it take longer than was said?
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub longer: bool,
    /// What the worker says about being late.
    #[serde(default)]
    pub sorry: String,
    /// The child and those around the screen.
    pub readers: Audience,
}

impl Body for OnScreen {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// It is answered, so that no screen says any more that somebody is finding it out. It holds nothing of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Over {
    /// The promise.
    pub of: EntryId,
}

impl Body for Over {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

fn line(entry: &PromiseEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        PromiseEntry::Made(made) => (
            t.promises_made(&made.owner.first_name, say_day(made.by)),
            made.subject.clone(),
        ),
        PromiseEntry::Moved(moved) => (
            t.promises_moved(&moved.owner.first_name, say_day(moved.by)),
            both(&moved.why, &moved.sorry),
        ),
        PromiseEntry::Answered(answer) => (
            match answer.outcome {
                Outcome::FoundOut => t.promises_found_out(),
                Outcome::CouldNot => t.promises_could_not(),
            },
            both(&answer.sorry, &answer.words),
        ),
        PromiseEntry::OnScreen(on) => (
            t.promises_on_screen(&on.worker, say_day(on.by)),
            on.called.clone(),
        ),
        PromiseEntry::Over(_) => (t.promises_over(), String::new()),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}

/// Two texts, each in a paragraph of its own.
fn both(one: &str, other: &str) -> String {
    let texts = [one, other].into_iter().filter(|text| !text.is_empty());
    texts.collect::<Vec<_>>().join("\n\n")
}
