//! What the template is handed: the document, checked, and how to print it.

use serde::Serialize;
use typst::foundations::Bytes;

use crate::document::{Block, Document, Manner};
use crate::error::PaperError;
use crate::fonts::Fonts;
use crate::language::{Language, runs_from_right};
use crate::pictures::Pictures;
use crate::texts::{languages, texts};

/// The size of the letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Size {
    /// The manner's own: 12 or 14 pt.
    Usual,
    /// Large print: nothing under 18 pt.
    Large,
    /// Easy Read: nothing under 16 pt, and room between the lines.
    EasyRead,
    /// A sheet with nothing on it but an address, where GOV.UK Notify's printers look for it.
    Address,
}

/// Whether there are several pages: then the second and those after it have a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Pages {
    One,
    Several,
}

/// What the template is handed, in JSON.
pub(crate) struct Sheet {
    /// How to print: the same for most letters.
    pub(crate) look: Bytes,
    /// The document.
    pub(crate) letter: Bytes,
}

#[derive(Serialize)]
struct Look<'a> {
    manner: Manner,
    size: Size,
    pages: Pages,
    families: Vec<&'a str>,
    lang: &'a str,
    region: Option<&'a str>,
    rtl: bool,
    /// The lines of sender, address and date that run from right to left, in a letter of either direction.
    rtl_lines: Vec<&'a str>,
    /// The languages of pieces that run from right to left.
    rtl_languages: Vec<&'a str>,
    /// What stands above each page of a document for a court; nothing stands above a letter's.
    title: &'a str,
    /// There is a word that may be too long for a line.
    long_words: bool,
}

/// The document as the template reads it, or what is missing before it can be printed.
pub(crate) fn sheet(
    document: &Document,
    size: Size,
    pages: Pages,
    fonts: &Fonts,
    pictures: &[&Pictures],
) -> Result<Sheet, PaperError> {
    let language = whole(document)?;
    let mut blocks = document.blocks.iter().chain(&document.reply);
    blocks.try_for_each(|block| has_its_picture(block, pictures))?;
    let texts = texts(document);
    let missing = fonts.missing(texts.iter().copied());
    if !missing.is_empty() {
        return Err(PaperError::NoGlyph(missing));
    }
    let look = Look {
        manner: document.manner,
        pages,
        size,
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
        title: match document.manner {
            Manner::Court => &document.title,
            _ => "",
        },
        long_words: texts
            .iter()
            .any(|text| text.split_whitespace().any(is_long)),
    };
    Ok(Sheet {
        look: json(&look),
        letter: json(document),
    })
}

/// The picture that a block names is there, and can be told to those who cannot see it.
fn has_its_picture(block: &Block, pictures: &[&Pictures]) -> Result<(), PaperError> {
    match block {
        Block::Pictured { picture, alt, .. } => is_there(picture, alt, pictures),
        Block::Panels(panels) => panels
            .iter()
            .try_for_each(|panel| is_there(&panel.picture, &panel.alt, pictures)),
        Block::SideBySide { rows, .. } => {
            let mut sides = rows.iter().flatten().flatten();
            sides.try_for_each(|block| has_its_picture(block, pictures))
        }
        _ => Ok(()),
    }
}

fn is_there(picture: &str, alt: &str, pictures: &[&Pictures]) -> Result<(), PaperError> {
    if picture.is_empty() {
        return Ok(());
    }
    if !pictures.iter().any(|some| some.has(picture)) {
        return Err(PaperError::NoPicture(picture.to_owned()));
    }
    if alt.is_empty() {
        return Err(PaperError::NoAlt(picture.to_owned()));
    }
    Ok(())
}

fn json(what: &impl Serialize) -> Bytes {
    Bytes::new(serde_json::to_vec(what).expect("texts and numbers are always JSON"))
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
