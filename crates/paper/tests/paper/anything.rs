//! Whatever people type: no panic, no markup, and a PDF or a reason.

use paper::{Block, Document, Fact, Inline, Manner, PaperError, Size, Tongue, docx, html, plain};
use proptest::collection::vec;
use proptest::prelude::*;

use crate::letters::{PRESS, short, told_by};

/// What breaks such programs: signs of markup, characters nobody sees, scripts, very long words.
fn typed() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        any::<String>(),
        "[#$@<>\\\\*_`~/\\[\\](){}=+\"'&;:-]{1,20}",
        "[\\x00-\\x1f\u{202a}-\u{202e}\u{2066}-\u{2069}\u{200b}-\u{200f}\u{feff}\u{fffe}]{1,5}",
        "[a-zŵŷąćęłńóśźż أ-ي]{1,60}",
        "(👩🏽‍🚒|🏴󠁧󠁢󠁷󠁬󠁳󠁿|🇵🇱|🦄|e\u{301}|\u{301}|\u{200d}|\u{fe0f}){1,6}",
        "[A-Z]{100,400}",
        Just("#eval(\"panic()\")".to_owned()),
        Just("\"), read(\"/etc/passwd".to_owned()),
    ];
    vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    let leaf = prop_oneof![4 => typed().prop_map(Inline::Text), 1 => Just(Inline::Break)];
    let nested = leaf.prop_recursive(3, 8, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Inline::Strong),
            vec(inner, 0..3).prop_map(Inline::Emphasis),
        ]
    });
    vec(nested, 0..4)
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        (any::<u8>(), inlines()).prop_map(|(level, text)| Block::Heading { level, text }),
        inlines().prop_map(Block::Paragraph),
        (any::<u32>(), inlines()).prop_map(|(number, words)| Block::Numbered { number, words }),
        vec((typed(), inlines()), 0..3).prop_map(facts),
        (any::<bool>(), vec(inlines(), 0..4))
            .prop_map(|(ordered, items)| Block::List { ordered, items }),
        (inlines(), typed()).prop_map(|(words, who)| Block::Quote { words, who }),
        (typed(), typed()).prop_map(|(name, role)| Block::Signature { name, role }),
        (typed(), 0..30_u8).prop_map(|(label, lines)| Block::WritingLines { label, lines }),
        (typed(), vec(typed(), 0..6))
            .prop_map(|(label, choices)| Block::TickBoxes { label, choices }),
        typed().prop_map(|label| Block::DrawingBox { label }),
        (typed(), typed(), inlines()).prop_map(|(picture, alt, words)| Block::Pictured {
            picture,
            alt,
            words
        }),
        (vec([inlines(), inlines()], 0..3), typed())
            .prop_map(|(rows, name)| side_by_side(rows, &name)),
    ]
}

fn facts(all: Vec<(String, Vec<Inline>)>) -> Block {
    let all = all.into_iter();
    Block::Facts(all.map(|(name, words)| Fact { name, words }).collect())
}

fn side_by_side(rows: Vec<[Vec<Inline>; 2]>, name: &str) -> Block {
    let tongue = |tag: &str| Tongue {
        tag: tag.to_owned(),
        name: name.to_owned(),
    };
    let rows = rows.into_iter();
    Block::SideBySide {
        languages: [tongue("en-GB"), tongue("ar")],
        rows: rows
            .map(|row| row.map(|side| vec![Block::Paragraph(side)]))
            .collect(),
    }
}

fn manner() -> impl Strategy<Value = Manner> {
    prop_oneof![
        Just(Manner::Younger),
        Just(Manner::Older),
        Just(Manner::Adult),
        Just(Manner::Court)
    ]
}

fn document() -> impl Strategy<Value = Document> {
    let head = (
        typed(),
        prop_oneof![Just("en-GB"), Just("ar"), Just("pa")],
        manner(),
        typed(),
    );
    (
        head,
        vec(typed(), 0..4),
        vec(typed(), 0..4),
        vec(block(), 0..6),
        vec(block(), 0..6),
    )
        .prop_map(
            |((title, language, manner, date), from, to, blocks, reply)| Document {
                title,
                language: language.into(),
                manner,
                from,
                to,
                date,
                blocks,
                reply,
            },
        )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_document_is_printed_or_refused_with_a_reason(document in document(), large: bool) {
        let size = if large { Size::Large } else { Size::Usual };
        match PRESS.pdf(&document, size, jiff::civil::date(2026, 11, 24)) {
            Ok(file) => prop_assert!(file.starts_with(b"%PDF-")),
            Err(
                PaperError::NoTitle
                | PaperError::NoLabel
                | PaperError::NoPicture(_)
                | PaperError::NoAlt(_)
                | PaperError::NoGlyph(_),
            ) => {}
            Err(other) => prop_assert!(false, "{other}"),
        }
    }

    #[test]
    fn no_text_becomes_an_element_or_an_attribute(words in "[^\\pC\\pZ\n]{1,40}") {
        let page = |words: &str| html(&Document { title: words.into(), ..short("en-GB", words, &[words]) });
        let signs = |page: &str| page.chars().filter(|c| matches!(c, '<' | '>' | '"')).collect::<String>();
        prop_assert_eq!(signs(&page(&words)), signs(&page("x")));
    }

    #[test]
    fn every_document_becomes_a_word_file_that_can_be_read_as_xml(document in document()) {
        for (name, part) in crate::reports::parts(&docx(&document)) {
            let mut reader = quick_xml::Reader::from_str(&part);
            loop {
                match reader.read_event() {
                    Ok(quick_xml::events::Event::Eof) => break,
                    Ok(_) => {}
                    Err(cause) => prop_assert!(false, "{name}: {cause}: {part}"),
                }
            }
        }
    }

    #[test]
    fn plain_text_and_pages_have_no_control_characters(document in document()) {
        let both = html(&document) + &plain(&document);
        prop_assert!(both.chars().all(|c| c == '\n' || !c.is_control()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn signs_of_markup_are_read_back_as_they_were_typed(words in "[#$@<>*_`~/(){}=+&;a-z-]{1,20}") {
        let letter = short("en-GB", "Amira", &[&words]);
        let mut read = told_by("pdftotext", &["-enc", "UTF-8", "-"], &letter, Size::Usual);
        // Where two letters stand wide apart, as q and j do, poppler guesses a space.
        read.retain(|c| !c.is_whitespace());
        prop_assert!(read.contains(words.as_str()), "{} is not in {}", words, read);
    }
}
