//! What the checker says about a text.

use std::borrow::Cow;
use std::ops::Range;

use serde::Serialize;

/// How much a finding weighs. Saving is never refused; only sending may wait. Worst first in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// Sending waits until a person has looked, and changes it or says why it stays.
    Hold,
    /// Think again; it may be right.
    Think,
    /// Worth knowing.
    Note,
}

impl Level {
    /// The level in one word: `hold`, `think`, `note`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Hold => "hold",
            Self::Think => "think",
            Self::Note => "note",
        }
    }
}

/// The rule that a finding comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A detail that must not leave: an address, a school, a telephone number.
    SealedDetail,
    /// What people call such a detail for short, and may be something else: the one word of a school's name, half a postcode.
    PerhapsSealed,
    /// The name of another child.
    OtherChildsName,
    /// A name of this child that is misspelt, or not for this reader.
    WrongName,
    /// A pronoun that is not this child's.
    Pronoun,
    /// A gap nobody filled, or a greeting without a name.
    Gap,
    /// A word of the list.
    Word,
    /// Capital letters nobody spelled out.
    Acronym,
    /// A word that may stay if it is explained close by.
    Unexplained,
    /// Words that make a child a piece of office work.
    OfficeTalk,
    /// Certainty without anything that shows it, or a word that takes a person's words for doubtful.
    Certainty,
    /// A promise that nobody can be sure to keep.
    Promise,
    /// Harm with nobody who did it, or with the person who was hurt as the one who did.
    Blame,
    /// A word so soft that it hides what happened.
    Euphemism,
    /// A sentence too long for its reader.
    LongSentence,
    /// Something done, and nobody who does it.
    Passive,
    /// The whole text is harder than its reader's stage.
    Grade,
    /// A word children may not know, and nothing that explains it.
    HardWord,
    /// A phrase that could be about any child.
    Boilerplate,
    /// A letter that is mostly another letter.
    Copy,
    /// A letter or report in which this child cannot be found.
    ChildMissing,
    /// Something every letter to a child tells is not there.
    Structure,
    /// A spelling of the United States.
    UsSpelling,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Self; 23] = [
        Self::SealedDetail,
        Self::PerhapsSealed,
        Self::OtherChildsName,
        Self::WrongName,
        Self::Pronoun,
        Self::Gap,
        Self::Word,
        Self::Acronym,
        Self::Unexplained,
        Self::OfficeTalk,
        Self::Certainty,
        Self::Promise,
        Self::Blame,
        Self::Euphemism,
        Self::LongSentence,
        Self::Passive,
        Self::Grade,
        Self::HardWord,
        Self::Boilerplate,
        Self::Copy,
        Self::ChildMissing,
        Self::Structure,
        Self::UsSpelling,
    ];

    /// The short name of the rule in the written rules (R1 to R15; sealed details have a name of their own).
    pub fn code(self) -> &'static str {
        match self {
            Self::SealedDetail | Self::PerhapsSealed => "sealed",
            Self::OtherChildsName | Self::WrongName | Self::Pronoun | Self::Gap => "R1",
            Self::Word => "R2",
            Self::Acronym => "R3",
            Self::Unexplained => "R4",
            Self::OfficeTalk => "R5",
            Self::Certainty => "R6",
            Self::Promise => "R7",
            Self::Blame => "R8",
            Self::Euphemism => "R9",
            Self::LongSentence | Self::Passive | Self::Grade => "R10",
            Self::HardWord => "R11",
            Self::Boilerplate | Self::Copy => "R12",
            Self::ChildMissing => "R13",
            Self::Structure => "R14",
            Self::UsSpelling => "R15",
        }
    }

    /// The rule in a few words, for a heading.
    pub fn title(self) -> &'static str {
        match self {
            Self::SealedDetail => "A sealed detail",
            Self::PerhapsSealed => "Perhaps a sealed detail",
            Self::OtherChildsName => "Another child’s name",
            Self::WrongName => "A name that is not right here",
            Self::Pronoun => "A pronoun that is not this child’s",
            Self::Gap => "A gap nobody filled",
            Self::Word => "A word of the list",
            Self::Acronym => "Letters nobody spelled out",
            Self::Unexplained => "A word nobody explained",
            Self::OfficeTalk => "A child as office work",
            Self::Certainty => "Certain without saying how",
            Self::Promise => "A promise",
            Self::Blame => "Harm, and who did it",
            Self::Euphemism => "A word that hides what happened",
            Self::LongSentence => "A long sentence",
            Self::Passive => "Who does it?",
            Self::Grade => "Hard to read",
            Self::HardWord => "A hard word",
            Self::Boilerplate => "It could be any child",
            Self::Copy => "Mostly another letter",
            Self::ChildMissing => "Where is this child?",
            Self::Structure => "What a letter tells",
            Self::UsSpelling => "A spelling from the United States",
        }
    }
}

/// One place in a text, as given.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Place {
    /// In characters (Unicode scalar values).
    pub at: Range<usize>,
    /// In bytes.
    pub bytes: Range<usize>,
    /// The line it starts in, from 1. A line ends with `\n`.
    pub line: usize,
    /// The character of that line it starts with, from 1.
    pub column: usize,
}

impl Place {
    /// The place of a finding about the whole text: the start of it, and no character.
    pub const WHOLE: Self = Self {
        at: 0..0,
        bytes: 0..0,
        line: 1,
        column: 1,
    };
}

/// One thing to look at, wherever it stands in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// How much it weighs here.
    pub level: Level,
    /// Where it comes from.
    pub rule: Rule,
    /// The text at the first place, the start of it if that is long; empty for the whole text.
    pub said: String,
    /// The term of the list, where it comes from the list.
    pub term: Option<String>,
    /// One kind sentence for the person who writes.
    pub why: Cow<'static, str>,
    /// What could be said instead. To be shown, never pasted: "…" stands where only the writer knows the words.
    pub instead: Vec<Cow<'static, str>>,
    /// The places where the same was said, in the order of the text; never empty.
    pub places: Vec<Place>,
    /// How often the same was said beyond those places: more than 0 only in texts with hundreds of thousands of places.
    pub unlisted: usize,
}

impl Finding {
    /// The first place.
    pub fn first(&self) -> &Place {
        self.places.first().unwrap_or(&Place::WHOLE)
    }

    /// How often the same was said.
    pub fn times(&self) -> usize {
        self.places.len() + self.unlisted
    }

    /// Whether it is about the whole text and not about a place in it.
    pub fn is_whole(&self) -> bool {
        self.first().bytes.is_empty()
    }
}

/// How many findings are shown at once.
pub const SHOWN: usize = 8;

/// The findings to show at once, and the rest, which wait behind one press. Both worst first.
pub fn shown(findings: &[Finding]) -> (&[Finding], &[Finding]) {
    findings.split_at(findings.len().min(SHOWN))
}
