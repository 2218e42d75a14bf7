//! The fonts a press prints with, and which characters none of them has.

use std::collections::BTreeSet;

use typst::foundations::Bytes;
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;

use crate::document::Manner;
use crate::error::PaperError;

/// The face of older and adult letters.
const READING: &str = "Atkinson Hyperlegible Next";
/// The face of younger letters.
const YOUNGER: &str = "Lexend";

/// The fonts, and the typesetter's index of them.
pub(crate) struct Fonts {
    pub(crate) book: LazyHash<FontBook>,
    pub(crate) all: Vec<Font>,
    families: BTreeSet<String>,
}

impl Fonts {
    pub(crate) fn new(files: Vec<Vec<u8>>) -> Result<Self, PaperError> {
        let all = read(files)?;
        let families: BTreeSet<_> = all.iter().map(|font| font.info().family.clone()).collect();
        let mut faces = [READING, YOUNGER].into_iter();
        if let Some(face) = faces.find(|face| !families.contains(*face)) {
            return Err(PaperError::FaceMissing(face));
        }
        let book = LazyHash::new(FontBook::from_fonts(&all));
        Ok(Self {
            book,
            all,
            families,
        })
    }

    /// The families to try, the manner's own first. Emoji come last, as their fonts have arrows and ticks too.
    pub(crate) fn families(&self, manner: Manner) -> Vec<&str> {
        let own = if manner == Manner::Younger {
            YOUNGER
        } else {
            READING
        };
        let mut others: Vec<_> = self
            .families
            .iter()
            .map(String::as_str)
            .filter(|family| *family != own)
            .collect();
        others.sort_by_key(|family| family.contains("Emoji"));
        std::iter::once(own).chain(others).collect()
    }

    /// The characters of a text that none of the fonts can print, each once, in order of appearance.
    pub(crate) fn missing<'a>(&self, texts: impl Iterator<Item = &'a str>) -> Vec<char> {
        let mut seen = BTreeSet::new();
        let characters = texts.flat_map(str::chars).filter(|c| seen.insert(*c));
        characters
            .filter(|c| leaves_ink(*c) && !self.has(*c))
            .collect()
    }

    fn has(&self, c: char) -> bool {
        self.all
            .iter()
            .any(|font| font.info().coverage.contains(u32::from(c)))
    }
}

fn read(files: Vec<Vec<u8>>) -> Result<Vec<Font>, PaperError> {
    let mut all = Vec::new();
    for (place, file) in files.into_iter().enumerate() {
        let before = all.len();
        all.extend(Font::iter(Bytes::new(file)));
        if all.len() == before {
            return Err(PaperError::NotAFont(place));
        }
    }
    Ok(all)
}

/// Spaces, joiners, variation selectors and tags shape their neighbours and leave no ink of their own
/// (Unicode's `Default_Ignorable_Code_Point`), so no font needs them.
fn leaves_ink(c: char) -> bool {
    !c.is_whitespace()
        && !matches!(
            c,
            '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}'
                | '\u{2060}'..='\u{206f}' | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}'
        )
}
