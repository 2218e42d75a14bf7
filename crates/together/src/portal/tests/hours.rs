//! Never a box that nobody reads: above each stands who reads it and when, and outside duty hours who answers now.

use super::at;
use crate::testing::TestApp;

const CLOSED: &str = "Angharad is not at work now.";

#[tokio::test]
async fn in_duty_hours_a_page_says_who_reads_it_and_what_has_to_be_passed_on() {
    let app = TestApp::with_families().await;
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    for place in ["say", "ask", "about-me"] {
        let page = at(&rhys, place).await.words();
        assert!(
            page.contains("Angharad reads this on working days."),
            "{place}: {page}"
        );
        assert!(
            page.contains("has to tell people who can help"),
            "{place}: {page}"
        );
        assert!(!page.contains(CLOSED), "{place}: {page}");
    }
}

#[tokio::test]
async fn in_the_evening_and_at_the_weekend_the_page_says_who_answers_now() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    for closed in [
        "2026-11-23T20:00:00Z",
        "2026-11-23T17:00:00Z",
        "2026-11-24T08:59:59Z",
        "2026-11-28T11:00:00Z",
        "2026-11-29T11:00:00Z",
    ] {
        app.clock_at(closed);
        let rhys = app.child_in(child, false).await;
        for place in ["say", "ask", "about-me"] {
            let page = at(&rhys, place).await.words();
            assert!(page.contains(CLOSED), "{closed} {place}: {page}");
            assert!(
                page.contains("999") && page.contains("0800 1111"),
                "{closed} {place}: {page}"
            );
        }
    }
}

#[tokio::test]
async fn duty_hours_are_those_of_england_in_summer_too() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    for (at_this_time, closed) in [
        ("2027-07-05T08:30:00Z", false),
        ("2027-07-05T16:30:00Z", true),
    ] {
        app.clock_at(at_this_time);
        let rhys = app.child_in(child, false).await;
        assert_eq!(
            at(&rhys, "say").await.words().contains(CLOSED),
            closed,
            "{at_this_time}"
        );
    }
}

#[tokio::test]
async fn who_answers_now_is_on_the_way_in_and_one_press_away_everywhere() {
    let app = TestApp::with_families().await;
    let door = app.nobody().get("/here").await.words();
    assert!(door.contains("999") && door.contains("0800 1111"), "{door}");
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    assert!(at(&rhys, "help").await.words().contains("0800 1111"));
    assert!(
        at(&rhys, "home")
            .await
            .attributes("button[name=go]", "value")
            .contains(&"help".to_owned())
    );
}
