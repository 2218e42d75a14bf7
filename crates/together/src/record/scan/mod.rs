//! A PDF that came in: told by its content, looked through for anything that runs, and read for its words. It is kept as it came or
//! refused; nothing in it is changed ([0067](../../../../docs/decisions/0067-a-scan-is-kept-as-it-came-or-refused.md)).

mod apart;
mod runs;
#[cfg(test)]
pub(crate) mod tests;

use lopdf::{Document, Error, LoadOptions};
use serde::{Deserialize, Serialize};

pub use apart::{Scans, read_from_pipe};

use crate::web::Words;

/// What one stream of it may unpack to while its parts are looked for (ours: the parts of a thousand pages take less).
const MOST_UNPACKED: usize = 8 * 1024 * 1024;
/// What the words of one page may unpack to.
const MOST_OF_A_PAGE: usize = 4 * 1024 * 1024;
/// So many pages are read for their words (ours: a bundle of papers; what is longer is not wholly searched, and the page says so).
const MOST_PAGES: usize = 300;
/// So many bytes of words are kept. A report of a hundred pages has fewer.
const MOST_WORDS: usize = 300_000;

/// What is known of a PDF that can be kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Scan {
    /// How many pages it has.
    pub(crate) pages: u32,
    /// Its words, where it has any; a picture of a page has none.
    pub(crate) text: String,
    /// Were all of its pages read, and did each of them have words?
    pub(crate) searched: bool,
}

/// Why a file is not kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum NoScan {
    /// It is no PDF, whatever it is called.
    NotOne,
    /// It breaks off, or nobody could open it.
    Broken,
    /// It is locked with a password.
    Locked,
    /// Something in it runs, sends, opens or holds other files.
    Runs,
    /// It unpacks to more than anybody sends, or takes too long to read.
    TooMuch,
}

impl NoScan {
    /// What to do about it.
    pub(super) fn say(self, t: &Words) -> String {
        match self {
            NoScan::NotOne => t.scan_not_one(),
            NoScan::Broken => t.scan_broken(),
            NoScan::Locked => t.scan_locked(),
            NoScan::Runs => t.scan_runs(),
            NoScan::TooMuch => t.scan_too_much(),
        }
    }
}

/// Does this begin as a PDF does? What stands before that is believed to be none: it may be something else as well.
pub(crate) fn is_pdf(bytes: &[u8]) -> bool {
    bytes.starts_with(b"%PDF-")
}

/// Reads a PDF, here and now: it takes as much time and room as the file makes it take, so others' files are read
/// [apart](Scans::read).
pub(crate) fn read(bytes: &[u8]) -> Result<Scan, NoScan> {
    if !is_pdf(bytes) {
        return Err(NoScan::NotOne);
    }
    let options = LoadOptions::with_max_decompressed_size(MOST_UNPACKED);
    let document = Document::load_mem_with_options(bytes, options).map_err(|cause| why(&cause))?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(NoScan::Locked);
    }
    if runs::anything(bytes, &document) {
        return Err(NoScan::Runs);
    }
    let pages = document.get_pages().len();
    if pages == 0 {
        return Err(NoScan::Broken);
    }
    let (text, searched) = words(&document, pages);
    Ok(Scan {
        pages: u32::try_from(pages).map_err(|_| NoScan::TooMuch)?,
        text,
        searched,
    })
}

fn why(cause: &Error) -> NoScan {
    match cause {
        Error::Decompress(_) => NoScan::TooMuch,
        Error::InvalidPassword | Error::Decryption(_) => NoScan::Locked,
        _ => NoScan::Broken,
    }
}

/// The words of its pages, and whether that is all of them.
fn words(document: &Document, pages: usize) -> (String, bool) {
    let (mut all, mut searched) = (String::new(), pages <= MOST_PAGES);
    for page in (1_u32..).take(pages.min(MOST_PAGES)) {
        let read = document.extract_text_with_limit(&[page], MOST_OF_A_PAGE);
        let read = read.unwrap_or_default();
        let said = read.trim();
        searched &= !said.is_empty();
        if all.len() + said.len() > MOST_WORDS {
            return (all, false);
        }
        if !said.is_empty() {
            all += said;
            all += "\n\n";
        }
    }
    // What is not a letter of any script is no word of the page.
    let kept = |letter: char| letter == '\n' || !letter.is_control();
    let text: String = all.trim().chars().filter(|letter| kept(*letter)).collect();
    let readable = !text.contains(char::REPLACEMENT_CHARACTER);
    (text, searched && readable)
}
