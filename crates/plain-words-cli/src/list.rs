//! `plain-words list`: the words it looks for, to read, to change, to give back.

use std::path::Path;
use std::process::ExitCode;

use plain_words::{Word, WordList};
use serde::Serialize;

use crate::arguments::ListFormat;
use crate::{exit, settings};

/// Prints the list inside, or the one in a file.
pub(crate) fn run(path: Option<&Path>, format: ListFormat) -> ExitCode {
    match settings::list(path) {
        Ok(list) => exit::print(&written(&list, format)),
        Err(wrong) => exit::wrong(&wrong),
    }
}

fn written(list: &WordList, format: ListFormat) -> String {
    match format {
        ListFormat::Json => {
            serde_json::to_string_pretty(list.words()).expect("words can always be JSON") + "\n"
        }
        ListFormat::Toml => {
            toml::to_string(&File { word: list.words() }).expect("words can always be TOML")
        }
        ListFormat::Csv => csv(list.words()),
    }
}

#[derive(Serialize)]
struct File<'a> {
    word: &'a [Word],
}

/// One line for each word. Where a field has several things in it, “; ” stands between them.
fn csv(words: &[Word]) -> String {
    let mut csv = csv::Writer::from_writer(Vec::new());
    let columns = [
        "term",
        "variants",
        "fine_in",
        "kind",
        "advice",
        "say_instead",
        "why",
        "source",
        "about_harm",
        "acts_as",
    ];
    csv.write_record(columns).expect("memory can be written to");
    for word in words {
        let fields = serde_json::to_value(word).expect("words can always be JSON");
        let cells = columns.map(|column| cell(&fields[column]));
        csv.write_record(cells).expect("memory can be written to");
    }
    let bytes = csv.into_inner().expect("memory can be written to");
    String::from_utf8(bytes).expect("what went in was UTF-8")
}

fn cell(field: &serde_json::Value) -> String {
    match field {
        serde_json::Value::String(words) => words.clone(),
        serde_json::Value::Array(several) => {
            several.iter().map(cell).collect::<Vec<_>>().join("; ")
        }
        serde_json::Value::Null => String::new(),
        other => other.to_string(),
    }
}
