//! Word files.

use std::io::{Cursor, Write};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use crate::program::{Desk, finding};

/// A Word file with these parts.
pub(crate) fn docx(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        zip.start_file(*name, SimpleFileOptions::default())
            .expect("memory can be written to");
        zip.write_all(text.as_bytes())
            .expect("memory can be written to");
    }
    zip.finish().expect("memory can be written to").into_inner()
}

fn body(paragraphs: &str) -> String {
    let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document xmlns:w=\"{space}\"><w:body>{paragraphs}</w:body></w:document>"
    )
}

/// A letter as Word saves it: runs cut anywhere, a deleted and an inserted word, a tab, a picture in two forms.
const LETTER: &str = r#"<w:p><w:pPr><w:pStyle w:val="Heading1"/><w:tabs><w:tab w:val="left" w:pos="100"/></w:tabs></w:pPr><w:r><w:t>Dear 🐈 Maya</w:t></w:r></w:p>
<w:p/>
<w:p><w:r><w:t xml:space="preserve">I know yo</w:t></w:r><w:proofErr w:type="spellStart"/><w:r><w:rPr><w:b/></w:rPr><w:t>ur ca</w:t></w:r><w:r><w:t>se &amp; you&#8217;re fine.</w:t><w:tab/><w:t>Yes</w:t><w:br/><w:t>No</w:t></w:r></w:p>
<w:p><w:del w:id="1"><w:r><w:delText>your case</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>New</w:t></w:r></w:ins><w:r><w:instrText>LAC</w:instrText></w:r></w:p>
<w:p><w:pPr><w:pStyle w:val="Quote"/></w:pPr><w:r><w:t>They call me your case.</w:t></w:r></w:p>"#;

#[test]
fn the_text_of_a_word_file_is_one_line_for_each_paragraph() {
    let desk = Desk::with("a.docx", docx(&[("word/document.xml", &body(LETTER))]));
    let ran = desk.run(&["text", "a.docx"]);
    assert_eq!(
        ran.out(),
        "Dear 🐈 Maya\n\nI know your case & you’re fine.\tYes\nNo\nNew\nThey call me your case.\n"
    );
}

#[test]
fn places_in_a_word_file_are_counted_in_its_text_and_quotations_are_left_alone() {
    let desk = Desk::with("a.docx", docx(&[("word/document.xml", &body(LETTER))]));
    let findings = desk.findings(&["a.docx"]);
    let found = finding(&findings, "your case");
    assert_eq!((&found["line"], &found["column"]), (&3.into(), &8.into()));
    assert_eq!(
        (&found["offset"], &found["length"]),
        (&20.into(), &9.into())
    );
    assert_eq!(found["also"], serde_json::json!([]));
}

#[test]
fn notes_comments_headers_and_footers_are_read_after_the_document() {
    let line = |words: &str| body(&format!("<w:p><w:r><w:t>{words}</w:t></w:r></w:p>"));
    let desk = Desk::with(
        "a.docx",
        docx(&[
            ("word/header2.xml", &line("a header")),
            ("word/styles.xml", &line("no text")),
            ("word/comments.xml", &line("a comment")),
            ("word/footnotes.xml", &line("a note")),
            ("word/document.xml", &line("the document")),
        ]),
    );
    assert_eq!(
        desk.run(&["text", "a.docx"]).out(),
        "the document\na note\na comment\na header\n"
    );
}

#[test]
fn a_word_file_is_known_by_what_it_is_when_it_is_piped_in() {
    let desk = Desk::new();
    let ran = desk.run_with(
        &["check", "-"],
        &docx(&[("word/document.xml", &body(LETTER))]),
    );
    assert_eq!(ran.code(), Some(1), "{}", ran.said());
    assert!(
        ran.out().contains("-:3:8: hold “your case”"),
        "{}",
        ran.out()
    );
}

#[test]
fn what_is_called_docx_and_is_not_one_is_told_so() {
    let desk = Desk::with("held.txt", crate::program::HELD);
    desk.put("text.docx", "Dear Maya");
    desk.put("zip.docx", docx(&[("other.xml", "<a/>")]));
    desk.put(
        "cut.docx",
        &docx(&[("word/document.xml", &body(LETTER))])[..300],
    );
    desk.put(
        "broken.docx",
        docx(&[("word/document.xml", "<w:p><w:t>no end</w:p>")]),
    );
    for name in ["text.docx", "zip.docx", "cut.docx", "broken.docx"] {
        let ran = desk.run(&["check", name, "held.txt"]);
        assert_eq!(ran.code(), Some(2), "{name}: {}", ran.out());
        assert_eq!(
            ran.said(),
            format!(
                "plain-words: {name}: This is not a Word document, or it is damaged. Open it in Word or Writer and save it as .docx again.\n"
            )
        );
        assert!(ran.out().contains("held.txt:3:29: hold"), "{}", ran.out());
    }
}

#[test]
fn other_formats_are_named() {
    let desk = Desk::with("a.pdf", b"%PDF-1.7 your case");
    desk.put("a.rtf", b"{\\rtf1 your case}");
    desk.put("a.doc", [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
    desk.put(
        "locked.docx",
        [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    );
    let said = desk
        .run(&["check", "a.pdf", "a.rtf", "a.doc", "locked.docx"])
        .said();
    for sentence in [
        "a.pdf: This is a PDF. Save it as .docx, HTML or text, and check that.",
        "a.rtf: This is an RTF document.",
        "a.doc: This is an old Word document or another Office file.",
        "locked.docx: This Word document is locked with a password.",
    ] {
        assert!(said.contains(sentence), "{said}");
    }
}

#[test]
fn a_word_file_that_would_fill_the_machine_is_not_unpacked_to_the_end() {
    let bomb = body(&format!(
        "<w:p><w:r><w:t>{}</w:t></w:r></w:p>",
        " ".repeat(40_000_000)
    ));
    let bytes = docx(&[("word/document.xml", &bomb)]);
    assert!(bytes.len() < 100_000, "{} bytes are no bomb", bytes.len());
    let desk = Desk::with("bomb.docx", bytes);
    let ran = desk.run(&["check", "bomb.docx"]);
    assert_eq!(ran.code(), Some(2));
    assert!(
        ran.said()
            .contains("bomb.docx: Unpacked, it is more than 32 MB."),
        "{}",
        ran.said()
    );
}

#[test]
fn many_small_parts_are_no_way_round_the_bound() {
    let part = body(&format!(
        "<w:p><w:r><w:t>{}</w:t></w:r></w:p>",
        " ".repeat(9_000_000)
    ));
    let names = [
        "word/document.xml",
        "word/header1.xml",
        "word/header2.xml",
        "word/header3.xml",
    ];
    let desk = Desk::with("bomb.docx", docx(&names.map(|name| (name, &*part))));
    assert!(
        desk.run(&["check", "bomb.docx"])
            .said()
            .contains("more than 32 MB")
    );
}
