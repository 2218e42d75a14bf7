//! Two tabs, two people, one letter: nothing is lost without a word.

use super::{KIND, OnTheDesk};
use crate::testing::TestApp;

#[tokio::test]
async fn a_save_from_an_old_version_is_kept_as_a_second_text() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let version = letter.writing().await.field("version");
    letter.saves_over(&version, "From the first tab.").await;
    letter.saves_over(&version, "From the second tab.").await;
    let page = letter.writing().await;
    let both = page.box_text("text") + &page.texts("pre.typed").join(" ");
    assert!(
        both.contains("From the first tab.") && both.contains("From the second tab."),
        "{both}"
    );
}

#[tokio::test]
async fn two_texts_are_not_sent_until_one_of_them_is_settled() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let version = letter.writing().await.field("version");
    letter.saves_over(&version, "From the first tab.").await;
    letter.saves_over(&version, KIND).await;
    let answer = letter.sends(KIND, "").await;
    assert_eq!(answer.status, 409);
    assert!(
        answer.words().contains("From the first tab."),
        "{}",
        answer.words()
    );
    assert_eq!(letter.sent(&app).await, 0);

    let page = letter.writing().await;
    let (version, settles) = (page.field("version"), page.field("settles"));
    let fields = [
        ("version", version.as_str()),
        ("settles", &settles),
        ("text", KIND),
        ("way", "letter"),
    ];
    let answer = letter
        .worker
        .post(&format!("{}/sending", letter.address), &fields)
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    assert_eq!(letter.sent(&app).await, 1);
}

#[tokio::test]
async fn a_letter_sent_from_an_old_tab_does_not_go_over_the_newer_text() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let old = letter.writing().await.field("version");
    letter.saves_over(&old, "A newer text.").await;
    let fields = [("version", old.as_str()), ("text", KIND), ("way", "letter")];
    let answer = letter
        .worker
        .post(&format!("{}/sending", letter.address), &fields)
        .await;
    assert_eq!(answer.status, 409);
    assert_eq!(letter.sent(&app).await, 0);
    assert!(
        answer.words().contains("A newer text."),
        "{}",
        answer.words()
    );
}

#[tokio::test]
async fn a_page_that_shows_nothing_newer_sends_nothing_older() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let (old, text) = (letter.writing().await.field("version"), letter.text().await);
    letter.saves_over(&old, KIND).await;
    let fields = [
        ("version", old.as_str()),
        ("text", &text),
        ("way", "letter"),
        ("because", "x"),
    ];
    let answer = letter
        .worker
        .post(&format!("{}/sending", letter.address), &fields)
        .await;
    assert_eq!(
        answer.status, 409,
        "the first text again, over a newer one, is a second text"
    );
    assert_eq!(letter.sent(&app).await, 0);
}

#[tokio::test]
async fn the_same_save_twice_is_one_text() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let version = letter.writing().await.field("version");
    letter.saves_over(&version, "Saved, and saved again.").await;
    letter.saves_over(&version, "Saved, and saved again.").await;
    assert!(letter.writing().await.texts("pre.typed").is_empty());
}

#[tokio::test]
async fn a_draft_is_there_after_the_session_ended() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    letter.saves("Half a letter").await;
    app.minutes_later(16);
    assert_eq!(letter.writing().await.goes_to(), "/sign-in");
    let again = app.staff("Sam").await;
    let page = again.get(&format!("{}/writing", letter.address)).await;
    assert_eq!(page.box_text("text"), "Half a letter");
}
