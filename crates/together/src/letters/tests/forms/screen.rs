//! A child's screen plays what went with a letter it may show, and nothing else.

use super::{OnTheDesk, a_voice, webm};
use crate::testing::TestApp;

/// A letter to Amira that went with a video, a voice, pictures and Arabic.
async fn went(app: &TestApp) -> OnTheDesk<'_> {
    let letter = OnTheDesk::drafted(app, "Sam", "Amira").await;
    letter.saves(super::super::KIND).await;
    letter
        .saves_recording("signed-video", &[("who", "Ruth Salter")], &webm(3, true))
        .await;
    letter.saves_recording("audio", &[], &a_voice()).await;
    letter.saves_easy_read().await;
    letter
        .saves_form(
            "in-ar",
            &[
                ("translation", "عزيزتي أميرة،"),
                ("made_by", "A"),
                ("checked_by", "B"),
            ],
        )
        .await;
    assert_eq!(
        letter
            .sends_by("in_person", "We look at it together.")
            .await
            .status,
        303
    );
    letter
}

async fn opened(app: &TestApp, letter: &OnTheDesk<'_>) -> crate::testing::Answer {
    let amira = app.child_in(letter.child, true).await;
    let place = format!("letter {}", letter.address.rsplit('/').next().unwrap());
    amira.post("/here", &[("go", place.as_str())]).await;
    amira.get("/here").await
}

#[tokio::test]
async fn a_letter_is_shown_with_its_video_its_voice_and_its_pictures() {
    let app = TestApp::with_families().await;
    let letter = went(&app).await;
    let page = opened(&app, &letter).await;
    let played = page.attributes("video, audio", "src");
    assert_eq!(played.len(), 2, "{}", page.html());
    assert!(
        played
            .iter()
            .all(|address| address.starts_with("/here/recordings/"))
    );
    assert!(page.words().contains("Ruth Salter"));
    assert!(!page.attributes(".letter-pictured img", "alt").is_empty());
    assert!(page.html().contains("lang=\"ar\" dir=\"rtl\""));
    let amira = app.child_in(letter.child, true).await;
    let answer = amira.get(&played[0]).await;
    assert_eq!(answer.body, webm(3, true));
    assert_eq!(answer.headers["content-type"], "video/webm");
    assert!(
        answer.headers["content-security-policy"]
            .to_str()
            .unwrap()
            .starts_with("sandbox")
    );
}

#[tokio::test]
async fn nobody_else_and_no_other_screen_gets_a_recording() {
    let app = TestApp::with_families().await;
    let letter = went(&app).await;
    let address = opened(&app, &letter)
        .await
        .attributes("video", "src")
        .concat();
    let yusuf = app.child_in(app.child("Yusuf").await, true).await;
    assert_eq!(yusuf.get(&address).await.status, 404);
    assert_eq!(app.nobody().get(&address).await.status, 404);
    // Her own screen, around which nobody knows who is, does not show the letter: nor what went with it.
    let alone = app.child_in(letter.child, false).await;
    assert_eq!(alone.get(&address).await.status, 404);
    // Only what can be heard or seen is there, not her papers.
    let paper = letter.went(&app).await.forms[0].1;
    let amira = app.child_in(letter.child, true).await;
    assert_eq!(
        amira.get(&format!("/here/recordings/{paper}")).await.status,
        404
    );
}

#[tokio::test]
async fn a_recording_that_is_played_is_a_look() {
    let app = TestApp::with_families().await;
    let letter = went(&app).await;
    let address = opened(&app, &letter)
        .await
        .attributes("video", "src")
        .concat();
    let amira = app.child_in(letter.child, true).await;
    let before = app.looks(letter.child).await.len();
    amira.get(&address).await;
    assert_eq!(app.looks(letter.child).await.len(), before + 1);
}
