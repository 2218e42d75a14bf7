//! A report while it is being written: what a draft version holds.

use ledger::FileId;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::ReportKind;
use crate::web::{Posted, text};

/// The text of a report that is being written. Its names are no letter's, so that neither is ever taken for the other.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct DraftReport {
    pub(super) report_kind: ReportKind,
    /// The filed report that it corrects.
    #[serde(default)]
    pub(super) corrects: Option<Uuid>,
    /// The filed report that it adds to.
    #[serde(default)]
    pub(super) adds_to: Option<Uuid>,
    /// The files of the brothers and sisters it is about too.
    #[serde(default)]
    pub(super) also: Vec<FileId>,
    pub(super) text: String,
}

impl DraftReport {
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        serde_json::to_vec(self).expect("a draft is plain data")
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Option<DraftReport> {
        serde_json::from_slice(bytes).ok()
    }

    /// The same report as a form has it now. The error says how long a text may be.
    pub(super) fn typed(&self, form: &Posted) -> Result<DraftReport, String> {
        Ok(DraftReport {
            text: text(form.get("text"))?,
            ..self.clone()
        })
    }
}
