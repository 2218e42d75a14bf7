//! The answer, as LanguageTool gives it. Places are counted in UTF-16 units.

use serde::Serialize;
use serde_json::{Value, json};

use super::languages;
use super::request::Asked;
use super::sentence::Chars;
use crate::file::Place;
use crate::found::Found;
use crate::pasteable::pasteable;
use crate::units::{Counted, Unit};

#[derive(Serialize)]
pub(super) struct Answer {
    software: Value,
    warnings: Value,
    language: Value,
    matches: Vec<Match>,
}

// The fields are LanguageTool's.
#[expect(
    clippy::struct_field_names,
    reason = "one of LanguageTool's fields ends in the name of what it is a field of"
)]
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Match {
    message: String,
    short_message: &'static str,
    replacements: Vec<Replacement>,
    offset: usize,
    length: usize,
    context: Context,
    sentence: String,
    r#type: Type,
    rule: Rule,
    ignore_for_incomplete_sentence: bool,
    context_for_sure_match: u8,
}

#[derive(Serialize)]
struct Replacement {
    value: String,
}

#[derive(Serialize)]
struct Context {
    text: String,
    offset: usize,
    length: usize,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Type {
    type_name: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Rule {
    id: String,
    description: &'static str,
    issue_type: &'static str,
    category: Category,
}

#[derive(Serialize)]
struct Category {
    id: &'static str,
    name: &'static str,
}

/// Who answers.
pub(super) fn software() -> Value {
    json!({
        "name": "plain-words",
        "version": env!("CARGO_PKG_VERSION"),
        "buildDate": null,
        "apiVersion": 1,
        "premium": false,
        "status": "",
    })
}

/// Every place of every finding, in the order of the text. What is about a whole text is left out: clients send
/// paragraphs, and a paragraph is no letter.
pub(super) fn answer(asked: &Asked, found: &[Found]) -> Answer {
    let source = &asked.document.source;
    let counted = Counted::new(source, Unit::Utf16);
    let chars = Chars::of(source);
    let mut matches: Vec<Match> = found
        .iter()
        .filter(|found| {
            !found.is_whole() && asked.wants(&rule_id(found)) && !is_at_home(asked, found)
        })
        .flat_map(|found| found.places.iter().map(move |place| (found, place)))
        .map(|(found, place)| matched(found, place, &counted, &chars))
        .collect();
    matches.sort_by_key(|found| (found.offset, found.length));
    let (name, code) = languages::named(&asked.language);
    Answer {
        software: software(),
        warnings: json!({ "incompleteResults": false }),
        language: json!({
            "name": name,
            "code": code,
            "detectedLanguage": { "name": name, "code": code, "confidence": 1.0 },
        }),
        matches,
    }
}

/// Spelling of the United States is right in a text of the United States.
fn is_at_home(asked: &Asked, found: &Found) -> bool {
    found.rule == "R15" && asked.language.eq_ignore_ascii_case("en-US")
}

fn rule_id(found: &Found) -> String {
    format!("PLAIN_WORDS_{}", found.rule.to_uppercase())
}

fn matched(found: &Found, place: &Place, counted: &Counted, chars: &Chars) -> Match {
    let at = counted.range(&place.at);
    Match {
        message: message(found),
        short_message: found.title,
        replacements: pasteable(&found.instead)
            .map(|words| Replacement {
                value: words.to_owned(),
            })
            .collect(),
        offset: at.start,
        length: at.len(),
        context: context(chars, place),
        sentence: chars.sentence(&place.at),
        r#type: Type { type_name: "Other" },
        rule: Rule {
            id: rule_id(found),
            description: found.title,
            issue_type: "style",
            category: Category {
                id: "PLAIN_WORDS",
                name: "Plain and kind words",
            },
        },
        ignore_for_incomplete_sentence: false,
        context_for_sure_match: 0,
    }
}

/// The reason, and what could be said: also what cannot be put in by pressing.
fn message(found: &Found) -> String {
    if found.instead.is_empty() {
        found.message.to_string()
    } else {
        format!(
            "{} You could say: {}.",
            found.message,
            found.instead.join("; ")
        )
    }
}

fn context(chars: &Chars, place: &Place) -> Context {
    let around = chars.around(&place.at);
    let at = Counted::new(&around.text, Unit::Utf16).range(&around.at);
    Context {
        text: around.text,
        offset: at.start,
        length: at.len(),
    }
}
