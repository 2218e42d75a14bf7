//! The wordings of letters, which an administrator changes: one that is broken replaces none, and what nothing fills is said.

use crate::testing::{TestApp, form_id};

const PAGE: &str = "/house/letters/decision-younger";

#[tokio::test]
async fn a_wording_with_a_broken_gap_is_refused_with_its_line_and_the_one_before_goes_on() {
    let app = TestApp::with_families().await;
    let bea = app.staff("Bea").await;
    let before = bea.get(PAGE).await.box_text("text");
    for (typed, says) in [
        ("Dear {child},\n\nIt is me, {worker.\n", "line 3"),
        ("Dear {Child Name},\n", "line 1"),
        ("", "wording"),
    ] {
        let id = form_id();
        let fields = [("id", id.as_str()), ("text", typed)];
        let answer = bea.post(PAGE, &fields).await;
        assert_eq!(answer.status, 422, "{typed:?}");
        let words = answer.words();
        assert!(words.contains(says), "{says}: {words}");
        assert_eq!(
            answer.box_text("text").trim(),
            typed.trim(),
            "what was typed stays"
        );
    }
    assert_eq!(bea.get(PAGE).await.box_text("text"), before);
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = form_id();
    let begun = [
        ("id", id.as_str()),
        ("kind", "decision"),
        ("to", "amira"),
        ("words", "younger"),
    ];
    let letter = sam
        .post(&format!("/children/{child}/letters"), &begun)
        .await;
    let text = sam.get(letter.goes_to()).await.box_text("text");
    assert!(text.contains("The court has decided."), "{text}");
}

#[tokio::test]
async fn a_gap_that_nothing_fills_is_said_and_the_wording_is_shown_on_a_made_up_child() {
    let app = TestApp::with_families().await;
    let bea = app.staff("Bea").await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("text", "Dear {child},\n\nZqx {shoe_size} and {reach}\n"),
        ("see", "yes"),
        ("child", ""),
    ];
    let seen = bea.post(PAGE, &fields).await;
    assert_eq!(seen.status, 200, "{}", seen.words());
    let words = seen.words();
    assert!(words.contains("shoe_size"), "{words}");
    assert!(words.contains("Zqx [shoe size]"), "{words}");
}
