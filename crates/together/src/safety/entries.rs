//! What can be written about safety in a family's file: about grown-ups, once for brothers and sisters. All of it is for the workers
//! alone.

use std::collections::BTreeSet;

use jiff::civil::Date;
use ledger::EntryId;
use serde::{Deserialize, Serialize};

use super::{Decision, How, Knowledge};
use crate::{
    file::{Body, Line, Slug, kinds},
    web::{Words, say_date},
};

kinds! {
    /// What can be written about safety in a family's file.
    SafetyEntry {
        "safety.check_asked" 1 CheckAsked,
        "safety.check_back" 1 CheckBack,
        "safety.happened" 1 Happened,
        "safety.known" 1 Known,
        "safety.order" 1 Order,
        "safety.handover" 1 Handover,
        "safety.over" 1 Over,
    }
}

/// A check was asked for. The day is in the entry's own stamp.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckAsked {
    /// Which kind.
    pub kind: CheckKind,
    /// About whom.
    pub about: BTreeSet<Slug>,
    /// Who was asked, in the writer's words: "Bramley police".
    #[serde(default)]
    pub whom: String,
}

impl Body for CheckAsked {}

/// Who is asked what they know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckKind {
    /// The police.
    Police,
    /// A council.
    Council,
    /// Somebody else.
    Other,
}

/// A check came back.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckBack {
    /// The check.
    pub of: EntryId,
    /// What came back.
    pub outcome: CheckOutcome,
    /// What it says, as near to its words as can be.
    #[serde(default)]
    pub says: String,
}

impl Body for CheckBack {}

/// What came back. "Nothing known" is what they know, not what happened.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CheckOutcome {
    /// They know something.
    Something,
    /// They say that they know nothing.
    NothingKnown,
    /// They could not or did not answer.
    NoAnswer,
}

/// Something that is said to have happened: who, to whom, what, and how we know of it. How we know is a part of it, so that no entry
/// says that something happened and not who says so.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Happened {
    /// Who did it. Nobody named and nothing in `by_other`: who did it is not known.
    #[serde(default)]
    pub by: BTreeSet<Slug>,
    /// Somebody who is not in the family's file.
    #[serde(default)]
    pub by_other: String,
    /// To whom.
    pub to: BTreeSet<Slug>,
    /// Which children saw or heard it.
    #[serde(default)]
    pub near: BTreeSet<Slug>,
    /// What, plainly.
    pub what: String,
    /// When, as far as it is known.
    #[serde(default)]
    pub when: String,
    /// How we know.
    pub known: Knowledge,
}

impl Body for Happened {}

/// One thing more that is known of a matter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Known {
    /// The matter.
    pub of: EntryId,
    /// What, and how we know.
    pub known: Knowledge,
}

impl Body for Known {}

/// An order, as it was made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Order {
    /// Which kind.
    pub kind: OrderKind,
    /// What it says, in plain words.
    pub says: String,
    /// Whom it binds.
    #[serde(default)]
    pub binds: BTreeSet<Slug>,
    /// Whom it is for.
    #[serde(default)]
    pub protects: BTreeSet<Slug>,
    /// From which day.
    pub from: Date,
    /// Until when.
    pub until: Until,
}

impl Body for Order {}

/// Until when an order stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Until {
    /// Until the end of this day.
    Day(Date),
    /// Until the court makes another.
    FurtherOrder,
    /// Nobody has written it down.
    NotKnown,
}

/// Which kind of order: those of the Children Act 1989 and the Family Law Act 1996 that we meet most, those of other courts, and a
/// promise to the court.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderKind {
    /// Family Law Act 1996, section 42.
    NonMolestation,
    /// Family Law Act 1996, sections 33 to 38.
    Occupation,
    /// Children Act 1989, section 8.
    ChildArrangements,
    /// Children Act 1989, section 8.
    ProhibitedSteps,
    /// Children Act 1989, section 8.
    SpecificIssue,
    /// Children Act 1989, section 31.
    Care,
    /// Children Act 1989, section 38.
    InterimCare,
    /// Children Act 1989, sections 31 and 38.
    Supervision,
    /// Children Act 1989, section 44.
    EmergencyProtection,
    /// Children Act 1989, section 14A.
    SpecialGuardianship,
    /// A promise made to the court.
    Undertaking,
    /// A criminal court's, to keep somebody away.
    Restraining,
    /// Conditions of bail, the police's or a court's.
    Bail,
    /// Another.
    Other,
}

/// How children pass from one grown-up to another.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Handover {
    /// Which children.
    pub children: BTreeSet<Slug>,
    /// How it goes.
    pub how: String,
    /// Where.
    #[serde(default)]
    pub place: String,
    /// What keeps everybody safe at it.
    #[serde(default)]
    pub safe: String,
    /// By what it is so.
    pub basis: Basis,
}

impl Body for Handover {}

/// By what something is as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// An order says so.
    Order,
    /// They agreed.
    Agreed,
    /// It happens so; nobody ordered it, and it was not agreed.
    Happens,
}

/// Something of this is over, or was written down wrongly; it stays to be read.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Over {
    /// A matter, something known of one, a check, an order or a handover.
    pub of: EntryId,
    /// Which of the two.
    pub why: Ended,
    /// Why, in words.
    pub because: String,
}

impl Body for Over {}

/// Why something does not stand any more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Ended {
    /// It has ended.
    Ended,
    /// It was written down wrongly.
    Wrong,
}

fn line(entry: &SafetyEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        SafetyEntry::CheckAsked(asked) => (t.safety_line_check_asked(), asked.whom.clone()),
        SafetyEntry::CheckBack(back) => (t.safety_line_check_back(), back.says.clone()),
        SafetyEntry::Happened(new) => (known(&new.known, t), new.what.clone()),
        SafetyEntry::Known(new) => (known(&new.known, t), new.known.words.clone()),
        SafetyEntry::Order(order) => (
            t.safety_line_order(order.kind.say(t), say_date(order.from)),
            order.says.clone(),
        ),
        SafetyEntry::Handover(handover) => (t.safety_line_handover(), handover.how.clone()),
        SafetyEntry::Over(over) => (
            match over.why {
                Ended::Ended => t.safety_line_ended(),
                Ended::Wrong => t.safety_line_wrong(),
            },
            over.because.clone(),
        ),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}

/// How it is known, where nobody's name is at hand: never that it happened.
fn known(known: &Knowledge, t: &Words) -> String {
    match &known.how {
        How::Denied(_) => t.safety_line_denied(),
        How::Court(Decision::NotDecided) => t.safety_court_not_decided(),
        how => {
            let stands = how.stands().map(|stands| stands.say(t));
            t.safety_line_known(stands.unwrap_or_default())
        }
    }
}
