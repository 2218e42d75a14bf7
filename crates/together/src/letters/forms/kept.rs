//! A form as it went with a letter.

use ledger::AttachmentId;
use serde::{Deserialize, Serialize};

use super::super::Form;

/// Another form of a letter, exactly as it went.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Other {
    /// What it is.
    pub what: OtherForm,
    /// What is read in it: all of it, or the words under a video. None: it is only heard.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub document: Option<paper::Document>,
    /// The files it was made into.
    pub files: Vec<(Form, AttachmentId)>,
}

/// What another form of a letter is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OtherForm {
    /// Easy Read.
    EasyRead,
    /// A voice.
    Audio {
        /// A program's, and nobody's own.
        computer: bool,
    },
    /// A video.
    Video {
        /// Somebody signs in it.
        signed: bool,
        /// Who can be seen, and who interprets. Empty: not said.
        who: String,
    },
    /// In another language.
    Translation {
        /// As a BCP 47 tag.
        language: String,
        /// Who translated it.
        made_by: String,
        /// Who checked it. Empty: nobody.
        checked_by: String,
    },
    /// The letter and its translation beside each other.
    SideBySide {
        /// As a BCP 47 tag.
        language: String,
    },
}
