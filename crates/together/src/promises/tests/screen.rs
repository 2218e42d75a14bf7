//! What a child's screen says of promises.

use super::{home, promised, rhys_asks};
use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn the_screen_says_who_finds_something_out_and_by_when_and_never_what() {
    let app = TestApp::with_families().await;
    let (rhys, child, question) = rhys_asks(&app, "Zqxsecret?").await;
    promised(&app, child, &question, "2026-12-04").await;
    let words = home(&rhys).await.words();
    assert!(
        words.contains("Angharad is finding something out for you"),
        "{words}"
    );
    assert!(
        words.contains("Angharad will tell you by Friday 4 December."),
        "{words}"
    );
    assert!(!words.contains("Zqxsecret"), "{words}");
    assert!(
        !words.contains("You asked something on"),
        "one card for one question: {words}"
    );
}

#[tokio::test]
async fn words_marked_safe_stand_beside_it() {
    let app = TestApp::with_families().await;
    let (rhys, child, question) = rhys_asks(&app, "Zqxsafe?").await;
    promised(&app, child, &question, "2026-12-04").await;
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    let safe = format!("/children/{child}/said/{question}/showing-back");
    angharad.post(&safe, &[("id", &id)]).await;
    assert!(home(&rhys).await.words().contains("Zqxsafe?"));
}

#[tokio::test]
async fn what_a_worker_calls_it_is_on_the_screen_and_gone_when_somebody_else_holds_the_phone() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    let (angharad, owner) = (
        app.staff("Angharad").await,
        app.staff_id("Angharad").await.to_string(),
    );
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("subject", "Zqxsubject"),
        ("called", "the swimming lesson"),
        ("to", "rhys"),
        ("owner", owner.as_str()),
        ("by", "2026-12-04"),
    ];
    angharad
        .post(&format!("/children/{child}/promises"), &fields)
        .await;
    let words = home(&rhys).await.words();
    assert!(
        words.contains("Angharad is finding this out for you: the swimming lesson"),
        "{words}"
    );
    assert!(!words.contains("Zqxsubject"), "{words}");
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("post", "nobody"),
        ("phone", "people"),
        ("phone_people", "dawn"),
        ("beside", "nobody"),
        ("said_by", "child"),
        ("readers", "workers"),
    ];
    let asked = angharad
        .post(&format!("/children/{child}/about-me/safe"), &fields)
        .await;
    assert_eq!(asked.status, 303, "{}", asked.words());
    let words = home(&rhys).await.words();
    assert!(
        !words.contains("swimming") && !words.contains("finding"),
        "{words}"
    );
}

#[tokio::test]
async fn a_promise_to_somebody_else_is_on_no_page_of_the_childs() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let (angharad, owner) = (
        app.staff("Angharad").await,
        app.staff_id("Angharad").await.to_string(),
    );
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("subject", "Zqxsubject"),
        ("called", "Zqxcalled"),
        ("to", "mam"),
        ("owner", owner.as_str()),
        ("by", "2026-12-04"),
    ];
    let made = angharad
        .post(&format!("/children/{child}/promises"), &fields)
        .await;
    assert_eq!(made.status, 303, "{}", made.words());
    let words = home(&app.child_in(child, false).await).await.words();
    assert!(
        !words.contains("Zqx") && !words.contains("finding"),
        "{words}"
    );
}
