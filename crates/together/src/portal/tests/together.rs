//! Together on the worker's device: nothing of the worker's is behind the child's pages.

use super::{WayIn, gives_words};
use crate::testing::TestApp;

#[tokio::test]
async fn turning_the_screen_ends_the_workers_session() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Sam", "Amira").await;
    let turned = way_in
        .worker
        .post(
            &format!("{}/turning", way_in.pages),
            &[("id", &crate::testing::form_id())],
        )
        .await;
    assert_eq!(turned.goes_to(), "/here");
    assert_eq!(
        way_in.worker.get("/children").await.goes_to(),
        "/sign-in",
        "the old cookie is nobody's"
    );
    let amira = way_in.worker.with_cookie_of(&turned);
    assert!(amira.get("/here").await.words().contains("Hello Amira"));
    assert_eq!(amira.get("/children").await.goes_to(), "/here");
    assert_eq!(
        amira
            .get(&format!("/children/{}", way_in.child))
            .await
            .goes_to(),
        "/here"
    );
    assert_eq!(amira.get("/").await.goes_to(), "/here");
}

#[tokio::test]
async fn a_form_of_the_worker_that_arrives_after_turning_is_not_done() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Sam", "Amira").await;
    way_in
        .worker
        .post(
            &format!("{}/turning", way_in.pages),
            &[("id", &crate::testing::form_id())],
        )
        .await;
    let entries = app.entries(way_in.child).await;
    let id = crate::testing::form_id();
    let fields = [
        ("id", id.as_str()),
        ("kind", "call"),
        ("day", "2026-11-23"),
        ("text", "Rang."),
    ];
    let answer = way_in
        .worker
        .post(&format!("/children/{}/record", way_in.child), &fields)
        .await;
    assert_eq!(answer.goes_to(), "/sign-in");
    assert_eq!(app.entries(way_in.child).await, entries);
}

#[tokio::test]
async fn turning_is_on_the_file_and_what_she_says_reaches_her_worker() {
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
    assert_eq!(
        gives_words(&amira, "say", "I keep a list of facts.")
            .await
            .status,
        303
    );
    assert_eq!(
        gives_words(&amira, "ask", "Will there be pancakes?")
            .await
            .status,
        303
    );
    let sam = app.staff("Sam").await;
    let said = sam
        .get(&format!("/children/{}/said", way_in.child))
        .await
        .words();
    assert!(
        said.contains("I keep a list of facts.") && said.contains("Will there be pancakes?"),
        "{said}"
    );
    let list = sam.get("/children").await.words();
    assert!(list.contains("Will there be pancakes?"), "{list}");
    let file = sam
        .get(&format!("/children/{}", way_in.child))
        .await
        .words();
    assert!(
        file.contains("The screen was turned to the child"),
        "{file}"
    );
}

#[tokio::test]
async fn when_they_have_finished_the_worker_gets_the_screen_back_and_signs_in() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Sam", "Amira").await;
    let turning = format!("{}/turning", way_in.pages);
    let amira = way_in.worker.with_cookie_of(
        &way_in
            .worker
            .post(&turning, &[("id", &crate::testing::form_id())])
            .await,
    );
    assert!(
        amira
            .get("/here")
            .await
            .words()
            .contains("We have finished")
    );
    let back = amira.post("/here", &[("do", "finished")]).await;
    assert_eq!(back.goes_to(), "/sign-in");
    assert!(back.everything().contains("Max-Age=0"), "the cookie goes");
    assert!(
        !amira.get("/here").await.words().contains("Hello Amira"),
        "nothing of hers stays"
    );

    let own = app.child_in(way_in.child, false).await;
    assert!(
        !own.get("/here").await.words().contains("We have finished"),
        "their own screen is theirs"
    );
    assert_eq!(
        own.post("/here", &[("do", "finished")]).await.goes_to(),
        "/here"
    );
}
