//! What can be written about a child's way in to their own pages. No code is ever written in a file.

use jiff::civil::Date;
use ledger::EntryId;
use serde::{Deserialize, Serialize};

use crate::{
    file::{Body, Line, kinds},
    web::Words,
};

kinds! {
    /// What can be written about a child's way in.
    WayInEntry {
        "portal.code_made" 1 CodeMade,
        "portal.code_given" 1 CodeGiven,
        "portal.first_used" 1 FirstUsed,
        "portal.screen_turned" 1 ScreenTurned,
        "portal.taken_off_screen" 1 TakenOffScreen,
        "portal.many_tries" 1 ManyTries,
        "portal.spoke_alone" 1 SpokeAlone,
        "portal.phrase_renewed" 1 PhraseRenewed,
        "portal.code_taken_back" 1 CodeTakenBack,
    }
}

/// A code was made; it is dead until it was given.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeMade {
    /// The day it is gone.
    pub until: Date,
}
impl Body for CodeMade {}

/// The worker gave it to the child, with the child or having spoken with them alone, and made it live.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeGiven {}
impl Body for CodeGiven {}

/// The child used it and set a phrase that only they know.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FirstUsed {}
impl Body for FirstUsed {}

/// The worker turned the screen, so that the child could use the worker's device.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ScreenTurned {}
impl Body for ScreenTurned {}

/// A worker took something off the child's own screen: an answer, words that were shown back, a letter.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TakenOffScreen {
    /// The entry that no screen of the child's shows any more.
    pub of: EntryId,
}
impl Body for TakenOffScreen {}

/// Somebody tried to come in as this child, wrongly and many times in one day.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ManyTries {}
impl Body for ManyTries {}

/// A worker spoke with the child alone about that.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SpokeAlone {}
impl Body for SpokeAlone {}

/// The child's phrase works longer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PhraseRenewed {
    /// The day it is over.
    pub until: Date,
}
impl Body for PhraseRenewed {}

/// A worker took every way in back; whoever was in was out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CodeTakenBack {}
impl Body for CodeTakenBack {}

fn line(entry: &WayInEntry, t: &Words) -> Line {
    let title = match entry {
        WayInEntry::CodeMade(made) => t.portal_code_made(crate::web::say_day(made.until)),
        WayInEntry::CodeGiven(_) => t.portal_code_given(),
        WayInEntry::FirstUsed(_) => t.portal_first_used(),
        WayInEntry::ScreenTurned(_) => t.portal_screen_turned(),
        WayInEntry::TakenOffScreen(_) => t.portal_taken_off_screen(),
        WayInEntry::ManyTries(_) => t.portal_many_tries(),
        WayInEntry::SpokeAlone(_) => t.portal_spoke_alone(),
        WayInEntry::PhraseRenewed(renewed) => {
            t.portal_phrase_renewed(crate::web::say_day(renewed.until))
        }
        WayInEntry::CodeTakenBack(_) => t.portal_code_taken_back(),
    };
    Line {
        title,
        ..Line::default()
    }
}
