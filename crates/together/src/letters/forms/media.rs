//! A recording as a page plays it.

use ledger::AttachmentId;

use super::{
    super::{Form, Sent},
    kept::{Other, OtherForm},
};

/// A voice or a video on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Media {
    /// Where it is.
    pub(crate) address: String,
    /// It can be seen.
    pub(crate) film: bool,
}

impl Sent {
    /// What of its other forms goes into its envelope. A translation that stands beside the letter goes so, and not twice.
    pub(crate) fn other_papers(&self) -> impl Iterator<Item = AttachmentId> {
        let beside = |language: &str| {
            let mut whats = self.others.iter().map(|other| &other.what);
            whats.any(
                |what| matches!(what, OtherForm::SideBySide { language: tag } if tag == language),
            )
        };
        let goes = move |other: &&Other| match &other.what {
            OtherForm::Translation { language, .. } => !beside(language),
            _ => true,
        };
        let papers = self
            .others
            .iter()
            .filter(goes)
            .flat_map(|other| &other.files);
        papers
            .filter(|(form, _)| *form == Form::Paper)
            .map(|(_, id)| *id)
    }

    /// Is this a recording that went with the letter?
    pub(crate) fn has_recording(&self, id: AttachmentId) -> bool {
        let files = self.others.iter().flat_map(|other| &other.files);
        let mut recordings = files.filter(|(form, _)| matches!(form, Form::Sound | Form::Film));
        recordings.any(|(_, recording)| *recording == id)
    }
}
