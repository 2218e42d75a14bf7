//! A form posted twice, a page that is stale.

use super::pairs;
use crate::testing::{TestApp, form_id};

fn note(id: &str, text: &str) -> Vec<(&'static str, String)> {
    vec![
        ("id", id.into()),
        ("kind", "call".into()),
        ("day", "2026-11-20".into()),
        ("text", text.into()),
    ]
}

#[tokio::test]
async fn a_form_posted_twice_adds_one_entry() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let (record, before) = (
        format!("/children/{child}/record"),
        app.entries(child).await,
    );
    let id = sam.get(&record).await.field("id");
    let note = note(&id, "Rang.");
    let note = pairs(&note);
    let (one, other) = tokio::join!(sam.post(&record, &note), sam.post(&record, &note));
    let later = sam.post(&record, &note).await;
    for answer in [one, other, later] {
        assert_eq!(answer.goes_to(), format!("/children/{child}"));
    }
    assert_eq!(app.entries(child).await, before + 1);
}

#[tokio::test]
async fn the_same_form_with_other_words_overwrites_nothing_and_says_so() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let (record, id) = (format!("/children/{child}/record"), form_id());
    assert_eq!(
        sam.post(&record, &pairs(&note(&id, "The first.")))
            .await
            .status,
        303
    );
    let entries = app.entries(child).await;
    let answer = sam.post(&record, &pairs(&note(&id, "The second."))).await;
    assert_eq!(answer.status, 409);
    assert_eq!(app.entries(child).await, entries);
    let file = app.file(child).await;
    assert_eq!(file.record.noted().last().unwrap().1.text, "The first.");
    let shown = answer.texts("main section pre");
    for words in ["The first.", "The second."] {
        assert!(shown.contains(&words.to_owned()), "{shown:?}");
    }
    let fields = ["id", "kind", "day", "text"].map(|name| (name, answer.field(name)));
    assert_eq!(sam.post(&record, &pairs(&fields)).await.status, 303);
    let file = app.file(child).await;
    assert_eq!(file.record.noted().last().unwrap().1.text, "The second.");
    assert_eq!(app.entries(child).await, entries + 1);
}

#[tokio::test]
async fn an_id_from_another_childs_file_shows_nothing_of_that_file() {
    let app = TestApp::with_families().await;
    let (amira, rhys) = (app.child("Amira").await, app.child("Rhys").await);
    let (sam, angharad) = (app.staff("Sam").await, app.staff("Angharad").await);
    let id = form_id();
    let record = format!("/children/{rhys}/record");
    angharad
        .post(&record, &pairs(&note(&id, "Zqxsecret.")))
        .await;
    let record = format!("/children/{amira}/record");
    let answer = sam.post(&record, &pairs(&note(&id, "Rang."))).await;
    assert_eq!(answer.status, 409);
    assert!(!answer.html().contains("Zqxsecret"));
    assert!(answer.words().contains("Rang."), "{}", answer.words());
}

#[tokio::test]
async fn every_form_about_me_posted_twice_adds_one_answer() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let forms: &[(&str, &[(&str, &str)])] = &[
        ("name", &[("name", "Amira")]),
        ("pronouns", &[("pronouns", "she/her")]),
        ("languages", &[("speak", "English")]),
        ("telling", &[("ways", "letter")]),
        ("safe", &[("post", "nobody")]),
        ("unique", &[("unique", "big cats")]),
        ("offered", &[("about", "faith"), ("words", "mine")]),
    ];
    let addresses = sam
        .get(&format!("/children/{child}/about-me"))
        .await
        .attributes("main a", "href");
    for (asking, fields) in forms {
        let address = format!("/children/{child}/about-me/{asking}");
        assert!(addresses.contains(&address), "{asking}: {addresses:?}");
        let before = app.entries(child).await;
        let id = sam.get(&address).await.field("id");
        let whose = [("said_by", "child"), ("readers", "workers")];
        let fields: Vec<_> = [("id", id.as_str())]
            .into_iter()
            .chain(whose)
            .chain(fields.iter().copied())
            .collect();
        for _ in 0..2 {
            assert_eq!(sam.post(&address, &fields).await.status, 303, "{asking}");
        }
        assert_eq!(app.entries(child).await, before + 1, "{asking}");
    }
}

#[tokio::test]
async fn a_person_posted_twice_is_one_person_with_one_word() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let people = format!("/children/{child}/people/new");
    let id = sam.get(&people).await.field("id");
    let fields = [
        ("id", id.as_str()),
        ("name", "Wilhelmina Quill"),
        ("word", "Auntie Bill"),
        ("readers", "everyone"),
    ];
    let before = app.entries(child).await;
    for _ in 0..2 {
        let answer = sam.post(&people, &fields).await;
        assert_eq!(answer.status, 303, "{}", answer.words());
    }
    assert_eq!(app.entries(child).await, before + 1);
    let page = sam.get(&format!("/children/{child}/people")).await;
    let named = page.texts(".people h2");
    let her = named.iter().filter(|name| *name == "Wilhelmina Quill");
    assert_eq!(her.count(), 1, "{named:?}");
}

#[tokio::test]
async fn a_form_without_its_id_is_a_sentence_and_writes_nothing() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let before = app.entries(child).await;
    for id in ["", "nonsense", "00000000"] {
        let answer = sam
            .post(
                &format!("/children/{child}/record"),
                &pairs(&note(id, "Rang.")),
            )
            .await;
        assert_eq!(answer.status, 400, "“{id}”");
        assert!(!answer.words().is_empty());
    }
    assert_eq!(app.entries(child).await, before);
}
