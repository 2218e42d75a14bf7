//! A story in pictures: on paper, on a page, in plain text.

use insta::assert_snapshot;
use paper::{Block, Document, Inline, Manner, Panel, PaperError, Size, html, plain};

use crate::letters::{PRESS, amira};
use crate::pdfua::{judged, kept};

/// The smallest PNG there is.
const DRAWING: [u8; 67] = [
    137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0,
    0, 0, 58, 126, 155, 85, 0, 0, 0, 10, 73, 68, 65, 84, 120, 218, 99, 248, 15, 0, 1, 1, 1, 0, 28,
    176, 140, 153, 0, 0, 0, 0, 73, 69, 78, 68, 174, 66, 96, 130,
];
const NAME: &str = "0198c000.png";

fn panel(n: usize, picture: &str, alt: &str) -> Panel {
    Panel {
        number: n.to_string(),
        picture: picture.into(),
        alt: alt.into(),
        words: vec![Inline::text("A judge listens.")],
        whose: "Sam’s words".into(),
    }
}

fn story(manner: Manner, panels: Vec<Panel>) -> Document {
    Document {
        title: "A story in pictures".into(),
        blocks: vec![
            Block::heading(1, "Why a judge decides"),
            Block::Panels(panels),
        ],
        reply: Vec::new(),
        to: Vec::new(),
        ..amira(manner)
    }
}

fn three() -> Vec<Panel> {
    vec![
        panel(1, "our-judge", "a judge at a big table"),
        panel(2, NAME, "a house with two doors"),
        panel(3, "", ""),
    ]
}

#[test]
fn a_story_keeps_to_pdf_ua_with_pictures_of_the_set_and_of_its_own() {
    let made = |manner, size| {
        let own = vec![(NAME.to_owned(), DRAWING.to_vec())];
        let all: Vec<Panel> = (0..3).flat_map(|_| three()).collect();
        let day = jiff::civil::date(2026, 11, 24);
        PRESS.pdf_with(&story(manner, all), own, size, day).unwrap()
    };
    let files = [
        kept("story-younger", &made(Manner::Younger, Size::Usual)),
        kept("story-adult", &made(Manner::Adult, Size::Usual)),
        kept("story-large", &made(Manner::Older, Size::Large)),
    ];
    let output = judged(&files);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stdout)
    );
}

#[test]
fn a_picture_of_its_own_has_to_come_with_it_and_to_be_told() {
    let day = jiff::civil::date(2026, 11, 24);
    let refused = |panels, own| {
        let story = story(Manner::Adult, panels);
        PRESS.pdf_with(&story, own, Size::Usual, day).unwrap_err()
    };
    let own = || vec![(NAME.to_owned(), DRAWING.to_vec())];
    assert_eq!(
        refused(three(), Vec::new()),
        PaperError::NoPicture(NAME.into())
    );
    assert_eq!(
        refused(vec![panel(1, NAME, " ")], own()),
        PaperError::NoAlt(NAME.into())
    );
    assert_eq!(
        refused(vec![panel(1, "../letter.json", "x")], own()),
        PaperError::NoPicture("../letter.json".into())
    );
}

#[test]
fn what_a_picture_shows_is_said_where_it_cannot_be_seen() {
    let story = Document {
        from: Vec::new(),
        date: String::new(),
        ..story(Manner::Adult, three())
    };
    assert_snapshot!(plain(&story), @"
    Why a judge decides

    1.
       [ a judge at a big table ]
       A judge listens.
       Sam’s words

    2.
       [ a house with two doors ]
       A judge listens.
       Sam’s words

    3.
       A judge listens.
       Sam’s words
    ");
    let page = html(&story);
    assert!(page.contains("<ol class=\"letter-panels\">"), "{page}");
    assert!(page.contains("/assets/symbols/our-judge.svg\" alt=\"a judge at a big table\""));
    assert!(page.contains("<p class=\"letter-picture\" dir=\"auto\">a house with two doors</p>"));
    assert!(!page.contains(NAME), "a page has no address for it");
}
