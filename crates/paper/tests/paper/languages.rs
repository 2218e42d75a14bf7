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
fn look() {
    for (language, name) in [
        ("ar", "أَنَا أُحِبُّ جَدَّتِي"),
        ("ar", "أميرة"),
        ("ur", "ٹیپو نانی ڈار ے"),
        ("bn", "শাহিদা নানু"),
        ("pa", "ਗੁਰਪ੍ਰੀਤ"),
        ("zh", "王小明 陳婆婆"),
        ("pl", "Łucja"),
        ("cy", "Siân ŵ"),
    ] {
        let document = letter(vec![
            Inline::text("This is "),
            in_language(language, name),
            Inline::text("."),
        ]);
        println!("{language} {name} => {:?}", read(&document));
        let bytes = pdf(&document, Size::Usual);
        std::fs::write(format!("/tmp/ss-{language}.pdf"), bytes).unwrap();
    }
    let whole = letter(vec![in_language("ar", "أَنَا أُحِبُّ جَدَّتِي.")]);
    std::fs::write("/tmp/ss-whole.pdf", pdf(&whole, Size::Usual)).unwrap();
    println!(
        "{}",
        told_by("pdfinfo", &["-struct-text"], &whole, Size::Usual)
    );
    println!("{}", paper::html(&whole));
}
