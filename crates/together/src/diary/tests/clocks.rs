//! The night on which clocks go back an hour, and a machine whose clock does.

use jiff::civil::{Date, Time, date, time};
use ledger::FileId;

use super::{VISIT, called_off, item, moved, written};
use crate::{
    diary::{DiaryEntry, Happening, Planned, coming},
    file::Audience,
    testing::TestApp,
};

/// The night of the 24th to the 25th of October 2026: 01:30 comes twice.
const NIGHT: Date = date(2026, 10, 25);

fn planned(say: &str, day: Date, time: Option<Time>) -> DiaryEntry {
    Planned {
        happening: Happening::Visit,
        say: say.to_owned(),
        day,
        time,
        children: [].into(),
        readers: Audience::Everyone,
    }
    .into()
}

async fn says(app: &TestApp, child: FileId, from: Date) -> Vec<String> {
    let all = coming(&app.file(child).await, from).into_iter();
    all.map(|item| item.say)
        .filter(|say| say.starts_with('Z'))
        .collect()
}

#[tokio::test]
async fn a_visit_at_half_past_one_on_that_night_stands_between_one_and_two() {
    let app = TestApp::with_families().await;
    app.clock_at("2026-10-20T10:00:00Z");
    let child = app.child("Amira").await;
    let at = |hour, minute| Some(time(hour, minute, 0, 0));
    let entries = vec![
        planned("Z four", NIGHT, at(2, 0)),
        planned("Z two", NIGHT, at(1, 0)),
        planned("Z three", NIGHT, at(1, 30)),
        planned("Z one", NIGHT, None),
        planned("Z zero", date(2026, 10, 24), at(23, 30)),
    ];
    written(&app, child, entries).await;
    assert_eq!(
        says(&app, child, date(2026, 10, 20)).await,
        ["Z zero", "Z one", "Z two", "Z three", "Z four"]
    );
}

#[tokio::test]
async fn it_is_coming_until_that_day_is_over_in_england() {
    let app = TestApp::with_families().await;
    app.clock_at("2026-10-20T10:00:00Z");
    let child = app.child("Amira").await;
    written(
        &app,
        child,
        vec![planned("Z", NIGHT, Some(time(1, 30, 0, 0)))],
    )
    .await;
    for (now, there) in [
        ("2026-10-24T23:30:00Z", true),
        ("2026-10-25T00:30:00Z", true),
        ("2026-10-25T01:30:00Z", true),
        ("2026-10-25T23:30:00Z", true),
        ("2026-10-26T00:30:00Z", false),
    ] {
        app.clock_at(now);
        let today = crate::clock::day(app.app.door.clock().now());
        assert_eq!(
            says(&app, child, today).await.len(),
            usize::from(there),
            "{now}"
        );
    }
}

#[tokio::test]
async fn a_change_written_by_a_clock_that_went_back_is_still_the_newest() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    app.minutes_later(10);
    moved(&sam, child, id, "2026-12-02", "15:00").await;
    app.minutes_later(-9);
    assert_eq!(
        moved(&sam, child, id, "2026-12-03", "16:00").await.status,
        303
    );
    assert_eq!(item(&app, child, id).await.day, date(2026, 12, 3));
    app.minutes_later(-1);
    assert_eq!(called_off(&sam, child, id).await.status, 303);
    let now = item(&app, child, id).await;
    assert!(now.is_called_off() && now.newest().why == "Sam is ill.");
}
