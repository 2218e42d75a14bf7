//! How we know something: who says so, which papers, and what the court decided. What is known of a matter is never more than its
//! sources say, and never less.

use ledger::EntryId;
use serde::{Deserialize, Serialize};

use crate::{file::Slug, web::Words};

/// One thing we know about a matter, and how.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Knowledge {
    /// How we know.
    pub how: How,
    /// What exactly was said, written or decided, as near to its words as we have it.
    #[serde(default)]
    pub words: String,
    /// Where it stands: "statement of 3 March, page 4", "on the telephone". Papers and what a court decided always say it.
    #[serde(default)]
    pub source: String,
}

/// How we know.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum How {
    /// Somebody says that it happened.
    Said(Teller),
    /// Somebody says that it did not happen.
    Denied(Teller),
    /// Somebody says that they did it.
    Admitted(Teller),
    /// Somebody says that they did a part of it, and the words say which.
    AdmittedPart(Teller),
    /// Somebody said that it happened and says so no more.
    TakenBack(Teller),
    /// It stands in papers.
    Papers(Papers),
    /// It stands in what came back when we asked for a check.
    Check(EntryId),
    /// What the court decided about it.
    Court(Decision),
}

/// Who says it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Teller {
    /// Somebody of the family's file.
    Person(Slug),
    /// Somebody else, in the writer's words.
    Other(String),
}

/// Whose papers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Papers {
    /// The police's.
    Police,
    /// A council's.
    Council,
    /// A doctor's, a hospital's.
    Health,
    /// A school's or nursery's.
    School,
    /// Somebody else's.
    Other,
}

/// What the court decided about a matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Decision {
    /// It found that it happened.
    Found,
    /// It looked at it and did not find that it happened.
    NotFound,
    /// It has not decided.
    NotDecided,
}

/// The most that can be said of a matter, and no more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Somebody said it and says so no more.
    TakenBack,
    /// Somebody says it.
    Said,
    /// It stands in papers, or in what came back from a check.
    InPapers,
    /// Somebody says that they did a part of it.
    AdmittedPart,
    /// Somebody says that they did it.
    Admitted,
    /// The court looked and did not find it: whatever else is written, this stands above it.
    NotFound,
    /// The court found it.
    Found,
}

impl How {
    /// Who takes this position, where it is a person's. A person has one position at a time: the newest.
    pub fn teller(&self) -> Option<&Teller> {
        match self {
            How::Said(who)
            | How::Denied(who)
            | How::Admitted(who)
            | How::AdmittedPart(who)
            | How::TakenBack(who) => Some(who),
            How::Papers(_) | How::Check(_) | How::Court(_) => None,
        }
    }

    /// What this alone lets us say of a matter; nothing where it speaks against it or decides nothing.
    pub fn stands(&self) -> Option<Standing> {
        match self {
            How::Said(_) => Some(Standing::Said),
            How::TakenBack(_) => Some(Standing::TakenBack),
            How::Admitted(_) => Some(Standing::Admitted),
            How::AdmittedPart(_) => Some(Standing::AdmittedPart),
            How::Papers(_) | How::Check(_) => Some(Standing::InPapers),
            How::Court(Decision::Found) => Some(Standing::Found),
            How::Court(Decision::NotFound) => Some(Standing::NotFound),
            How::Denied(_) | How::Court(Decision::NotDecided) => None,
        }
    }

    /// Does it have to say where it stands? What a court decided and what stands in papers can be looked up.
    pub fn needs_source(&self) -> bool {
        matches!(
            self,
            How::Papers(_) | How::Court(Decision::Found | Decision::NotFound)
        )
    }

    /// Does it have to say what exactly?
    pub fn needs_words(&self) -> bool {
        matches!(self, How::AdmittedPart(_))
    }
}

impl Papers {
    /// Each of them.
    pub const ALL: [Papers; 5] = [
        Papers::Police,
        Papers::Council,
        Papers::Health,
        Papers::School,
        Papers::Other,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Papers::Police => "police",
            Papers::Council => "council",
            Papers::Health => "health",
            Papers::School => "school",
            Papers::Other => "other",
        }
    }

    /// What a sentence says of them.
    pub fn say(self, t: &Words) -> String {
        match self {
            Papers::Police => t.safety_papers_police(),
            Papers::Council => t.safety_papers_council(),
            Papers::Health => t.safety_papers_health(),
            Papers::School => t.safety_papers_school(),
            Papers::Other => t.safety_papers_other(),
        }
    }
}

impl Standing {
    /// In a few words, before anything else is said of a matter.
    pub fn say(self, t: &Words) -> String {
        match self {
            Standing::TakenBack => t.safety_stands_taken_back(),
            Standing::Said => t.safety_stands_said(),
            Standing::InPapers => t.safety_stands_in_papers(),
            Standing::AdmittedPart => t.safety_stands_admitted_part(),
            Standing::Admitted => t.safety_stands_admitted(),
            Standing::NotFound => t.safety_stands_not_found(),
            Standing::Found => t.safety_stands_found(),
        }
    }
}
