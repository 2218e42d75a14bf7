//! What cannot be printed, and what the press says then.

use paper::{Block, Document, Manner, PaperError, Press, Size};

use crate::letters::{PRESS, amira, fonts, short};

fn refused(document: &Document) -> PaperError {
    PRESS
        .pdf(document, Size::Usual, jiff::civil::date(2026, 11, 24))
        .unwrap_err()
}

#[test]
fn a_character_that_no_font_has_is_named() {
    let error = refused(&short("en-GB", "𒀀 and ꀀ and 𒀀", &["Hello"]));

    assert_eq!(error, PaperError::NoGlyph(vec!['𒀀', 'ꀀ']));
    assert_eq!(
        error.to_string(),
        "no font here can print “𒀀” (U+12000), “ꀀ” (U+A000)"
    );
}

#[test]
fn a_document_needs_a_title_that_can_be_seen() {
    assert_eq!(
        refused(&Document {
            title: "\0 \u{202e}".into(),
            ..amira(Manner::Adult)
        }),
        PaperError::NoTitle
    );
}

#[test]
fn a_drawing_box_needs_words_for_those_who_cannot_see_it() {
    let mut letter = amira(Manner::Younger);
    letter.reply.push(Block::DrawingBox { label: "\t".into() });
    assert_eq!(refused(&letter), PaperError::NoLabel);
}

#[test]
fn a_picture_is_one_that_is_there_and_can_be_told() {
    let pictured = |picture: &str, alt: &str| Document {
        blocks: vec![Block::Pictured {
            picture: picture.into(),
            alt: alt.into(),
            words: vec![paper::Inline::text("Hello.")],
        }],
        ..amira(Manner::Younger)
    };
    for other in ["unicorn-that-is-not-there", "../letter", "house.svg"] {
        assert_eq!(
            refused(&pictured(other, "a unicorn")),
            PaperError::NoPicture(other.into())
        );
    }
    assert_eq!(
        refused(&pictured("house", " ")),
        PaperError::NoAlt("house".into())
    );
}

#[test]
fn a_document_needs_a_language() {
    let language = |tag: &str| {
        refused(&Document {
            language: tag.into(),
            ..amira(Manner::Adult)
        })
    };
    assert_eq!(language("English"), PaperError::Language("English".into()));
    assert_eq!(language(""), PaperError::Language(String::new()));
}

#[test]
fn a_press_needs_both_faces() {
    assert_eq!(
        Press::new(vec![]).err(),
        Some(PaperError::FaceMissing("Atkinson Hyperlegible Next"))
    );
}

#[test]
fn a_file_that_is_no_font_is_pointed_at() {
    let mut files = fonts();
    files.insert(1, b"not a font".to_vec());
    assert_eq!(Press::new(files).err(), Some(PaperError::NotAFont(1)));
}
