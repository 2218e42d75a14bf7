//! What happened, noted in one press with the day it happened.

use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn a_visit_of_last_week_stands_on_its_own_day_and_says_when_it_was_written() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("kind", "visit"),
        ("day", "2026-11-20"),
        ("with", "Amira"),
        ("text", "We drew newts."),
    ];
    assert_eq!(
        sam.post(&format!("/children/{child}/record"), &fields)
            .await
            .goes_to(),
        format!("/children/{child}")
    );
    let page = sam.get(&format!("/children/{child}")).await.words();
    assert!(
        page.contains("20 November 2026") && page.contains("written 3 days later"),
        "{page}"
    );
    assert!(page.contains("We drew newts."), "{page}");
}

#[tokio::test]
async fn the_file_is_in_the_order_in_which_things_happened() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    for (day, text) in [
        ("2026-11-23", "Zqxthird"),
        ("2026-11-01", "Zqxfirst"),
        ("2026-11-10", "Zqxsecond"),
    ] {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("kind", "call"),
            ("day", day),
            ("text", text),
        ];
        sam.post(&format!("/children/{child}/record"), &fields)
            .await;
    }
    let page = sam
        .get(&format!("/children/{child}?whole=true"))
        .await
        .words();
    let places = ["Zqxthird", "Zqxsecond", "Zqxfirst"].map(|text| page.find(text).unwrap());
    assert!(places.is_sorted(), "newest first: {places:?}");
}

#[tokio::test]
async fn a_note_without_a_kind_or_words_is_the_page_again() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("kind", "picnic"),
        ("day", "2026-11-23"),
        ("with", "Zqxwith"),
        ("text", "  "),
    ];
    let answer = sam
        .post(&format!("/children/{child}/record"), &fields)
        .await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.attributes(".govuk-error-summary a", "href"),
        ["#kind", "#text"]
    );
    assert_eq!(answer.field("with"), "Zqxwith");
}
