//! What is on the paper, read back by poppler.

use insta::assert_snapshot;
use paper::{Block, Document, Manner, Size};

use crate::letters::{PRESS, amira, arabic, arabic_name, pdf, short, told_by, welsh};

fn words(document: &Document, size: Size) -> String {
    told_by("pdftotext", &["-enc", "UTF-8", "-"], document, size)
}

#[test]
fn a_letter_is_read_from_its_address_to_its_reply_sheet() {
    let read = words(&amira(Manner::Younger), Size::Usual).replace('\u{c}', "(the page ends)\n");

    assert_snapshot!(read, @r#"
    Sam Adeyemi
    Family court adviser
    Call or text: 07700 900123
    Tuesday 24 November 2026

    Amira Haddad
    14 Orchard Road
    Leeds
    LS8 4QT

    Dear Amira,
    My name is Sam. My job is to listen to children, and my dog
    Biscuit is very bad at football.

    What happens next
    1. I come to see you at school on Monday.
    2. We talk, or draw, or both.
    I want to show you my tooth box.
    Amira, to Miss Patel

    Sam Adeyemi
    I speak for children in court

    (the page ends)
    From me to Sam
    My name, the way I like it

    Tell me things by
    letter

    video

    text

    drawing

    talking
    Here I can draw something

    You can post this back, or give it to Sam.
    2

    (the page ends)
    "#);
}

#[test]
fn a_screen_reader_meets_headings_lists_quotations_and_the_drawing_box() {
    assert_snapshot!(told_by("pdfinfo", &["-struct-text"], &amira(Manner::Older), Size::Usual), @r#"
    Document
      Div
        Div
          P (block)
            "Amira Haddad"
          P (block)
            "14 Orchard Road"
          P (block)
            "Leeds"
          P (block)
            "LS8 4QT"
        Div
          P (block)
            "Sam Adeyemi"
          P (block)
            "Family court adviser"
          P (block)
            "Call or text: 07700 900123"
          P (block)
            "Tuesday 24 November 2026"
      P (block)
        "Dear Amira,"
      P (block)
        "My name is Sam. My job is to "
        Span (inline)
          "listen to children"
        ", and my dog Biscuit is "
        Span (inline)
          "very"
        " bad "
        "at football."
      H1 "What happens next" (block)
        "What happens next"
      L (block):
         /ListNumbering /Decimal
        LI (block)
          Lbl (block)
            "1."
          LBody (block)
            "I come to see you at school on Monday."
        LI (block)
          Lbl (block)
            "2."
          LBody (block)
            "We talk, or draw, or both."
      BlockQuote
        P (block)
          "I want to show you my tooth box."
      P (block)
        "Amira, to Miss Patel"
      P (block)
        "Sam Adeyemi"
      P (block)
        "I speak for children in court"
      H1 "From me to Sam" (block)
        "From me to Sam"
      P (block)
        "My name, the way I like it"
      P (block)
        "Tell me things by"
      L (block):
         /ListNumbering /Circle
        LI (block)
          Lbl (block)
          LBody (block)
            "letter"
        LI (block)
          Lbl (block)
          LBody (block)
            "text"
        LI (block)
          Lbl (block)
          LBody (block)
            "talking"
        LI (block)
          Lbl (block)
          LBody (block)
            "video"
        LI (block)
          Lbl (block)
          LBody (block)
            "drawing"
      P (block)
        "Here I can draw something"
      Figure:
         /Placement /Block
         /BBox [84.5894 106.93 510.686 567.932]
      P (block)
        "You can post this back, or give it to Sam."
    "#);
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
fn a_letter_that_goes_on_overleaf_without_a_reply_sheet_is_numbered_too() {
    let document = Document {
        blocks: vec![Block::paragraph("We can meet at school.".repeat(40)); 8],
        reply: vec![],
        ..amira(Manner::Older)
    };
    let last_lines = told_by("pdftotext", &["-layout", "-"], &document, Size::Usual);
    let last_lines = last_lines
        .split('\u{c}')
        .map(|page| page.trim().lines().last());
    let [first, second, ..] = last_lines.collect::<Vec<_>>()[..] else {
        panic!("it has one page")
    };
    assert_ne!(first.unwrap().trim(), "1");
    assert_eq!(second.unwrap().trim(), "2");
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
