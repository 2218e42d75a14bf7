//! What is over is taken away while the program runs, though nobody comes back for it.

use ledger::{DraftEnd, DraftSave};
use uuid::Uuid;

use crate::{testing::TestApp, web};

const A_DAY: i64 = 24 * 60;

/// How many rows this finds.
async fn rows(app: &TestApp, count: &'static str) -> i64 {
    let found = ledger::query(count).fetch_all(app.ledger.db()).await;
    found.unwrap()[0].get("n").unwrap()
}

async fn unsent(app: &TestApp) -> i64 {
    rows(app, "SELECT COUNT(*) AS n FROM drafts WHERE thing = file").await
}

/// Sessions and thrown away drafts: what is swept once a day.
async fn over(app: &TestApp) -> (i64, i64) {
    let sessions = rows(app, "SELECT COUNT(*) AS n FROM sessions").await;
    let drafts = "SELECT COUNT(*) AS n FROM drafts WHERE state = 'thrown away'";
    (sessions, rows(app, drafts).await)
}

async fn types(app: &TestApp, words: &str) {
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    let kept = rhys
        .post("/here/keeping", &[("do", "say"), ("words", words)])
        .await;
    assert_eq!(kept.status, 200);
}

/// Signs in, and throws a draft away.
async fn leaves_something(app: &TestApp) {
    app.staff("Sam").await;
    let (file, thing, at) = (
        app.child("Amira").await,
        Uuid::now_v7(),
        app.app.door.clock().now(),
    );
    let save = DraftSave {
        file,
        thing,
        follows: 0,
        settles: None,
        by: Uuid::nil(),
        at,
        text: b"Dear Amira".to_vec(),
    };
    app.ledger.save_draft(save).await.unwrap();
    let thrown = app.ledger.end_draft(file, thing, DraftEnd::ThrownAway, at);
    thrown.await.unwrap();
}

#[tokio::test]
async fn words_of_a_child_who_does_not_come_back_are_taken_away_after_a_day() {
    let app = TestApp::with_families().await;
    types(&app, "Zqxhalf a sentence").await;
    app.hands.hold();
    app.app.door.sweep_always();
    for hour in 1..=24 {
        app.hands.waited(hour).await;
        assert_eq!(unsent(&app).await, 1, "in hour {hour} they can carry on");
        app.minutes_later(60);
    }
    app.hands.waited(25).await;
    assert_eq!(unsent(&app).await, 0);
}

#[tokio::test]
async fn words_that_were_sent_or_thrown_away_are_nowhere_any_more() {
    let app = TestApp::with_families().await;
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    for done in [
        [("do", "say"), ("words", "Zqxhalf a sentence, whole")],
        [("do", "throw-away"), ("words", "")],
    ] {
        types(&app, "Zqxhalf a sentence").await;
        assert_eq!(unsent(&app).await, 1);
        let id = crate::testing::form_id();
        let answer = rhys.post("/here", &[("id", &id), done[0], done[1]]).await;
        assert_eq!(answer.status, 303);
        assert_eq!(unsent(&app).await, 0, "{done:?}");
    }
}

#[tokio::test]
async fn whoever_serves_sweeps_at_once_and_then_once_a_day() {
    let app = TestApp::with_families().await;
    leaves_something(&app).await;
    assert_eq!(over(&app).await, (1, 1));
    app.minutes_later(31 * A_DAY);
    app.hands.hold();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    tokio::spawn(web::serve(app.app.clone(), listener));
    // Whoever carries what goes out waits by the same clock, and so there are two waits each time.
    app.hands.waited(2).await;
    assert_eq!(over(&app).await, (0, 0), "at once");

    leaves_something(&app).await;
    app.minutes_later(31 * A_DAY);
    for hour in 2..=24 {
        app.hands.waited(2 * hour).await;
        assert_eq!(over(&app).await, (1, 1), "not each hour");
        app.minutes_later(60);
    }
    app.hands.waited(2 * 25).await;
    assert_eq!(over(&app).await, (0, 0), "the next day");
}

#[tokio::test]
async fn what_is_not_over_stays() {
    let app = TestApp::with_families().await;
    leaves_something(&app).await;
    app.minutes_later(29 * A_DAY);
    app.hands.hold();
    app.app.door.sweep_always();
    app.hands.waited(1).await;
    assert_eq!(over(&app).await, (1, 1));
}
