//! Why a document could not be printed.

/// Why a document could not be printed. Nothing half-made is ever handed over instead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PaperError {
    /// The file at this place in the list of fonts is not a font.
    #[error("font number {0} is not a font that can be read")]
    NotAFont(usize),
    /// A family of letters that the manners are made of is not among the fonts.
    #[error("the font “{0}” is not among the fonts to print with")]
    FaceMissing(&'static str),
    /// PDF/UA needs a title.
    #[error("a document needs a title before it can be printed")]
    NoTitle,
    /// PDF/UA needs a language that a screen reader can choose a voice by.
    #[error("“{0}” is not a language tag such as en-GB or cy")]
    Language(String),
    /// A drawing box is a picture, and PDF/UA needs words for those who cannot see it.
    #[error("a drawing box needs a label before it can be printed")]
    NoLabel,
    /// A picture needs words for those who cannot see it.
    #[error("the picture “{0}” needs words that say what it shows")]
    NoAlt(String),
    /// A document names a picture that is not among those to print with.
    #[error("the picture “{0}” is not among the pictures to print with")]
    NoPicture(String),
    /// Characters that no font here can print, each once, in order of appearance.
    #[error("no font here can print {}", listed(.0))]
    NoGlyph(Vec<char>),
    /// The typesetter refused the document, in its own words.
    #[error("the document could not be printed: {}", .0.join("; "))]
    Refused(Vec<String>),
}

fn listed(characters: &[char]) -> String {
    let each = characters
        .iter()
        .map(|c| format!("“{c}” (U+{:04X})", u32::from(*c)));
    each.collect::<Vec<_>>().join(", ")
}
