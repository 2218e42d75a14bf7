//! What can be written about a child's own words.

use jiff::civil::{Date, Time};
use ledger::{AttachmentId, EntryId};
use serde::{Deserialize, Serialize};

use super::{
    CameWith, came_with,
    may::{self, CourtSaid, MayBeDone},
};
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
        "voice.not_safe" 1 NotSafe,
        "voice.told" 1 ToldThem,
        "voice.passed_on" 1 PassedOn,
        "voice.may" 1 MayBeDone,
        "voice.court_said" 1 CourtSaid,
        "voice.came_with" 1 CameWith,
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

/// Something the child said or asked was answered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answered {
    /// The question, or what was said.
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
    /// Read by whoever was on duty; a worker of this child still has to.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub on_duty: bool,
}

impl Body for Read {}

/// The child pressed "I don't feel safe": what they said with it, or nothing, is in the entry that this one marks.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct NotSafe {
    /// What they said.
    pub of: EntryId,
}

impl Body for NotSafe {}

/// The answer was given in another way than on a screen, so that no screen says any more that one is to come. It holds nothing of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ToldThem {
    /// The words it is about.
    pub of: EntryId,
}

impl Body for ToldThem {
    fn may_know(&self) -> Audience {
        Audience::Everyone
    }
}

/// A worker told people who can help, at once. Looking at it comes after (brief, truth 7).
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PassedOn {
    /// The words it is about.
    pub of: EntryId,
    /// Whom they told.
    pub to: Helper,
    /// At what time; the day is in the entry's own stamp.
    pub at: Time,
    /// Why, in one line.
    pub why: String,
}

impl Body for PassedOn {}

/// Who can be told at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Helper {
    /// The police.
    Police,
    /// An ambulance.
    Ambulance,
    /// The council's children's services.
    Council,
    /// The school.
    School,
}

impl Helper {
    /// All of them, in the order they are offered.
    pub const ALL: [Helper; 4] = [
        Helper::Police,
        Helper::Ambulance,
        Helper::Council,
        Helper::School,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Helper::Police => "police",
            Helper::Ambulance => "ambulance",
            Helper::Council => "council",
            Helper::School => "school",
        }
    }

    /// Its name on a page.
    pub fn say(self, t: &Words) -> String {
        match self {
            Helper::Police => t.passed_police(),
            Helper::Ambulance => t.passed_ambulance(),
            Helper::Council => t.passed_council(),
            Helper::School => t.passed_school(),
        }
    }
}

/// A line that says all in its title.
fn only(title: String) -> Line {
    Line {
        title,
        ..Line::default()
    }
}

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
        VoiceEntry::ShownBack(_) => only(t.voice_shown_back()),
        VoiceEntry::Read(_) => only(t.voice_read()),
        VoiceEntry::NotSafe(_) => only(t.voice_not_safe()),
        VoiceEntry::CameWith(came) => only(came_with::say(came, t)),
        VoiceEntry::ToldThem(_) => only(t.voice_told()),
        VoiceEntry::MayBeDone(entry) => may::chosen(entry, t),
        VoiceEntry::CourtSaid(entry) => may::answered(entry, t),
        VoiceEntry::PassedOn(passed) => Line {
            title: t.voice_passed_on(passed.to.say(t), crate::web::say_time(passed.at)),
            text: passed.why.clone(),
            theirs: false,
        },
    }
}
