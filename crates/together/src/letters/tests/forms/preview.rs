//! Before a letter goes, its writer sees each form of it as its reader will have it.

use super::OnTheDesk;
use crate::testing::TestApp;

#[tokio::test]
async fn the_preview_shows_each_form_that_will_go_and_says_what_nobody_has_made() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Grace", "Tomasz").await;
    letter
        .saves("Hello [Tomasz](p:tomasz).\n\nI am Grace.\n")
        .await;
    letter.saves_easy_read().await;
    let polish = [
        ("translation", "Cześć.\n\nJestem Grace."),
        ("made_by", "K. Zielinska"),
        ("checked_by", "A. Mazur"),
        ("side_by_side", "yes"),
    ];
    assert_eq!(letter.saves_form("in-pl", &polish).await.status, 303);
    let preview = letter
        .worker
        .get(&format!("{}/preview", letter.address))
        .await;
    let titles = preview.texts("main h2");
    for title in [
        "In the envelope, in this order",
        "The letter",
        "Easy Read, with pictures",
        "In Polish",
        "The letter in large print",
        "As plain text",
    ] {
        assert!(
            titles.iter().any(|one| one.contains(title)),
            "{title}: {titles:?}"
        );
    }
    let words = preview.words();
    assert!(words.contains("Jestem Grace."), "{words}");
    assert!(
        words.contains("Signed video, for Tomasz: not made"),
        "{words}"
    );
    assert_eq!(
        preview
            .attributes("article .letter-pictured img", "src")
            .len(),
        2,
        "a picture beside each line"
    );
    let envelope = preview.texts("section[aria-labelledby=envelope] li");
    assert_eq!(envelope[0], "The letter", "{envelope:?}");
    assert_eq!(envelope[1], "Easy Read, with pictures", "{envelope:?}");
    assert_eq!(
        envelope.len(),
        3,
        "a translation beside the letter is in it once: {envelope:?}"
    );
    for paper in preview.attributes("main .other-form a", "href") {
        let pdf = letter.worker.get(&paper).await;
        assert!(pdf.body.starts_with(b"%PDF-"), "{paper}");
    }
}

#[tokio::test]
async fn whoever_asked_for_large_print_has_it_in_the_envelope_and_it_can_be_looked_at() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let usual = letter
        .worker
        .get(&format!("{}/preview-on-paper", letter.address))
        .await;
    let large = letter
        .worker
        .get(&format!("{}/preview-on-paper?large=true", letter.address))
        .await;
    assert!(usual.body.starts_with(b"%PDF-") && large.body.starts_with(b"%PDF-"));
    assert_ne!(usual.body, large.body);
}
