//! What the child's file says they need decides which forms the page of a letter asks for.

use super::OnTheDesk;
use crate::testing::TestApp;

#[tokio::test]
async fn tomasz_needs_a_signed_video_and_pictures_and_his_dad_needs_polish() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Grace", "Tomasz").await;
    let standing = letter.standing().await;
    let listed = |form: &str, who: &str| {
        let found =
            |row: &&String| row.contains(form) && row.contains(who) && row.contains("Not made");
        assert!(
            standing.iter().any(|row| found(&row)),
            "{form}, {who}: {standing:?}"
        );
    };
    listed("Signed video", "for Tomasz");
    listed("Easy Read, with pictures", "for Tomasz");
    listed("In Polish", "for Piotr Nowak");
    assert_eq!(standing.len(), 3, "{standing:?}");
    let page = letter.writing().await.words();
    assert!(
        page.contains("What Tomasz and those around them need"),
        "{page}"
    );
}

#[tokio::test]
async fn rhys_reads_welsh_beside_english_and_amira_needs_nothing_more() {
    let app = TestApp::with_families().await;
    let rhys = OnTheDesk::drafted(&app, "Angharad", "Rhys").await;
    assert!(rhys.standing().await[0].contains("In Welsh"));
    let page = rhys.form("in-cy").await;
    assert!(
        !page
            .attributes("input[name=side_by_side][checked]", "name")
            .is_empty()
    );
    let amira = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    assert_eq!(amira.standing().await, Vec::<String>::new());
}

#[tokio::test]
async fn what_is_needed_and_not_made_is_held_until_it_is_made_or_somebody_says_why() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Grace", "Tomasz").await;
    letter
        .saves("Hello [Tomasz](p:tomasz).\n\nI am Grace.\n")
        .await;
    let left = letter.sends_by("video", "").await;
    let listed = left.texts(".govuk-error-summary li");
    assert_eq!(left.status, 422);
    for held in [
        "Signed video, for Tomasz: not made",
        "In Polish, for Piotr Nowak: not made",
    ] {
        assert!(listed.contains(&held.to_owned()), "{listed:?}");
    }
    assert_eq!(letter.saves_easy_read().await.status, 303);
    let listed = letter
        .sends_by("video", "")
        .await
        .texts(".govuk-error-summary li");
    assert!(
        !listed.iter().any(|held| held.contains("Easy Read")),
        "{listed:?}"
    );
    let why = "The interpreter comes on Monday: he hears from me then.";
    assert_eq!(letter.sends_by("video", why).await.status, 303);
    let passed = letter.went(&app).await.passed;
    assert!(
        passed
            .iter()
            .any(|one| one.held.starts_with("Signed video") && one.because == why),
        "{passed:?}"
    );
}

#[tokio::test]
async fn one_press_goes_to_the_first_form_that_is_needed_and_each_save_to_the_next() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Grace", "Tomasz").await;
    let page = letter.writing().await;
    let (version, text) = (
        page.field("version"),
        page.box_text("text") + "\nOne more line.\n",
    );
    let fields = [
        ("version", version.as_str()),
        ("text", text.as_str()),
        ("make", "needed"),
    ];
    let to = letter
        .worker
        .post(&format!("{}/forms", letter.address), &fields)
        .await;
    assert_eq!(to.goes_to(), letter.form_address("signed-video"));
    assert!(
        letter.text().await.ends_with("One more line."),
        "the letter was saved"
    );
    let to = letter
        .saves_recording("signed-video", &[], &super::webm(3, true))
        .await;
    assert_eq!(to.goes_to(), letter.form_address("easy-read"));
    assert_eq!(
        letter.saves_easy_read().await.goes_to(),
        letter.form_address("in-pl")
    );
    let polish = [
        ("translation", "Cześć Tomasz."),
        ("made_by", "K. Zielinska"),
        ("checked_by", "A. Mazur"),
    ];
    let back = letter.saves_form("in-pl", &polish).await;
    assert_eq!(back.goes_to(), format!("{}/writing", letter.address));
    assert!(
        letter
            .standing()
            .await
            .iter()
            .all(|row| row.contains("Made")),
        "{:?}",
        letter.standing().await
    );
}

#[tokio::test]
async fn another_form_can_be_made_and_one_that_is_none_is_not_found() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let page = letter.writing().await;
    let version = page.field("version");
    let fields = [
        ("version", version.as_str()),
        ("make", "another"),
        ("another", "in-ar"),
    ];
    let to = letter
        .worker
        .post(&format!("{}/forms", letter.address), &fields)
        .await;
    assert_eq!(to.goes_to(), letter.form_address("in-ar"));
    for other in ["in-xx", "paper", "in-", "smoke-signals"] {
        assert_eq!(letter.form(other).await.status, 404, "{other}");
    }
}
