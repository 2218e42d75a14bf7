//! What can be written about what goes out. Whom it goes to is named; where they can be found stays in the family's file.

use std::collections::BTreeSet;

use jiff::civil::Time;
use ledger::EntryId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::Channel;
use crate::{
    file::{Body, Line, Slug, kinds},
    web::Words,
};

kinds! {
    /// What can be written about what goes out.
    GoingOutEntry {
        "going_out.checked" 1 Checked,
        "going_out.asked" 1 Asked,
        "going_out.released" 1 Released,
        "going_out.given" 1 Given,
        "going_out.posted" 1 Posted,
        "going_out.went" 1 Went,
        "going_out.failed" 1 Failed,
        "going_out.in_doubt" 1 InDoubt,
        "going_out.put_back" 1 PutBack,
    }
}

/// Somebody looked whether a place is right and safe. A place that is written down later has not been checked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checked {
    /// The entry of the family's file that says the place.
    pub place: EntryId,
    /// Is it right, and safe to use?
    pub safe: bool,
    /// When it is safe, where that was asked: a phone lies on a table.
    #[serde(default)]
    pub hours: Option<Hours>,
}

/// Times of a day that are safe, on all days but some.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// From.
    pub from: Time,
    /// Until.
    pub until: Time,
    /// Not on these days.
    #[serde(default)]
    pub not: BTreeSet<Day>,
}

/// A day of the week.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Day {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

/// Something is to go out. Where it may not go yet it is held, and this is how the file knows that it has not gone.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Asked {
    /// The message; its id is also what the outbox and whoever carries it know it by.
    pub message: Uuid,
    /// What it is.
    pub what: What,
    /// To whom.
    pub to: Slug,
    /// How.
    pub channel: Channel,
    /// Is it in the outbox? If not, it is held.
    pub put: bool,
    /// Why it goes although something spoke against it; empty where nothing did.
    #[serde(default)]
    pub because: String,
}

/// What goes out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum What {
    /// A letter, on paper.
    Letter(Uuid),
    /// That there is something new, in words that say nothing else.
    SomethingNew,
}

/// What was held is in the outbox now.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Released {
    /// The message.
    pub message: Uuid,
}

/// One named person prints and posts it alone, because the address is sealed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Given {
    /// The message.
    pub message: Uuid,
    /// Who.
    pub staff: Uuid,
    /// Their name then.
    pub name: String,
}

/// It was printed and posted, by whoever signed this.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Posted {
    /// The message.
    pub message: Uuid,
    /// With which batch; none for one that was printed alone.
    #[serde(default)]
    pub batch: Option<Uuid>,
}

/// It was handed over and taken; or somebody who looked says that it went.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Went {
    /// The message.
    pub message: Uuid,
}

/// It did not go, and does not go by itself.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Failed {
    /// The message.
    pub message: Uuid,
    /// Why.
    pub why: Why,
}

/// Why a message did not go.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Why {
    /// Whoever carries it did not take this message: an address that is none, a wording that is not known there.
    Refused,
    /// Whoever carries it did not let us in: a key or password that is not right any more.
    NotLetIn,
    /// Nobody answered for days.
    NoAnswer,
    /// It may not go there any more.
    NotSafeNow,
    /// Nobody has set up how such messages leave.
    NotSetUp,
}

/// It was being handed over when the program stopped, and nobody can say whether it went.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InDoubt {
    /// The message.
    pub message: Uuid,
}

/// It goes into the outbox once more, because somebody said so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PutBack {
    /// The message.
    pub message: Uuid,
}

impl Body for Checked {}
impl Body for Asked {}
impl Body for Released {}
impl Body for Given {}
impl Body for Posted {}
impl Body for Went {}
impl Body for Failed {}
impl Body for InDoubt {}
impl Body for PutBack {}

fn line(entry: &GoingOutEntry, t: &Words) -> Line {
    let title = match entry {
        GoingOutEntry::Checked(checked) if checked.safe => t.going_out_line_checked(),
        GoingOutEntry::Checked(_) => t.going_out_line_unsafe(),
        GoingOutEntry::Asked(asked) if asked.put => t.going_out_line_asked(),
        GoingOutEntry::Asked(_) => t.going_out_line_held(),
        GoingOutEntry::Released(_) => t.going_out_line_released(),
        GoingOutEntry::Given(given) => t.going_out_line_given(&given.name),
        GoingOutEntry::Posted(_) => t.going_out_line_posted(),
        GoingOutEntry::Went(_) => t.going_out_line_went(),
        GoingOutEntry::Failed(_) => t.going_out_line_failed(),
        GoingOutEntry::InDoubt(_) => t.going_out_line_doubt(),
        GoingOutEntry::PutBack(_) => t.going_out_line_put_back(),
    };
    let text = match entry {
        GoingOutEntry::Asked(asked) => asked.because.clone(),
        _ => String::new(),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}
