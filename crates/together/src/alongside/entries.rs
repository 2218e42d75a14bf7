//! What can be written about people who come beside a child or their family: interpreters, advocates, intermediaries, solicitors.

use jiff::civil::{Date, Time};
use ledger::EntryId;
use serde::{Deserialize, Serialize};

use crate::{
    file::{Body, Line, Slug, kinds},
    web::{Words, say_day, say_time},
};

kinds! {
    /// What can be written about people who come beside a child or their family.
    AlongsideEntry {
        "alongside.asked" 1 Asked,
        "alongside.booked" 1 Booked,
        "alongside.confirmed" 1 Confirmed,
        "alongside.offered" 1 Offered,
        "alongside.refused" 1 Refused,
        "alongside.told" 1 ChildTold,
        "alongside.over" 1 Over,
    }
}

/// Somebody was asked for.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// Who.
    pub who: WhoComes,
    /// Beside whom: the child, or somebody of the family's file.
    pub person: Slug,
    /// What they must be able to do: a language, to sign. Whoever books it reads this.
    #[serde(default)]
    pub need: String,
    /// For which day, where that is known.
    #[serde(default)]
    pub by: Option<Date>,
    /// Do business services book it?
    #[serde(default)]
    pub business: bool,
    /// For the workers alone.
    #[serde(default)]
    pub note: String,
}

impl Body for Asked {}

/// They were booked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Booked {
    /// What was asked for.
    pub of: EntryId,
    /// Who comes.
    pub name: String,
    /// On which day.
    pub day: Date,
    /// At what time, where it is known.
    #[serde(default)]
    pub time: Option<Time>,
}

impl Body for Booked {}

/// They said that they come.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmed {
    /// What was asked for.
    pub of: EntryId,
}

impl Body for Confirmed {}

/// It was offered to somebody of the family: on which day is in the entry's own stamp.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Offered {
    /// What was asked for.
    pub of: EntryId,
    /// To whom.
    pub person: Slug,
    /// How, in what words.
    pub said: String,
}

impl Body for Offered {}

/// Somebody of the family said no to what they were offered.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refused {
    /// What was asked for.
    pub of: EntryId,
    /// Who said no.
    pub person: Slug,
    /// Why, as they said it.
    pub because: String,
}

impl Body for Refused {}

/// The child was told who comes, or that nobody does.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChildTold {
    /// What was asked for.
    pub of: EntryId,
    /// What they were told, or why not now.
    pub said: String,
}

impl Body for ChildTold {}

/// It is not needed any more.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Over {
    /// What was asked for.
    pub of: EntryId,
    /// Why.
    pub because: String,
}

impl Body for Over {}

/// Who comes beside somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum WhoComes {
    /// Speaks both languages.
    Interpreter,
    /// Signs.
    SignLanguageInterpreter,
    /// Helps a child to say what they want.
    Advocate,
    /// Helps somebody to understand and be understood.
    Intermediary,
    /// Speaks for them in court.
    Solicitor,
}

impl WhoComes {
    /// All of them.
    pub const ALL: [WhoComes; 5] = [
        WhoComes::Interpreter,
        WhoComes::SignLanguageInterpreter,
        WhoComes::Advocate,
        WhoComes::Intermediary,
        WhoComes::Solicitor,
    ];

    /// Its name in a form.
    pub fn value(self) -> &'static str {
        match self {
            WhoComes::Interpreter => "interpreter",
            WhoComes::SignLanguageInterpreter => "sign_language_interpreter",
            WhoComes::Advocate => "advocate",
            WhoComes::Intermediary => "intermediary",
            WhoComes::Solicitor => "solicitor",
        }
    }

    /// Its name on a page.
    pub fn say(self, t: &Words) -> String {
        match self {
            WhoComes::Interpreter => t.alongside_interpreter(),
            WhoComes::SignLanguageInterpreter => t.alongside_sign_language(),
            WhoComes::Advocate => t.alongside_advocate(),
            WhoComes::Intermediary => t.alongside_intermediary(),
            WhoComes::Solicitor => t.alongside_solicitor(),
        }
    }
}

/// "Tuesday 1 December at 10:00"
pub(super) fn say_when(t: &Words, day: Date, time: Option<Time>) -> String {
    time.map_or_else(
        || say_day(day),
        |time| t.next_at(say_day(day), say_time(time)),
    )
}

fn line(entry: &AlongsideEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        AlongsideEntry::Asked(asked) => (
            t.alongside_line_asked(asked.who.say(t)),
            [asked.need.as_str(), &asked.note]
                .into_iter()
                .filter(|one| !one.is_empty())
                .collect::<Vec<_>>()
                .join("\n\n"),
        ),
        AlongsideEntry::Booked(booked) => (
            t.alongside_line_booked(&booked.name, say_when(t, booked.day, booked.time)),
            String::new(),
        ),
        AlongsideEntry::Confirmed(_) => (t.alongside_line_confirmed(), String::new()),
        AlongsideEntry::Offered(offered) => (t.alongside_line_offered(), offered.said.clone()),
        AlongsideEntry::Refused(refused) => (t.alongside_line_refused(), refused.because.clone()),
        AlongsideEntry::ChildTold(told) => (t.alongside_line_told(), told.said.clone()),
        AlongsideEntry::Over(over) => (t.alongside_line_over(), over.because.clone()),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}
