//! The words that an entry holds, for a page that shows them beside other words that came under its id.

use serde_json::{Value, value::RawValue};

use super::{FamilyEntry, FileEntry, Sealed};
use crate::web::words;

/// What is kept: what it is, and every word of it that a person gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptWords {
    /// What happened, as the file in order of time says it.
    pub title: String,
    /// The words, in the order of their fields.
    pub words: Vec<String>,
}

/// Fields that hold our own words for things and ids, not what somebody typed.
const OURS: [&str; 28] = [
    "happening",
    "children",
    "how",
    "said_by",
    "readers",
    "may_be_told",
    "heard",
    "of",
    "to",
    "slug",
    "person",
    "sound",
    "pictures",
    "question",
    "letter",
    "owner",
    "board",
    "panel",
    "order",
    "picture",
    "outcome",
    "by",
    "may",
    "chosen_by",
    "from",
    "child",
    "strand",
    "answer",
];

impl KeptWords {
    /// Of an opened entry of a child's or a family's file; `None` for bytes that no version ever wrote.
    pub fn of(entry: &ledger::Entry) -> Option<KeptWords> {
        let sealed: Sealed<'_> = serde_json::from_slice(&entry.body).ok()?;
        let found = words_in(sealed.body);
        let line = match FileEntry::read(entry)? {
            (_, FileEntry::Newer { .. }) => FamilyEntry::read(entry)?.1.line(words()),
            (_, own) => own.line(words()),
        };
        Some(KeptWords {
            title: line.title,
            words: found,
        })
    }
}

/// Every word of a body that a person gave.
pub(super) fn words_in(body: &RawValue) -> Vec<String> {
    let mut found = Vec::new();
    if let Ok(body) = serde_json::from_str(body.get()) {
        gather(&body, &mut found);
    }
    found
}

/// More fields that hold our own words: kinds of things, ways, states.
const KINDS: [&str; 13] = [
    "kind", "way", "ways", "not", "channel", "which", "detail", "list", "forms", "media", "day",
    "born", "pressed",
];

/// The same for somebody who looks for words: without the names of kinds and ways.
pub(crate) fn typed_in(body: &RawValue) -> Vec<String> {
    let mut found = Vec::new();
    if let Ok(Value::Object(fields)) = serde_json::from_str(body.get()) {
        let typed = fields.iter();
        typed
            .filter(|(name, _)| {
                let name = name.as_str();
                !OURS.contains(&name) && !KINDS.contains(&name)
            })
            .for_each(|(_, field)| gather(field, &mut found));
    }
    found
}

fn gather(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) if !text.is_empty() => found.push(text.clone()),
        Value::Array(items) => items.iter().for_each(|item| gather(item, found)),
        Value::Object(fields) => fields
            .iter()
            .filter(|(name, _)| !OURS.contains(&name.as_str()))
            .for_each(|(_, field)| gather(field, found)),
        _ => {}
    }
}
