//! Each term of the list in a sentence of its own, and a sentence that says it better: `wordlist/examples.txt`.

use std::collections::BTreeMap;

use crate::common::LIST;
use plain_words::{About, Finding, Level, Purpose, Reader, Stage, Word, check};

const EXAMPLES: &str = include_str!("../../../../wordlist/examples.txt");

struct Example {
    bad: &'static str,
    good: &'static str,
}

fn examples() -> BTreeMap<&'static str, Example> {
    let lines = EXAMPLES.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| match line.split(" | ").collect::<Vec<_>>()[..] {
            [term, bad, good] => (term, Example { bad, good }),
            _ => panic!("three parts: {line}"),
        })
        .collect()
}

fn letter(text: &str) -> Vec<Finding> {
    check(
        text,
        &LIST,
        Purpose::Letter,
        &Reader {
            stage: Stage::Sixteen,
        },
        &About::default(),
    )
}

fn report(text: &str) -> Vec<Finding> {
    check(
        text,
        &LIST,
        Purpose::Report,
        &Reader::default(),
        &About::default(),
    )
}

fn finds(findings: &[Finding], word: &Word) -> bool {
    findings
        .iter()
        .any(|finding| finding.term.as_deref() == Some(word.term))
}

#[test]
fn every_term_has_an_example_and_every_example_a_term() {
    let examples = examples();
    let without: Vec<_> = LIST
        .words()
        .filter(|word| !examples.contains_key(word.term))
        .map(|word| word.term)
        .collect();
    assert_eq!(without, [""; 0]);
    assert_eq!(examples.len(), LIST.len());
}

#[test]
fn every_term_is_found_where_it_should_be() {
    let examples = examples();
    let missed: Vec<_> = LIST
        .words()
        .filter(|word| {
            let bad = examples[word.term].bad;
            !finds(&letter(bad), word) && !finds(&report(bad), word)
        })
        .map(|word| examples[word.term].bad)
        .collect();
    assert_eq!(missed, [""; 0]);
}

#[test]
fn what_says_it_better_needs_no_second_thought() {
    let examples = examples();
    let mut wrong = Vec::new();
    for word in LIST.words() {
        let good = examples[word.term].good;
        let findings = letter(good);
        let heavy = findings
            .iter()
            .filter(|finding| finding.level != Level::Note)
            .map(|finding| format!("{} {}", finding.rule.code(), finding.said));
        wrong.extend(heavy.map(|heavy| format!("{good} → {heavy}")));
        if finds(&findings, &word) {
            wrong.push(format!("{good} → still {}", word.term));
        }
    }
    assert_eq!(wrong, [""; 0]);
}
