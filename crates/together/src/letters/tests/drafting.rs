//! One press drafts a letter from what is known; what is not known is asked or stays open, and is never made up.

use super::OnTheDesk;
use crate::testing::TestApp;

#[tokio::test]
async fn amiras_first_letter_is_made_from_what_is_known() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    insta::assert_snapshot!(letter.text().await, @"");
}

#[tokio::test]
async fn what_is_not_known_about_yusuf_stays_open_and_holds_his_letter() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Yusuf").await;
    let text = letter.text().await;
    assert!(text.contains("[one thing]"), "{text}");
    let answer = letter.sends(&text, "").await;
    assert_eq!(answer.status, 422);
    assert!(answer.words().contains("one thing"), "{}", answer.words());
    assert_eq!(letter.sent(&app).await, 0);
}

#[tokio::test]
async fn rhys_is_written_to_in_the_older_wording_and_asked_nothing_he_has_said() {
    let app = TestApp::with_families().await;
    let text = OnTheDesk::drafted(&app, "Angharad", "Rhys").await.text().await;
    assert!(text.contains("# What I do"), "{text}");
    assert!(text.contains("[Rhys](p:rhys)"), "{text}");
    for known in ["what you want to be called", "your pronouns", "which languages", "how you want to hear"] {
        assert!(!text.contains(known), "“{known}” is known already: {text}");
    }
}

#[tokio::test]
async fn a_date_that_nan_may_not_know_is_not_in_a_letter_that_nan_reads() {
    let app = TestApp::with_families().await;
    let text = OnTheDesk::drafted(&app, "Angharad", "Rhys").await.text().await;
    assert!(text.contains("The court meets to see what people still disagree about"), "{text}");
    assert!(!text.contains("speak to the judge"), "{text}");
}

#[tokio::test]
async fn what_only_the_workers_know_is_in_no_draft() {
    let app = TestApp::with_families().await;
    for child in ["Amira", "Yusuf"] {
        let text = OnTheDesk::drafted(&app, "Sam", child).await.text().await;
        for secret in ["police", "Tannery", "refuge", "controlling", "Larkfield", "Bramley"] {
            assert!(!text.contains(secret), "{child}: “{secret}” is in {text}");
        }
    }
}

#[tokio::test]
async fn the_same_form_twice_begins_one_letter() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let list = format!("/children/{child}/letters");
    let id = sam.get(&list).await.field("id");
    let (first, second) = (sam.post(&list, &[("id", &id)]).await, sam.post(&list, &[("id", &id)]).await);
    assert_eq!(first.goes_to(), second.goes_to());
    assert_eq!(app.app.door.drafts(&app.file(child).await).await.unwrap().len(), 1);
}
