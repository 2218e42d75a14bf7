//! A letter goes once.

use super::{KIND, OnTheDesk};
use crate::{
    door::Session,
    due::DueRules,
    letters::{
        CannotSend, LetterKind,
        desk::desk,
        letter,
        sending::{make, write_sent},
    },
    testing::TestApp,
};

#[tokio::test]
async fn a_letter_posted_twice_goes_once() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let version = letter.writing().await.field("version");
    let fields = [
        ("version", version.as_str()),
        ("text", KIND),
        ("way", "letter"),
    ];
    let sending = format!("{}/sending", letter.address);
    let entries = app.entries(letter.child).await;
    let (first, second) = tokio::join!(
        letter.worker.post(&sending, &fields),
        letter.worker.post(&sending, &fields)
    );
    assert_eq!((first.status.as_u16(), second.status.as_u16()), (303, 303));
    assert_eq!(first.goes_to(), letter.address);
    assert_eq!(second.goes_to(), letter.address);
    assert_eq!(
        letter.worker.post(&sending, &fields).await.goes_to(),
        letter.address
    );
    assert_eq!(letter.sent(&app).await, 1);
    // The letter, and that it is to go out.
    assert_eq!(app.entries(letter.child).await, entries + 2);
}

#[tokio::test]
async fn a_letter_that_went_is_not_due_any_more_and_is_no_draft() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    assert!(crate::letters::due(&app.file(letter.child).await, &DueRules::default()).is_some());
    assert_eq!(letter.sends(KIND, "").await.status, 303);
    let file = app.file(letter.child).await;
    assert_eq!(crate::letters::due(&file, &DueRules::default()), None);
    let drafts = app.app.door.drafts(&file).await.unwrap();
    let is_letter = |draft: &ledger::Draft| letter.address.ends_with(&draft.thing.to_string());
    assert!(!drafts.iter().any(is_letter), "a report alone is left");
    assert_eq!(letter.writing().await.goes_to(), letter.address);
}

#[tokio::test]
async fn what_is_sent_is_what_the_preview_showed() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    letter
        .saves("Dear [x](p:amira),\n\n[She](p:rana) sends *love*.\n")
        .await;
    let preview = letter.preview().await;
    let preview = preview
        .texts("section[aria-labelledby=the-letter] article")
        .join(" ");
    assert!(
        preview.contains("Dear Amira,") && preview.contains("Rana Haddad"),
        "{preview}"
    );
    assert_eq!(letter.sends(&letter.text().await, "").await.status, 303);
    let shown = letter
        .worker
        .get(&letter.address)
        .await
        .texts("article")
        .join(" ");
    assert_eq!(shown, preview);
}

#[tokio::test]
async fn a_letter_too_long_to_keep_is_refused_with_a_sentence_and_the_draft_stays() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let before = letter.text().await;
    let answer = letter.saves(&"a".repeat(100_001)).await;
    assert_eq!(answer.status, 413);
    assert!(
        answer.words().contains("100000") || answer.words().contains("100,000"),
        "{}",
        answer.words()
    );
    assert_eq!(letter.text().await, before);
}

#[tokio::test]
async fn a_letter_goes_straight_from_its_preview_as_it_was_looked_at() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    letter.saves(KIND).await;
    let preview = letter.preview().await;
    let sending = format!("{}/sending", letter.address);
    assert!(preview.attributes("main form", "action").contains(&sending));
    let (version, text) = (preview.field("version"), preview.field("text"));
    let fields = [("version", version.as_str()), ("text", text.as_str())];

    letter.saves("Zqxnewer, from another tab.").await;
    let older = letter.worker.post(&sending, &fields).await;
    assert_eq!(older.status, 409, "what was looked at is not the newest");
    assert!(older.html().contains("Zqxnewer"));
    assert_eq!(letter.sent(&app).await, 0);

    let another = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    another.saves(KIND).await;
    let preview = another.preview().await;
    let (version, text) = (preview.field("version"), preview.field("text"));
    let fields = [("version", version.as_str()), ("text", text.as_str())];
    let sending = format!("{}/sending", another.address);
    let sent = another.worker.post(&sending, &fields).await;
    assert_eq!(sent.goes_to(), another.address, "{}", sent.words());
}

#[tokio::test]
async fn a_detail_that_is_sealed_between_the_last_look_and_the_sending_does_not_go() {
    let app = TestApp::with_families().await;
    let on_the_desk = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let text = KIND.replace("meet you", "meet you at 77 Zqx Lane");
    on_the_desk.saves(&text).await;
    let token = app
        .app
        .door
        .begin_for_staff(app.staff_id("Sam").await)
        .await
        .unwrap();
    let Session::Staff(sam) = app.app.door.session(&token.0).await.unwrap() else {
        panic!("Sam is signed in")
    };
    let id = on_the_desk
        .address
        .rsplit('/')
        .next()
        .unwrap()
        .parse()
        .unwrap();
    let today = crate::clock::day(app.app.door.clock().now());
    let looked_at = || async {
        let file = app.app.door.open(&sam, on_the_desk.child).await.unwrap();
        let desk = desk(&app.app, &sam, file, id).await.unwrap();
        let sent = make(&app.app, &sam, &desk, id, Vec::new(), today)
            .await
            .unwrap();
        (desk, sent)
    };
    let (desk, sent) = looked_at().await;
    let places = format!("/children/{}/going-out/places", on_the_desk.child);
    let form = crate::testing::form_id();
    let fields = [
        ("id", form.as_str()),
        ("whose", "amira"),
        ("which", "home"),
        ("text", "77 Zqx Lane"),
        ("told", "sealed"),
    ];
    assert_eq!(on_the_desk.worker.post(&places, &fields).await.status, 303);
    let refused = write_sent(&app.app, &sam, &desk, sent, &[], today).await;
    assert!(
        matches!(
            refused,
            Err(crate::door::Refused::Rule(CannotSend::ChangedMeanwhile))
        ),
        "{refused:?}"
    );
    assert_eq!(on_the_desk.sent(&app).await, 0);
}

#[tokio::test]
async fn a_reason_for_something_else_sends_no_second_first_letter() {
    let app = TestApp::with_families().await;
    let on_the_desk = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    assert_eq!(
        on_the_desk
            .sends("Dear Kezia,\n\nHello.\n", "It is right.")
            .await
            .status,
        303
    );
    let file = app.file(on_the_desk.child).await;
    let (_, sent) = file.letters.sent().next().unwrap();
    assert_eq!(sent.kind, LetterKind::Introductory);
    assert!(!sent.passed.is_empty());
    let again = crate::letters::Sent {
        letter: uuid::Uuid::from_u128(7),
        ..sent.clone()
    };
    let held: Vec<String> = again
        .passed
        .iter()
        .map(|passed| passed.held.clone())
        .collect();
    let goes = |sent: &crate::letters::Sent| letter::send(&file.letters, sent, true, false, &held);
    assert_eq!(goes(&again), Err(CannotSend::AnotherWent));
    let mut about = again.clone();
    about.passed[0].about = Some(crate::letters::HeldAbout::AnotherWent);
    assert!(goes(&about).is_ok());
}
