//! A form that arrives after the session has ended is not done and not lost.

use super::pairs;
use crate::testing::{TestApp, form_id};

fn note() -> Vec<(&'static str, String)> {
    vec![
        ("id", form_id()),
        ("kind", "visit".into()),
        ("day", "2026-11-23".into()),
        ("with", "Amira".into()),
        ("text", "Zqxlate <b>words</b> & ü".into()),
    ]
}

#[tokio::test]
async fn a_late_form_is_kept_offered_after_signing_in_and_can_be_sent_again() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let (entries, record, note) = (
        app.entries(child).await,
        format!("/children/{child}/record"),
        note(),
    );
    app.minutes_later(16);
    assert_eq!(sam.post(&record, &pairs(&note)).await.goes_to(), "/sign-in");
    assert_eq!(app.entries(child).await, entries, "it is not done");

    let sam = app.staff("Sam").await;
    assert!(
        sam.get("/children")
            .await
            .attributes("a", "href")
            .contains(&"/kept".to_owned())
    );
    let kept = sam.get("/kept").await;
    assert!(
        kept.words().contains("Zqxlate <b>words</b> & ü"),
        "{}",
        kept.words()
    );
    let mut again = note.clone();
    again.extend([("kept", kept.field("kept")), ("again", "yes".into())]);
    let sent = sam.post("/kept", &pairs(&again)).await;
    assert_eq!(
        (sent.status.as_u16(), sent.goes_to()),
        (307, record.as_str())
    );
    assert_eq!(sam.post(&record, &pairs(&again)).await.status, 303);
    assert_eq!(app.entries(child).await, entries + 1);
    assert!(
        sam.get("/kept").await.words().contains("Zqxlate"),
        "until he throws it away"
    );
    assert_eq!(sam.post(&record, &pairs(&again)).await.status, 303);
    assert_eq!(
        app.entries(child).await,
        entries + 1,
        "sent twice, it is there once"
    );
}

#[tokio::test]
async fn a_late_form_is_shown_to_nobody_else() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    app.minutes_later(16);
    sam.post(&format!("/children/{child}/record"), &pairs(&note()))
        .await;
    let sams = app.staff("Sam").await.get("/kept").await.field("kept");
    let priya = app.staff("Priya").await;
    assert!(!priya.get("/kept").await.words().contains("Zqxlate"));
    priya.post("/kept", &[("kept", &sams)]).await;
    assert!(
        app.staff("Sam")
            .await
            .get("/kept")
            .await
            .words()
            .contains("Zqxlate"),
        "and thrown away by nobody else"
    );
}

#[tokio::test]
async fn a_late_form_can_be_thrown_away() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    app.minutes_later(16);
    sam.post(&format!("/children/{child}/record"), &pairs(&note()))
        .await;
    let sam = app.staff("Sam").await;
    let id = sam.get("/kept").await.field("kept");
    assert_eq!(sam.post("/kept", &[("kept", &id)]).await.goes_to(), "/kept");
    assert!(!sam.get("/kept").await.words().contains("Zqxlate"));
}

#[tokio::test]
async fn what_was_typed_beside_a_late_file_is_kept_too() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    app.minutes_later(16);
    let id = form_id();
    let name = format!("/children/{child}/about-me/name");
    sam.post_files(
        &name,
        &[("id", &id), ("name", "Zqxname")],
        &[("sound", "a.webm", b"xx")],
    )
    .await;
    assert!(
        app.staff("Sam")
            .await
            .get("/kept")
            .await
            .words()
            .contains("Zqxname")
    );
}

#[tokio::test]
async fn the_writing_page_is_told_in_a_sentence_that_its_words_were_kept() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    app.minutes_later(16);
    let letter = format!("/children/{child}/letters/{}/writing", form_id());
    let request = axum::http::Request::post(letter)
        .header("sec-fetch-site", "same-origin")
        .header("x-together", "1")
        .header("content-type", "application/x-www-form-urlencoded");
    let answer = sam
        .ask(request, axum::body::Body::from("version=1&text=Zqxdraft"))
        .await;
    assert_eq!(answer.status, 401);
    assert!(
        answer.html().contains("Your words were kept"),
        "{}",
        answer.html()
    );
    assert!(
        app.staff("Sam")
            .await
            .get("/kept")
            .await
            .words()
            .contains("Zqxdraft")
    );
}

#[tokio::test]
async fn a_form_after_signing_out_is_not_kept_for_whoever_sits_there_now() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    sam.post("/sign-out", &[]).await;
    let answer = sam
        .post(&format!("/children/{child}/record"), &pairs(&note()))
        .await;
    assert_eq!(answer.goes_to(), "/sign-in");
    assert!(
        !app.staff("Sam")
            .await
            .get("/kept")
            .await
            .words()
            .contains("Zqxlate")
    );
}

#[tokio::test]
async fn somebody_whose_session_ended_signs_in_again_in_the_same_browser() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    app.minutes_later(16);
    let code = app.link_for("Sam").await;
    let signed_in = sam.post("/sign-in", &[("code", &code.to_string())]).await;
    assert_eq!(signed_in.goes_to(), "/came-in");
    assert_eq!(
        sam.with_cookie_of(&signed_in).get("/children").await.status,
        200
    );
    let who = app.staff_id("Sam").await.to_string();
    assert_eq!(sam.post("/be", &[("who", &who)]).await.goes_to(), "/");
}

#[tokio::test]
async fn what_a_child_types_to_come_in_is_not_kept_for_the_worker_who_sat_there_before() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    app.minutes_later(16);
    let answer = sam
        .post("/here", &[("code", "ABCD"), ("phrase", "Zqx green newts")])
        .await;
    assert_eq!(answer.status, 422);
    assert!(
        !app.staff("Sam")
            .await
            .get("/kept")
            .await
            .html()
            .contains("Zqx")
    );
}

#[tokio::test]
async fn a_late_form_is_sent_again_to_our_own_host_whatever_its_address_begins_with() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    app.minutes_later(16);
    sam.post("//elsewhere.example/children", &pairs(&note()))
        .await;
    let sam = app.staff("Sam").await;
    let kept = sam.get("/kept").await.field("kept");
    let again = sam
        .post("/kept", &[("kept", &kept), ("again", "yes")])
        .await;
    assert_eq!(again.goes_to(), "/elsewhere.example/children");
}

#[tokio::test]
async fn what_stands_in_a_form_of_a_page_that_goes_by_itself_is_kept_for_its_writer_in_time_and_late()
 {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let (entries, record) = (
        app.entries(child).await,
        format!("/children/{child}/record"),
    );
    let mut typed = note();
    typed.push(("kept_to", record.clone()));
    assert_eq!(sam.post("/kept/keeping", &pairs(&typed)).await.status, 204);
    app.minutes_later(16);
    sam.post("/kept/keeping", &pairs(&typed)).await;
    assert_eq!(app.entries(child).await, entries, "nothing is done with it");
    let sam = app.staff("Sam").await;
    let kept = sam.get("/kept").await;
    assert_eq!(
        kept.words().matches("Zqxlate").count(),
        2,
        "{}",
        kept.words()
    );
    assert!(!kept.html().contains("kept_to"));
    let again = [("kept", kept.field("kept")), ("again", "yes".to_owned())];
    assert_eq!(sam.post("/kept", &pairs(&again)).await.goes_to(), record);
    let elsewhere = [
        ("kept_to", "//elsewhere.example/x".to_owned()),
        ("text", "x".to_owned()),
    ];
    sam.post("/kept/keeping", &pairs(&elsewhere)).await;
    let nobody = app.nobody().post("/kept/keeping", &pairs(&typed)).await;
    assert_eq!(nobody.goes_to(), "/sign-in");
}

#[tokio::test]
async fn a_page_finds_out_whether_somebody_else_is_signed_in_here_by_now() {
    let app = TestApp::with_families().await;
    let still = async |browser: &crate::testing::Browser<'_>| {
        let answer = browser.get("/still").await.html();
        let said: serde_json::Value = serde_json::from_str(&answer).unwrap();
        said["page"].as_str().unwrap().to_owned()
    };
    let (sam, priya) = (app.staff("Sam").await, app.staff("Priya").await);
    let child = app.child("Amira").await;
    let amira = app.child_in(child, true).await;
    let own = sam
        .get("/children")
        .await
        .attributes("body", "data-page")
        .join("");
    assert!(!own.is_empty());
    assert_eq!(still(&sam).await, own);
    assert_eq!(
        still(&amira).await,
        amira
            .get("/here")
            .await
            .attributes("body", "data-page")
            .join("")
    );
    let all = [
        still(&sam).await,
        still(&priya).await,
        still(&amira).await,
        still(&app.nobody()).await,
    ];
    let different: std::collections::BTreeSet<&String> = all.iter().collect();
    assert_eq!(different.len(), 4);
    app.minutes_later(16);
    assert_eq!(
        still(&sam).await,
        own,
        "what they typed can still be kept for them"
    );
    sam.post("/sign-out", &[]).await;
    assert_eq!(still(&sam).await, "");
}
