//! A document as a Word file (Office Open XML, ECMA-376), made of real styles: whoever opens it finds the headings, and a paragraph that
//! is put in counts itself.

mod parts;
mod text;

use std::io::{Cursor, Write};

use quick_xml::escape::partial_escape;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::clean::clean;
use crate::document::Document;
use text::Text;

/// The document as a Word file. The same document gives the same bytes. Pictures do not come with it: what they show is said instead.
pub fn docx(document: &Document) -> Vec<u8> {
    let document = clean(document);
    let text = Text::of(&document);
    let numbering = parts::numbering(text.lists());
    let title = partial_escape(document.title.as_str());
    let files = [
        ("[Content_Types].xml", parts::CONTENT_TYPES.to_owned()),
        ("_rels/.rels", parts::RELS.to_owned()),
        ("docProps/core.xml", parts::core(&title, &document.language)),
        ("word/document.xml", text.into_xml()),
        (
            "word/_rels/document.xml.rels",
            parts::DOCUMENT_RELS.to_owned(),
        ),
        ("word/styles.xml", parts::styles(&document.language)),
        ("word/numbering.xml", numbering),
        ("word/settings.xml", parts::SETTINGS.to_owned()),
        ("word/header1.xml", parts::header(&title)),
        ("word/footer1.xml", parts::footer(&document.language)),
    ];
    packed(&files)
}

/// The parts in one file. Each has the same date, so that nothing but the document decides what the bytes are.
fn packed(files: &[(&str, String)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(zip::DateTime::default());
    for (name, text) in files {
        let written = zip
            .start_file(*name, options)
            .map_err(std::io::Error::from)
            .and_then(|()| zip.write_all(text.as_bytes()));
        written.expect("memory takes what is written to it");
    }
    let done = zip.finish().expect("memory takes what is written to it");
    done.into_inner()
}
