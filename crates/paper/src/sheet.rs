//! What the template is handed: the document, checked, and how to print it.

use serde::Serialize;

use crate::document::{Block, Document};
use crate::error::PaperError;
use crate::fonts::Fonts;
use crate::language::{Language, runs_from_right};
use crate::texts::{languages, texts};

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
    /// The lines of sender, address and date that run from right to left, in a letter of either direction.
    rtl_lines: Vec<&'a str>,
    /// The languages of pieces that run from right to left.
    rtl_languages: Vec<&'a str>,
    /// There is a word that may be too long for a line.
    long_words: bool,
}

/// The document as the template reads it, in JSON, or what is missing before it can be printed.
pub(crate) fn sheet(document: &Document, size: Size, fonts: &Fonts) -> Result<Vec<u8>, PaperError> {
    let language = whole(document)?;
    let texts = texts(document);
    let missing = fonts.missing(texts.iter().copied());
    if !missing.is_empty() {
        return Err(PaperError::NoGlyph(missing));
    }
    let print = Print {
        large: size == Size::Large,
        families: fonts.families(document.manner),
        lang: language.name,
        region: language.region,
        rtl: language.right_to_left,
        rtl_lines: head(document)
            .filter(|line| runs_from_right(line))
            .collect(),
        rtl_languages: languages(document)
            .filter(|tag| Language::direction(tag) == "rtl")
            .collect(),
        long_words: texts
            .iter()
            .any(|text| text.split_whitespace().any(is_long)),
    };
    Ok(serde_json::to_vec(&Sheet { document, print }).expect("texts and numbers are always JSON"))
}

fn head(document: &Document) -> impl Iterator<Item = &str> {
    let lines = document.from.iter().chain(&document.to);
    lines.chain([&document.date]).map(String::as_str)
}

/// As long as the template's own rule for breaking words, in letters.
fn is_long(word: &str) -> bool {
    word.chars().count() >= 28
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
    if let Some(tag) = languages(document).find(|tag| Language::read(tag).is_none()) {
        return Err(PaperError::Language(tag.to_owned()));
    }
    Language::read(&document.language)
        .ok_or_else(|| PaperError::Language(document.language.clone()))
}
