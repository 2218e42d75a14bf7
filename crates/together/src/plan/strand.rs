//! The six strands of the assessment, in their order, and what somebody can think of one.

use serde::{Deserialize, Serialize};

use crate::web::Words;

/// A strand. The same six, in the same order, as the report has them (the assessment framework's own list).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Strand {
    /// Children and families at the heart.
    Heart,
    /// What makes this child unique.
    Unique,
    /// Respectful and curious relationships.
    Relationships,
    /// What is important to the child.
    Important,
    /// Strengths, harm and risk of more harm.
    StrengthsAndHarm,
    /// Decisions that are clear and reasoned.
    Decisions,
}

impl Strand {
    /// All of them, in order.
    pub const ALL: [Strand; 6] = [
        Strand::Heart,
        Strand::Unique,
        Strand::Relationships,
        Strand::Important,
        Strand::StrengthsAndHarm,
        Strand::Decisions,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Strand::Heart => "heart",
            Strand::Unique => "unique",
            Strand::Relationships => "relationships",
            Strand::Important => "important",
            Strand::StrengthsAndHarm => "strengths_and_harm",
            Strand::Decisions => "decisions",
        }
    }

    /// By its name in a form.
    pub fn named(value: &str) -> Option<Strand> {
        Strand::ALL.into_iter().find(|one| one.value() == value)
    }

    /// As workers and grown-ups read it.
    pub fn say(self, t: &Words) -> String {
        match self {
            Strand::Heart => t.strand_heart(),
            Strand::Unique => t.strand_unique(),
            Strand::Relationships => t.strand_relationships(),
            Strand::Important => t.strand_important(),
            Strand::StrengthsAndHarm => t.strand_strengths(),
            Strand::Decisions => t.strand_decisions(),
        }
    }

    /// As a child reads it.
    pub fn say_to_child(self, t: &Words) -> String {
        match self {
            Strand::Heart => t.here_plan_heart(),
            Strand::Unique => t.here_plan_unique(),
            Strand::Relationships => t.here_plan_relationships(),
            Strand::Important => t.here_plan_important(),
            Strand::StrengthsAndHarm => t.here_plan_strengths(),
            Strand::Decisions => t.here_plan_decisions(),
        }
    }
}

/// What somebody thinks of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// They agree.
    Agrees,
    /// They agree with some of it.
    Partly,
    /// They do not.
    DoesNot,
    /// They could not answer, for a reason.
    CouldNot,
    /// They were not asked, for a reason.
    NotAsked,
}

impl Answer {
    /// All of them, in the order they are offered.
    pub const ALL: [Answer; 5] = [
        Answer::Agrees,
        Answer::Partly,
        Answer::DoesNot,
        Answer::CouldNot,
        Answer::NotAsked,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Answer::Agrees => "agrees",
            Answer::Partly => "partly",
            Answer::DoesNot => "does_not",
            Answer::CouldNot => "could_not",
            Answer::NotAsked => "not_asked",
        }
    }

    /// By its name in a form.
    pub fn named(value: &str) -> Option<Answer> {
        Answer::ALL.into_iter().find(|one| one.value() == value)
    }

    /// As a page says it.
    pub fn say(self, t: &Words) -> String {
        match self {
            Answer::Agrees => t.plan_agrees(),
            Answer::Partly => t.plan_partly(),
            Answer::DoesNot => t.plan_does_not(),
            Answer::CouldNot => t.plan_could_not(),
            Answer::NotAsked => t.plan_not_asked(),
        }
    }

    /// Is a reason needed?
    pub fn needs_reason(self) -> bool {
        matches!(self, Answer::CouldNot | Answer::NotAsked)
    }
}
