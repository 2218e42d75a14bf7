//! Every term of the list in a sentence of its own.

use std::collections::BTreeMap;

use plain_words::{About, Purpose, Reader, Stage, check};
use serde::Deserialize;

use crate::common::LIST;

/// What `terms.toml` holds for a term.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Example {
    /// The term is found in it.
    bad: String,
    /// The term is not found in it.
    good: Option<String>,
}

fn examples() -> BTreeMap<String, Example> {
    toml::from_str(include_str!("../texts/terms.toml")).expect("terms.toml can be read")
}

/// Whether a term is found in a letter to somebody of 16, or in a report.
fn is_found(term: &str, text: &str) -> bool {
    let reader = Reader {
        stage: Stage::Sixteen,
    };
    [Purpose::Letter, Purpose::Report]
        .into_iter()
        .flat_map(|purpose| check(text, &LIST, purpose, &reader, &About::default()))
        .any(|finding| finding.term.as_deref() == Some(term))
}

#[test]
fn every_term_of_the_list_has_its_sentence() {
    let examples = examples();
    let without: Vec<String> = LIST
        .words()
        .map(|word| word.term.to_string())
        .filter(|term| !examples.contains_key(term))
        .collect();
    assert_eq!(without, [""; 0]);
    assert_eq!(examples.len(), LIST.words().len());
}

#[test]
fn every_term_is_found_where_it_hurts_and_nowhere_else() {
    let mut wrong = Vec::new();
    for (term, example) in examples() {
        if !is_found(&term, &example.bad) {
            wrong.push(format!("{term}: not found in “{}”", example.bad));
        }
        if let Some(good) = example.good.filter(|good| is_found(&term, good)) {
            wrong.push(format!("{term}: found in “{good}”"));
        }
    }
    println!("{}", wrong.join("\n"));
    assert_eq!(wrong, [""; 0]);
}
