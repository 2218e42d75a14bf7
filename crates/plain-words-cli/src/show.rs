//! `plain-words text`: a file the way places in it are counted.

use std::path::Path;
use std::process::ExitCode;

use crate::{exit, file};

/// Prints a file as it is, or the text of a Word file.
pub(crate) fn run(path: &Path) -> ExitCode {
    match file::read(path) {
        Ok(document) => exit::print(&document.source),
        Err(why) => exit::wrong(&format!("{}: {why}", path.display())),
    }
}
