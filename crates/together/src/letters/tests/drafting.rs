//! One press drafts a letter from what is known; what is not known is asked or stays open, and is never made up.

use super::OnTheDesk;
use crate::testing::TestApp;

#[tokio::test]
async fn amiras_first_letter_is_made_from_what_is_known() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    insta::assert_snapshot!(letter.text().await, @r"
    Dear [Amira](p:amira),

    I am Sam Osei. You can call me Sam. I am your family court adviser. This means that a court asked me to get to know you.

    I work for Cafcass, the team that listens to children for the court. A court makes big decisions about families.

    I find out how things are for you. Then I tell the court what you say and what I think is best.

    Your mum and dad live apart. Your dad has asked a court for time with you. A court helps when parents do not agree.

    What happens next:
    - Monday 1 February, 10:00: The court meets

    I am writing to [Yusuf](p:yusuf) too. Each of you gets your own letter.

    I would like to hear what is good and what is hard. You can talk, draw, play or show me. You can stop, or say nothing. You do not have to choose between people.

    What you tell me, I may write in my report. The court and the grown-ups in it read that. If you want something left out, tell me. I will say if I can. If you or someone is being hurt, I have to tell people who can help.

    You can ring or text me on 07700 900116, Monday to Friday, 9 to 5.

    You can tell me these things, or use the last page:
    - what you want to be called, and how to say it
    - your pronouns, like she, he or they
    - which languages you like to speak and read
    - how you want to hear from me, and when

    I have heard that you can do a back walkover. You can tell me more.

    Goodbye for now,
    ");
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
    let text = OnTheDesk::drafted(&app, "Angharad", "Rhys")
        .await
        .text()
        .await;
    assert!(text.contains("# What I do"), "{text}");
    assert!(text.contains("[Rhys](p:rhys)"), "{text}");
    for known in [
        "what you want to be called",
        "your pronouns",
        "which languages",
        "how you want to hear",
    ] {
        assert!(!text.contains(known), "“{known}” is known already: {text}");
    }
}

#[tokio::test]
async fn a_date_that_nan_may_not_know_is_not_in_a_letter_that_nan_reads() {
    let app = TestApp::with_families().await;
    let text = OnTheDesk::drafted(&app, "Angharad", "Rhys")
        .await
        .text()
        .await;
    assert!(
        text.contains("The court meets to see what people still disagree about"),
        "{text}"
    );
    assert!(!text.contains("speak to the judge"), "{text}");
}

#[tokio::test]
async fn what_only_the_workers_know_is_in_no_draft() {
    let app = TestApp::with_families().await;
    for child in ["Amira", "Yusuf"] {
        let text = OnTheDesk::drafted(&app, "Sam", child).await.text().await;
        for secret in [
            "police",
            "Tannery",
            "refuge",
            "controlling",
            "Larkfield",
            "Bramley",
        ] {
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
    let (first, second) = (
        sam.post(&list, &[("id", &id)]).await,
        sam.post(&list, &[("id", &id)]).await,
    );
    assert_eq!(first.goes_to(), second.goes_to());
    assert_eq!(
        app.app
            .door
            .drafts(&app.file(child).await)
            .await
            .unwrap()
            .len(),
        1
    );
}
