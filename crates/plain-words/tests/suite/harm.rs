//! Harm: who did it, whose word is doubted, and words that hide it.

use crate::common::{LIST, letter, record, report};
use plain_words::{About, Purpose, Reader, check};

const NOTHING: [&str; 0] = [];

#[test]
fn harm_that_nobody_did_is_asked_about() {
    for (text, said) in [
        ("Ellis was exposed to violence.", "was exposed to"),
        ("There was violence at home.", "There was violence"),
        ("The children were exposed to rows.", "were exposed to"),
        ("He sustained injuries.", "sustained injuries"),
        ("Exposed to arguments again.", "Exposed to"),
        ("Mia was subjected to rows.", "was subjected to"),
        ("Force was used.", "Force was used"),
        ("A burn was sustained.", "was sustained"),
        ("Mia witnessed violence.", "witnessed violence"),
        ("There has been domestic abuse.", "There has been domestic"),
        ("Mia was hit on Sunday.", "was hit"),
        ("Mia was very badly hurt.", "was very badly hurt"),
    ] {
        assert_eq!(report(text), [format!("think R8 {said}")], "{text}");
        assert_eq!(record(text), [format!("think R8 {said}")], "{text}");
    }
}

#[test]
fn harm_with_the_one_who_did_it_is_left_alone() {
    for text in [
        "Mia was hit by her uncle on Sunday.",
        "Her uncle hit Mia on Sunday.",
        "Mia was subjected to rows by her uncle.",
        "Children exposed to music like it.",
        "Was Mia hit?",
        "Tell me if you were hurt.",
        "Mia said, “I was hit.”",
        "He was upset and went home.",
    ] {
        assert_eq!(report(text), NOTHING, "{text}");
    }
    assert_eq!(letter(10, "I am sorry that you were hurt."), NOTHING);
    assert_eq!(
        letter(10, "You were groomed."),
        ["think R8 were groomed", "think R4 groomed"]
    );
}

#[test]
fn words_that_doubt_a_person_are_asked_about_near_harm_and_nowhere_else() {
    assert_eq!(
        report("Dawn alleges that he hit her."),
        ["think R6 alleges"]
    );
    assert_eq!(
        report("Dawn claims that there was abuse."),
        ["think R6 claims that", "think R8 there was abuse"]
    );
    assert_eq!(
        report("The abuse is historical."),
        ["think R6 abuse is historical"]
    );
    assert_eq!(
        record("Dawn claimed he strangled her."),
        ["think R6 claimed"]
    );
    assert_eq!(
        report("Dawn claims a benefit. They live in a historic town."),
        NOTHING
    );
    assert_eq!(
        report("The school spoke of an allegation."),
        ["note R2 allegation"]
    );
}

#[test]
fn no_other_verb_is_put_in_the_place_of_a_word_that_doubts() {
    let text = "Dawn alleges that he hit her. She claims he did. The abuse was historical.";
    let findings = check(
        text,
        &LIST,
        Purpose::Report,
        &Reader::default(),
        &About::default(),
    );

    assert_eq!(findings.len(), 3);
    for finding in findings {
        assert_eq!(finding.instead, ["their own words, in quotation marks"]);
        assert!(!finding.why.is_empty());
    }
}

#[test]
fn nothing_that_is_suggested_for_a_vague_word_is_vague_itself() {
    let vague: Vec<_> = LIST
        .words()
        .filter(|word| {
            word.kind == plain_words::Kind::Vague && word.advice == plain_words::Advice::Replace
        })
        .collect();
    assert!(!vague.is_empty());
    for word in vague {
        for instead in &word.say_instead {
            let findings = check(
                instead,
                &LIST,
                Purpose::Record,
                &Reader::default(),
                &About::default(),
            );
            assert!(
                findings
                    .iter()
                    .all(|finding| finding.rule != plain_words::Rule::Euphemism),
                "{}: {instead}",
                word.term
            );
        }
    }
}
