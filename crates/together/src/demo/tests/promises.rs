//! The promises of the made-up families, and the silence.

use jiff::civil::date;

use crate::{
    demo::{
        load::load_these,
        read::{embedded, families},
    },
    promises::{How, open},
    testing::{TestApp, press, word_list},
    web::Mode,
};

#[tokio::test]
async fn tomaszs_family_is_owed_two_answers_by_the_day_of_the_story_and_no_screen_of_his_says_so() {
    let app = TestApp::with_families().await;
    let child = app.child("Tomasz").await;
    let file = app.file(child).await;
    let owed: Vec<_> = open(&file)
        .map(|promise| (promise.by(), promise.made.to.len()))
        .collect();
    assert_eq!(owed, [(date(2026, 11, 29), 2), (date(2026, 11, 29), 2)]);
    assert!(file.promises.on_screen().is_empty());
}

#[tokio::test]
async fn kezias_message_stayed_unread_until_priya_came_back_and_is_not_asked_of_anybody_now() {
    let app = TestApp::with_families().await;
    let file = app.file(app.child("Kezia").await).await;
    assert_eq!(file.voice.unread(&file.opening).count(), 0);
    let grace = app.staff("Grace").await.get("/children").await;
    let waiting = grace.texts("section.duty").join("");
    assert!(
        waiting.contains("Seun") && !waiting.contains("Kezia"),
        "{waiting}"
    );
}

#[tokio::test]
async fn amira_is_told_by_letter_what_sam_promised_to_find_out() {
    let path = families().find(|path| path.contains("amira")).unwrap();
    let text = embedded(&path).unwrap();
    // The whole story, as far as the day it ends.
    let text = text.replacen("stands_at = \"D-37\"\n", "", 1);
    let app = TestApp::empty(Mode::Demo).await;
    let now = app.app.door.clock().now();
    load_these(
        &app.ledger,
        &press(),
        &word_list(),
        now,
        &[(path, text)],
        |_, _| {},
    )
    .await
    .unwrap();
    let file = app.file(app.child("Amira").await).await;
    let [promise] = file.promises.all() else {
        panic!("one promise: {:?}", file.promises.all());
    };
    let (_, answer) = promise.answered.as_ref().unwrap();
    assert_eq!(answer.how, How::Letter);
    let on_screen = file.promises.on_screen();
    assert!(
        on_screen.iter().all(|one| one.answer.is_some()),
        "nothing waits"
    );
    assert_eq!(open(&file).count(), 0);
}
