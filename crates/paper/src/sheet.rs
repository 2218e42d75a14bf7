//! What the template is handed: the document, checked, and how to print it.

use serde::Serialize;

use crate::document::{Block, Document};
use crate::error::PaperError;
use crate::fonts::Fonts;
use crate::language::Language;
use crate::texts::texts;

/// The size of the letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Size {
    /// The manner's own: 12 or 14 pt.
    Usual,
    /// Large print: nothing under 18 pt.
    Large,
}

#[derive(Serialize)]
struct Sheet<'a> {
    #[serde(flatten)]
    document: &'a Document,
    print: Print<'a>,
}

#[derive(Serialize)]
struct Print<'a> {
    large: bool,
    families: Vec<&'a str>,
    lang: &'a str,
    region: Option<&'a str>,
    rtl: bool,
}

/// The document as the template reads it, in JSON, or what is missing before it can be printed.
pub(crate) fn sheet(document: &Document, size: Size, fonts: &Fonts) -> Result<Vec<u8>, PaperError> {
    let language = whole(document)?;
    let missing = fonts.missing(texts(document).into_iter());
    if !missing.is_empty() {
        return Err(PaperError::NoGlyph(missing));
    }
    let print = Print {
        large: size == Size::Large,
        families: fonts.families(document.manner),
        lang: language.name,
        region: language.region,
        rtl: language.right_to_left,
    };
    Ok(serde_json::to_vec(&Sheet { document, print }).expect("texts and numbers are always JSON"))
}

/// Has everything that PDF/UA needs and that nobody can see: a title, a language, words for the pictures.
fn whole(document: &Document) -> Result<Language<'_>, PaperError> {
    if document.title.is_empty() {
        return Err(PaperError::NoTitle);
    }
    let mut blocks = document.blocks.iter().chain(&document.reply);
    if blocks.any(|block| matches!(block, Block::DrawingBox { label } if label.is_empty())) {
        return Err(PaperError::NoLabel);
    }
    Language::read(&document.language)
        .ok_or_else(|| PaperError::Language(document.language.clone()))
}
