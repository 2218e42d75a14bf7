//! A letter begun from a change in the diary says what changed and why, to those who may know of it, and never where.

use ledger::EntryId;

use super::{Plan, VISIT, called_off, item, moved};
use crate::testing::{Browser, TestApp, form_id};

/// A visit with a place that all its readers may know.
const AT_SCHOOL: Plan<'_> = Plan {
    place: "Zqxplace, the reading room",
    place_for: true,
    ..VISIT
};

/// The draft of a letter about what changed, to this person, begun from the newest change.
async fn drafted(
    app: &TestApp,
    sam: &Browser<'_>,
    child: ledger::FileId,
    of: EntryId,
    to: &str,
) -> String {
    let item = item(app, child, of).await;
    let change = item.changes.last().expect("it was planned").stamp.id;
    let (id, about) = (form_id(), change.to_string());
    let fields = [
        ("id", id.as_str()),
        ("kind", "what_changed"),
        ("to", to),
        ("about", &about),
    ];
    let begun = sam
        .post(&format!("/children/{child}/letters"), &fields)
        .await;
    assert_eq!(begun.status, 303, "{}", begun.words());
    sam.get(begun.goes_to()).await.box_text("text")
}

#[tokio::test]
async fn what_was_moved_stands_with_the_time_before_the_time_now_and_why() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = AT_SCHOOL.planned_by(&sam, child).await;
    moved(&sam, child, id, "2026-12-02", "15:00").await;
    let text = drafted(&app, &sam, child, id, "amira").await;
    let says = [
        "Sam comes to see you",
        "Tuesday 1 December, 16:00",
        "Wednesday 2 December, 15:00",
        "The car broke down.",
    ];
    for say in says {
        assert!(text.contains(say), "{say}: {text}");
    }
    assert!(!text.contains("[changed]"), "{text}");
    assert!(
        !text.contains("Zqxplace"),
        "where it is, no letter says by itself: {text}"
    );
}

#[tokio::test]
async fn what_was_called_off_is_said_to_be_off_and_what_is_new_to_be_planned() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    let new = drafted(&app, &sam, child, id, "amira").await;
    assert!(new.contains("Tuesday 1 December, 16:00"), "{new}");
    called_off(&sam, child, id).await;
    let off = drafted(&app, &sam, child, id, "amira").await;
    assert!(
        off.contains("Sam comes to see you") && off.contains("Sam is ill."),
        "{off}"
    );
    assert!(off.contains("Tuesday 1 December, 16:00"), "{off}");
}

#[tokio::test]
async fn whoever_may_not_know_of_it_or_has_somebody_around_whom_nobody_asked_about_is_told_nothing_by_a_draft()
 {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    moved(&sam, child, id, "2026-12-02", "15:00").await;
    // Rana may know of it; who sees what comes to her, nobody has asked.
    for to in ["mark", "rana"] {
        let text = drafted(&app, &sam, child, id, to).await;
        for say in ["Sam comes to see you", "December", "The car broke down."] {
            assert!(!text.contains(say), "{to}, {say}: {text}");
        }
    }
}
