//! One word of the list.

use serde::{Deserialize, Serialize};

/// One term with its other forms, why it is on the list, and what to say instead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Word {
    /// The phrase to look for.
    pub term: String,
    /// Other forms to look for: spellings, tenses, plurals, close phrases.
    pub variants: Vec<String>,
    /// Longer phrases in which the term is no trouble ("eye contact").
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub fine_in: Vec<String>,
    /// What kind of trouble it is.
    pub kind: Kind,
    /// What to do about it.
    pub advice: Advice,
    /// Plain alternatives; gaps like `[name]` are for the writer to fill.
    pub say_instead: Vec<String>,
    /// The reason, for the person writing.
    pub why: String,
    /// Where the term was seen.
    pub source: String,
    /// The term is about somebody who was hurt, so blame weighs more.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub about_harm: bool,
    /// A rule of its own, where kind and advice do not say enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub acts_as: Option<ActsAs>,
}

/// What kind of trouble a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActsAs {
    /// A gap nobody filled.
    Gap,
    /// A greeting without a name, when it starts a line.
    Greeting,
    /// A promise, when it stands in a letter.
    Promise,
}
