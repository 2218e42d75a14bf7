//! One word of the list.

use serde::Deserialize;

/// One term with its other forms, why it is on the list, and what to say instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Word<'a> {
    /// The phrase to look for.
    pub term: &'a str,
    /// Other forms to look for: spellings, tenses, plurals, close phrases.
    pub variants: Vec<&'a str>,
    /// Longer phrases in which the term is no trouble ("eye contact").
    pub fine_in: Vec<&'a str>,
    /// What kind of trouble it is.
    pub kind: Kind,
    /// What to do about it.
    pub advice: Advice,
    /// Plain alternatives; gaps like `[name]` are for the writer to fill.
    pub say_instead: Vec<&'a str>,
    /// The reason, for the person writing.
    pub why: &'a str,
    /// Where the term was seen.
    pub source: &'a str,
    /// The term is about somebody who was hurt, so blame weighs more.
    pub about_harm: bool,
    /// A rule of its own, where kind and advice do not say enough.
    pub acts_as: Option<ActsAs>,
}

/// What kind of trouble a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// Words of the office.
    Jargon,
    /// Capital letters for words.
    Acronym,
    /// Words of the law.
    Legal,
    /// Words that blame somebody who was hurt.
    Blaming,
    /// Words that make a person one thing.
    Labelling,
    /// Words that make a child a piece of office work.
    #[serde(rename = "case-talk")]
    OfficeTalk,
    /// Words that say nothing one can picture.
    Vague,
    /// Words that are surer than anybody is.
    Certainty,
    /// Phrases that could be about any child.
    Boilerplate,
}

/// What to do about a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Advice {
    /// Never use it to or about a child.
    Replace,
    /// It may be needed; explain it close by.
    Explain,
    /// Think again; it is often fine.
    Consider,
}

/// A rule that a few entries of the list feed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActsAs {
    /// A gap nobody filled.
    Gap,
    /// A greeting without a name, when it starts a line.
    Greeting,
    /// A promise, when it stands in a letter.
    Promise,
    /// Takes a person's words for doubtful, when it stands near harm at home; found nowhere else if the advice is to
    /// replace it.
    Doubt,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::Jargon,
        Self::Acronym,
        Self::Legal,
        Self::Blaming,
        Self::Labelling,
        Self::OfficeTalk,
        Self::Vague,
        Self::Certainty,
        Self::Boilerplate,
    ];

    /// The kind as the list writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Jargon => "jargon",
            Self::Acronym => "acronym",
            Self::Legal => "legal",
            Self::Blaming => "blaming",
            Self::Labelling => "labelling",
            Self::OfficeTalk => "case-talk",
            Self::Vague => "vague",
            Self::Certainty => "certainty",
            Self::Boilerplate => "boilerplate",
        }
    }
}

impl Advice {
    /// Every advice.
    pub const ALL: [Self; 3] = [Self::Replace, Self::Explain, Self::Consider];

    /// The advice as the list writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Replace => "replace",
            Self::Explain => "explain",
            Self::Consider => "consider",
        }
    }
}

impl ActsAs {
    /// Every rule of its own.
    pub const ALL: [Self; 4] = [Self::Gap, Self::Greeting, Self::Promise, Self::Doubt];

    /// The rule as the list writes it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Gap => "gap",
            Self::Greeting => "greeting",
            Self::Promise => "promise",
            Self::Doubt => "doubt",
        }
    }
}
