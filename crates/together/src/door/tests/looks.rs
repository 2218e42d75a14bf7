//! A look means a trace: written before anything is shown, or nothing is shown.

use ledger::{FileId, Outcome};

use super::{asks, places};
use crate::testing::{ROUTES, TestApp, Who};

/// What the table has of refusals for this id.
async fn refusals(app: &TestApp, asked: FileId) -> i64 {
    let count = ledger::query("SELECT COUNT(*) AS n FROM looks WHERE asked = $1 AND outcome = $2");
    let rows = count.bind(asked.0).bind(Outcome::Refused.text().to_owned());
    rows.fetch_all(app.ledger.db()).await.unwrap()[0]
        .get("n")
        .unwrap()
}

#[tokio::test]
async fn every_page_that_shows_a_file_is_a_look_by_whoever_looked() {
    let app = TestApp::with_families().await;
    let (sam, who) = (app.staff("Sam").await, app.staff_id("Sam").await);
    let child = app.child("Amira").await;
    let places = places(&app, child).await;
    for route in ROUTES
        .iter()
        .filter(|route| route.who == Who::AboutAChild && route.methods.contains(&"GET"))
    {
        let before = app.looks(child).await.len();
        asks(&sam, route, "GET", &places).await;
        let looks = app.looks(child).await;
        assert_eq!(looks.len(), before + 1, "{}", route.path);
        let look = looks.last().unwrap();
        assert_eq!(
            (look.who, look.outcome),
            (who, Outcome::Opened),
            "{}",
            route.path
        );
        assert_eq!(look.why, "works with this child");
    }
}

#[tokio::test]
async fn an_unknown_file_and_a_forbidden_one_both_write_one_refusal() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let unknown = FileId::new(app.app.door.clock().now());
    for asked in [app.child("Rhys").await, unknown] {
        sam.get(&format!("/children/{asked}")).await;
        assert_eq!(refusals(&app, asked).await, 1);
    }
}

#[tokio::test]
async fn a_refusal_says_nothing_in_the_looks_of_the_file_but_that_somebody_was_refused() {
    let app = TestApp::with_families().await;
    let rhys = app.child("Rhys").await;
    let before = app.looks(rhys).await.len();
    app.staff("Sam")
        .await
        .get(&format!("/children/{rhys}"))
        .await;
    let opened = app
        .looks(rhys)
        .await
        .into_iter()
        .skip(before)
        .filter(|look| look.outcome == Outcome::Opened)
        .count();
    assert_eq!(opened, 0);
}

#[tokio::test]
async fn the_list_is_one_look_for_each_child_and_hour() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let listed = async || {
        app.looks(child)
            .await
            .iter()
            .filter(|look| look.outcome == Outcome::Listed)
            .count()
    };
    for _ in 0..3 {
        sam.get("/children").await;
    }
    assert_eq!(listed().await, 1);
    app.minutes_later(10);
    sam.get("/children").await;
    assert_eq!(listed().await, 1);
    app.clock_at("2026-11-23T11:00:00Z");
    app.staff("Sam").await.get("/children").await;
    assert_eq!(listed().await, 2);
}

#[tokio::test]
async fn a_list_in_a_session_that_began_with_somebodys_code_is_a_look_of_its_own() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    app.staff("Sam").await.get("/children").await;
    let code = app.link_for("Sam").await;
    let door = &app.app.door;
    let token = door
        .sign_in_with(&code)
        .await
        .unwrap()
        .expect("the code is good");
    let other = app.staff_with(token);
    assert_eq!(other.get("/children").await.status, 200);
    let looks = app.looks(child).await;
    let listed = looks.iter().filter(|look| look.outcome == Outcome::Listed);
    let why: Vec<&str> = listed.map(|look| look.why.as_str()).collect();
    assert_eq!(why.len(), 2);
    assert!(why[1].contains("came in with a code"), "{why:?}");
}

#[tokio::test]
async fn the_same_hour_on_another_day_is_another_look() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let listed = async || {
        app.looks(child)
            .await
            .iter()
            .filter(|look| look.outcome == Outcome::Listed)
            .count()
    };
    app.staff("Sam").await.get("/children").await;
    app.clock_at("2026-11-24T10:00:00Z");
    app.staff("Sam").await.get("/children").await;
    assert_eq!(listed().await, 2);
}

#[tokio::test]
async fn the_list_of_one_worker_is_no_look_for_another() {
    let app = TestApp::with_families().await;
    let rhys = app.child("Rhys").await;
    let before = app.looks(rhys).await.len();
    app.staff("Sam").await.get("/children").await;
    assert_eq!(app.looks(rhys).await.len(), before);
}

#[tokio::test]
async fn a_child_in_their_own_file_leaves_a_look_too() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    app.child_in(child, false).await.get("/here").await;
    let look = app.looks(child).await.pop().unwrap();
    assert_eq!((look.who, look.why.as_str()), (child.0, "own file"));
}

#[tokio::test]
async fn where_the_look_cannot_be_written_nothing_is_shown() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let child = app.child("Amira").await;
    assert_eq!(sam.get(&format!("/children/{child}")).await.status, 200);
    // No look can be kept any more, while everything can still be read.
    let forget = ledger::query("DROP TABLE looks");
    app.ledger.change(vec![forget]).await.unwrap();
    for path in [
        format!("/children/{child}"),
        "/children".to_owned(),
        format!("/children/{child}/about-me"),
    ] {
        let answer = sam.get(&path).await;
        assert!(answer.status.is_server_error(), "{path}: {}", answer.status);
        for name in ["Amira", "ah-MEER-ah", "Yusuf", "Haddad"] {
            assert!(!answer.html().contains(name), "{path}: {}", answer.words());
        }
    }
}
