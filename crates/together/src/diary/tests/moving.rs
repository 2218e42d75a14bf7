//! Moving and calling off: nothing that was there is lost, and nobody's change is overwritten.

use jiff::civil::{date, time};

use super::{VISIT, called_off, item, moved};
use crate::{
    diary::Changed,
    testing::{TestApp, form_id},
};

#[tokio::test]
async fn what_was_moved_twice_stands_at_the_last_time_and_shows_each_one_before() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    for (day, time) in [("2026-12-02", "15:00"), ("2026-12-03", "")] {
        assert_eq!(
            moved(&sam, child, id, day, time).await.goes_to(),
            format!("/children/{child}/diary/{id}/telling")
        );
    }
    let now = item(&app, child, id).await;
    assert_eq!((now.day, now.time), (date(2026, 12, 3), None));
    assert_eq!(
        now.changes
            .iter()
            .map(|change| change.to)
            .collect::<Vec<_>>(),
        [
            Changed::Planned(date(2026, 12, 1), Some(time(16, 0, 0, 0))),
            Changed::Moved(date(2026, 12, 2), Some(time(15, 0, 0, 0))),
            Changed::Moved(date(2026, 12, 3), None),
        ]
    );
    let page = sam.get(&format!("/children/{child}/diary")).await.words();
    assert!(
        page.contains("It was to be on Wednesday 2 December, 15:00 · Sam Osei"),
        "{page}"
    );
    assert!(
        page.contains("It was to be on Tuesday 1 December, 16:00 · Sam Osei"),
        "{page}"
    );
}

#[tokio::test]
async fn what_is_called_off_stays_to_be_seen_and_cannot_be_moved_any_more() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    let address = format!("/children/{child}/diary/{id}/moving");
    let form = sam.get(&address).await;
    assert_eq!(called_off(&sam, child, id).await.status, 303);
    let page = sam.get(&format!("/children/{child}/diary")).await;
    assert!(
        page.words().contains("Called off Sam comes to see you"),
        "{}",
        page.words()
    );
    assert!(page.words().contains("Sam is ill."));
    let fields = [
        ("id", form.field("id")),
        ("seen", form.field("seen")),
        ("day", "2026-12-09".to_owned()),
        ("why", "Zqxwhy".to_owned()),
    ];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    let late = sam.post(&address, &fields).await;
    assert_eq!(late.status, 409);
    assert_eq!(
        (late.field("day"), late.field("why")),
        ("2026-12-09".into(), "Zqxwhy".into())
    );
    assert!(
        late.words()
            .contains("Sam Osei called this off while you were writing.")
    );
    assert_eq!(item(&app, child, id).await.changes.len(), 2);
}

#[tokio::test]
async fn of_two_who_move_it_at_once_one_is_told_and_loses_nothing() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    let address = format!("/children/{child}/diary/{id}/moving");
    let old = sam.get(&address).await;
    assert_eq!(
        moved(&sam, child, id, "2026-12-02", "15:00").await.status,
        303
    );
    let (form, seen) = (old.field("id"), old.field("seen"));
    let fields = [
        ("id", form.as_str()),
        ("seen", &seen),
        ("day", "2026-12-08"),
        ("time", "10:00"),
        ("why", "Zqxwhy"),
        ("place", "Zqxplace"),
    ];
    let late = sam.post(&address, &fields).await;
    assert_eq!(late.status, 409);
    assert!(
        late.words()
            .contains("It is now Wednesday 2 December, 15:00."),
        "{}",
        late.words()
    );
    for (field, typed) in [
        ("day", "2026-12-08"),
        ("time", "10:00"),
        ("why", "Zqxwhy"),
        ("place", "Zqxplace"),
    ] {
        assert_eq!(late.field(field), typed);
    }
    assert_eq!(item(&app, child, id).await.day, date(2026, 12, 2));
    // Whoever has seen both and sends it again means it.
    let seen = late.field("seen");
    let again: Vec<_> = fields
        .into_iter()
        .map(|(name, value)| (name, if name == "seen" { seen.as_str() } else { value }))
        .collect();
    assert_eq!(sam.post(&address, &again).await.status, 303);
    assert_eq!(item(&app, child, id).await.day, date(2026, 12, 8));
}

#[tokio::test]
async fn the_same_move_posted_twice_is_one_move() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    let address = format!("/children/{child}/diary/{id}/moving");
    let seen = sam.get(&address).await.field("seen");
    let form = form_id();
    let fields = [
        ("id", form.as_str()),
        ("seen", &seen),
        ("day", "2026-12-08"),
        ("time", "10:00"),
        ("place", "the library"),
    ];
    for _ in 0..2 {
        assert_eq!(sam.post(&address, &fields).await.status, 303);
    }
    assert_eq!(item(&app, child, id).await.changes.len(), 2);
}

#[tokio::test]
async fn a_move_to_where_it_is_already_is_a_sentence_and_another_place_is_a_move() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    let same = moved(&sam, child, id, VISIT.day, VISIT.time).await;
    assert_eq!(same.status, 422);
    assert_eq!(same.attributes(".govuk-error-summary a", "href"), ["#day"]);
    assert_eq!(same.field("why"), "The car broke down.");
    let address = format!("/children/{child}/diary/{id}/moving");
    let (form, seen) = (form_id(), same.field("seen"));
    let fields = [
        ("id", form.as_str()),
        ("seen", &seen),
        ("day", VISIT.day),
        ("time", VISIT.time),
        ("place", "the library"),
    ];
    assert_eq!(sam.post(&address, &fields).await.status, 303);
    let now = item(&app, child, id).await;
    assert_eq!(
        now.place.as_ref().map(|place| place.place.as_str()),
        Some("the library")
    );
    assert_eq!(now.before(), None, "its time is what it was");
}

#[tokio::test]
async fn a_reason_holds_no_sealed_detail() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let plan = super::Plan {
        readers: "everyone",
        ..VISIT
    };
    let id = plan.planned_by(&sam, child).await;
    let address = format!("/children/{child}/diary/{id}/calling-off");
    let (form, seen) = (form_id(), sam.get(&address).await.field("seen"));
    let fields = [
        ("id", form.as_str()),
        ("seen", &seen),
        ("why", "Nobody was in at 14 Tannery Row."),
    ];
    let answer = sam.post(&address, &fields).await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.attributes(".govuk-error-summary a", "href"),
        ["#why"]
    );
    assert!(!item(&app, child, id).await.is_called_off());
}

#[tokio::test]
async fn something_of_another_family_and_something_that_is_nowhere_are_not_there() {
    let app = TestApp::with_families().await;
    let (sam, amira, rhys) = (
        app.staff("Sam").await,
        app.child("Amira").await,
        app.child("Rhys").await,
    );
    let theirs = super::diary(&app, rhys).await[0].id.to_string();
    let nothing = form_id();
    for entry in [theirs, nothing] {
        for page in ["moving", "calling-off", "telling"] {
            let address = format!("/children/{amira}/diary/{entry}/{page}");
            assert_eq!(sam.get(&address).await.status, 404, "{address}");
            let id = form_id();
            let fields = [
                ("id", id.as_str()),
                ("day", "2026-12-09"),
                ("how", "call"),
                ("person", "amira"),
            ];
            assert_eq!(sam.post(&address, &fields).await.status, 404, "{address}");
        }
    }
}
