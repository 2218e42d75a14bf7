//! What was found, for programs.

use std::borrow::Cow;
use std::io::{self, Write};

use serde::Serialize;

use crate::check::Checked;
use crate::file::Place;
use crate::found::Found;

/// One finding. Places are counted in Unicode scalar values of the file as it is.
#[derive(Serialize)]
struct Entry<'a> {
    path: &'a str,
    line: usize,
    column: usize,
    offset: usize,
    length: usize,
    rule: &'a str,
    level: &'a str,
    term: &'a str,
    said: &'a str,
    message: &'a str,
    instead: &'a [Cow<'static, str>],
    /// The other places where the same was said.
    also: Vec<Also>,
}

#[derive(Serialize)]
struct Also {
    line: usize,
    column: usize,
    offset: usize,
    length: usize,
}

/// One array with an object for each finding, the files in the order they were given.
pub(crate) fn json(out: &mut impl Write, checked: &[Checked]) -> io::Result<()> {
    let paths: Vec<String> = checked
        .iter()
        .map(|checked| checked.path.display().to_string())
        .collect();
    let entries: Vec<Entry> = checked
        .iter()
        .zip(&paths)
        .flat_map(|(checked, path)| {
            checked
                .result
                .iter()
                .flatten()
                .map(move |found| entry(path, found))
        })
        .collect();
    serde_json::to_writer(&mut *out, &entries)?;
    writeln!(out)
}

fn entry<'a>(path: &'a str, found: &'a Found) -> Entry<'a> {
    let place = found.first();
    Entry {
        path,
        line: place.line,
        column: place.column,
        offset: place.at.start,
        length: place.at.len(),
        rule: found.rule,
        level: found.level.name(),
        term: found.term(),
        said: &found.said,
        message: &found.message,
        instead: &found.instead,
        also: found.places[1..].iter().map(also).collect(),
    }
}

fn also(place: &Place) -> Also {
    Also {
        line: place.line,
        column: place.column,
        offset: place.at.start,
        length: place.at.len(),
    }
}
