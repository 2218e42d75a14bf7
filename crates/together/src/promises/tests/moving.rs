//! Another day, or somebody else: never in silence.

use super::{home, promised, rhys_asks};
use crate::{
    promises::open,
    testing::{TestApp, form_id},
};

#[tokio::test]
async fn a_day_is_moved_with_a_reason_and_the_childs_screen_says_that_it_takes_longer() {
    let app = TestApp::with_families().await;
    let (rhys, child, question) = rhys_asks(&app, "When?").await;
    let promise = promised(&app, child, &question, "2026-11-26").await;
    let (angharad, owner) = (
        app.staff("Angharad").await,
        app.staff_id("Angharad").await.to_string(),
    );
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("by", "2026-12-03"),
        ("owner", owner.as_str()),
        ("why", "Zqxwhy the judge is away."),
    ];
    for _ in 0..2 {
        let moved = angharad.post(&format!("{promise}/moving"), &fields).await;
        assert_eq!(moved.goes_to(), promise, "{}", moved.words());
    }
    let file = app.file(child).await;
    let moved = open(&file).last().unwrap();
    assert_eq!(moved.moved.len(), 1);
    assert_eq!(moved.by().to_string(), "2026-12-03");
    let words = home(&rhys).await.words();
    assert!(
        words.contains("It takes longer than Angharad thought."),
        "{words}"
    );
    assert!(
        words.contains("Angharad will tell you by Thursday 3 December."),
        "{words}"
    );
    assert!(
        !words.contains("26 November") && !words.contains("Zqxwhy"),
        "{words}"
    );
    let page = angharad.get(&promise).await.words();
    assert!(page.contains("Zqxwhy the judge is away."), "{page}");
}

#[tokio::test]
async fn a_day_is_not_moved_without_a_reason_or_to_where_it_stands_or_into_the_past() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "When?").await;
    let promise = promised(&app, child, &question, "2026-11-26").await;
    let (angharad, owner) = (
        app.staff("Angharad").await,
        app.staff_id("Angharad").await.to_string(),
    );
    let before = app.entries(child).await;
    for (by, why, faults) in [
        ("2026-12-03", " ", vec!["#why"]),
        ("2026-11-26", "No reason.", vec!["#by"]),
        ("2026-11-20", "No reason.", vec!["#by"]),
    ] {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("by", by),
            ("owner", owner.as_str()),
            ("why", why),
        ];
        let answer = angharad.post(&format!("{promise}/moving"), &fields).await;
        assert_eq!(answer.status, 422, "{by} {why}");
        let links = answer.attributes(".govuk-error-summary a", "href");
        assert_eq!(links, faults, "{by} {why}");
        assert_eq!(answer.field("by"), by);
    }
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn somebody_else_who_works_with_the_child_takes_a_promise_over() {
    let app = TestApp::with_families().await;
    let (rhys, child, question) = rhys_asks(&app, "When?").await;
    let promise = promised(&app, child, &question, "2026-11-26").await;
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    let owen = app.staff_id("Owen").await.to_string();
    let workers = format!("/children/{child}/workers");
    angharad
        .post(&workers, &[("id", &id), ("staff", &owen)])
        .await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("by", "2026-11-26"),
        ("owner", owen.as_str()),
        ("why", "Angharad is away."),
    ];
    let moved = angharad.post(&format!("{promise}/moving"), &fields).await;
    assert_eq!(moved.status, 303, "{}", moved.words());
    let words = home(&rhys).await.words();
    assert!(
        words.contains("Owen is finding something out for you"),
        "{words}"
    );
    assert!(
        !words.contains("takes longer"),
        "the day is the same: {words}"
    );
}
