//! What falls due again and again.

use jiff::civil::date;

use crate::{
    children::What,
    due::{DueRules, silence},
    testing::{TestApp, form_id},
};

/// Notes something of today in a child's file.
async fn notes(app: &TestApp, worker: &str, child: ledger::FileId, kind: &str, with: &str) {
    let (id, today) = (form_id(), crate::clock::day(app.app.door.clock().now()));
    let today = today.to_string();
    let fields = [
        ("id", id.as_str()),
        ("kind", kind),
        ("with", with),
        ("text", "We talked."),
        ("day", today.as_str()),
    ];
    let page = format!("/children/{child}/record");
    let noted = app.staff(worker).await.post(&page, &fields).await;
    assert_eq!(noted.status, 303, "{}", noted.words());
}

async fn is_due(app: &TestApp, child: ledger::FileId, what: &What) -> Option<jiff::civil::Date> {
    let due = app.due(child).await;
    due.iter().find(|due| due.what == *what).map(|due| due.by)
}

#[tokio::test]
async fn three_weeks_after_the_last_word_from_us_something_is_due_and_it_shows_a_week_before() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    notes(&app, "Angharad", child, "visit", "").await;
    let due = async || is_due(&app, child, &What::Silence).await;
    app.clock_at("2026-12-06T10:00:00Z");
    assert_eq!(due().await, None);
    app.clock_at("2026-12-07T10:00:00Z");
    assert_eq!(due().await, Some(date(2026, 12, 14)));
    notes(&app, "Angharad", child, "call", "his social worker").await;
    assert_eq!(
        due().await,
        Some(date(2026, 12, 14)),
        "a call to somebody else"
    );
    notes(&app, "Angharad", child, "call", "Rhys, alone").await;
    assert_eq!(due().await, None);
}

#[tokio::test]
async fn to_a_baby_and_to_somebody_grown_up_nothing_is_due_because_of_silence() {
    let app = TestApp::with_families().await;
    let far = date(2027, 11, 23);
    let mut told = 0;
    for child in app.children().await {
        let file = app.file(child).await;
        let due = silence(&file, &DueRules::default(), far);
        let age = file.opening.age(far);
        if age.is_some_and(|age| !(3..18).contains(&age))
            || file.opening.born().is_some_and(|born| born > far)
        {
            assert_eq!(due, None, "{}", file.opening.court_name());
        }
        told += usize::from(due.is_some());
    }
    assert!(told > 0);
}

#[tokio::test]
async fn after_a_hearing_its_telling_is_due_until_a_letter_about_it_was_held_back_with_a_reason() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    let page = format!("/children/{child}/diary/new");
    let fields = [
        ("id", id.as_str()),
        ("happening", "hearing"),
        ("say", "The judge listens"),
        ("day", "2026-11-25"),
        ("time", ""),
        ("readers", "workers"),
        ("children", "rhys"),
        ("place", ""),
        ("with", ""),
    ];
    let planned = angharad.post(&page, &fields).await;
    assert_eq!(planned.status, 303, "{}", planned.words());
    let due = async || is_due(&app, child, &What::AfterHearing).await;
    let before = due().await;
    app.clock_at("2026-11-25T16:00:00Z");
    assert_eq!(due().await, Some(date(2026, 11, 30)));
    assert_ne!(due().await, before);
    let (list, letter) = (format!("/children/{child}/letters"), form_id());
    let form = [("id", letter.as_str()), ("kind", "after_hearing")];
    let begun = app.staff("Angharad").await.post(&list, &form).await;
    assert_eq!(begun.status, 303, "{}", begun.words());
    let withheld = app.staff("Angharad").await;
    let why = [
        ("id", letter.as_str()),
        (
            "withhold-because",
            "She was there and we talked it through.",
        ),
    ];
    let done = withheld
        .post(&format!("{list}/{letter}/withholding"), &why)
        .await;
    assert_eq!(done.status, 303, "{}", done.words());
    assert_eq!(due().await, None);
}
