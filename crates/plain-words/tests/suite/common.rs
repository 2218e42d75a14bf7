//! What the tests of whole texts share: our own list, and findings as short lines.

use plain_words::{Rule, About, Finding, Level, Person, Purpose, Reader, Stage, WordList, check};

pub(crate) static LIST: WordList = WordList::ours();

/// A letter to a child of this age.
pub(crate) fn letter(age: u8, text: &str) -> Vec<String> {
    lines(&check(
        text,
        &LIST,
        Purpose::Letter,
        &Reader {
            stage: Stage::for_age(age),
        },
        &About::default(),
    ))
}

/// A letter to a child of this age about whom something is known.
pub(crate) fn letter_about(age: u8, text: &str, about: &About) -> Vec<String> {
    lines(&check(
        text,
        &LIST,
        Purpose::Letter,
        &Reader {
            stage: Stage::for_age(age),
        },
        about,
    ))
}

/// A report to the court.
pub(crate) fn report(text: &str) -> Vec<String> {
    lines(&check(
        text,
        &LIST,
        Purpose::Report,
        &Reader::default(),
        &About::default(),
    ))
}

/// A letter for somebody at this stage.
pub(crate) fn letter_to(stage: Stage, text: &str) -> Vec<String> {
    lines(&check(text, &LIST, Purpose::Letter, &Reader { stage }, &About::default()))
}

/// A report to the court about somebody of whom something is known.
pub(crate) fn report_about(text: &str, about: &About) -> Vec<String> {
    lines(&check(text, &LIST, Purpose::Report, &Reader::default(), about))
}

/// A note in the file.
pub(crate) fn record(text: &str) -> Vec<String> {
    lines(&check(
        text,
        &LIST,
        Purpose::Record,
        &Reader::default(),
        &About::default(),
    ))
}

/// Names that are somebody's.
pub(crate) fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// People of these names.
pub(crate) fn people(names: &[&str]) -> Vec<Person> {
    names.iter().map(|name| Person::named(*name)).collect()
}

/// Each finding as "hold R1 Dear Child", in the order of the findings; a long sentence by its first words.
fn lines(findings: &[Finding]) -> Vec<String> {
    findings.iter().map(line).collect()
}

fn line(finding: &Finding) -> String {
    let level = match finding.level {
        Level::Hold => "hold",
        Level::Think => "think",
        Level::Note => "note",
    };
    let said = if matches!(finding.rule, Rule::LongSentence | Rule::Grade) {
        finding.why.split(';').next().unwrap_or_default()
    } else {
        &finding.said
    };
    let times = if finding.times() == 1 {
        String::new()
    } else {
        format!(" ×{}", finding.times())
    };
    format!("{level} {} {said}{times}", finding.rule.code())
}
