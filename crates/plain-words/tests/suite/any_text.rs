//! Whatever is written: no panic, every place is a place of the text, and the same text has the same findings.

use crate::common::{LIST, names};
use plain_words::{About, Person, Purpose, Reader, Stage, WordList, check, stage_fit};
use proptest::prelude::*;

/// Bits of text that the rules look at, to be put together in any order.
const BITS: &[&str] = &[
    "contact",
    "case",
    "the",
    "LAC",
    "Dear Child",
    "[name]",
    "{date}",
    "<name>",
    "[",
    "]",
    "(",
    ")",
    "{",
    "<<",
    ">",
    "> ",
    "# ",
    "- ",
    "1. ",
    "[Teta](p:salma)",
    "(said:1)",
    "https://a.b/c",
    "a@b.c",
    "“",
    "”",
    "‘",
    "’",
    "'",
    "\"",
    "said",
    "school",
    "calls",
    ".",
    "!",
    "?",
    "…",
    "Mr.",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "\u{a0}",
    "\u{ad}",
    "\u{200b}",
    "\u{202e}",
    "\u{feff}",
    "\0",
    "\u{302}",
    "e\u{301}",
    "İ",
    "ẞ",
    "🎸",
    "👨‍👩‍👧",
    "سلمى",
    "Kezia",
    "Jay",
    "Will",
    "May",
    "12",
    "14 Elm Road",
    "elm rd",
    "07700 900123",
    "+44",
    "clearly",
    "will be fine",
    "care order",
    "which is",
    "FGC",
    "*",
    "_",
    "\\",
    "-",
    "‑",
];

fn texts() -> impl Strategy<Value = String> {
    let woven =
        prop::collection::vec(prop::sample::select(BITS), 0..40).prop_map(|bits| bits.concat());
    prop_oneof![any::<String>(), woven]
}

fn about() -> impl Strategy<Value = About> {
    let words = || prop::collection::vec(texts(), 0..3);
    (words(), words(), words(), words()).prop_map(|(own, others, known, sealed)| About {
        names: own,
        others: [others, names(&["Kezia", "Will", "May"])].concat(),
        people: known.into_iter().map(Person::named).collect(),
        sealed: [sealed, names(&["14 Elm Road", "07700 900123"])].concat(),
        ..About::default()
    })
}

proptest! {
    #[test]
    fn every_place_is_a_place_of_the_text(text in texts(), about in about()) {
        for purpose in [Purpose::Letter, Purpose::Report, Purpose::Record] {
            let reader = Reader { stage: Stage::Seven };
            let findings = check(&text, &LIST, purpose, &reader, &about);
            for finding in &findings {
                let said: String = text.chars().skip(finding.first().at.start).take(finding.first().at.len()).collect();
                prop_assert!(said.starts_with(finding.said.trim_end_matches('…')), "{said} {finding:?}");
                for place in &finding.places {
                    prop_assert_eq!(text[place.bytes.clone()].chars().count(), place.at.len());
                    prop_assert_eq!(text[..place.bytes.start].chars().count(), place.at.start);
                }
            }
            prop_assert!(findings.is_sorted_by_key(|finding| finding.level));
            prop_assert_eq!(findings, check(&text, &LIST, purpose, &reader, &about));
        }
    }

    #[test]
    fn any_text_can_be_measured(text in texts()) {
        let fit = stage_fit(&text, Stage::Seven);
        prop_assert!(fit.longest_sentence <= fit.words && fit.mean_sentence.is_finite());
    }

    #[test]
    fn any_text_is_a_list_or_an_error(text in any::<String>()) {
        if let Ok(list) = WordList::from_toml(&text) {
            prop_assert_eq!(list.version().len(), 12);
        }
    }
}
