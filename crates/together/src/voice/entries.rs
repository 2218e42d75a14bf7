//! What can be written about a child's own words.

use jiff::civil::Date;
use ledger::{AttachmentId, EntryId};
use serde::{Deserialize, Serialize};

use crate::{
    file::{Audience, Body, Line, kinds},
    web::Words,
};

kinds! {
    /// What can be written about a child's own words.
    VoiceEntry {
        "voice.said" 1 Said,
        "voice.asked" 1 Asked,
        "voice.received" 1 Received,
        "voice.answered" 1 Answered,
        "voice.shown_back" 1 ShownBack,
        "voice.read" 1 Read,
    }
}

/// Something the child said. For the workers; it is not shown back on a screen unless a worker marked that safe.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// Exactly as said; empty where it is only a picture.
    pub words: String,
    /// How it reached us.
    pub heard: Heard,
    /// What was asked, where something was.
    #[serde(default)]
    pub was_asked: String,
    /// A drawing or a photograph of a sheet, as it came.
    #[serde(default)]
    pub pictures: Vec<AttachmentId>,
}

impl Body for Said {}

/// Something the child asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// Exactly as asked.
    pub words: String,
    /// How it reached us.
    pub heard: Heard,
}

impl Body for Asked {}

/// How a child's words reached us.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Heard {
    /// Written on their own phone or computer.
    OnTheirScreen,
    /// Written on the worker's device, with the worker there.
    Together,
    /// On the reply sheet.
    OnPaper,
    /// Spoken, signed or shown to this person.
    Told(String),
}

/// What a child's screen may say about words that are not shown back: that they arrived, and by when somebody answers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Received {
    /// The words it is about.
    pub of: EntryId,
    /// A question, which will be answered; otherwise something that was said.
    pub question: bool,
    /// Who has it.
    pub worker: String,
    /// By when they answer.
    pub by: Date,
    /// The child and those around the screen.
    pub readers: Audience,
}

impl Body for Received {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// A question was answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// The question.
    pub question: EntryId,
    /// The answer, as it is shown to the child.
    pub words: String,
    /// Who may read it; left out, it was given in another way and no screen shows it.
    #[serde(default)]
    pub readers: Audience,
}

impl Body for Answered {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// A worker marked it safe that the child's screen shows these words again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ShownBack {
    /// The words it is about.
    pub of: EntryId,
    /// The words.
    pub words: String,
    /// The child and those around the screen.
    pub readers: Audience,
}

impl Body for ShownBack {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// A worker read something the child wrote. It is for the workers alone: no page shows a child that anybody read anything.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Read {
    /// The words it is about.
    pub of: EntryId,
}

impl Body for Read {}

fn line(entry: &VoiceEntry, t: &Words) -> Line {
    match entry {
        VoiceEntry::Said(said) => Line {
            title: t.voice_said(),
            text: said.words.clone(),
            theirs: true,
        },
        VoiceEntry::Asked(asked) => Line {
            title: t.voice_asked(),
            text: asked.words.clone(),
            theirs: true,
        },
        VoiceEntry::Received(got) => Line {
            title: if got.question {
                t.voice_received(crate::web::say_day(got.by))
            } else {
                t.voice_received_said()
            },
            ..Line::default()
        },
        VoiceEntry::Answered(answer) => Line {
            title: t.voice_answered(),
            text: answer.words.clone(),
            theirs: false,
        },
        VoiceEntry::ShownBack(_) => Line {
            title: t.voice_shown_back(),
            ..Line::default()
        },
        VoiceEntry::Read(_) => Line {
            title: t.voice_read(),
            ..Line::default()
        },
    }
}
