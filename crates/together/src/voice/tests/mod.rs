//! A child's words as the workers have them.

mod conversation;
mod may;
mod passing_on;

use jiff::civil::date;

use crate::{
    testing::{TestApp, form_id},
    voice::duty_reads,
};

#[tokio::test]
async fn an_answer_without_words_is_a_sentence_and_a_question_is_answered_once() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let (rhys, angharad) = (app.child_in(child, true).await, app.staff("Angharad").await);
    let id = form_id();
    rhys.post("/here", &[("id", &id), ("do", "ask"), ("words", "When?")])
        .await;
    let address = format!("/children/{child}/said/{id}");
    let answer_id = angharad.get(&address).await.field("id");
    let empty = angharad
        .post(&address, &[("id", &answer_id), ("answer", " ")])
        .await;
    assert_eq!(empty.status, 422);
    let fields = [
        ("id", answer_id.as_str()),
        ("answer", "On Sunday."),
        ("how", "screen"),
    ];
    for _ in 0..2 {
        assert_eq!(angharad.post(&address, &fields).await.status, 303);
    }
    let file = app.file(child).await;
    let asked = file
        .voice
        .questions()
        .iter()
        .find(|question| question.stamp.id.to_string() == id)
        .unwrap();
    assert_eq!(asked.answered.as_ref().unwrap().1.words, "On Sunday.");
    assert!(angharad.get(&address).await.words().contains("On Sunday."));
}

#[tokio::test]
async fn something_that_was_never_said_is_not_there_and_is_not_shown_back() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    let before = app.entries(child).await;
    let (id, nothing) = (form_id(), form_id());
    let address = format!("/children/{child}/said/{nothing}");
    assert_eq!(angharad.get(&address).await.status, 404);
    assert_eq!(
        angharad
            .post(&address, &[("id", &id), ("answer", "x")])
            .await
            .status,
        404
    );
    assert_eq!(
        angharad
            .post(&format!("{address}/showing-back"), &[("id", &id)])
            .await
            .status,
        404
    );
    assert_eq!(app.entries(child).await, before);
}

#[test]
fn a_message_is_read_by_the_next_working_day() {
    assert_eq!(
        duty_reads(date(2026, 11, 23)),
        date(2026, 11, 24),
        "written on a Monday"
    );
    assert_eq!(
        duty_reads(date(2026, 11, 27)),
        date(2026, 11, 30),
        "written on a Friday"
    );
}

#[tokio::test]
async fn a_message_falls_due_for_its_workers_until_one_of_them_has_read_it() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let (rhys, angharad) = (app.child_in(child, true).await, app.staff("Angharad").await);
    let id = form_id();
    rhys.post("/here", &[("id", &id), ("do", "say"), ("words", "Zqx.")])
        .await;
    let list = angharad.get("/children").await.words();
    assert!(list.contains("Read what Rhys wrote"), "{list}");
    let address = format!("/children/{child}/said/{id}");
    let form = angharad.get(&address).await;
    assert!(form.words().contains("Zqx."));
    let press = form.field("id");
    for _ in 0..2 {
        let reading = format!("{address}/reading");
        let read = angharad.post(&reading, &[("id", &press)]).await;
        assert_eq!(read.status, 303);
    }
    let list = angharad.get("/children").await.words();
    assert!(!list.contains("Read what Rhys wrote"), "{list}");
    assert!(
        !angharad
            .get(&address)
            .await
            .words()
            .contains("I have read it")
    );
}

#[tokio::test]
async fn that_a_message_was_read_is_nowhere_on_a_childs_pages() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let id = form_id();
    let own = app.child_in(child, false).await;
    own.post("/here", &[("id", &id), ("do", "say"), ("words", "Zqx.")])
        .await;
    let pages = async || {
        let mut pages = Vec::new();
        for place in ["home", "thanks", "say", "ask", "about-me", "next", "help"] {
            own.post("/here", &[("go", place)]).await;
            pages.push(own.get("/here").await.words());
        }
        pages
    };
    let before = pages().await;
    app.minutes_later(5);
    let (angharad, press) = (app.staff("Angharad").await, form_id());
    let address = format!("/children/{child}/said/{id}");
    angharad.get(&address).await;
    angharad
        .post(&format!("{address}/reading"), &[("id", &press)])
        .await;
    assert_eq!(pages().await, before);
}

#[tokio::test]
async fn what_a_worker_wrote_down_has_been_read() {
    let app = TestApp::with_families().await;
    for child in app.children().await {
        let file = app.file(child).await;
        for (_, said) in file.voice.unread(&file.opening) {
            assert_eq!(said.heard, super::Heard::OnTheirScreen, "{}", said.words);
        }
    }
}
