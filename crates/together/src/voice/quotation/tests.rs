//! A quotation is what was said, or it is none.

use proptest::prelude::*;

use super::*;

const SAID: &str = "I want to see Dad. I don’t want to sleep there, because Rex barks at 14 Elm Road. Please tell him.";

fn left(typed: &str) -> LeftOut {
    compare(SAID, typed).unwrap_or_else(|differs| panic!("{typed}: {differs:?}"))
}

#[test]
fn what_was_said_is_a_quotation_whatever_its_line_breaks_and_the_shape_of_its_marks() {
    let whole = "I want to see Dad.\nI don't want to sleep there,  because Rex barks at 14 Elm Road. Please tell him.";
    assert!(!left(whole).says_not);
}

#[test]
fn a_letter_that_differs_is_refused_and_named() {
    for (typed, strange) in [
        ("I want to see Dad. … Please tell her.", "her."),
        ("i want to see Dad …", "i"),
        ("I want to see Dad! …", "Dad!"),
        ("… tell him. Please", "tell him. Please"),
    ] {
        let Err(Differs::Other { words }) = compare(SAID, typed) else {
            panic!("{typed} was taken");
        };
        assert_eq!(words, strange, "{typed}");
    }
}

#[test]
fn what_is_shortened_says_so_or_is_shown_how() {
    assert!(compare(SAID, "I want to see Dad. …").is_ok());
    let unmarked = compare(SAID, "I don’t want to sleep there,");
    let with_signs = "… I don't want to sleep there, …".to_owned();
    assert_eq!(unmarked, Err(Differs::Unmarked { with_signs }));
}

#[test]
fn a_not_that_is_left_out_of_a_sentence_is_noticed_and_one_of_another_sentence_is_not() {
    assert!(left("… want to sleep there, …").says_not);
    assert!(!left("I want to see Dad. … Please tell him.").says_not);
}

#[test]
fn what_is_left_out_to_keep_somebody_safe_says_so() {
    let safe = left("… because Rex barks at […] Please tell him.");
    assert!(safe.to_keep_safe);
}

#[test]
fn a_pause_the_child_made_stays_theirs() {
    assert!(compare("I… don’t know", "I… don’t know").is_ok());
    assert!(compare("I… don’t know", "I don’t know").is_err());
}

#[test]
fn nothing_is_no_quotation() {
    for typed in ["", " … ", "[…]"] {
        assert_eq!(compare(SAID, typed), Err(Differs::Empty));
    }
}

/// Words of what a child might say, of which some come again and again.
fn words() -> impl Strategy<Value = Vec<String>> {
    prop::collection::vec("[a-e]{1,2}[.,!]?", 1..24)
}

/// Is the one found in the other, in its order? An oracle that knows nothing of runs and signs.
fn is_in_order(typed: &[String], said: &[String]) -> bool {
    let mut rest = said.iter();
    typed.iter().all(|word| rest.any(|one| one == word))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn of_ten_thousand_quotations_none_that_changes_a_word_passes(
        said in words(),
        cuts in prop::collection::vec(any::<bool>(), 24),
        at in any::<prop::sample::Index>(),
        new in "[a-f]{1,2}[.,!]?",
    ) {
        let mut typed: Vec<String> = Vec::new();
        for (word, keep) in said.iter().zip(&cuts) {
            match (keep, typed.last().map(String::as_str)) {
                (true, _) => typed.push(word.clone()),
                (false, Some("…")) => {}
                (false, _) => typed.push("…".to_owned()),
            }
        }
        prop_assume!(typed.iter().any(|word| word != "…"));
        let said_text = said.join(" ");
        prop_assert!(compare(&said_text, &typed.join(" ")).is_ok());

        let words: Vec<usize> = (0..typed.len()).filter(|at| typed[*at] != "…").collect();
        let changed = words[at.index(words.len())];
        typed[changed] = new.clone();
        let kept: Vec<String> = typed.iter().filter(|word| *word != "…").cloned().collect();
        let passes = compare(&said_text, &typed.join(" ")).is_ok();
        prop_assert!(!passes || is_in_order(&kept, &said), "{typed:?} of {said:?}");
        prop_assert!(!passes || said.contains(&new));
    }
}
