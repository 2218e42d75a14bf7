//! Said and answered: one page for each child, everything in one order.

use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn questions_messages_promises_and_answers_stand_on_one_page_in_the_order_of_their_days() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let base = format!("/children/{child}");
    let owner = app.staff_id("Angharad").await.to_string();
    let (message, question, promise) = (form_id(), form_id(), form_id());
    let rhys = app.child_in(child, false).await;
    for (id, how, words) in [(&message, "say", "Zqxone"), (&question, "ask", "Zqxtwo")] {
        rhys.post("/here", &[("id", id), ("do", how), ("words", words)])
            .await;
        app.minutes_later(1);
    }
    let angharad = app.staff("Angharad").await;
    let fields = [
        ("id", promise.as_str()),
        ("question", question.as_str()),
        ("owner", owner.as_str()),
        ("by", "2026-11-26"),
    ];
    angharad.post(&format!("{base}/promises"), &fields).await;
    let id = form_id();
    let answer = [("id", id.as_str()), ("answer", "Zqxthree"), ("how", "told")];
    angharad
        .post(&format!("{base}/said/{message}"), &answer)
        .await;
    let id = form_id();
    let found = [
        ("id", id.as_str()),
        ("outcome", "found_out"),
        ("found", "Zqxfour"),
        ("how", "in_talk"),
    ];
    angharad
        .post(&format!("{base}/promises/{promise}"), &found)
        .await;
    let page = angharad.get(&format!("{base}/said")).await;
    let words = page.words();
    let places = [
        "Zqxfour",
        "An answer to “Zqxone” Zqxthree",
        "A promise to find out by Thursday 26 November: “Zqxtwo”",
        "Zqxtwo 23 November",
        "Zqxone 23 November",
    ]
    .map(|text| {
        words
            .find(text)
            .unwrap_or_else(|| panic!("{text}: {words}"))
    });
    assert!(places.is_sorted(), "newest first: {places:?} {words}");
    assert_eq!(page.texts("h1"), ["Said and answered"]);
}

#[tokio::test]
async fn a_message_is_answered_from_its_own_page_and_has_been_read_then() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let (rhys, id) = (app.child_in(child, false).await, form_id());
    rhys.post("/here", &[("id", &id), ("do", "say"), ("words", "I won.")])
        .await;
    let (angharad, answer) = (app.staff("Angharad").await, form_id());
    let address = format!("/children/{child}/said/{id}");
    let fields = [
        ("id", answer.as_str()),
        ("answer", "Zqxwell done"),
        ("how", "screen"),
    ];
    for _ in 0..2 {
        assert_eq!(angharad.post(&address, &fields).await.status, 303);
    }
    let list = angharad.get("/children").await.words();
    assert!(!list.contains("Read what Rhys wrote"), "{list}");
    assert!(
        angharad
            .get(&address)
            .await
            .words()
            .contains("Zqxwell done")
    );
    rhys.post("/here", &[("go", &format!("answer {id}"))]).await;
    assert!(rhys.get("/here").await.words().contains("Zqxwell done"));
}

#[tokio::test]
async fn a_question_that_was_answered_face_to_face_is_promised_on_no_screen_any_more() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let (rhys, id) = (app.child_in(child, false).await, form_id());
    rhys.post("/here", &[("id", &id), ("do", "ask"), ("words", "When?")])
        .await;
    let home = async || {
        rhys.post("/here", &[("go", "home")]).await;
        rhys.get("/here").await.words()
    };
    assert!(home().await.contains("will tell you by"));
    let (angharad, answer) = (app.staff("Angharad").await, form_id());
    let fields = [("id", answer.as_str()), ("answer", "Now."), ("how", "told")];
    angharad
        .post(&format!("/children/{child}/said/{id}"), &fields)
        .await;
    assert!(!home().await.contains("will tell you by"));
}
