//! Hide this page: with or without a session, it ends only the caller's own.

use axum::http::{HeaderName, header};

use super::{PHRASE, WayIn};
use crate::testing::{Answer, TestApp};

fn goes_somewhere_ordinary(answer: &Answer) {
    assert_eq!(answer.status, 303);
    assert_eq!(answer.goes_to(), "https://weather.example/");
    let clear = answer.header(&HeaderName::from_static("clear-site-data"));
    assert!(
        clear.contains("\"cache\"")
            && clear.contains("\"storage\"")
            && clear.contains("\"cookies\""),
        "{clear}"
    );
    assert!(answer.header(&header::SET_COOKIE).contains("Max-Age=0"));
    assert_eq!(answer.header(&header::CACHE_CONTROL), "no-store");
    assert_eq!(answer.header(&header::REFERRER_POLICY), "no-referrer");
    assert!(answer.body.is_empty());
}

#[tokio::test]
async fn hiding_ends_the_callers_session_and_no_other() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let (here, elsewhere) = (
        app.child_in(child, false).await,
        app.child_in(child, false).await,
    );
    let sam = app.staff("Sam").await;
    goes_somewhere_ordinary(&here.get("/leave").await);
    assert!(!here.get("/here").await.words().contains("Rhys"));
    assert!(elsewhere.get("/here").await.words().contains("Hi Rhys"));
    assert_eq!(sam.get("/children").await.status, 200);
}

#[tokio::test]
async fn hiding_works_without_a_session_and_with_one_that_is_over() {
    let app = TestApp::with_families().await;
    goes_somewhere_ordinary(&app.nobody().get("/leave").await);
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    app.minutes_later(11);
    goes_somewhere_ordinary(&rhys.get("/leave").await);
    goes_somewhere_ordinary(&rhys.get("/leave").await);
}

#[tokio::test]
async fn hiding_while_the_screen_is_turned_does_not_bring_the_worker_back() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Sam", "Amira").await;
    let turned = way_in
        .worker
        .post(
            &format!("{}/turning", way_in.pages),
            &[("id", &crate::testing::form_id())],
        )
        .await;
    let amira = way_in.worker.with_cookie_of(&turned);
    goes_somewhere_ordinary(&amira.get("/leave").await);
    assert_eq!(way_in.worker.get("/children").await.goes_to(), "/sign-in");
    assert!(!amira.get("/here").await.words().contains("Amira"));
}

#[tokio::test]
async fn coming_back_after_hiding_needs_the_phrase() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let code = way_in.live_code().await;
    let rhys = app
        .nobody()
        .with_cookie_of(&way_in.chooses(&code, PHRASE).await);
    rhys.get("/leave").await;
    assert_eq!(rhys.get("/here").await.texts("h1"), ["Hello"]);
    assert_eq!(way_in.types(&code[..4], PHRASE).await.goes_to(), "/here");
}

#[tokio::test]
async fn the_cookie_is_for_this_host_alone_not_for_scripts_and_gone_with_the_browser() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let code = way_in.live_code().await;
    let answer = way_in.chooses(&code, PHRASE).await;
    let cookie = answer.header(&header::SET_COOKIE);
    for part in [
        "__Host-together=",
        "Path=/",
        "Secure",
        "HttpOnly",
        "SameSite=Strict",
    ] {
        assert!(cookie.contains(part), "{part}: {cookie}");
    }
    assert!(
        !cookie.contains("Max-Age") && !cookie.contains("Expires") && !cookie.contains("Domain")
    );
}
