//! Dates that were written down before there was a diary.

use jiff::civil::date;

use super::{called_off, diary, moved};
use crate::{children::What, testing::TestApp};

#[tokio::test]
async fn a_date_from_before_stands_in_the_diary_once_and_asks_nobody() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let page = sam.get(&format!("/children/{child}/diary")).await.words();
    assert_eq!(
        page.matches("Monday 1 February, 10:00").count(),
        1,
        "{page}"
    );
    assert!(!page.contains("Not told yet"), "{page}");
    let due = app.due(child).await;
    assert!(!due.iter().any(|due| matches!(due.what, What::Tell(_))));
}

#[tokio::test]
async fn a_date_from_before_is_moved_and_called_off_like_any_other() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let hearing = diary(&app, child).await.pop().expect("a date");
    assert_eq!(hearing.day, date(2027, 2, 1));
    assert_eq!(
        moved(&sam, child, hearing.id, "2027-02-03", "14:00")
            .await
            .status,
        303
    );
    let now = super::item(&app, child, hearing.id).await;
    assert_eq!(now.day, date(2027, 2, 3));
    let due = app.due(child).await;
    assert!(
        due.iter().any(|due| due.what == What::Tell(hearing.id)),
        "now somebody has to hear"
    );
    assert_eq!(called_off(&sam, child, hearing.id).await.status, 303);
    let coming = crate::diary::coming(&app.file(child).await, date(2026, 11, 23));
    assert!(coming.iter().all(|item| item.id != hearing.id));
}

#[tokio::test]
async fn where_a_date_from_before_is_stays_with_the_workers() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let diary = sam.get(&format!("/children/{child}/diary")).await.words();
    assert!(diary.contains("Bramley"), "{diary}");
    let amira = app.child_in(child, true).await;
    amira.post("/here", &[("go", "next")]).await;
    let page = amira.get("/here").await.words();
    assert!(
        page.contains("The court meets") && !page.contains("Bramley"),
        "{page}"
    );
}

#[tokio::test]
async fn a_hearing_that_opens_a_file_is_in_the_diary_and_in_no_other_place() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let id = crate::testing::form_id();
    let fields = [
        ("id", id.as_str()),
        ("child", "Mina Example"),
        ("law", "private"),
        ("hearing", "2026-12-25"),
    ];
    let file = sam
        .post("/families/new", &fields)
        .await
        .goes_to()
        .to_owned();
    let child = file
        .trim_start_matches("/children/")
        .parse()
        .expect("an id");
    let family = app.file(child).await;
    assert!(
        family
            .families()
            .all(|family| family.court.dates().is_empty())
    );
    let days: Vec<_> = diary(&app, child)
        .await
        .iter()
        .map(|item| item.day)
        .collect();
    assert_eq!(days, [date(2026, 12, 25)]);
}
