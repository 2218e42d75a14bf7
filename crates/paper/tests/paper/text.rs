//! What is on the paper, read back by poppler.

use insta::assert_snapshot;
use paper::{Block, Document, Manner, Size};

use crate::letters::{PRESS, amira, arabic, arabic_name, pdf, short, told_by, welsh};

fn words(document: &Document, size: Size) -> String {
    told_by("pdftotext", &["-enc", "UTF-8", "-"], document, size)
}

#[test]
fn a_letter_is_read_from_its_address_to_its_reply_sheet() {
    assert_snapshot!(words(&amira(Manner::Younger), Size::Usual), @"");
}

#[test]
fn a_screen_reader_meets_headings_lists_quotations_and_the_drawing_box() {
    assert_snapshot!(told_by("pdfinfo", &["-struct-text"], &amira(Manner::Older), Size::Usual), @"");
}

#[test]
fn a_reader_program_is_told_the_title_the_language_and_the_day() {
    let told = told_by("pdfinfo", &["-isodates"], &welsh(), Size::Usual);

    assert!(
        told.contains("Title:           A letter from Sam\n"),
        "{told}"
    );
    assert!(told.contains("Tagged:          yes\n"), "{told}");
    assert!(
        told.contains("CreationDate:    2026-11-24T00:00:00Z\n"),
        "{told}"
    );
    let file = pdf(&welsh(), Size::Usual);
    assert!(
        file.windows(9).any(|bytes| bytes == b"/Lang(cy)"),
        "the catalogue has no language"
    );
}

#[test]
fn pages_are_numbered_from_the_second() {
    let page = |number: &str| {
        told_by(
            "pdftotext",
            &["-f", number, "-l", number, "-"],
            &amira(Manner::Older),
            Size::Usual,
        )
    };

    assert!(!page("1").lines().any(|line| line == "1"));
    assert!(page("2").lines().any(|line| line == "2"));
}

#[test]
fn the_reply_sheet_is_one_page_of_its_own() {
    for manner in [Manner::Younger, Manner::Older, Manner::Adult] {
        let all = words(&amira(manner), Size::Usual);
        let sheet = all
            .split('\u{c}')
            .find(|page| page.contains("From me to Sam"))
            .unwrap();

        assert!(!sheet.contains("I speak for children"), "{sheet}");
        assert!(
            sheet.contains("Here I can draw") && sheet.contains("You can post this back"),
            "{sheet}"
        );
    }
}

#[test]
fn large_print_has_nothing_under_18_points() {
    for manner in [Manner::Younger, Manner::Older, Manner::Adult] {
        assert!(
            smallest_letters(&amira(manner), Size::Large) >= 18,
            "{manner:?}"
        );
    }
    assert_eq!(smallest_letters(&amira(Manner::Younger), Size::Usual), 11);
}

fn smallest_letters(document: &Document, size: Size) -> u32 {
    let told = told_by(
        "pdftohtml",
        &["-xml", "-zoom", "1", "-stdout", "-i"],
        document,
        size,
    );
    let sizes = told.split("<fontspec").skip(1).map(|font| {
        let size = font.split("size=\"").nth(1).unwrap();
        size.split('"').next().unwrap().parse().unwrap()
    });
    sizes.min().unwrap()
}

#[test]
fn what_looks_like_markup_is_printed_as_it_was_written() {
    let written =
        r#"#eval("1 + 1") $x^2$ @Amira <b> \u{1} *no* _no_ `no` // no /* no */ [no] = no"#;

    let read = words(&short("en-GB", "Amira", &[written]), Size::Usual);

    assert!(read.contains(written), "{read}");
}

#[test]
fn welsh_polish_and_emoji_are_printed() {
    let written = "Ŵyn, Gwŷn, Łucja Świątek, Zażółć, Maya 🦄";
    assert!(words(&short("en-GB", "Ŵyn", &[written]), Size::Usual).contains(written));
}

#[test]
fn an_english_address_in_an_arabic_letter_keeps_its_number_in_front() {
    assert!(words(&arabic(), Size::Usual).contains("14 Orchard Road\nLeeds"));
}

#[test]
fn an_arabic_name_stands_in_an_english_sentence_and_leaves_it_in_order() {
    let read = words(&arabic_name(), Size::Usual);
    let place = |words: &str| {
        read.find(words)
            .unwrap_or_else(|| panic!("{words} is not in {read}"))
    };
    assert!(place("Your brother") < place("has a letter too."));
}

#[test]
fn a_letter_that_is_handed_over_needs_no_window() {
    let handed = Document {
        to: vec![],
        from: vec![],
        date: String::new(),
        ..welsh()
    };
    assert!(words(&handed, Size::Usual).starts_with("Annwyl Ŵyn,"));
}

#[test]
fn the_same_letter_gives_the_same_bytes() {
    let made = jiff::civil::date(2026, 11, 24);
    let [first, second] = [0, 1].map(|_| PRESS.pdf(&welsh(), Size::Usual, made).unwrap());
    assert!(first == second);
}

#[test]
fn more_lines_than_a_page_holds_go_on_overleaf() {
    let mut letter = amira(Manner::Younger);
    letter.reply.insert(
        1,
        Block::WritingLines {
            label: "Everything".into(),
            lines: 60,
        },
    );
    assert!(words(&letter, Size::Large).contains("You can post this back"));
}
