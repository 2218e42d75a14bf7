//! What can be written about who a child is. Every answer keeps who said it and who may know it.

use std::collections::BTreeSet;

use ledger::AttachmentId;
use serde::{Deserialize, Serialize};

use super::{OfLanguages, OfTelling};
use crate::{
    file::{Audience, Body, Line, Reader, Slug, kinds},
    web::Words,
};

/// What I want to be called.
pub type Called = Answer<Name>;
/// My pronouns, in my words.
pub(super) type MyPronouns = Answer<Pronouns>;
/// My word for somebody.
pub(super) type MyWordFor = Answer<WordFor>;
/// My languages.
pub(super) type MyLanguages = Answer<Languages>;
/// How I want to be told things.
pub(super) type HowToTellMe = Answer<Telling>;
/// What is safe.
pub(super) type WhatIsSafe = Answer<Safe>;
/// What makes me me.
pub(super) type WhatMakesMeMe = Answer<Unique>;
/// Something offered and never required.
pub(super) type OfferedToSay = Answer<InMyWords>;
/// How hard news comes to me.
pub(super) type HowHardNewsComes = Answer<HardNews>;
/// How my pages look.
pub(super) type MyPages = Answer<Manner>;

kinds! {
    /// What can be written about who a child is.
    AboutMeEntry {
        "about_me.called" 1 Called,
        "about_me.pronouns" 1 MyPronouns,
        "about_me.word_for" 1 MyWordFor,
        "about_me.languages" 1 MyLanguages,
        "about_me.telling" 1 HowToTellMe,
        "about_me.safe" 1 WhatIsSafe,
        "about_me.unique" 1 WhatMakesMeMe,
        "about_me.in_my_words" 1 OfferedToSay,
        "about_me.pages" 1 MyPages,
        "about_me.hard_news" 1 HowHardNewsComes,
    }
}

/// An answer to something we asked, who said it, and who may know it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Answer<T> {
    /// What was said.
    pub said: T,
    /// Who said it.
    pub said_by: SaidBy,
    /// Who may know it; left out, only the workers of this child.
    #[serde(default)]
    pub readers: Audience,
}

impl<T: Serialize + serde::de::DeserializeOwned> Body for Answer<T> {
    fn may_know(&self) -> Audience {
        self.readers.clone()
    }
}

/// Who said it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SaidBy {
    /// The child.
    Child,
    /// Someone of the family's file.
    Person(Slug),
    /// The court's papers.
    Court,
    /// Nobody said it: it was seen, as with a baby.
    Seen,
}

/// A name and its sound.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Name {
    /// As the child spells it.
    pub name: String,
    /// How to say it, as one would write it for a stranger: `ah-MEER-ah`.
    #[serde(default)]
    pub say_it: String,
    /// The name spoken, preferably by the child.
    #[serde(default)]
    pub sound: Option<AttachmentId>,
    /// Has the child looked at the spelling and said yes?
    #[serde(default)]
    pub spelling_confirmed: bool,
}

/// Pronouns as free text: `she/her`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Pronouns(pub String);

/// What I call somebody.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WordFor {
    /// Who, in the family's file.
    pub person: Slug,
    /// My word for them: `Teta`.
    pub word: String,
}

/// Languages, in plain words: people do not fit in lists.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Languages {
    /// What I want to speak with you.
    pub speak: String,
    /// What I want to read.
    pub read: String,
    /// What my family speaks and reads.
    pub family: String,
    /// Who should interpret, and who should not; empty when none is needed.
    pub interpreter: String,
    /// What of this was said; left out: all of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says: Option<BTreeSet<OfLanguages>>,
}

/// How I want to hear from you.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Telling {
    /// These ways are good.
    pub ways: BTreeSet<Way>,
    /// These ways are not.
    pub not: BTreeSet<Way>,
    /// In these shapes.
    pub shapes: BTreeSet<Shape>,
    /// When and where, in my words.
    pub when_where: String,
    /// What of this was said; left out: all of it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub says: Option<BTreeSet<OfTelling>>,
}

/// A way to hear from somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Way {
    /// A letter in the post.
    Letter,
    /// A text message.
    Text,
    /// A call.
    Call,
    /// A video call or message.
    Video,
    /// Face to face.
    InPerson,
    /// On these pages.
    Pages,
}

impl Way {
    /// Every way, in the order in which it is asked about.
    pub const ALL: [Way; 6] = [
        Way::Letter,
        Way::Text,
        Way::Call,
        Way::Video,
        Way::InPerson,
        Way::Pages,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            Way::Letter => "letter",
            Way::Text => "text",
            Way::Call => "call",
            Way::Video => "video",
            Way::InPerson => "in_person",
            Way::Pages => "pages",
        }
    }

    /// As a page says it.
    pub fn say(self, t: &Words) -> String {
        match self {
            Way::Letter => t.way_letter(),
            Way::Text => t.way_text(),
            Way::Call => t.way_call(),
            Way::Video => t.way_video(),
            Way::InPerson => t.way_in_person(),
            Way::Pages => t.way_pages(),
        }
    }
}

/// A shape that words can take.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// Read aloud or recorded.
    Audio,
    /// Large print.
    LargePrint,
    /// Easy Read.
    EasyRead,
    /// Pictures.
    Pictures,
    /// Signed video.
    SignedVideo,
}

/// A reader is a household: who else sees what we send.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Safe {
    /// Who opens my post.
    pub post: Around,
    /// Who holds or looks at my phone.
    pub phone: Around,
    /// Who sits beside me.
    pub beside: Around,
    /// What a screen may call me; none: the name everybody may know.
    pub screen_name: String,
    /// What a screen may call my brothers and sisters; empty: nothing.
    pub screen_siblings: String,
}

impl Safe {
    /// Has somebody asked who holds their phone and who sits beside them? Until then nobody knows who sees their screen.
    pub fn screen_asked(&self) -> bool {
        self.phone != Around::NotAsked && self.beside != Around::NotAsked
    }
}

/// Who is around a child's post, phone or chair.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Around {
    /// Not asked yet: somebody might be, so only what everybody may know is safe.
    #[default]
    NotAsked,
    /// Nobody but me.
    Nobody,
    /// These people.
    People(BTreeSet<Slug>),
    /// Somebody who is not in our papers.
    SomeoneElse(String),
}

impl Around {
    /// The readers who come with a text that is read here.
    pub fn readers(&self) -> Vec<Reader> {
        match self {
            Around::NotAsked | Around::SomeoneElse(_) => vec![Reader::Unknown],
            Around::Nobody => Vec::new(),
            Around::People(people) => people.iter().cloned().map(Reader::Person).collect(),
        }
    }
}

/// What makes me me.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Unique(pub String);

/// Ethnicity, faith, disability: offered, never required, in my own words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InMyWords {
    /// About what.
    pub about: Offered,
    /// My words; none: I would rather not say, which is a whole answer.
    pub words: Option<String>,
}

/// What is offered and never required.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Offered {
    /// Ethnicity.
    Ethnicity,
    /// Faith.
    Faith,
    /// Disability.
    Disability,
}

/// Where I hear hard news first. Until the child says otherwise it is from a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HardNews {
    /// A person tells me before a screen says it.
    APerson,
    /// I want to read it on my pages first.
    MyPages,
}

impl HardNews {
    /// Both.
    pub const ALL: [HardNews; 2] = [HardNews::APerson, HardNews::MyPages];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            HardNews::APerson => "a_person",
            HardNews::MyPages => "my_pages",
        }
    }

    /// As a worker's page says it.
    pub fn say(self, t: &Words) -> String {
        match self {
            HardNews::APerson => t.hard_news_person(),
            HardNews::MyPages => t.hard_news_pages(),
        }
    }
}

/// How my pages look and speak.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Manner {
    /// Paper and crayon, about 7 to 11.
    Younger,
    /// A calm journal, 12 and over.
    Older,
}

fn line(entry: &AboutMeEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        AboutMeEntry::Called(answer) => (t.about_me_called(), answer.said.name.clone()),
        AboutMeEntry::MyPronouns(answer) => (t.about_me_pronouns(), answer.said.0.clone()),
        AboutMeEntry::MyWordFor(answer) => (t.about_me_word_for(), answer.said.word.clone()),
        AboutMeEntry::MyLanguages(answer) => (t.about_me_languages(), answer.said.speak.clone()),
        AboutMeEntry::HowToTellMe(answer) => (t.about_me_telling(), answer.said.when_where.clone()),
        AboutMeEntry::WhatIsSafe(_) => (t.about_me_safe(), String::new()),
        AboutMeEntry::WhatMakesMeMe(answer) => (t.about_me_unique(), answer.said.0.clone()),
        AboutMeEntry::OfferedToSay(answer) => (
            t.about_me_offered(),
            answer.said.words.clone().unwrap_or_default(),
        ),
        AboutMeEntry::MyPages(_) => (t.about_me_pages(), String::new()),
        AboutMeEntry::HowHardNewsComes(answer) => (t.ask_hard_news(), answer.said.say(t)),
    };
    let theirs =
        matches!(entry, AboutMeEntry::WhatMakesMeMe(answer) if answer.said_by == SaidBy::Child);
    Line {
        title,
        text,
        theirs,
    }
}
