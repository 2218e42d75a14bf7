//! What went is kept exactly as it went, in every form, and carries no code.

use super::{KIND, OnTheDesk};
use crate::{
    door::{SYMBOLS, Viewer},
    letters::Form,
    testing::TestApp,
};

#[tokio::test]
async fn every_form_of_a_letter_is_the_same_letter_and_stays_byte_for_byte() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    letter
        .sends("Dear [x](p:amira),\n\nI am *Sam*.\n", "")
        .await;
    let mut before = Vec::new();
    for form in ["paper", "large-print", "plain"] {
        before.push(
            letter
                .worker
                .get(&format!("{}/{form}", letter.address))
                .await,
        );
    }
    assert!(before[0].body.starts_with(b"%PDF-") && before[1].body.starts_with(b"%PDF-"));
    assert_ne!(before[0].body, before[1].body);
    let plain = String::from_utf8(before[2].body.clone()).unwrap();
    assert!(
        plain.contains("Dear Amira,") && plain.contains("I am") && plain.contains("Sam"),
        "{plain}"
    );

    let id = crate::testing::form_id();
    let fields = [
        ("id", id.as_str()),
        ("name", "Mimi"),
        ("said_by", "child"),
        ("readers", "everyone"),
    ];
    letter
        .worker
        .post(
            &format!("/children/{}/about-me/name", letter.child),
            &fields,
        )
        .await;
    for (form, before) in ["paper", "large-print", "plain"].into_iter().zip(before) {
        let after = letter
            .worker
            .get(&format!("{}/{form}", letter.address))
            .await;
        assert_eq!(after.body, before.body, "{form}");
    }
    assert!(
        letter
            .worker
            .get(&letter.address)
            .await
            .texts("article")
            .join(" ")
            .contains("Dear Amira,")
    );
}

#[tokio::test]
async fn a_form_of_a_letter_cannot_do_anything_in_a_browser() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    letter.sends(KIND, "").await;
    for form in ["paper", "large-print", "plain"] {
        let answer = letter
            .worker
            .get(&format!("{}/{form}", letter.address))
            .await;
        let policy = answer.header(&"content-security-policy".parse().unwrap());
        assert!(
            policy.contains("default-src 'none'") && !policy.contains("script-src"),
            "{form}"
        );
        let is_pdf = answer.body.starts_with(b"%PDF-");
        assert!(is_pdf || policy.starts_with("sandbox;"), "{form}: {policy}");
        assert_eq!(
            answer.header(&"x-content-type-options".parse().unwrap()),
            "nosniff",
            "{form}"
        );
    }
}

/// Does this text hold three groups of four symbols, as a code is written?
fn looks_like_a_code(text: &str) -> bool {
    let symbol = |c: char| u8::try_from(c).is_ok_and(|c| SYMBOLS.contains(&c));
    let group = |word: &&str| word.chars().count() == 4 && word.chars().all(symbol);
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).collect();
    let run = words.windows(3).any(|three| three.iter().all(group));
    run || words
        .iter()
        .any(|word| word.len() == 12 && word.chars().all(symbol))
}

/// A code, as a worker reads it on the page.
async fn a_code(app: &TestApp) -> String {
    let (angharad, rhys) = (app.staff("Angharad").await, app.child("Rhys").await);
    let codes = format!("/children/{rhys}/way-in/codes");
    angharad
        .post(&codes, &[("id", &crate::testing::form_id())])
        .await
        .texts("p.code")
        .join("")
}

#[tokio::test]
async fn no_letter_carries_a_code() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let code = a_code(&app).await;
    assert!(looks_like_a_code(&code), "“{code}” is a code");
    letter.sends(&letter.text().await, "It is all right.").await;
    for child in app.children().await {
        let file = app.file(child).await;
        for (_, sent) in file.letters.sent() {
            for (form, id) in sent
                .forms
                .iter()
                .filter(|(form, _)| matches!(form, Form::Web | Form::Plain))
            {
                let kept = app.app.door.attachment(&file, *id).await.unwrap();
                let text = String::from_utf8(kept.bytes.to_vec()).unwrap();
                assert!(
                    !looks_like_a_code(&text) && !text.contains(&code),
                    "{form:?}: {text}"
                );
            }
            assert!(!looks_like_a_code(&format!("{:?}", sent.document)));
        }
    }
}

#[tokio::test]
async fn a_code_typed_into_a_letter_is_held() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let code = a_code(&app).await;
    let answer = letter
        .sends(&format!("Dear you,\n\nYour code is {code}.\n"), "")
        .await;
    assert_eq!(answer.status, 422, "no letter carries a code");
    assert!(answer.texts(".govuk-error-summary li").contains(&code));
    assert_eq!(letter.sent(&app).await, 0);
}

#[tokio::test]
async fn every_letter_of_the_demo_is_kept_in_every_form() {
    let app = TestApp::with_families().await;
    let mut letters = 0;
    for child in app.children().await {
        let file = app.app.door.open(&Viewer::program(), child).await.unwrap();
        for (_, sent) in file.letters.sent() {
            letters += 1;
            let forms: Vec<Form> = sent.forms.iter().map(|(form, _)| *form).collect();
            assert_eq!(
                forms,
                [Form::Paper, Form::LargePrint, Form::Web, Form::Plain]
            );
            for (_, id) in &sent.forms {
                assert!(
                    !app.app
                        .door
                        .attachment(&file, *id)
                        .await
                        .unwrap()
                        .bytes
                        .is_empty()
                );
            }
        }
    }
    assert!(letters > 3, "{letters} letters went");
}
