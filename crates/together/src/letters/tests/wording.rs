//! Letter wording: what is wrong is named with its line; what is missing stays visible.

use std::collections::BTreeMap;

use proptest::prelude::*;

use crate::letters::{Wording, WordingError};

fn filled(text: &str, gaps: &[(&'static str, &str)]) -> String {
    let gaps: BTreeMap<_, _> = gaps
        .iter()
        .map(|(name, text)| (*name, (*text).to_owned()))
        .collect();
    Wording::read(text).unwrap().fill(&gaps)
}

#[test]
fn a_gap_that_does_not_end_is_named_with_its_line() {
    let wrong = Wording::read("Dear {child},\n\nI am {worker.\n").unwrap_err();
    assert_eq!(wrong, WordingError::Open(3));
    assert!(wrong.to_string().starts_with("line 3: "));
    assert_eq!(
        Wording::read("- one\n- {two\n").unwrap_err(),
        WordingError::Open(2)
    );
    assert_eq!(
        Wording::read("one\r\n\r\n{two\r\n}").unwrap_err(),
        WordingError::Open(3)
    );
}

#[test]
fn a_gap_whose_name_is_not_one_is_named_with_its_line() {
    let wrong = Wording::read("Dear {child},\n\n\nI am {The Worker}.\n").unwrap_err();
    assert_eq!(wrong, WordingError::Name(4, "The Worker".to_owned()));
    assert_eq!(
        Wording::read("{}").unwrap_err(),
        WordingError::Name(1, String::new())
    );
}

#[test]
fn what_is_missing_stays_visible_in_square_brackets() {
    assert_eq!(filled("I am {worker_full}.", &[]), "I am [worker full].\n");
    assert_eq!(
        filled("I am {worker_full}.", &[("worker_full", "")]),
        "I am [worker full].\n"
    );
}

#[test]
fn an_optional_paragraph_goes_with_its_gap_and_its_neighbours_stay() {
    let wording = "One.\n\nAt court: {next?}\n\nTwo {x}.\n";
    assert_eq!(filled(wording, &[("x", "2")]), "One.\n\nTwo 2.\n");
    assert_eq!(
        filled(wording, &[("x", "2"), ("next", "Monday")]),
        "One.\n\nAt court: Monday\n\nTwo 2.\n"
    );
}

#[test]
fn an_item_of_a_list_stands_or_falls_by_itself() {
    let wording = "- {a?}\n- {b?}\n- c\n";
    assert_eq!(filled(wording, &[("b", "B")]), "- B\n- c\n");
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused_with_a_line_it_has(text in "(\\PC|\n|\\{|\\}|- ){0,200}") {
        let lines = text.replace("\r\n", "\n").matches('\n').count() + 1;
        match Wording::read(&text) {
            Ok(wording) => {
                let open = wording.fill(&BTreeMap::new()).contains('{');
                prop_assert!(!open);
            }
            Err(WordingError::Open(line) | WordingError::Name(line, _)) => {
                prop_assert!((1..=lines).contains(&line));
            }
        }
    }

    #[test]
    fn what_fills_a_gap_is_never_read_as_a_gap_itself(text in "[a-z{}?\\[\\] ]{1,30}") {
        let gaps = BTreeMap::from([("a", text.clone())]);
        prop_assert_eq!(Wording::read("{a}").unwrap().fill(&gaps), text.trim().to_owned() + "\n");
    }
}
