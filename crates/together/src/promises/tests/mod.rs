//! Promises: made in one press or typed, shown to the child until they are answered, never moved in silence, late ones noticed.

mod answering;
mod late;
mod making;
mod moving;
mod overview;
mod screen;

use ledger::FileId;

use crate::testing::{Answer, Browser, TestApp, form_id};

/// Rhys asked something on his own screen; the id of the question.
async fn rhys_asks<'a>(app: &'a TestApp, words: &str) -> (Browser<'a>, FileId, String) {
    let child = app.child("Rhys").await;
    let (rhys, id) = (app.child_in(child, false).await, form_id());
    let fields = [("id", id.as_str()), ("do", "ask"), ("words", words)];
    assert_eq!(rhys.post("/here", &fields).await.goes_to(), "/here");
    (rhys, child, id)
}

/// Angharad presses "I don't know yet, I'll find out" on the question's page; the address of the promise.
async fn promised(app: &TestApp, child: FileId, question: &str, by: &str) -> String {
    let angharad = app.staff("Angharad").await;
    let (id, owner) = (form_id(), app.staff_id("Angharad").await.to_string());
    let fields = [
        ("id", id.as_str()),
        ("question", question),
        ("owner", owner.as_str()),
        ("by", by),
    ];
    let pressed = angharad
        .post(&format!("/children/{child}/promises"), &fields)
        .await;
    assert_eq!(
        pressed.goes_to(),
        format!("/children/{child}/promises/{id}"),
        "{}",
        pressed.words()
    );
    pressed.goes_to().to_owned()
}

/// Answers a promise; `more` is what else is in the form.
async fn answers(app: &TestApp, promise: &str, how: &str, more: &[(&str, &str)]) -> Answer {
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    let mut fields = vec![
        ("id", id.as_str()),
        ("outcome", "found_out"),
        ("found", "Zqxfound: on Sunday."),
        ("how", how),
    ];
    fields.extend_from_slice(more);
    angharad.post(promise, &fields).await
}

/// The child's first page.
async fn home(rhys: &Browser<'_>) -> Answer {
    rhys.post("/here", &[("go", "home")]).await;
    rhys.get("/here").await
}

/// How many promises of this child's wait.
async fn how_many(app: &TestApp, child: FileId) -> usize {
    let file = app.file(child).await;
    crate::promises::open(&file).count()
}
