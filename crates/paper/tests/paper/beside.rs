//! A picture beside a line, and a language beside another.

use paper::{Block, Document, Manner, Size};

use crate::letters::{easy, in_other_letters, pdf, side_by_side, told_by};

#[test]
fn a_screen_reader_hears_each_picture_and_then_its_line() {
    let tags = told_by(
        "pdfinfo",
        &["-struct-text"],
        &easy(Manner::Younger),
        Size::EasyRead,
    );
    let place = |words: &str| {
        tags.find(words)
            .unwrap_or_else(|| panic!("{words}: {tags}"))
    };
    let heard = [
        "a court building",
        "I work with the court.",
        "a house",
        "I come to see you",
    ];
    let file = pdf(&easy(Manner::Younger), Size::EasyRead);
    assert!(tags.matches("Figure").count() >= 3, "{tags}");
    assert!(place(heard[1]) < place(heard[3]), "{tags}");
    let tells = |words: &str| {
        file.windows(words.len())
            .any(|bytes| bytes == words.as_bytes())
    };
    assert!(
        tells(heard[0]) && tells(heard[2]),
        "the pictures are told in words"
    );
}

#[test]
fn nothing_in_easy_read_is_under_sixteen_points() {
    for manner in [Manner::Younger, Manner::Older, Manner::Adult] {
        let boxes = told_by("pdftotext", &["-bbox", "-"], &easy(manner), Size::EasyRead);
        let number = |line: &str, name: &str| -> f64 {
            let (_, rest) = line.split_once(name).unwrap();
            rest.split('"').nth(1).unwrap().parse().unwrap()
        };
        // A word's box is as high as its letters are large, and a little more.
        for line in boxes.lines().filter(|line| line.contains("<word")) {
            let height = number(line, "yMax") - number(line, "yMin");
            assert!(height >= 16.0, "{manner:?} {height}: {line}");
        }
    }
}

#[test]
fn a_line_and_its_picture_are_on_one_page() {
    let line = |n: usize| Block::Pictured {
        picture: "house".into(),
        alt: "a house".into(),
        words: vec![paper::Inline::text(format!("Line {n}."))],
    };
    let long = Document {
        blocks: (0..30).map(line).collect(),
        ..easy(Manner::Older)
    };
    let pages = told_by("pdfinfo", &[], &long, Size::EasyRead);
    assert!(pages.contains("Pages:           "), "{pages}");
    assert!(!pages.contains("Pages:           1\n"), "{pages}");
}

#[test]
fn a_page_shows_the_picture_beside_the_line_and_plain_text_reads_the_line() {
    let page = paper::html(&easy(Manner::Younger));
    assert!(
        page.contains("<img src=\"/assets/symbols/house.svg\" alt=\"a house\" width=\"96\" height=\"96\"><p>I come to see you at home.</p>"),
        "{page}"
    );
    assert!(
        page.contains("<div class=\"letter-pictured\"><p>That is all.</p></div>"),
        "{page}"
    );
    assert!(paper::plain(&easy(Manner::Younger)).contains("I come to see you at home.\n"));
}

#[test]
fn two_languages_are_a_table_with_a_heading_for_each() {
    let letter = side_by_side("cy", "Cymraeg", &["Annwyl Rhys,", "Dw i’n dod ddydd Llun."]);
    let page = paper::html(&letter);
    assert!(
        page.contains("<th scope=\"col\" lang=\"cy\" dir=\"ltr\">Cymraeg</th>"),
        "{page}"
    );
    assert!(
        page.contains("<td lang=\"cy\" dir=\"ltr\"><p>Annwyl Rhys,</p>\n</td>"),
        "{page}"
    );
    let tags = told_by("pdfinfo", &["-struct-text"], &letter, Size::Usual);
    for tag in ["Table", "TH", "TD"] {
        assert!(tags.contains(tag), "{tag}: {tags}");
    }
    let file = pdf(&letter, Size::Usual);
    assert!(
        file.windows(9).any(|bytes| bytes == b"/Lang(cy)"),
        "the cells say so"
    );
    let plain = paper::plain(&letter);
    let (english, welsh) = plain.split_once("Cymraeg").unwrap();
    assert!(
        english.contains("I come on Monday.") && welsh.contains("Annwyl Rhys,"),
        "{plain}"
    );
}

#[test]
fn a_language_that_runs_from_the_right_stands_at_the_right_of_its_cell() {
    let letter = side_by_side("ur", "اردو", &["پیارے ریس،", "میں پیر کو آؤں گی۔"]);
    let page = paper::html(&letter);
    assert!(page.contains("<td lang=\"ur\" dir=\"rtl\">"), "{page}");
    let boxes = told_by("pdftotext", &["-bbox", "-"], &letter, Size::Usual);
    let right = boxes
        .split("xMax=\"")
        .filter_map(|word| word.split('"').next()?.parse::<f64>().ok());
    let furthest = right.fold(0.0, f64::max);
    // A4 is 595 points wide and its margin 85.
    assert!(furthest > 480.0, "{furthest}: {boxes}");
}

#[test]
fn a_letter_in_any_language_of_families_here_is_printed_in_its_direction() {
    for (tag, letter) in in_other_letters() {
        let page = paper::html(&letter);
        let direction = if ["ur", "fa"].contains(&tag) {
            "rtl"
        } else {
            "ltr"
        };
        assert!(
            page.contains(&format!("lang=\"{tag}\" dir=\"{direction}\"")),
            "{page}"
        );
        let file = pdf(&letter, Size::Usual);
        let said = format!("/Lang({tag})");
        assert!(
            file.windows(said.len())
                .any(|bytes| bytes == said.as_bytes()),
            "{tag}"
        );
    }
}
