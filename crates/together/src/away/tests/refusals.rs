//! What whoever stands in may not do, and who may not write whose leave.

use super::{away, covers, grace_covers_for_sam};
use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn whoever_covers_changes_neither_who_works_with_a_child_nor_their_way_in_nor_their_people() {
    let app = TestApp::with_families().await;
    let (child, asked) = (app.child("Rhys").await, form_id());
    let rhys = app.child_in(child, true).await;
    rhys.post(
        "/here",
        &[("id", &asked), ("do", "ask"), ("words", "When?")],
    )
    .await;
    let cover = app.staff_id("Grace").await.to_string();
    let days = [
        ("from", "2026-11-23"),
        ("until", "2026-11-27"),
        ("cover", cover.as_str()),
    ];
    away(&app.staff("Angharad").await, &days).await;
    let grace = app.staff("Grace").await;
    let page = format!("/children/{child}");
    assert_eq!(grace.get(&page).await.status, 200);
    let (base, before) = (format!("/children/{child}"), app.entries(child).await);
    let own = app.staff_id("Grace").await.to_string();
    let id = form_id();
    for (path, fields) in [
        (
            "workers",
            vec![("id", id.as_str()), ("staff", own.as_str())],
        ),
        ("way-in/codes", vec![("id", id.as_str())]),
        ("way-in/taking-back", vec![("id", id.as_str())]),
        ("way-in/turning", vec![("id", id.as_str())]),
        (
            "people/new",
            vec![
                ("id", id.as_str()),
                ("name", "Somebody"),
                ("readers", "everyone"),
            ],
        ),
    ] {
        let done = grace.post(&format!("{base}/{path}"), &fields).await;
        assert_eq!(done.status, 404, "{path}: {}", done.words());
    }
    let beside = grace.get(&format!("/children/new?beside={child}")).await;
    assert_eq!(beside.status, 404);
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn an_adviser_writes_nobody_elses_leave_and_a_supervisor_only_their_teams() {
    let app = TestApp::with_families().await;
    let days = [
        ("from", "2026-11-23"),
        ("until", "2026-11-24"),
        ("cover", ""),
    ];
    let (sam, rhys_worker) = (
        app.staff_id("Sam").await.to_string(),
        app.staff_id("Angharad").await.to_string(),
    );
    for (name, worker, status) in [
        ("Grace", &sam, 404),
        ("Helen", &sam, 303),
        ("Helen", &rhys_worker, 404),
        ("Owen", &rhys_worker, 303),
        ("Bea", &sam, 404),
        ("Nell", &sam, 404),
        ("Joy", &sam, 404),
    ] {
        let fields = [&days[..], &[("worker", worker.as_str())]].concat();
        let kept = away(&app.staff(name).await, &fields).await;
        assert_eq!(kept.status, status, "{name}");
    }
    for name in ["Bea", "Nell", "Joy"] {
        assert_eq!(app.staff(name).await.get("/away").await.status, 404);
    }
}

#[tokio::test]
async fn nobody_covers_who_is_away_or_does_not_work_with_children() {
    let app = TestApp::with_families().await;
    let bea = app.staff_id("Bea").await.to_string();
    let days = [("from", "2026-11-23"), ("until", "2026-11-27")];
    let fields = [&days[..], &[("cover", bea.as_str())]].concat();
    assert_eq!(away(&app.staff("Sam").await, &fields).await.status, 404);
    grace_covers_for_sam(&app).await;
    assert_ne!(covers(&app, "Grace").await, "");
    away(&app.staff("Grace").await, &days).await;
    assert_eq!(covers(&app, "Grace").await, "");
    let child = app.child("Amira").await;
    let page = format!("/children/{child}");
    assert_eq!(app.staff("Grace").await.get(&page).await.status, 404);
}
