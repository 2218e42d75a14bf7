//! Hard news in a story comes from a person first, as in a letter.

use super::{adds, begun, panel_of, shows};
use crate::{
    children::What,
    file::Slug,
    testing::{TestApp, form_id},
};

#[tokio::test]
async fn a_story_with_news_that_somebody_tells_first_is_on_no_screen_before_that_and_is_due() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["amira"]).await;
    panel_of(&adds(&sam, child, board, "Zqxjudge decides.", &[]).await);
    assert_eq!(
        shows(&sam, child, board, "amira", &[("news", "first")])
            .await
            .status,
        303
    );
    let amira = app.child_in(child, true).await;
    let page = amira.get("/here").await.words();
    assert!(!page.contains("Why a judge decides"), "{page}");
    let slug = Slug::for_name("amira", |_| false);
    let shown = app.file(child).await;
    let shown = shown.story.shown_last(board, &slug).unwrap().0.id;
    let due = app.due(child).await;
    assert!(due.iter().any(|due| due.what == What::TellNews(shown)));
    let told = sam.get(&format!("/children/{child}/telling")).await;
    assert!(
        told.words().contains("The story “Why a judge decides”"),
        "{}",
        told.words()
    );
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("version", "0"),
        ("how", "in_person"),
        ("day", "2026-11-23"),
        ("on", "2026-11-23"),
        ("there", "Her mum"),
        ("understood", "She asked when."),
    ];
    let one = format!("/children/{child}/telling/told/{shown}");
    assert!(
        sam.get(&one)
            .await
            .words()
            .contains("It is not on their screen")
    );
    let answer = sam.post(&one, &fields).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let page = amira.get("/here").await.words();
    assert!(page.contains("Why a judge decides"), "{page}");
    let due = app.due(child).await;
    assert!(!due.iter().any(|due| due.what == What::TellNews(shown)));
}

#[tokio::test]
async fn a_story_without_news_is_there_at_once_and_a_plan_that_does_not_exist_is_no_answer() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["amira"]).await;
    panel_of(&adds(&sam, child, board, "Zqxjudge decides.", &[]).await);
    let unknown = form_id();
    let answer = shows(&sam, child, board, "amira", &[("news", &unknown)]).await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        shows(&sam, child, board, "amira", &[("news", "no")])
            .await
            .status,
        303
    );
    let page = app.child_in(child, true).await.get("/here").await.words();
    assert!(page.contains("Why a judge decides"), "{page}");
}
