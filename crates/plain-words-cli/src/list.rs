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
    let word: Vec<Entry> = list.words().map(Entry::from).collect();
    match format {
        ListFormat::Json => {
            serde_json::to_string_pretty(&word).expect("words can always be JSON") + "\n"
        }
        ListFormat::Toml => toml::to_string(&File { word }).expect("words can always be TOML"),
        ListFormat::Csv => csv(&word),
    }
}

#[derive(Serialize)]
struct File<'a> {
    word: Vec<Entry<'a>>,
}

/// One word, with the names of fields that the list has; what is left out there is left out here.
#[derive(Serialize)]
struct Entry<'a> {
    term: &'a str,
    variants: Vec<&'a str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fine_in: Vec<&'a str>,
    kind: &'static str,
    advice: &'static str,
    say_instead: Vec<&'a str>,
    why: &'a str,
    source: &'a str,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    about_harm: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    acts_as: Option<&'static str>,
}

impl<'a> From<Word<'a>> for Entry<'a> {
    fn from(word: Word<'a>) -> Self {
        Self {
            term: word.term,
            variants: word.variants,
            fine_in: word.fine_in,
            kind: word.kind.name(),
            advice: word.advice.name(),
            say_instead: word.say_instead,
            why: word.why,
            source: word.source,
            about_harm: word.about_harm,
            acts_as: word.acts_as.map(plain_words::ActsAs::name),
        }
    }
}

const COLUMNS: [&str; 10] = [
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

/// One line for each word. Where a field has several things in it, “; ” stands between them.
fn csv(words: &[Entry]) -> String {
    let mut csv = csv::Writer::from_writer(Vec::new());
    csv.write_record(COLUMNS).expect(MEMORY);
    for word in words {
        csv.write_record(cells(word)).expect(MEMORY);
    }
    let bytes = csv.into_inner().expect(MEMORY);
    String::from_utf8(bytes).expect("what went in was UTF-8")
}

const MEMORY: &str = "memory can be written to";

fn cells(word: &Entry) -> [String; COLUMNS.len()] {
    [
        word.term.to_owned(),
        word.variants.join("; "),
        word.fine_in.join("; "),
        word.kind.to_owned(),
        word.advice.to_owned(),
        word.say_instead.join("; "),
        word.why.to_owned(),
        word.source.to_owned(),
        word.about_harm.to_string(),
        word.acts_as.unwrap_or_default().to_owned(),
    ]
}
