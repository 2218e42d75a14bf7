//! The press: a document in, a PDF out.

use jiff::civil::Date;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Bytes, Datetime, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::clean::clean;
use crate::desk::Desk;
use crate::document::Document;
use crate::error::PaperError;
use crate::fonts::Fonts;
use crate::sheet::{Size, sheet};

/// Prints documents. Make one and keep it: it holds the fonts and the template, and can be shared between threads.
pub struct Press {
    pub(crate) fonts: Fonts,
    pub(crate) library: LazyHash<Library>,
    pub(crate) template: Source,
    /// Where the template looks for its letter.
    pub(crate) letter: FileId,
    standards: PdfStandards,
}

impl Press {
    /// A press with these fonts (the bytes of TTF or OTF files) and no others.
    ///
    /// # Errors
    /// `NotAFont` for bytes that are no font, `FaceMissing` if a manner's own letters are not among them.
    pub fn new(fonts: Vec<Vec<u8>>) -> Result<Self, PaperError> {
        Ok(Self {
            fonts: Fonts::new(fonts)?,
            library: LazyHash::new(Library::default()),
            template: Source::new(place("letter.typ"), include_str!("letter.typ").to_owned()),
            letter: place("letter.json"),
            standards: PdfStandards::new(&[PdfStandard::Ua_1])
                .expect("one standard cannot contradict itself"),
        })
    }

    /// The document as a tagged PDF that keeps to PDF/UA-1 (ISO 14289-1). The same document, size and day give the same bytes.
    ///
    /// # Errors
    /// `NoTitle`, `NoLabel`, `Language` or `NoGlyph` say what is missing; `Refused` carries what the typesetter said.
    pub fn pdf(&self, document: &Document, size: Size, made: Date) -> Result<Vec<u8>, PaperError> {
        let letter = sheet(&clean(document), size, &self.fonts)?;
        let printed = self.print(Bytes::new(letter), made);
        // The typesetter remembers what it laid out. No two letters are alike, so it may forget at once.
        comemo::evict(0);
        printed
    }

    fn print(&self, letter: Bytes, made: Date) -> Result<Vec<u8>, PaperError> {
        let desk = Desk {
            press: self,
            letter,
        };
        let Warned { output, warnings } = typst::compile::<PagedDocument>(&desk);
        let pages = output.map_err(|errors| refused(&errors))?;
        // A warning is something the reader would see: a letter that is missing, or out of its place.
        if !warnings.is_empty() {
            return Err(refused(&warnings));
        }
        typst_pdf::pdf(&pages, &self.options(made)).map_err(|errors| refused(&errors))
    }

    fn options(&self, made: Date) -> PdfOptions {
        let day = |part: i8| u8::try_from(part).expect("months and days are positive");
        let midnight = Datetime::from_ymd_hms(
            made.year().into(),
            day(made.month()),
            day(made.day()),
            0,
            0,
            0,
        );
        PdfOptions {
            creator: Smart::Custom(None),
            timestamp: midnight.map(Timestamp::new_utc),
            standards: self.standards.clone(),
            ..PdfOptions::default()
        }
    }
}

fn place(name: &str) -> FileId {
    let path = VirtualPath::new(name).expect("a plain name is a path");
    RootedPath::new(VirtualRoot::Project, path).intern()
}

fn refused(diagnostics: &[SourceDiagnostic]) -> PaperError {
    PaperError::Refused(
        diagnostics
            .iter()
            .map(|diagnostic| diagnostic.message.to_string())
            .collect(),
    )
}
