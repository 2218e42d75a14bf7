//! How leave is written down, changed and ended.

use super::{away, covers, grace_covers_for_sam};
use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn what_is_wrong_with_the_days_is_said_beside_what_was_typed() {
    let app = TestApp::with_families().await;
    let (sam, own) = (
        app.staff("Sam").await,
        app.staff_id("Sam").await.to_string(),
    );
    for (from, until, cover, says) in [
        ("", "2026-11-27", "", "Write the day as"),
        ("2026-11-27", "2026-11-24", "", "before the first"),
        ("2026-11-01", "2026-11-20", "", "These days are over"),
        ("2026-11-23", "2028-11-23", "", "at most a year"),
        ("2026-11-23", "2026-11-24", own.as_str(), "not away"),
    ] {
        let again = away(&sam, &[("from", from), ("until", until), ("cover", cover)]).await;
        assert_eq!(again.status, 422, "{from} {until}");
        assert!(again.words().contains(says), "{}", again.words());
        assert_eq!(again.field("until"), until);
    }
}

#[tokio::test]
async fn somebody_who_is_back_early_has_everything_back_at_once() {
    let app = TestApp::with_families().await;
    grace_covers_for_sam(&app).await;
    app.clock_at("2026-11-25T09:00:00Z");
    let sam = app.staff("Sam").await;
    let page = sam.get("/away").await;
    assert!(
        page.words().contains("Grace Adeleke covers"),
        "{}",
        page.words()
    );
    let list = sam.get("/children").await.words();
    assert!(
        list.contains("You are away until 27 November 2026. Grace Adeleke covers."),
        "{list}"
    );
    let (leave, id) = (page.field("leave"), form_id());
    for _ in 0..2 {
        let back = [
            ("id", id.as_str()),
            ("do", "back"),
            ("leave", leave.as_str()),
        ];
        assert_eq!(sam.post("/away", &back).await.status, 303);
    }
    assert_eq!(covers(&app, "Grace").await, "");
    assert!(!sam.get("/children").await.words().contains("You are away"));
}

#[tokio::test]
async fn another_cover_has_it_from_now_on_and_the_one_before_has_not() {
    let app = TestApp::with_families().await;
    grace_covers_for_sam(&app).await;
    let sam = app.staff("Sam").await;
    let (leave, id) = (sam.get("/away").await.field("leave"), form_id());
    let tom = app.staff_id("Tom").await.to_string();
    let other = [
        ("id", id.as_str()),
        ("do", "cover"),
        ("leave", leave.as_str()),
        ("cover", tom.as_str()),
    ];
    assert_eq!(sam.post("/away", &other).await.status, 303);
    assert_eq!(covers(&app, "Grace").await, "");
    assert!(covers(&app, "Tom").await.contains("Sam Osei"));
    let stranger = app.staff("Priya").await.post("/away", &other).await;
    assert_eq!(stranger.status, 404, "it is not hers to change");
}
