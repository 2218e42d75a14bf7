//! What can be written about how we did. Their words stand in what the child said, where somebody reads them as everything else.

use std::collections::BTreeMap;

use ledger::EntryId;
use serde::{Deserialize, Serialize};

use crate::{
    file::{Audience, Body, Line, kinds},
    voice::Heard,
    web::Words,
};

kinds! {
    /// What can be written about how we did.
    FeedbackEntry {
        "feedback.given" 1 Given,
        "feedback.over" 1 Over,
        "feedback.not_now" 1 NotNow,
        "feedback.changed" 1 Changed,
    }
}

/// After what a child is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Moment {
    /// Hello: the first meeting.
    Hello,
    /// What went to the court.
    Report,
    /// Goodbye.
    Goodbye,
}

impl Moment {
    /// All of them, in the order in which they come.
    pub const ALL: [Moment; 3] = [Moment::Hello, Moment::Report, Moment::Goodbye];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Moment::Hello => "hello",
            Moment::Report => "report",
            Moment::Goodbye => "goodbye",
        }
    }

    /// The moment of that name.
    pub fn read(text: &str) -> Option<Moment> {
        Moment::ALL.into_iter().find(|one| one.value() == text)
    }

    /// Its name on a page of a worker's.
    pub fn say(self, t: &Words) -> String {
        match self {
            Moment::Hello => t.feedback_hello(),
            Moment::Report => t.feedback_report(),
            Moment::Goodbye => t.feedback_goodbye(),
        }
    }

    /// How a child's page asks about it.
    pub fn ask(self, t: &Words, worker: &str) -> String {
        match self {
            Moment::Hello => t.feedback_ask_hello(worker),
            Moment::Report => t.feedback_ask_report(worker),
            Moment::Goodbye => t.feedback_ask_goodbye(worker),
        }
    }
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Asked {
    /// Were they listened to?
    Heard,
    /// Did somebody understand them?
    Understood,
    /// Was somebody kind and fair?
    Respected,
    /// Did what they think matter?
    Valued,
}

impl Asked {
    /// All of them, in the order in which they are asked.
    pub const ALL: [Asked; 4] = [
        Asked::Heard,
        Asked::Understood,
        Asked::Respected,
        Asked::Valued,
    ];

    /// The field of a form.
    pub fn field(self) -> &'static str {
        match self {
            Asked::Heard => "heard",
            Asked::Understood => "understood",
            Asked::Respected => "respected",
            Asked::Valued => "valued",
        }
    }

    /// As a child is asked.
    pub fn ask(self, t: &Words, worker: &str) -> String {
        match self {
            Asked::Heard => t.feedback_heard(worker),
            Asked::Understood => t.feedback_understood(worker),
            Asked::Respected => t.feedback_respected(worker),
            Asked::Valued => t.feedback_valued(worker),
        }
    }
}

/// A face. It is kept as the child chose it: it is no number, and nobody adds faces up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Face {
    /// Yes.
    Yes,
    /// A bit.
    Bit,
    /// No.
    No,
    /// I don't know.
    NotSure,
}

impl Face {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Face; 4] = [Face::Yes, Face::Bit, Face::No, Face::NotSure];

    /// Its name in a form, and of its picture.
    pub fn value(self) -> &'static str {
        match self {
            Face::Yes => "yes",
            Face::Bit => "bit",
            Face::No => "no",
            Face::NotSure => "not-sure",
        }
    }

    /// What it says.
    pub fn say(self, t: &Words) -> String {
        match self {
            Face::Yes => t.feedback_face_yes(),
            Face::Bit => t.feedback_face_bit(),
            Face::No => t.feedback_face_no(),
            Face::NotSure => t.feedback_face_not_sure(),
        }
    }
}

/// A child said how we did. For the workers; no screen shows it again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// After what.
    pub after: Moment,
    /// How it reached us.
    pub how: Heard,
    /// The faces they chose; what they left out is not here.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub faces: BTreeMap<Asked, Face>,
    /// Their words, their voice or their drawing: an entry of what they said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<EntryId>,
}

impl Body for Given {}

impl Given {
    /// Did they say nothing? That is a whole answer.
    pub fn is_nothing(&self) -> bool {
        self.faces.is_empty() && self.said.is_none()
    }
}

/// It is not asked any more, on no screen. It does not say why.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Over {
    /// After what.
    pub after: Moment,
}

impl Body for Over {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

/// A worker does not ask now; it is their judgement.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotNow {
    /// After what.
    pub after: Moment,
    /// Why, where they wrote it.
    #[serde(default)]
    pub because: String,
}

impl Body for NotNow {}

/// What changed because of it, or why nothing can: it goes back to the child who said it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Changed {
    /// What they said.
    pub of: EntryId,
    /// What changed, as it is told to them.
    pub words: String,
    /// Who may read it on a screen; left out, it was told in another way.
    #[serde(default)]
    pub readers: Audience,
}

impl Body for Changed {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

fn line(entry: &FeedbackEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        FeedbackEntry::Given(given) if given.is_nothing() => {
            (t.feedback_line_nothing(given.after.say(t)), String::new())
        }
        FeedbackEntry::Given(given) => (t.feedback_line_given(given.after.say(t)), String::new()),
        FeedbackEntry::Over(over) => (t.feedback_line_over(over.after.say(t)), String::new()),
        FeedbackEntry::NotNow(not) => (
            t.feedback_line_not_now(not.after.say(t)),
            not.because.clone(),
        ),
        FeedbackEntry::Changed(changed) => (t.feedback_line_changed(), changed.words.clone()),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}
