//! What can be written after a visit or a call, and when something came in. What was said, what was seen and what it may mean stand
//! apart, so that nobody later takes one for another.

use ledger::{AttachmentId, EntryId};
use serde::{Deserialize, Serialize};

use super::Kind;
use crate::{
    file::{Body, Line, Slug},
    web::Words,
};

/// A visit or a call, as it was. The day is in the entry's own stamp.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Visited {
    /// A visit or a call.
    pub kind: Kind,
    /// Who was there, in the writer's words.
    #[serde(default)]
    pub with: String,
    /// Where.
    #[serde(default)]
    pub place: String,
    /// Was the child seen or heard alone?
    pub alone: Alone,
    /// Who was near enough to hear.
    #[serde(default)]
    pub near: String,
    /// What was asked.
    #[serde(default)]
    pub asked: String,
    /// What the child said, in the writer's words.
    #[serde(default)]
    pub told: String,
    /// What the child said, in their own words: entries of their own.
    #[serde(default)]
    pub heard: Vec<EntryId>,
    /// What was seen.
    #[serde(default)]
    pub seen: String,
    /// What it may mean: the writer's thought, and no more.
    #[serde(default)]
    pub may_mean: String,
    /// What was promised.
    #[serde(default)]
    pub question: Option<EntryId>,
    /// What was due and is done by it, in the words it was due in.
    #[serde(default)]
    pub cleared: Vec<String>,
    /// It was spoken into a recording.
    #[serde(default)]
    pub sound: Option<AttachmentId>,
    /// Photographs, without the place they were taken at.
    #[serde(default)]
    pub pictures: Vec<AttachmentId>,
}

impl Body for Visited {}

/// Was the child seen alone?
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Alone {
    /// All the time.
    Yes,
    /// Some of the time.
    Partly,
    /// Not at all.
    No,
    /// It was not about seeing the child.
    NotThisTime,
}

impl Alone {
    /// All of them.
    pub const ALL: [Alone; 4] = [Alone::Yes, Alone::Partly, Alone::No, Alone::NotThisTime];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Alone::Yes => "yes",
            Alone::Partly => "partly",
            Alone::No => "no",
            Alone::NotThisTime => "not_this_time",
        }
    }

    /// Its name on a page.
    pub fn say(self, t: &Words) -> String {
        match self {
            Alone::Yes => t.visit_alone_yes(),
            Alone::Partly => t.visit_alone_partly(),
            Alone::No => t.visit_alone_no(),
            Alone::NotThisTime => t.visit_alone_not_this_time(),
        }
    }
}

/// An e-mail, a letter, papers: what came in, as text and pictures.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CameIn {
    /// How it came.
    pub how: HowItCame,
    /// From whom, in words.
    #[serde(default)]
    pub from: String,
    /// From whom, where it is somebody of the family's file.
    #[serde(default)]
    pub person: Option<Slug>,
    /// What it is about.
    #[serde(default)]
    pub about: String,
    /// Its words.
    #[serde(default)]
    pub text: String,
    /// Photographs and scans, made anew.
    #[serde(default)]
    pub pictures: Vec<AttachmentId>,
    /// PDFs, each kept as it came.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub papers: Vec<Paper>,
    /// What came with it and was not kept, by name.
    #[serde(default)]
    pub left_out: Vec<String>,
    /// Did it hold a detail that is sealed from whoever sent it, when it was filed?
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub knows_sealed: bool,
}

impl Body for CameIn {}

/// A PDF that came in, kept as it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Paper {
    /// Where it is kept.
    pub kept: AttachmentId,
    /// How many pages it has.
    pub pages: u32,
    /// Its words, where a program could read them.
    #[serde(default)]
    pub text: String,
    /// Could a program read all of it?
    #[serde(default)]
    pub searched: bool,
}

/// How something came in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HowItCame {
    /// An e-mail.
    Email,
    /// A letter on paper.
    Letter,
    /// Other papers, or a scan of them.
    Papers,
    /// A message on a phone.
    Message,
}

impl HowItCame {
    /// All of them.
    pub const ALL: [HowItCame; 4] = [
        HowItCame::Email,
        HowItCame::Letter,
        HowItCame::Papers,
        HowItCame::Message,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            HowItCame::Email => "email",
            HowItCame::Letter => "letter",
            HowItCame::Papers => "papers",
            HowItCame::Message => "message",
        }
    }

    /// Its name on a page.
    pub fn say(self, t: &Words) -> String {
        match self {
            HowItCame::Email => t.came_email(),
            HowItCame::Letter => t.came_letter(),
            HowItCame::Papers => t.came_papers(),
            HowItCame::Message => t.came_message(),
        }
    }
}

/// Somebody looked at what came in with a sealed detail in it, and did what was needed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Looked {
    /// What came in.
    pub of: EntryId,
    /// What was done.
    pub because: String,
}

impl Body for Looked {}

impl CameIn {
    /// The words of its papers.
    pub(super) fn papers_said(&self) -> String {
        let said = self.papers.iter().map(|paper| paper.text.clone());
        paragraphs(&said.collect::<Vec<_>>())
    }
}

/// A visit as the file in order of time tells it. What the child said word for word has lines of its own.
pub(super) fn visited_line(visited: &Visited, t: &Words) -> Line {
    let parts = [
        visited.told.clone(),
        labelled(&visited.seen, |text| t.visit_line_seen(text)),
        labelled(&visited.may_mean, |text| t.visit_line_may_mean(text)),
    ];
    Line {
        title: with(visited.kind.say(t), &visited.with, t),
        text: paragraphs(&parts),
        theirs: false,
    }
}

/// The same of what came in.
pub(super) fn came_in_line(came: &CameIn, t: &Words) -> Line {
    Line {
        title: with(came.how.say(t), &came.from, t),
        text: paragraphs(&[came.about.clone(), came.text.clone(), came.papers_said()]),
        theirs: false,
    }
}

/// That somebody looked at it.
pub(super) fn looked_line(looked: &Looked, t: &Words) -> Line {
    Line {
        title: t.came_looked_line(),
        text: looked.because.clone(),
        theirs: false,
    }
}

fn with(what: String, whom: &str, t: &Words) -> String {
    if whom.is_empty() {
        what
    } else {
        t.record_with(what, whom)
    }
}

fn labelled(text: &str, say: impl Fn(&str) -> String) -> String {
    if text.is_empty() {
        String::new()
    } else {
        say(text)
    }
}

fn paragraphs(all: &[String]) -> String {
    let there = all.iter().filter(|one| !one.is_empty());
    there.map(String::as_str).collect::<Vec<_>>().join("\n\n")
}
