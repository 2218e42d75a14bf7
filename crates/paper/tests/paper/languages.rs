//! Words in other languages: in their own letters, in their own voice, and once.

use paper::{Block, Document, Inline, Size};

use crate::letters::{pdf, short, told_by};

fn in_language(language: &str, words: &str) -> Inline {
    Inline::InLanguage {
        language: language.into(),
        words: vec![Inline::text(words)],
    }
}

fn letter(inline: Vec<Inline>) -> Document {
    Document {
        blocks: vec![Block::Paragraph(inline)],
        ..short("en-GB", "Sam", &[])
    }
}

fn read(document: &Document) -> String {
    let text = told_by("pdftotext", &["-enc", "UTF-8", "-"], document, Size::Usual);
    // Poppler brackets what runs from right to left with marks that nobody sees.
    text.replace(['\u{202a}', '\u{202b}', '\u{202c}'], "")
}

#[test]
fn names_in_the_letters_of_families_here_are_printed_and_read_back() {
    for name in [
        "أميرة",
        "ٹیپو نانی ڈار",
        "王小明",
        "陳婆婆",
        "Łucja",
        "Siân Ŵyn",
    ] {
        let document = letter(vec![Inline::text(format!("Dear {name}, hello."))]);
        let read = read(&document);
        assert!(read.contains(name), "{name}: {read}");
    }
    // Poppler sets a space before some Indic vowel signs, so that only the letters are compared.
    for name in ["শাহিদা", "ਗੁਰਪ੍ਰੀਤ"] {
        let read = read(&letter(vec![Inline::text(name)]));
        let letters: String = read.chars().filter(|c| name.contains(*c)).collect();
        assert_eq!(letters, name);
    }
}

#[test]
fn words_in_another_language_say_which_on_a_page() {
    let document = letter(vec![
        Inline::text("Ask "),
        in_language("ar-Latn", "Teta"),
        Inline::text(" about "),
        in_language("pl", "babcia"),
    ]);
    let page = paper::html(&document);
    assert!(
        page.contains("<span lang=\"ar-Latn\" dir=\"ltr\">Teta</span>"),
        "{page}"
    );
    assert!(
        page.contains("<span lang=\"pl\" dir=\"ltr\">babcia</span>"),
        "{page}"
    );
}

#[test]
fn a_paragraph_in_a_language_that_runs_from_the_right_does_so() {
    let document = letter(vec![in_language("ar", "أنا أحب جدتي.")]);
    let file = pdf(&document, Size::Usual);
    assert!(
        file.windows(9).any(|bytes| bytes == b"/Lang(ar)"),
        "the paragraph says so"
    );
    let page = paper::html(&document);
    assert!(
        page.contains("<p lang=\"ar\" dir=\"rtl\">أنا أحب جدتي.</p>"),
        "{page}"
    );
    let boxes = told_by("pdftotext", &["-bbox", "-"], &document, Size::Usual);
    let left = boxes.split("xMin=\"").filter_map(|word| {
        let (left, rest) = word.split_once('"')?;
        // Poppler tells a word's letters here as they stand, from left to right.
        rest.contains("بحأ").then(|| left.parse::<f64>().unwrap())
    });
    assert!(
        left.last().unwrap() > 300.0,
        "it stands at the right: {boxes}"
    );
}

#[test]
fn a_tag_that_is_none_is_refused_by_name() {
    let document = letter(vec![in_language("Polish!", "babcia")]);
    let refused =
        crate::letters::PRESS.pdf(&document, Size::Usual, jiff::civil::date(2026, 11, 24));
    assert!(refused.unwrap_err().to_string().contains("Polish!"));
}
