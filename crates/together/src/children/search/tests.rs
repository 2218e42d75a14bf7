//! Words are found in the files of the children somebody works with, and in no other.

use ledger::Outcome;
use proptest::prelude::*;

use super::{
    matching::{Wanted, folded},
    texts::plain,
};
use crate::testing::{Answer, TestApp, form_id};

/// A worker looks for words.
async fn finds(app: &TestApp, name: &str, what: &str) -> Answer {
    app.staff(name)
        .await
        .post("/search", &[("words", what)])
        .await
}

/// A worker notes something in a child's file.
async fn notes(app: &TestApp, worker: &str, child: &str, text: &str) {
    let (child, id) = (app.child(child).await, form_id());
    let fields = [
        ("id", id.as_str()),
        ("kind", "visit"),
        ("with", ""),
        ("text", text),
        ("day", "2026-11-20"),
    ];
    let page = format!("/children/{child}/record");
    let noted = app.staff(worker).await.post(&page, &fields).await;
    assert_eq!(noted.status, 303, "{}", noted.words());
}

#[tokio::test]
async fn a_word_is_found_with_its_day_its_sentence_and_the_name_the_child_chose() {
    let app = TestApp::with_families().await;
    let text = "We went outside. Jay showed me the zqxkite he had made! Then it rained.";
    notes(&app, "Priya", "Jayden", text).await;
    let page = finds(&app, "Priya", "ZQXKite").await;
    assert_eq!(page.status, 200);
    assert_eq!(page.texts("ol.found h2 bdi"), ["Jay"]);
    assert_eq!(page.texts("ol.found time"), ["20 November 2026"]);
    assert_eq!(
        page.texts("ol.found p"),
        ["Jay showed me the zqxkite he had made!"]
    );
    assert_eq!(page.texts("ol.found mark"), ["zqxkite"]);
    assert!(!page.title().contains("kite"), "no word in a title");
    let child = app.child("Jayden").await;
    let link = page.attributes("ol.found a", "href").concat();
    let (path, anchor) = link.split_once('#').unwrap();
    assert!(path.starts_with(&format!("/children/{child}")));
    let file = app.staff("Priya").await.get(path).await;
    assert!(
        file.html().contains(&format!("id=\"{anchor}\"")),
        "the link leads to the very line"
    );
}

#[tokio::test]
async fn accents_welsh_letters_and_capital_letters_do_not_matter() {
    let app = TestApp::with_families().await;
    notes(
        &app,
        "Angharad",
        "Rhys",
        "Mae’n hoffi’r tŷ a’r dŵr, and Łukasz’s café.",
    )
    .await;
    for typed in [
        "ty dwr", "TŶ", "lukasz", "Łukasz", "CAFE", "café", "mae'n", "caf",
    ] {
        let page = finds(&app, "Angharad", typed).await;
        assert_eq!(
            page.texts("ol.found h2 bdi").first().map(String::as_str),
            Some("Rhys"),
            "{typed}"
        );
    }
    let page = finds(&app, "Angharad", "afe").await;
    assert!(
        !page.html().contains("Łukasz"),
        "a word is found from its beginning"
    );
}

#[tokio::test]
async fn nothing_is_found_in_the_file_of_a_child_somebody_does_not_work_with() {
    let app = TestApp::with_families().await;
    notes(&app, "Angharad", "Rhys", "Zqxsecret is here.").await;
    for name in ["Sam", "Helen", "Grace"] {
        let page = finds(&app, name, "zqxsecret").await;
        assert_eq!(page.status, 200, "{name}");
        assert!(page.texts("ol.found li").is_empty(), "{name}");
    }
    for name in ["Bea", "Nell", "Joy"] {
        assert_eq!(finds(&app, name, "zqxsecret").await.status, 404, "{name}");
    }
    let child = app.child("Rhys").await;
    let own = app.child_in(child, false).await;
    assert_ne!(
        own.post("/search", &[("words", "zqxsecret")]).await.status,
        200
    );
    let sam = app.staff_id("Sam").await;
    let looks = app.looks(child).await;
    assert!(
        looks.iter().all(|look| look.who != sam),
        "nor was his file looked through"
    );
}

#[tokio::test]
async fn a_search_is_a_look_at_each_file_and_says_nothing_of_the_words() {
    let app = TestApp::with_families().await;
    notes(&app, "Sam", "Amira", "Zqxword.").await;
    finds(&app, "Sam", "zqxword").await;
    let sam = app.staff_id("Sam").await;
    let of = async |name: &str| {
        let looks = app.looks(app.child(name).await).await;
        let searched = looks
            .into_iter()
            .filter(|look| look.who == sam && look.why.contains("looked for"));
        searched
            .map(|look| (look.outcome, look.why))
            .collect::<Vec<_>>()
    };
    let (amira, yusuf) = (of("Amira").await, of("Yusuf").await);
    assert_eq!(yusuf.len(), 1);
    assert_eq!(yusuf[0].0, Outcome::Listed);
    assert_eq!(
        amira.iter().map(|look| look.0).collect::<Vec<_>>(),
        [Outcome::Listed, Outcome::Opened]
    );
    assert!(
        amira.iter().all(|(_, why)| !why.contains("zqx")),
        "{amira:?}"
    );
}

#[tokio::test]
async fn what_stands_in_the_familys_file_is_found_once_for_brothers_and_sisters() {
    let app = TestApp::with_families().await;
    let page = finds(&app, "Sam", "Rana").await;
    let hits = page.texts("ol.found h2 bdi");
    assert!(
        hits.iter()
            .any(|names| names.contains("Amira") && names.contains("Yusuf")),
        "{hits:?}"
    );
}

#[tokio::test]
async fn what_a_letter_said_is_found_and_mentions_read_as_names() {
    let app = TestApp::with_families().await;
    let rhys = app.file(app.child("Rhys").await).await;
    let (_, sent) = rhys.letters.sent().next().unwrap();
    let source = plain(&sent.source);
    let word = source
        .split_whitespace()
        .find(|word| word.len() > 6 && word.chars().all(char::is_alphabetic))
        .unwrap();
    let page = finds(&app, "Angharad", word).await;
    assert!(
        !page.texts("ol.found mark").is_empty(),
        "{word}: {}",
        page.words()
    );
    assert_eq!(
        plain("Dear [Teta](p:salma), > Hi (said:0198) there"),
        "Dear Teta, > Hi  there"
    );
}

#[tokio::test]
async fn nothing_and_single_letters_are_asked_again_with_what_was_typed() {
    let app = TestApp::with_families().await;
    for typed in ["", "  ", "a", "- !"] {
        let page = finds(&app, "Sam", typed).await;
        assert_eq!(page.status, 422, "{typed}");
        assert!(page.words().contains("at least two letters"));
    }
    let get = app.staff("Sam").await.get("/search").await;
    assert_eq!(get.goes_to(), "/children");
}

#[test]
fn a_long_sentence_is_cut_around_the_word_and_between_words() {
    let text = format!(
        "{} zqxhere {}",
        "many words ".repeat(60),
        "and more ".repeat(60)
    );
    let sentence = Wanted::of("zqxhere").unwrap().sentence(&text).unwrap();
    let whole: String = sentence.iter().map(|(piece, _)| piece.as_str()).collect();
    assert!(
        whole.contains("zqxhere") && whole.chars().count() < 320,
        "{whole}"
    );
    assert!(whole.starts_with('…') && whole.ends_with('…'), "{whole}");
}

proptest! {
    #[test]
    fn whatever_is_typed_and_wherever_the_sentence_is_a_piece_of_the_text(
        text in "[a-c ŵé.?!\n’ßİ🦊]{0,60}", typed in "[a-cŵé ’ß]{0,6}"
    ) {
        if let Some(wanted) = Wanted::of(&typed)
            && let Some(sentence) = wanted.sentence(&text)
        {
            prop_assert!(sentence.iter().any(|(_, marked)| *marked));
            let whole: String = sentence.iter().map(|(piece, _)| piece.as_str()).collect();
            let whole = whole.trim_start_matches("… ").trim_end_matches(" …");
            prop_assert!(text.contains(whole), "{whole:?} in {text:?}");
            prop_assert!(wanted.may_be_in(&folded(&text)) || typed.contains(' '));
        }
    }
}
