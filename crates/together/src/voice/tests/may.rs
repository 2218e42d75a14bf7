//! What may be done with a child's words is chosen, by the child or by a worker who says why. Until then they go nowhere.

use ledger::EntryId;

use crate::{
    children::{Due, What},
    testing::{Browser, TestApp, form_id},
    voice::{May, Standing},
};

/// Rhys said something, and Angharad has its page.
async fn said(app: &TestApp) -> (Browser<'_>, ledger::FileId, String) {
    let child = app.child("Rhys").await;
    let (rhys, id) = (app.child_in(child, false).await, form_id());
    let words = [("id", id.as_str()), ("do", "say"), ("words", "I won.")];
    rhys.post("/here", &words).await;
    (
        app.staff("Angharad").await,
        child,
        format!("/children/{child}/said/{id}"),
    )
}

async fn chooses(angharad: &Browser<'_>, address: &str, fields: &[(&str, &str)]) -> u16 {
    let id = form_id();
    let all = [&[("id", id.as_str())], fields].concat();
    let answer = angharad.post(&format!("{address}/choice"), &all).await;
    answer.status.as_u16()
}

fn of(address: &str) -> EntryId {
    address.rsplit_once('/').unwrap().1.parse().unwrap()
}

async fn asked(app: &TestApp, child: ledger::FileId) -> bool {
    let due: Vec<Due> = app.due(child).await;
    due.iter().any(|due| matches!(due.what, What::AskCourt(_)))
}

#[tokio::test]
async fn the_page_says_what_each_choice_means_before_anybody_chooses() {
    let app = TestApp::with_families().await;
    let (angharad, child, address) = said(&app).await;
    let page = angharad.get(&address).await;
    for means in page.texts("#may ~ *") {
        assert!(!means.is_empty());
    }
    let words = page.words();
    for said in [
        "Nobody has chosen yet",
        "They will read these very words",
        "The court decides",
        "in no report",
    ] {
        assert!(words.contains(said), "{said}: {words}");
    }
    assert!(
        page.attributes("input[name=may][checked]", "value")
            .is_empty()
    );
    let file = app.file(child).await;
    assert_eq!(
        file.voice.choices().standing(of(&address)),
        Standing::NotChosen
    );
}

#[tokio::test]
async fn a_child_chooses_without_a_reason_and_a_worker_never_does() {
    let app = TestApp::with_families().await;
    let (angharad, child, address) = said(&app).await;
    let by_worker = [("may", "report"), ("chosen_by", "worker"), ("may_why", " ")];
    assert_eq!(chooses(&angharad, &address, &by_worker).await, 422);
    let by_nobody = [("may", "report"), ("may_why", "x")];
    assert_eq!(chooses(&angharad, &address, &by_nobody).await, 422);
    assert_eq!(
        chooses(&angharad, &address, &[("chosen_by", "child")]).await,
        422
    );
    let by_child = [("may", "report"), ("chosen_by", "child")];
    assert_eq!(chooses(&angharad, &address, &by_child).await, 303);
    let file = app.file(child).await;
    assert_eq!(
        file.voice.choices().standing(of(&address)),
        Standing::Report
    );
    let again = [("may", "not_in_report"), ("chosen_by", "child")];
    assert_eq!(chooses(&angharad, &address, &again).await, 303);
    let file = app.file(child).await;
    let choices = file.voice.choices();
    assert_eq!(
        choices.standing(of(&address)),
        Standing::NotInReport,
        "the newest counts"
    );
    let kept: Vec<May> = choices.of(of(&address)).map(|(_, one)| one.may).collect();
    assert_eq!(
        kept,
        [May::NotInReport, May::Report],
        "and the one before stays"
    );
}

#[tokio::test]
async fn to_ask_the_court_is_due_until_the_court_has_answered() {
    let app = TestApp::with_families().await;
    let (angharad, child, address) = said(&app).await;
    let court = format!("{address}/court");
    let id = form_id();
    let answer = [
        ("id", id.as_str()),
        ("kept", "no"),
        ("court_what", "Not kept, 25 November"),
    ];
    assert_eq!(
        angharad.post(&court, &answer).await.status,
        404,
        "nobody asked it"
    );
    let from_nobody = [("may", "ask_court"), ("chosen_by", "child")];
    assert_eq!(chooses(&angharad, &address, &from_nobody).await, 422);
    let from = angharad
        .get(&address)
        .await
        .attributes("input[name=from]", "value");
    let asking = [
        ("may", "ask_court"),
        ("chosen_by", "child"),
        ("from", from[0].as_str()),
    ];
    assert_eq!(chooses(&angharad, &address, &asking).await, 303);
    assert!(asked(&app, child).await);
    let nothing = [("id", id.as_str()), ("kept", "no")];
    assert_eq!(angharad.post(&court, &nothing).await.status, 422);
    assert_eq!(angharad.post(&court, &answer).await.status, 303);
    assert!(!asked(&app, child).await);
    let file = app.file(child).await;
    assert_eq!(
        file.voice.choices().standing(of(&address)),
        Standing::NotKept
    );
}
