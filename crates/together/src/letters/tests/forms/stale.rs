//! When the letter changes, every form is stale until somebody has looked at it again.

use super::OnTheDesk;
use crate::testing::TestApp;

const THEN: &str = "Hello [Tomasz](p:tomasz).\n\nI come on Monday.\n";
const NOW: &str = "Hello [Tomasz](p:tomasz).\n\nI come on Tuesday.\n";

async fn in_two_forms(app: &TestApp) -> OnTheDesk<'_> {
    let letter = OnTheDesk::drafted(app, "Grace", "Tomasz").await;
    letter.saves(THEN).await;
    letter.saves_easy_read().await;
    letter
        .saves_form(
            "in-pl",
            &[
                ("translation", "Cześć."),
                ("made_by", "K. Z."),
                ("checked_by", "A. M."),
            ],
        )
        .await;
    letter
}

#[tokio::test]
async fn every_form_is_stale_when_the_letter_has_other_words() {
    let app = TestApp::with_families().await;
    let letter = in_two_forms(&app).await;
    let again = async || {
        let standing = letter.standing().await;
        standing
            .iter()
            .filter(|row| row.contains("Look again"))
            .count()
    };
    assert_eq!(again().await, 0);
    letter.saves(NOW).await;
    assert_eq!(again().await, 2, "{:?}", letter.standing().await);
    let page = letter.form("in-pl").await.texts("pre.typed");
    assert!(
        page.contains(&"I come on Tuesday.".to_owned())
            && page.contains(&"I come on Monday.".to_owned()),
        "{page:?}"
    );
    letter.saves(THEN).await;
    assert_eq!(again().await, 0, "the letter says what it said");
}

#[tokio::test]
async fn what_is_stale_does_not_go_whatever_the_reason_until_it_was_looked_at() {
    let app = TestApp::with_families().await;
    let letter = in_two_forms(&app).await;
    letter.saves(NOW).await;
    let held = letter.sends_by("video", "It is all right.").await;
    assert_eq!(held.status, 422);
    let left = held.texts(".govuk-error-summary li");
    assert!(
        left.contains(&"In Polish: the letter has changed since".to_owned()),
        "{left:?}"
    );
    assert_eq!(letter.sent(&app).await, 0);
    letter.saves_form("in-pl", &[("still-right", "yes")]).await;
    letter.saves_easy_read().await;
    assert_eq!(
        letter.sends_by("video", "He sees it with me.").await.status,
        303
    );
    let others = letter.went(&app).await.others;
    assert_eq!(others.len(), 2);
    let polish = others.iter().filter_map(|other| other.document.as_ref());
    assert!(
        polish
            .map(paper::plain)
            .any(|words| words.contains("Cześć."))
    );
}

#[tokio::test]
async fn a_form_that_was_taken_away_does_not_go() {
    let app = TestApp::with_families().await;
    let letter = in_two_forms(&app).await;
    letter.saves_form("in-pl", &[("away", "yes")]).await;
    assert!(
        letter
            .standing()
            .await
            .iter()
            .any(|row| row.contains("In Polish") && row.contains("Not made"))
    );
    letter
        .sends_by("video", "His dad hears it from the interpreter.")
        .await;
    assert_eq!(letter.went(&app).await.others.len(), 1);
}

#[tokio::test]
async fn a_page_that_showed_other_forms_sends_nothing() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    letter.saves(super::super::KIND).await;
    let old = letter.writing().await;
    letter.saves_easy_read().await;
    let answer = letter
        .presses_send(&old.field("version"), super::super::KIND, "", &[])
        .await;
    assert_eq!(answer.status, 422);
    assert!(
        answer
            .words()
            .contains("has changed. Look at what is listed"),
        "{}",
        answer.words()
    );
    assert_eq!(letter.sent(&app).await, 0);
}

#[tokio::test]
async fn a_child_who_wants_another_name_makes_its_forms_stale() {
    let app = TestApp::with_families().await;
    let letter = in_two_forms(&app).await;
    let id = crate::testing::form_id();
    let fields = [
        ("id", id.as_str()),
        ("name", "Tomek"),
        ("said_by", "child"),
        ("readers", "everyone"),
    ];
    let asked = format!("/children/{}/about-me/name", letter.child);
    assert_eq!(letter.worker.post(&asked, &fields).await.status, 303);
    assert!(
        letter
            .standing()
            .await
            .iter()
            .any(|row| row.contains("Look again"))
    );
}
