//! The press: a document in, a PDF out.

use jiff::civil::Date;
use typst::diag::{SourceDiagnostic, Warned};
use typst::foundations::{Datetime, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::clean::clean;
use crate::desk::Desk;
use crate::document::{Document, Manner};
use crate::error::PaperError;
use crate::fonts::Fonts;
use crate::pictures::Pictures;
use crate::sheet::{Pages, Sheet, Size, sheet};

/// All that is evaluated anew for each letter.
const MAIN: &str = r#"#import "letter.typ": printed
#printed(json("letter.json"))"#;

/// So many letters later, what none of them used is forgotten.
const LETTERS_AT_ONCE: usize = 2;

/// Prints documents. Make one and keep it: it holds the fonts and the template, and can be shared between threads.
pub struct Press {
    pub(crate) fonts: Fonts,
    pub(crate) pictures: Pictures,
    pub(crate) library: LazyHash<Library>,
    /// Prints the letter with the template.
    pub(crate) main: Source,
    pub(crate) template: Source,
    /// Where the template looks for what most letters have in common.
    pub(crate) look: FileId,
    /// Where `main` looks for the letter.
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
            pictures: Pictures::default(),
            library: LazyHash::new(Library::default()),
            main: Source::new(place("main.typ"), MAIN.to_owned()),
            template: Source::new(place("letter.typ"), include_str!("letter.typ").to_owned()),
            look: place("look.json"),
            letter: place("letter.json"),
            standards: PdfStandards::new(&[PdfStandard::Ua_1])
                .expect("one standard cannot contradict itself"),
        })
    }

    /// The same press with these pictures, SVG files by the names that documents call them.
    #[must_use]
    pub fn with_pictures(self, files: Vec<(String, Vec<u8>)>) -> Self {
        Self {
            pictures: Pictures::new(files),
            ..self
        }
    }

    /// The document as a tagged PDF that keeps to PDF/UA-1 (ISO 14289-1). The same document, size and day give the same bytes.
    ///
    /// # Errors
    /// `NoTitle`, `NoLabel`, `NoAlt`, `NoPicture`, `Language` or `NoGlyph` say what is missing; `Refused` carries what the typesetter said.
    pub fn pdf(&self, document: &Document, size: Size, made: Date) -> Result<Vec<u8>, PaperError> {
        self.pdf_with(document, Vec::new(), size, made)
    }

    /// The same of a document with pictures of its own: PNG or JPEG, by the names it calls them, which end in `.png` or `.jpg`.
    ///
    /// # Errors
    /// As [`Press::pdf`].
    pub fn pdf_with(
        &self,
        document: &Document,
        pictures: Vec<(String, Vec<u8>)>,
        size: Size,
        made: Date,
    ) -> Result<Vec<u8>, PaperError> {
        let with_it = Pictures::new(pictures);
        let printed = self
            .pages(&clean(document), size, &with_it)
            .and_then(|pages| {
                typst_pdf::pdf(&pages, &self.options(made)).map_err(|errors| refused(&errors))
            });
        // What the typesetter laid out is of no more use, as no two letters are alike. What it made of the template and
        // the fonts is, and was used for this letter, or (several may be printed at once) for one just before it.
        comemo::evict(LETTERS_AT_ONCE);
        printed
    }

    /// Whether there are several pages, which then have numbers, is known for certain once they are laid out.
    fn pages(
        &self,
        document: &Document,
        size: Size,
        with_it: &Pictures,
    ) -> Result<PagedDocument, PaperError> {
        let sheet = |pages| {
            sheet(
                document,
                size,
                pages,
                &self.fonts,
                &[&self.pictures, with_it],
            )
        };
        if document.reply.is_empty() && document.manner != Manner::Court {
            let alone = self.laid_out(sheet(Pages::One)?, with_it)?;
            if alone.pages().len() == 1 {
                return Ok(alone);
            }
        }
        self.laid_out(sheet(Pages::Several)?, with_it)
    }

    fn laid_out(&self, sheet: Sheet, with_it: &Pictures) -> Result<PagedDocument, PaperError> {
        let desk = Desk {
            press: self,
            sheet,
            with_it,
        };
        let Warned { output, warnings } = typst::compile::<PagedDocument>(&desk);
        let pages = output.map_err(|errors| refused(&errors))?;
        // A warning is something the reader would see: a letter that is missing, or out of its place.
        if warnings.is_empty() {
            Ok(pages)
        } else {
            Err(refused(&warnings))
        }
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

pub(crate) fn place(name: &str) -> FileId {
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
