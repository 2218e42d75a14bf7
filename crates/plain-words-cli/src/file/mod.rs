//! Files as they are, and the text in them that is checked.

mod document;
mod docx;
mod html;
mod markdown;
mod plain;
mod weave;

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use thiserror::Error;

pub(crate) use document::{Document, Lines, Place};
pub(crate) use weave::Weave;

/// What a file is made of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Made {
    Text,
    Markdown,
    Html,
    Word,
}

/// Why a file could not be read, and what can be done about it.
#[derive(Debug, Error)]
pub(crate) enum Unreadable {
    #[error("There is no such file.")]
    Missing,
    #[error("This is a folder. Name the files in it.")]
    Folder,
    #[error("It cannot be opened: {0}.")]
    Closed(io::Error),
    #[error(
        "This is not a Word document, or it is damaged. Open it in Word or Writer and save it as .docx again."
    )]
    NotWord,
    #[error("This Word document is locked with a password. Save a copy without one.")]
    Locked,
    #[error(
        "Unpacked, it is more than {0} MB. A letter is never that long; save it as text if it is meant."
    )]
    Bomb(u64),
    #[error("This is {0}. Save it as .docx, HTML or text, and check that.")]
    OtherFormat(&'static str),
}

/// Reads a file, or what is piped in for `-`.
pub(crate) fn read(path: &Path) -> Result<Document, Unreadable> {
    let bytes = bytes(path)?;
    from_bytes(bytes, made(path))
}

/// Makes a document of what was read.
pub(crate) fn from_bytes(bytes: Vec<u8>, named: Made) -> Result<Document, Unreadable> {
    match plain::recognise(&bytes, named)? {
        Made::Word => docx::read(bytes),
        made => Ok(from_text(plain::decode(bytes), made)),
    }
}

/// Makes a document of a text that an editor or another program has.
pub(crate) fn from_text(decoded: plain::Decoded, made: Made) -> Document {
    match made {
        Made::Html => html::read(decoded),
        Made::Markdown => markdown::read(decoded),
        Made::Text | Made::Word => Document::whole(decoded),
    }
}

/// A text that is known to be UTF-8.
pub(crate) fn decoded(text: String) -> plain::Decoded {
    plain::Decoded {
        text,
        first_lost: None,
    }
}

/// The text of a file of settings, which has to be UTF-8.
pub(crate) fn settings_text(path: &Path) -> Result<String, String> {
    let bytes = bytes(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let text = String::from_utf8(bytes).map_err(|error| {
        let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
        let line = before.split(|byte| *byte == b'\n').count();
        format!(
            "{}: line {line}: This is not UTF-8. Save the file as UTF-8.",
            path.display()
        )
    })?;
    Ok(text
        .strip_prefix('\u{feff}')
        .map(str::to_owned)
        .unwrap_or(text))
}

fn bytes(path: &Path) -> Result<Vec<u8>, Unreadable> {
    if path.as_os_str() == "-" {
        let mut bytes = Vec::new();
        io::stdin()
            .lock()
            .read_to_end(&mut bytes)
            .map_err(Unreadable::Closed)?;
        return Ok(bytes);
    }
    fs::read(path).map_err(|error| match error.kind() {
        io::ErrorKind::NotFound => Unreadable::Missing,
        io::ErrorKind::IsADirectory => Unreadable::Folder,
        _ => Unreadable::Closed(error),
    })
}

/// What a file is, by the end of its name.
pub(crate) fn made(path: &Path) -> Made {
    let end = path
        .extension()
        .map(|end| end.to_string_lossy().to_ascii_lowercase());
    match end.as_deref() {
        Some("md" | "markdown" | "mkd" | "mdown") => Made::Markdown,
        Some("html" | "htm" | "xhtml") => Made::Html,
        Some("docx" | "docm" | "dotx") => Made::Word,
        _ => Made::Text,
    }
}
