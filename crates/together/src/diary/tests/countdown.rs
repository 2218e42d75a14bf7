//! Days are counted only for a child who asked.

use super::{Plan, VISIT};
use crate::testing::{Browser, TestApp, form_id};

const RHYS: Plan<'_> = Plan {
    say: "Angharad comes to see you",
    day: "2026-11-25",
    children: &["rhys"],
    people: &["rhys"],
    ..VISIT
};

async fn next(rhys: &Browser<'_>) -> String {
    rhys.post("/here", &[("go", "next")]).await;
    rhys.get("/here").await.words()
}

async fn chooses(rhys: &Browser<'_>, count: &str) {
    let id = form_id();
    let fields = [("id", id.as_str()), ("do", "count-days"), ("count", count)];
    for _ in 0..2 {
        assert_eq!(rhys.post("/here", &fields).await.goes_to(), "/here");
    }
}

#[tokio::test]
async fn days_are_counted_from_when_a_child_asks_until_they_ask_no_more() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    RHYS.planned_by(&angharad, child).await;
    let rhys = app.child_in(child, false).await;
    let page = next(&rhys).await;
    assert!(
        page.contains("Count the days for me") && !page.contains("It is in"),
        "{page}"
    );
    let before = app.entries(child).await;
    chooses(&rhys, "yes").await;
    assert_eq!(
        app.entries(child).await,
        before + 1,
        "posted twice is one entry"
    );
    let page = rhys.get("/here").await.words();
    assert!(page.contains("It is in 2 days."), "{page}");
    chooses(&rhys, "no").await;
    let page = rhys.get("/here").await.words();
    assert!(
        !page.contains("It is in") && page.contains("Count the days for me"),
        "{page}"
    );
}

#[tokio::test]
async fn tomorrow_and_today_are_said_as_that() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    RHYS.planned_by(&angharad, child).await;
    next(&app.child_in(child, false).await).await;
    chooses(&app.child_in(child, false).await, "yes").await;
    for (now, says) in [
        ("2026-11-24T10:00:00Z", "It is tomorrow."),
        ("2026-11-25T10:00:00Z", "It is today."),
    ] {
        app.clock_at(now);
        let page = next(&app.child_in(child, false).await).await;
        assert!(page.contains(says), "{page}");
    }
}

#[tokio::test]
async fn a_choice_on_one_childs_screen_counts_no_days_for_another() {
    let app = TestApp::with_families().await;
    let (amira, yusuf) = (app.child("Amira").await, app.child("Yusuf").await);
    chooses(&app.child_in(amira, true).await, "yes").await;
    let his = app.child_in(yusuf, true).await;
    let page = next(&his).await;
    assert!(!page.contains("It is in"), "{page}");
    assert!(app.file(amira).await.countdown.is_wanted());
    assert!(!app.file(yusuf).await.countdown.is_wanted());
}
