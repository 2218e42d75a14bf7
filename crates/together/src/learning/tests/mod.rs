//! Learning: a student's draft goes when their supervisor has looked; the practice ground lets nothing out; exercises have no marks.

mod acts;
mod drafts;
mod exercises;
mod ground;
mod learners;

use crate::testing::{Answer, Browser, TestApp, form_id};

/// An administrator says what somebody is, and who looks at what they write.
async fn says(app: &TestApp, who: &str, stage: &str, supervisor: &str) -> Answer {
    let (bea, id) = (app.staff("Bea").await, form_id());
    let (who, supervisor) = (app.staff_id(who).await, app.staff_id(supervisor).await);
    let (who, supervisor) = (who.to_string(), supervisor.to_string());
    let fields = [
        ("id", id.as_str()),
        ("staff", who.as_str()),
        ("stage", stage),
        ("supervisor", supervisor.as_str()),
    ];
    bea.post("/house/learners", &fields).await
}

/// A first letter on the desk: its address.
async fn drafted(worker: &Browser<'_>, child: ledger::FileId) -> String {
    let list = format!("/children/{child}/letters");
    let id = worker.get(&list).await.field("id");
    let to = worker
        .post(&list, &[("id", id.as_str()), ("again", "yes")])
        .await;
    let to = to.goes_to().strip_suffix("/writing");
    to.expect("the writing page").to_owned()
}

/// Presses a button of the writing page with this text.
async fn presses(worker: &Browser<'_>, letter: &str, button: &str, text: &str) -> Answer {
    let version = worker
        .get(&format!("{letter}/writing"))
        .await
        .field("version");
    let fields = [
        ("version", version.as_str()),
        ("text", text),
        ("manner", "younger"),
        ("way", "letter"),
    ];
    worker.post(&format!("{letter}/{button}"), &fields).await
}

/// A kind text that nothing holds.
const KIND: &str = "Dear you,\n\nI am Sam. I would like to meet you.\n\nGoodbye for now,\n";
