//! A report for a court: numbered paragraphs and pages, as a PDF and as a Word file that other programs read.

use std::io::{Cursor, Read};
use std::path::Path;
use std::process::Command;

use paper::{Block, Document, Fact, Inline, Manner, Size, docx, html, plain};

use crate::letters::{PRESS, amira, pdf, told_by};
use crate::pdfua::{judged, kept};

/// What each part of a Word file says.
pub(crate) fn parts(file: &[u8]) -> Vec<(String, String)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let names: Vec<String> = zip
        .file_names()
        .map(|name| name.unwrap().into_owned())
        .collect();
    let read = names.into_iter().map(|name| {
        let mut text = String::new();
        zip.by_name(&name)
            .unwrap()
            .read_to_string(&mut text)
            .unwrap();
        (name, text)
    });
    read.collect()
}

fn fact(name: &str, words: &str) -> Fact {
    Fact {
        name: name.into(),
        words: vec![Inline::text(words)],
    }
}

/// A report of so many sections of three paragraphs, a quotation and a list.
fn report(sections: u32) -> Document {
    let mut blocks = vec![
        Block::heading(1, "Section 7 report"),
        Block::Facts(vec![
            fact("Court", "The Family Court at Leeds"),
            fact(
                "Child",
                "Amira Haddad, who is called Ami at home and by her friends at school",
            ),
        ]),
    ];
    let numbered = |number: u32, words: String| Block::Numbered {
        number,
        words: vec![Inline::text(words)],
    };
    for section in 0..sections {
        let first = section * 4 + 1;
        blocks.extend([
            Block::heading(2, format!("What matters to Amira, part {}", section + 1)),
            numbered(
                first,
                "Amira loves her tooth box & her “best” <football>. ".repeat(6),
            ),
            numbered(
                first + 1,
                "She lives with her mum and sees her dad on Saturdays. ".repeat(6),
            ),
            Block::Quote {
                words: vec![
                    Inline::text("I want to show you my tooth box. "),
                    Inline::InLanguage {
                        language: "ar".into(),
                        words: vec![Inline::text("تيتا")],
                    },
                    Inline::text(" gave it to me."),
                ],
                who: "Amira, on 3 November 2026. She was asked: what matters to you?".into(),
            },
            numbered(
                first + 2,
                "I recommend that Amira lives with her mum.".into(),
            ),
            Block::heading(3, "Why"),
            numbered(first + 3, "There are reasons for this:".into()),
            Block::List {
                ordered: false,
                items: vec![
                    vec![Inline::text("She says so.")],
                    vec![Inline::text("So does her school.")],
                ],
            },
        ]);
    }
    blocks.push(Block::Signature {
        name: "Sam Adeyemi".into(),
        role: "Family court adviser".into(),
    });
    Document {
        title: "Section 7 report".into(),
        from: Vec::new(),
        to: Vec::new(),
        date: String::new(),
        blocks,
        reply: Vec::new(),
        ..amira(Manner::Court)
    }
}

#[test]
fn a_report_keeps_to_pdf_ua() {
    let files = [
        kept("report", &pdf(&report(20), Size::Usual)),
        kept("report-short", &pdf(&report(1), Size::Usual)),
        kept("report-large", &pdf(&report(2), Size::Large)),
    ];
    let output = judged(&files);
    let verdicts = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{verdicts}");
}

/// A report about a sister and a brother: beneath each name stand parts, and beneath these smaller ones.
fn about_two() -> Document {
    let mut blocks = vec![Block::heading(1, "Section 7 report")];
    for (number, name) in (1..).zip(["Amira", "Yusuf"]) {
        blocks.extend([
            Block::heading(2, name),
            Block::heading(3, "The welfare checklist"),
            Block::heading(4, format!("What {name} needs")),
            Block::Numbered {
                number,
                words: vec![Inline::text("Quiet in the evening.")],
            },
        ]);
    }
    Document {
        blocks,
        ..report(1)
    }
}

#[test]
fn parts_of_a_report_about_two_are_headings_of_four_levels_in_every_form() {
    let flat = by_libreoffice(&docx(&about_two()), "fodt");
    for level in 1..=4 {
        let heading = format!("text:outline-level=\"{level}\"");
        assert!(flat.contains(&heading), "{level}");
    }
    let page = html(&about_two());
    assert!(page.contains("<h5>What Yusuf needs</h5>"), "{page}");
    let file = kept("report-about-two", &pdf(&about_two(), Size::Usual));
    let output = judged(&[file]);
    let verdicts = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success(), "{verdicts}");
}

#[test]
fn every_paragraph_and_every_page_of_a_report_has_its_number() {
    let text = told_by("pdftotext", &["-layout", "-"], &report(12), Size::Usual);
    for number in 1..=48 {
        let starts = format!("{number}. ");
        assert!(
            text.lines()
                .any(|line| line.trim_start().starts_with(&starts)),
            "{number} is missing: {text}"
        );
    }
    let pages: Vec<&str> = text.trim_end_matches('\u{c}').split('\u{c}').collect();
    for (number, page) in pages.iter().enumerate() {
        let said = format!("Page {} of {}", number + 1, pages.len());
        assert!(page.contains(&said), "{said} is missing: {page}");
        assert!(page.trim_start().starts_with("Section 7 report"), "{page}");
    }
}

#[test]
fn a_screen_reader_hears_headings_numbers_and_quotations_of_a_report() {
    let tags = told_by("pdfinfo", &["-struct-text"], &report(1), Size::Usual);
    for tag in ["H1", "H2", "H3", "LI", "Lbl", "BlockQuote"] {
        assert!(tags.contains(tag), "{tag}: {tags}");
    }
}

/// What LibreOffice makes of a Word file, as text or as a document that names its styles.
fn by_libreoffice(file: &[u8], kind: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let given = folder.path().join("report.docx");
    std::fs::write(&given, file).unwrap();
    let profile = format!(
        "-env:UserInstallation=file://{}",
        folder.path().join("profile").display()
    );
    let told = Command::new("soffice")
        .args(["--headless", &profile, "--convert-to", kind, "--outdir"])
        .args([folder.path(), &given])
        .output()
        .expect("soffice is here: install libreoffice-writer");
    assert!(
        told.status.success(),
        "{}",
        String::from_utf8_lossy(&told.stderr)
    );
    let ending = kind.split(':').next().unwrap();
    let made: &Path = &given.with_extension(ending);
    std::fs::read_to_string(made)
        .unwrap_or_else(|cause| panic!("{cause}: {}", String::from_utf8_lossy(&told.stdout)))
}

fn in_one_line(text: &str) -> String {
    let text = text.trim_start_matches('\u{feff}');
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn libreoffice_reads_every_word_and_number_of_the_word_file() {
    let report = report(3);
    let read = by_libreoffice(&docx(&report), "txt:Text (encoded):UTF8");
    // Our own plain text says how it differs: points are signs, a source has a dash before it, a name a colon.
    let ours = plain(&report)
        .replace("\n- ", "\n• ")
        .replace("    – ", "")
        .replace("Court: ", "Court ")
        .replace("Child: ", "Child ");
    assert_eq!(in_one_line(&read), in_one_line(&ours));
}

#[test]
fn the_word_file_has_real_styles() {
    let flat = by_libreoffice(&docx(&report(1)), "fodt");
    for style in [
        "Heading_20_1",
        "Heading_20_2",
        "Numbered_20_Paragraph",
        "\"Quote\"",
        "Quote_20_Source",
        "List_20_Bullet",
    ] {
        assert!(flat.contains(style), "{style}");
    }
    assert!(flat.contains("<text:h "), "headings are headings");
    assert!(flat.contains("text:page-count"), "pages are counted");
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    assert_eq!(docx(&report(2)), docx(&report(2)));
    assert_eq!(pdf(&report(2), Size::Usual), pdf(&report(2), Size::Usual));
}

#[test]
fn a_number_that_is_not_the_next_one_is_kept_in_word_and_on_a_page() {
    let jumps = Document {
        blocks: [1, 2, 7]
            .map(|number| Block::Numbered {
                number,
                words: vec![Inline::text("Words.")],
            })
            .into(),
        ..report(0)
    };
    let page = html(&jumps);
    assert!(
        page.contains("<ol class=\"letter-numbered\" start=\"7\">"),
        "{page}"
    );
    let (_, numbering) = parts(&docx(&jumps))
        .into_iter()
        .find(|(name, _)| name == "word/numbering.xml")
        .unwrap();
    assert!(
        numbering.contains("<w:startOverride w:val=\"7\"/>"),
        "{numbering}"
    );
    assert!(
        PRESS
            .pdf(&jumps, Size::Usual, jiff::civil::date(2026, 11, 24))
            .is_ok()
    );
}
