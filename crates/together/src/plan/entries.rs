//! What can be written about the plan of a child's file. A version of it is for the workers; what somebody is shown of it is an entry for
//! them and those around them.

use jiff::civil::Date;
use ledger::EntryId;
use serde::{Deserialize, Serialize};

use super::{Answer, Strand};
use crate::{
    file::{Audience, Body, Line, Slug, kinds},
    web::Words,
};

kinds! {
    /// What can be written about a plan.
    PlanEntry {
        "plan.version" 1 Version,
        "plan.done" 1 Done,
        "plan.shown" 1 Shown,
        "plan.view" 1 View,
        "plan.received" 1 Received,
    }
}

/// The whole plan as it is from now on. Its texts are Markdown with mentions.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Version {
    /// The parts, in the order of the strands; a part with nothing in it is left out.
    pub parts: Vec<Part>,
    /// Who will be spoken to.
    #[serde(default)]
    pub speak_to: Vec<SpeakTo>,
    /// When the child hears what.
    #[serde(default)]
    pub hears: Vec<Hears>,
    /// What is done, by whom, by when.
    #[serde(default)]
    pub steps: Vec<Step>,
    /// Why it changed; empty for the first.
    #[serde(default)]
    pub because: String,
}

impl Body for Version {}

/// One strand of the plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Part {
    /// Which.
    pub strand: Strand,
    /// What goes well: it comes first.
    #[serde(default)]
    pub strengths: String,
    /// What is to be understood, and how.
    #[serde(default)]
    pub text: String,
    /// The same in this child's words.
    #[serde(default)]
    pub to_child: String,
}

/// Somebody who will be spoken to.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpeakTo {
    /// What names it from one version to the next.
    pub id: EntryId,
    /// Who.
    pub who: String,
    /// What about.
    pub about: String,
    /// By when, where that is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub by: Option<Date>,
}

/// Something the child will hear.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hears {
    /// What names it from one version to the next.
    pub id: EntryId,
    /// What, as the child may be told that it comes.
    pub what: String,
    /// By when.
    pub by: Date,
}

/// Something that is done.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// What names it from one version to the next.
    pub id: EntryId,
    /// What.
    pub what: String,
    /// Who does it, by name.
    pub owner: String,
    /// By when.
    pub by: Date,
}

/// Something of the plan was done: somebody was spoken to, the child heard it, a step was taken.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Done {
    /// What.
    pub of: EntryId,
    /// What came of it.
    #[serde(default)]
    pub how: String,
}

impl Body for Done {}

/// Somebody was shown the plan: exactly what they see of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shown {
    /// The version it was made from.
    pub version: EntryId,
    /// To whom.
    pub to: Slug,
    /// They and everybody around them, as it was known that day.
    pub readers: Audience,
    /// Who shows it.
    pub worker: String,
    /// The parts, each in words this reader knows.
    pub parts: Vec<ShownPart>,
    /// What they will hear and by when; for the child.
    #[serde(default)]
    pub hears: Vec<WillHear>,
}

impl Body for Shown {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// A part as one reader sees it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShownPart {
    /// Which.
    pub strand: Strand,
    /// The words.
    pub words: String,
}

/// What the child will hear, as their page says it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WillHear {
    /// What.
    pub what: String,
    /// By when.
    pub by: Date,
}

/// What somebody thinks of a part of the plan.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct View {
    /// What they were shown; none where they were not asked and shown nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub of: Option<EntryId>,
    /// Which part.
    pub strand: Strand,
    /// Whose view it is.
    pub person: Slug,
    /// What it is.
    pub answer: Answer,
    /// What they said, as a grown-up said it; a child's words are an entry of their own.
    #[serde(default)]
    pub words: String,
    /// Where the child said that: the entry that keeps their words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub said: Option<EntryId>,
    /// Why they could not answer, or were not asked.
    #[serde(default)]
    pub because: String,
}

impl Body for View {}

/// What a child's screen may say of a view: that there is one, and not what it is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Received {
    /// What was shown.
    pub of: EntryId,
    /// The part.
    pub strand: Strand,
    /// The child and those around the screen.
    pub readers: Audience,
}

impl Body for Received {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

fn line(entry: &PlanEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        PlanEntry::Version(version) if version.because.is_empty() => {
            (t.plan_line_first(), String::new())
        }
        PlanEntry::Version(version) => (t.plan_line_changed(), version.because.clone()),
        PlanEntry::Done(done) => (t.plan_line_done(), done.how.clone()),
        PlanEntry::Shown(shown) => (t.plan_line_shown(), words_of(shown)),
        PlanEntry::View(view) => (
            t.plan_line_view(view.strand.say(t), view.answer.say(t)),
            [&*view.words, &*view.because].concat(),
        ),
        PlanEntry::Received(_) => (t.plan_line_received(), String::new()),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}

fn words_of(shown: &Shown) -> String {
    let parts = shown.parts.iter().map(|part| part.words.as_str());
    parts.collect::<Vec<_>>().join("\n\n")
}
