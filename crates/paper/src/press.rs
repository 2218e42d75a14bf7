//! The press: a document in, a PDF out.

use jiff::civil::Date;

use crate::{Document, PaperError};

/// The size of the letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// The manner's own: 12 or 14 pt.
    Usual,
    /// Large print: nothing under 18 pt.
    Large,
}

/// Prints documents. Make one and keep it: it holds the fonts and the template, and can be shared between threads.
pub struct Press;

impl Press {
    /// A press with these fonts (the bytes of TTF or OTF files) and no others.
    ///
    /// # Errors
    /// `NotAFont` for bytes that are no font, `FaceMissing` if a manner's own letters are not among them.
    pub fn new(fonts: Vec<Vec<u8>>) -> Result<Self, PaperError> {
        let _ = fonts;
        Err(PaperError::NotAFont(0))
    }

    /// The document as a tagged PDF that keeps to PDF/UA-1 (ISO 14289-1). The same document, size and day give the same bytes.
    ///
    /// # Errors
    /// `NoTitle`, `Language` or `NoGlyph` say what is missing; `Refused` carries what the typesetter said.
    pub fn pdf(&self, document: &Document, size: Size, made: Date) -> Result<Vec<u8>, PaperError> {
        let _ = (size, made);
        Err(PaperError::Language(document.language.clone()))
    }
}
