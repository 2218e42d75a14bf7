//! Danger first: one worker passes something on at once and writes it down in one press.

use crate::{
    testing::{TestApp, form_id},
    voice::Helper,
};

/// What Rhys wrote, and where its page is.
async fn wrote(app: &TestApp) -> (ledger::FileId, String) {
    let child = app.child("Rhys").await;
    let (rhys, id) = (app.child_in(child, false).await, form_id());
    rhys.post("/here", &[("id", &id), ("do", "say"), ("words", "Help.")])
        .await;
    (child, format!("/children/{child}/said/{id}"))
}

#[tokio::test]
async fn one_press_says_to_whom_when_and_why_and_that_it_was_read() {
    let app = TestApp::with_families().await;
    let (child, address) = wrote(&app).await;
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    assert_eq!(angharad.get(&address).await.field("at"), "10:00");
    let fields = [
        ("id", id.as_str()),
        ("passed_to", "police"),
        ("at", "09:55"),
        ("why", "He is alone with somebody who hurts him."),
    ];
    for _ in 0..2 {
        let passed = angharad
            .post(&format!("{address}/passing-on"), &fields)
            .await;
        assert_eq!(passed.goes_to(), address, "{}", passed.words());
    }
    let file = app.file(child).await;
    let of = file.voice.said().last().unwrap().0.id;
    let passed: Vec<_> = file.voice.passed_on(of).collect();
    assert_eq!(passed.len(), 1);
    assert_eq!(passed[0].1.to, Helper::Police);
    let page = angharad.get(&address).await.words();
    let said = "Passed on: the police, Monday 23 November at 9:55, by Angharad Pugh. He is alone";
    assert!(page.contains(said), "{page}");
    assert_eq!(file.voice.unread(&file.opening).count(), 0);
    let whole = angharad.get(&format!("/children/{child}")).await.words();
    assert!(
        whole.contains("Passed on at once: the police, 9:55"),
        "{whole}"
    );
}

#[tokio::test]
async fn a_form_without_whom_when_or_why_comes_back_with_what_was_typed() {
    let app = TestApp::with_families().await;
    let (child, address) = wrote(&app).await;
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    let before = app.entries(child).await;
    let fields = [
        ("id", id.as_str()),
        ("passed_to", "the king"),
        ("at", "soon"),
        ("why", " "),
    ];
    let answer = angharad
        .post(&format!("{address}/passing-on"), &fields)
        .await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.attributes(".govuk-error-summary a", "href"),
        ["#passed_to", "#at", "#why"]
    );
    assert_eq!(answer.field("at"), "soon");
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn it_is_passed_on_from_no_other_childs_file_and_the_child_is_shown_nothing_of_it() {
    let app = TestApp::with_families().await;
    let (child, address) = wrote(&app).await;
    let (sam, amira, id) = (app.staff("Sam").await, app.child("Amira").await, form_id());
    let fields = [
        ("id", id.as_str()),
        ("passed_to", "council"),
        ("at", "10:00"),
        ("why", "Zqxwhy"),
    ];
    for elsewhere in [
        address.clone(),
        address.replace(&child.to_string(), &amira.to_string()),
    ] {
        let answer = sam.post(&format!("{elsewhere}/passing-on"), &fields).await;
        assert_eq!(answer.status, 404);
    }
    let angharad = app.staff("Angharad").await;
    angharad
        .post(&format!("{address}/passing-on"), &fields)
        .await;
    let page = app.child_in(child, false).await.get("/here").await.html();
    assert!(!page.contains("Zqxwhy") && !page.contains("Passed on"));
}
