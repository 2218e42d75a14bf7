//! What was found, as SARIF 2.1.0 (OASIS), for tools that gather results.

use std::collections::BTreeMap;
use std::io::{self, Write};
use std::path::Path;

use plain_words::Level;
use serde_json::{Value, json};

use crate::check::Checked;
use crate::file::Place;
use crate::found::Found;

/// One run with every finding; files that could not be read are told as notifications.
pub(crate) fn sarif(out: &mut impl Write, checked: &[Checked]) -> io::Result<()> {
    let rules = rules(checked);
    let numbers: BTreeMap<&str, usize> = rules
        .keys()
        .enumerate()
        .map(|(number, rule)| (*rule, number))
        .collect();
    let results: Vec<Value> = checked
        .iter()
        .flat_map(|checked| {
            checked
                .result
                .iter()
                .flatten()
                .map(|found| (&checked.path, found))
        })
        .map(|(path, found)| result(path, found, numbers[found.rule]))
        .collect();
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "plain-words",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": rules.iter().map(|(rule, title)| described(rule, title)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "invocations": [invocation(checked)],
            "results": results,
        }],
    });
    serde_json::to_writer(&mut *out, &log)?;
    writeln!(out)
}

/// The rules that something was found by.
fn rules(checked: &[Checked]) -> BTreeMap<&'static str, &'static str> {
    checked
        .iter()
        .flat_map(|checked| checked.result.iter().flatten())
        .map(|found| (found.rule, found.title))
        .collect()
}

fn described(rule: &str, title: &str) -> Value {
    json!({ "id": rule, "shortDescription": { "text": format!("{title}.") } })
}

fn invocation(checked: &[Checked]) -> Value {
    let unreadable: Vec<Value> = checked
        .iter()
        .filter_map(|checked| {
            checked
                .result
                .as_ref()
                .err()
                .map(|why| (&checked.path, why))
        })
        .map(|(path, why)| {
            json!({
                "level": "error",
                "message": { "text": why.to_string() },
                "locations": [{ "physicalLocation": { "artifactLocation": { "uri": uri(path) } } }],
            })
        })
        .collect();
    json!({ "executionSuccessful": unreadable.is_empty(), "toolExecutionNotifications": unreadable })
}

fn result(path: &Path, found: &Found, rule: usize) -> Value {
    let mut result = json!({
        "ruleId": found.rule,
        "ruleIndex": rule,
        "level": level(found.level),
        "message": { "text": message(found) },
        "locations": [location(path, found.first())],
    });
    if found.places.len() > 1 {
        let also: Vec<Value> = found.places[1..]
            .iter()
            .map(|place| location(path, place))
            .collect();
        result["relatedLocations"] = also.into();
    }
    result
}

fn level(level: Level) -> &'static str {
    match level {
        Level::Hold => "error",
        Level::Think => "warning",
        Level::Note => "note",
    }
}

fn message(found: &Found) -> String {
    let said = if found.is_whole() {
        found.title.to_owned()
    } else {
        format!("“{}”", found.said)
    };
    let instead = if found.instead.is_empty() {
        String::new()
    } else {
        format!(" You could say: {}.", found.instead.join("; "))
    };
    format!("{said}: {}{instead}", found.message)
}

/// A finding about the whole text has a file and no region.
fn location(path: &Path, place: &Place) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": uri(path) } });
    if !place.at.is_empty() {
        physical["region"] = json!({
            "startLine": place.line,
            "startColumn": place.column,
            "charOffset": place.at.start,
            "charLength": place.at.len(),
        });
    }
    json!({ "physicalLocation": physical })
}

/// A path as a relative or absolute reference; what is piped in has none that could be followed.
fn uri(path: &Path) -> String {
    if path.as_os_str() == "-" {
        return "stdin".to_owned();
    }
    let mut uri = String::new();
    for byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                uri.push(char::from(*byte));
            }
            _ => uri.extend(['%', digit(byte >> 4), digit(byte & 15)]),
        }
    }
    if path.is_absolute() {
        format!("file://{uri}")
    } else {
        uri
    }
}

fn digit(number: u8) -> char {
    char::from(b"0123456789ABCDEF"[usize::from(number & 15)])
}
