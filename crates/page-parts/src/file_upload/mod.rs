//! A picture, a recording or a paper that is sent in.

use askama::Template;

use crate::Label;
use crate::extras::parts;
use crate::field::{Field, field_methods};

/// `govuk-file-upload`.
#[derive(Debug, Clone, Template)]
#[template(path = "file_upload/template.html")]
pub struct FileUpload {
    pub(crate) field: Field,
    multiple: bool,
}

parts!(FileUpload);
field_methods!(FileUpload);

impl FileUpload {
    /// A file with this name in the form, asked for by this label.
    pub fn new(name: impl Into<String>, label: impl Into<Label>) -> Self {
        Self {
            field: Field::new(name.into(), label.into()),
            multiple: false,
        }
    }

    /// What the device offers to choose from, such as `image/*` or `audio/*`. The server looks again.
    #[must_use]
    pub fn accept(self, kinds: &'static str) -> Self {
        self.attribute("accept", kinds)
    }

    /// More than one file may be chosen.
    #[must_use]
    pub fn multiple(mut self) -> Self {
        self.multiple = true;
        self
    }
}
