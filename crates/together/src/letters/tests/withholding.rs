//! A letter may be withheld to keep somebody safe, with a reason that stays on the file.

use super::{KIND, OnTheDesk};
use crate::{due::DueRules, testing::TestApp};

#[tokio::test]
async fn a_letter_is_not_withheld_without_a_reason() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let withholding = format!("{}/withholding", letter.address);
    let answer = letter
        .worker
        .post(&withholding, &[("withhold-because", " \n ")])
        .await;
    assert_eq!(answer.status, 422);
    assert!(crate::letters::due(&app.file(letter.child).await, &DueRules::default()).is_some());
}

#[tokio::test]
async fn a_withheld_letter_is_on_the_file_with_its_reason_and_is_not_due() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let reason = "Her dad is staying there this week.";
    let withholding = format!("{}/withholding", letter.address);
    let answer = letter
        .worker
        .post(&withholding, &[("withhold-because", reason)])
        .await;
    assert_eq!(answer.goes_to(), letter.address);
    assert!(
        letter
            .worker
            .get(&letter.address)
            .await
            .words()
            .contains(reason)
    );
    assert_eq!(
        crate::letters::due(&app.file(letter.child).await, &DueRules::default()),
        None
    );
    let file = letter
        .worker
        .get(&format!("/children/{}", letter.child))
        .await;
    assert!(file.words().contains(reason), "{}", file.words());
}

#[tokio::test]
async fn a_withheld_letter_does_not_go_from_another_tab() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let version = letter.writing().await.field("version");
    let withholding = format!("{}/withholding", letter.address);
    letter
        .worker
        .post(&withholding, &[("withhold-because", "Not safe.")])
        .await;
    let fields = [
        ("version", version.as_str()),
        ("text", KIND),
        ("way", "letter"),
    ];
    let answer = letter
        .worker
        .post(&format!("{}/sending", letter.address), &fields)
        .await;
    assert_eq!(answer.goes_to(), letter.address);
    assert_eq!(letter.sent(&app).await, 0);
}
