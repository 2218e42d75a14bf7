//! What a finding tells: where, how often, why, and what could be said instead.

use crate::common::{LIST, letter, names};
use plain_words::{About, Finding, Level, Purpose, Reader, Stage, WordList, check};

fn found(text: &str, about: &About) -> Vec<Finding> {
    check(
        text,
        &LIST,
        Purpose::Letter,
        &Reader {
            stage: Stage::Thirteen,
        },
        about,
    )
}

#[test]
fn the_worst_comes_first_and_repeats_are_counted() {
    assert_eq!(
        letter(
            14,
            "We talked about contact. Contact is long. Regarding your case: more contact."
        ),
        [
            "hold R5 your case",
            "think R2 contact ×3",
            "note R2 Regarding"
        ]
    );
}

#[test]
fn places_are_counted_in_characters_of_the_text_as_given() {
    let text = "🎸 Ta\u{302}d said “no”. É: we talk of **con\u{ad}tact** here.";

    let findings = found(text, &About::default());

    let said: String = text
        .chars()
        .skip(findings[0].first().at.start)
        .take(findings[0].first().at.len())
        .collect();
    assert_eq!(said, "con\u{ad}tact");
    assert_eq!(findings[0].said, said);
}

#[test]
fn a_phrase_is_found_over_a_line_end_and_not_over_a_paragraph() {
    assert_eq!(
        letter(16, "We talk of wishes\nand feelings."),
        ["think R4 wishes\nand feelings"]
    );
    assert_eq!(
        letter(16, "We talk of wishes\r\nand feelings."),
        ["think R4 wishes\r\nand feelings"]
    );
    assert_eq!(letter(16, "We talk of wishes\n\nand feelings."), [""; 0]);
    assert_eq!(letter(16, "- your wishes\n- and feelings."), [""; 0]);
}

#[test]
fn hyphens_and_apostrophes_of_every_shape_are_the_same() {
    for text in [
        "a one-off thing",
        "a one‑off thing",
        "a one off thing",
        "a one\u{a0}off thing",
    ] {
        assert_eq!(letter(16, text).len(), 1, "{text}");
    }
    assert_eq!(
        letter(16, "Why didn’t she leave?"),
        ["hold R2 Why didn’t she leave"]
    );
}

#[test]
fn only_whole_words_are_found() {
    assert_eq!(
        letter(16, "The contactless card. Deeming. Uncontacted. Risky."),
        [""; 0]
    );
    assert_eq!(letter(16, "The contact's end."), ["think R2 contact"]);
}

#[test]
fn the_longest_phrase_wins() {
    assert_eq!(
        letter(16, "She talked about termination of contact."),
        ["think R2 termination of contact"]
    );
}

#[test]
fn a_reason_is_one_sentence_and_a_suggestion_has_no_gap() {
    let every_term: Vec<String> = LIST
        .words()
        .map(|word| format!("We met: {}.\n\n", word.term))
        .collect();

    let findings = found(&every_term.concat(), &About::default());

    assert!(findings.len() > 500, "{}", findings.len());
    for finding in findings {
        assert!(
            !finding.why.is_empty() && !finding.why.contains('\n'),
            "{finding:?}"
        );
        assert!(!finding.instead.is_empty(), "{finding:?}");
        assert!(
            !finding
                .instead
                .iter()
                .any(|instead| instead.contains(['[', ']'])),
            "{finding:?}"
        );
    }
}

#[test]
fn another_childs_name_is_asked_about_by_this_childs_own() {
    let about = About {
        name: "Jay".into(),
        others: names(&["Kezia"]),
        ..About::default()
    };

    let findings = found("Dear Kezia,", &about);

    assert_eq!(findings[0].level, Level::Hold);
    assert_eq!(
        findings[0].why,
        "“Kezia” is another child’s name. Is this letter about Jay?"
    );
}

#[test]
fn a_reason_never_repeats_a_sealed_detail() {
    let about = About {
        sealed: names(&["14 Elm Road"]),
        ..About::default()
    };

    let findings = found("Come to 14 Elm Road.", &about);

    assert_eq!(findings[0].said, "14 Elm Road");
    assert!(!findings[0].why.contains("Elm") && !findings[0].instead.concat().contains("Elm"));
}

#[test]
fn an_empty_list_still_finds_gaps_names_and_letters() {
    let list = WordList::from_toml("").expect("an empty list is one");

    let findings = check(
        "Dear [name], the BFC.",
        &list,
        Purpose::Letter,
        &Reader::default(),
        &About::default(),
    );

    let said: Vec<&str> = findings
        .iter()
        .map(|finding| finding.said.as_str())
        .collect();
    assert_eq!(said, ["[name]", "BFC"]);
}
