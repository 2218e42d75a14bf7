//! Word files: the text in them, one line for each paragraph.

mod paragraphs;

use std::borrow::Cow;
use std::io::{BufReader, Cursor, Read};

use zip::ZipArchive;
use zip::result::ZipError;

use self::paragraphs::{Paragraph, Style};
use super::plain::Decoded;
use super::{Document, Unreadable, Weave};

type Archive = ZipArchive<Cursor<Vec<u8>>>;

/// No more than this is unpacked from one file, in MB; the text of ten long books is 10.
const MOST_MB: u64 = 32;

/// Takes the text out of a Word file: its paragraphs, then notes, comments, headers and footers.
pub(super) fn read(bytes: Vec<u8>) -> Result<Document, Unreadable> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Unreadable::NotWord)?;
    let mut left = MOST_MB * 1_000_000;
    let mut paragraphs = Vec::new();
    for part in parts(&archive)? {
        paragraphs.extend(part_paragraphs(&mut archive, &part, &mut left)?);
    }
    Ok(woven(&paragraphs))
}

/// The names of the parts that hold text, the document itself first.
fn parts(archive: &Archive) -> Result<Vec<String>, Unreadable> {
    let names: Vec<String> = archive
        .file_names()
        .filter_map(|name| name.ok().map(Cow::into_owned))
        .collect();
    let mut parts: Vec<String> = names
        .into_iter()
        .filter(|name| place(name).is_some())
        .collect();
    parts.sort_by_key(|name| (place(name), name.clone()));
    match parts.first().and_then(|first| place(first)) {
        Some(0) => Ok(parts),
        _ => Err(Unreadable::NotWord),
    }
}

/// In which order a part is read; `None` for one that holds no text.
fn place(name: &str) -> Option<usize> {
    let name = name.strip_prefix("word/")?.strip_suffix(".xml")?;
    let name = name.trim_end_matches(|digit: char| digit.is_ascii_digit());
    [
        "document",
        "footnotes",
        "endnotes",
        "comments",
        "header",
        "footer",
    ]
    .iter()
    .position(|part| *part == name)
}

fn part_paragraphs(
    archive: &mut Archive,
    part: &str,
    left: &mut u64,
) -> Result<Vec<Paragraph>, Unreadable> {
    let file = archive.by_name(part).map_err(|error| match error {
        ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) => Unreadable::Locked,
        _ => Unreadable::NotWord,
    })?;
    let mut bounded = file.take(*left + 1);
    let read = paragraphs::read(BufReader::new(&mut bounded));
    let unread = bounded.limit();
    if unread == 0 {
        return Err(Unreadable::Bomb(MOST_MB));
    }
    *left = unread - 1;
    read.map_err(|_| Unreadable::NotWord)
}

/// One line for each paragraph is what places are counted in; what is checked also knows headings and quotations.
fn woven(paragraphs: &[Paragraph]) -> Document {
    let lines: Vec<&str> = paragraphs
        .iter()
        .map(|paragraph| paragraph.text.as_str())
        .collect();
    let mut source = lines.join("\n");
    if !source.is_empty() {
        source.push('\n');
    }
    let (text, pieces) = {
        let mut weave = Weave::new(&source);
        let mut start = 0;
        for paragraph in paragraphs {
            add(&mut weave, paragraph, start);
            start += paragraph.text.len() + 1;
        }
        weave.done()
    };
    let decoded = Decoded {
        text: source,
        first_lost: None,
    };
    Document::woven(decoded, text, pieces)
}

fn add(weave: &mut Weave, paragraph: &Paragraph, mut start: usize) {
    match paragraph.style {
        Style::Prose => weave.paragraph(),
        Style::Heading => weave.marked("# "),
        Style::Item => weave.marked("- "),
        Style::Quotation => weave.quotation(),
    }
    for line in paragraph.text.split('\n') {
        weave.copy(start..start + line.len());
        weave.line();
        start += line.len() + 1;
    }
    if paragraph.style == Style::Quotation {
        weave.quotation_ends();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paragraph_is_a_line_and_its_style_is_known_to_the_checker_alone() {
        let paragraph = |style, text: &str| Paragraph {
            style,
            text: text.to_owned(),
        };
        let document = woven(&[
            paragraph(Style::Heading, "A letter"),
            paragraph(Style::Prose, ""),
            paragraph(Style::Quotation, "I hate\ncontact"),
            paragraph(Style::Item, "one"),
        ]);
        assert_eq!(document.source, "A letter\n\nI hate\ncontact\none\n");
        assert_eq!(
            document.text(),
            "# A letter\n\n> I hate\n> contact\n\n- one"
        );
        assert_eq!(document.in_source(&(2..10)), 0..8);
    }
}
