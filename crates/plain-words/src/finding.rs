//! What the checker says about a text.

use std::ops::Range;

/// How much a finding weighs. Saving is never refused; only sending may wait. Worst first in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// Sending waits until a person has looked, and changes it or says why it stays.
    Hold,
    /// Think again; it may be right.
    Think,
    /// Worth knowing.
    Note,
}

/// The rule that a finding comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A detail that must not leave: an address, a school, a telephone number.
    SealedDetail,
    /// The name of another child.
    OtherChildsName,
    /// A gap nobody filled, or a greeting without a name.
    Gap,
    /// A word of the list.
    Word,
    /// Capital letters nobody spelled out.
    Acronym,
    /// Words that make a child a piece of office work.
    OfficeTalk,
    /// A word that may stay if it is explained close by.
    Unexplained,
    /// Certainty without anything that shows it.
    Certainty,
    /// A promise that nobody can be sure to keep.
    Promise,
    /// A phrase that could be about any child.
    Boilerplate,
    /// A sentence too long for its reader.
    LongSentence,
}

impl Rule {
    /// The short name of the rule in the written rules (R1 to R15; sealed details have a name of their own).
    pub fn code(self) -> &'static str {
        match self {
            Self::SealedDetail => "sealed",
            Self::OtherChildsName | Self::Gap => "R1",
            Self::Word => "R2",
            Self::Acronym => "R3",
            Self::Unexplained => "R4",
            Self::OfficeTalk => "R5",
            Self::Certainty => "R6",
            Self::Promise => "R7",
            Self::LongSentence => "R10",
            Self::Boilerplate => "R12",
        }
    }
}

/// One thing to look at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How much it weighs here.
    pub level: Level,
    /// Where it comes from.
    pub rule: Rule,
    /// The first place, in characters (Unicode scalar values) of the text as given.
    pub at: Range<usize>,
    /// The other places where the same thing was said, in the order of the text.
    pub also: Vec<Range<usize>>,
    /// The text at that place.
    pub said: String,
    /// One kind sentence for the person who writes.
    pub why: String,
    /// What could be said instead. To be shown, never pasted: "…" stands where only the writer knows the words.
    pub instead: Vec<String>,
    /// How often the same thing was said in this text.
    pub times: usize,
}
