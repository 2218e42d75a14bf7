//! From a document to the files that are filed.

use jiff::civil::Date;
use paper::{Document, Press, Size};

use super::ReportForm;
use crate::web::words;

/// A file of a report: which form, what it is, its bytes.
pub(super) type Made = (ReportForm, &'static str, Vec<u8>);

/// What a Word file is.
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// Every form of a report, made. The error is a sentence that says what to do.
pub fn made(press: &Press, document: &Document, day: Date) -> Result<Vec<Made>, String> {
    let pdf = press
        .pdf(document, Size::Usual, day)
        .map_err(|cause| words().letters_cannot_print(cause.to_string()))?;
    Ok(vec![
        (ReportForm::Paper, "application/pdf", pdf),
        (ReportForm::Word, WORD, paper::docx(document)),
        (
            ReportForm::Plain,
            "text/plain; charset=utf-8",
            paper::plain(document).into_bytes(),
        ),
    ])
}
