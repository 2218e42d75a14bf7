//! What can be written about reports for the court. Never changed once released: add a kind or a version.

use ledger::{AttachmentId, FileId};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::ReportKind;
use crate::{
    file::{Body, Line, Slug, kinds},
    letters::Passed,
    web::Words,
};

kinds! {
    /// What can be written about reports for the court.
    ReportEntry {
        "reports.filed" 1 Filed,
        "reports.looked_after" 1 LookedAfter,
    }
}

/// The exact report that went to the court. It is never changed: a correction is another one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Filed {
    /// The report.
    pub report: Uuid,
    /// What kind of report.
    pub kind: ReportKind,
    /// The report that it corrects.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub corrects: Option<Uuid>,
    /// The report that it adds to: what changed since that one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub adds_to: Option<Uuid>,
    /// The files of the brothers and sisters it is about too. Each of them has the same report.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<FileId>,
    /// Who of the family gets it beside the court.
    pub to: Vec<Slug>,
    /// Who else gets it, in the writer's words: a solicitor, a council.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub others: Vec<String>,
    /// What the worker wrote, as Markdown with mentions.
    pub source: String,
    /// What everybody got.
    pub document: paper::Document,
    /// The files it was made into.
    pub forms: Vec<(ReportForm, AttachmentId)>,
    /// The version of the word list it was checked with.
    pub list: String,
    /// What was held, and why it went all the same.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub passed: Vec<Passed>,
    /// Why it went before the child was told of every recommendation and asked; none where nothing was left to tell or ask.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub not_told: Option<String>,
}

impl Body for Filed {}

/// A form a report takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReportForm {
    /// Accessible PDF.
    Paper,
    /// Word.
    Word,
    /// Plain text.
    Plain,
}

impl ReportForm {
    /// By its name in an address.
    pub fn named(value: &str) -> Option<ReportForm> {
        match value {
            "paper" => Some(ReportForm::Paper),
            "word" => Some(ReportForm::Word),
            "plain" => Some(ReportForm::Plain),
            _ => None,
        }
    }
}

/// Somebody else looked at a report that went before the child was told and asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LookedAfter {
    /// The report.
    pub of: Uuid,
    /// What they say to it.
    pub said: String,
}

impl Body for LookedAfter {}

fn line(entry: &ReportEntry, t: &Words) -> Line {
    let (title, text) = match entry {
        ReportEntry::Filed(filed) if filed.corrects.is_some() => (
            t.reports_line_corrected(filed.kind.say(t)),
            filed.not_told.clone().unwrap_or_default(),
        ),
        ReportEntry::Filed(filed) if filed.adds_to.is_some() => (
            t.reports_line_added(filed.kind.say(t)),
            filed.not_told.clone().unwrap_or_default(),
        ),
        ReportEntry::Filed(filed) => (
            t.reports_line_filed(filed.kind.say(t)),
            filed.not_told.clone().unwrap_or_default(),
        ),
        ReportEntry::LookedAfter(looked) => (t.reports_line_looked(), looked.said.clone()),
    };
    Line {
        title,
        text,
        theirs: false,
    }
}
