//! A worker recommends something.

use super::{changed, child, fields, made, new, post};
use crate::{
    recommendations::FromSafety,
    testing::{TestApp, form_id},
};

#[tokio::test]
async fn no_recommendation_is_kept_without_a_reason_that_rests_on_something_in_the_file() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, child(&app).await);
    let before = app.entries(child).await;
    let tries = [
        (("because-1", ""), "Write the reason"),
        (("rests-1", ""), "Choose at least one thing in the file"),
        (
            ("rests-1", "0198c000-0000-7000-8000-00000000ffff"),
            "Choose at least one thing in the file",
        ),
        (("what", " "), "Write what you recommend"),
        (("against", ""), "Write what speaks against it"),
        (("considered", ""), "Write what else you thought of"),
        (("unknown", ""), "Write what you do not know"),
        (
            ("to_child", ""),
            "Write what you recommend in words for this child",
        ),
        (("why_to_child", ""), "Write why, in words for this child"),
        (("safety", ""), "Say what you took"),
        (("safety", "took"), "Choose what you took"),
        (("safety_said", ""), "Write what you looked at"),
    ];
    for (other, says) in tries {
        let all = fields(&app, child, &form_id(), &[other]).await;
        let page = post(&angharad, &new(child), &all).await;
        assert_eq!(page.status, 422, "{other:?}");
        assert!(page.words().contains(says), "{other:?}: {}", page.words());
        if other.0 != "what" {
            let typed = page.box_text("what");
            assert!(
                typed.contains("sees Celyn once a month"),
                "what was typed comes back: {typed}"
            );
        }
    }
    let blank = [("because-1", ""), ("rests-1", "")];
    let all = fields(&app, child, &form_id(), &blank).await;
    let page = post(&angharad, &new(child), &all).await;
    assert!(
        page.words()
            .contains("No recommendation is kept without one")
    );
    assert_eq!(app.entries(child).await, before, "nothing was written");
}

#[tokio::test]
async fn a_recommendation_shows_what_it_rests_on_and_that_nothing_came_from_safety() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, child(&app).await);
    let one = made(&app, child).await;
    let file = app.file(child).await;
    let found = file.recommendations.get(one).unwrap();
    assert_eq!(found.now().reasons.len(), 1);
    assert!(matches!(&found.now().safety, FromSafety::Nothing(said) if said.contains("May")));
    let page = angharad
        .get(&format!("/children/{child}/recommendations/{one}"))
        .await
        .words();
    for says in [
        "Rhys sees Celyn once a month",
        "The council thinks",
        "Every week: too much",
        "Whether Gareth will bring her",
        "Nothing was there to take. All that came in since May.",
        "You told me how much she matters",
        "Not told yet",
    ] {
        assert!(page.contains(says), "{says}: {page}");
    }
    let words = file.voice.said().last().unwrap().1.words.clone();
    assert!(
        page.contains(&words[..20]),
        "what the reason rests on: {page}"
    );
}

#[tokio::test]
async fn one_more_place_for_a_reason_keeps_what_was_typed_and_says_nothing_is_wrong() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, child(&app).await);
    let other = [("more", "yes"), ("what", "")];
    let all = fields(&app, child, &form_id(), &other).await;
    let page = post(&angharad, &new(child), &all).await;
    assert_eq!(page.status, 200);
    assert_eq!(
        page.box_text("because-1"),
        "They are close, and six times a year is too little."
    );
    assert_eq!(page.box_text("because-3"), "");
    assert!(!page.words().contains("There is a problem"));
}

#[tokio::test]
async fn what_it_said_before_stays_and_a_page_from_before_a_change_changes_nothing() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, child(&app).await);
    let one = made(&app, child).await;
    let address = format!("/children/{child}/recommendations/{one}/changing");
    let seen = one.to_string();
    let other = [("seen", &*seen), ("changed_because", "")];
    let without = fields(&app, child, &form_id(), &other).await;
    let page = post(&angharad, &address, &without).await;
    assert_eq!(page.status, 422);
    assert!(page.words().contains("Write why it changed"));
    assert_eq!(
        changed(&app, child, one, "You see Celyn twice a month.")
            .await
            .status,
        303
    );
    let other = [("seen", &*seen), ("changed_because", "Something else.")];
    let late = fields(&app, child, &form_id(), &other).await;
    let page = post(&angharad, &address, &late).await;
    assert_eq!(page.status, 409, "{}", page.words());
    let file = app.file(child).await;
    let found = file.recommendations.get(one).unwrap();
    assert_eq!(found.versions().len(), 2);
    let page = angharad
        .get(&format!("/children/{child}/recommendations/{one}"))
        .await
        .words();
    assert!(page.contains("You see Celyn twice a month"), "{page}");
    assert!(
        page.contains("You see Celyn once a month"),
        "as it was: {page}"
    );
    assert!(page.contains("The council changed its mind"), "{page}");
    assert!(
        page.contains("As Angharad Pugh wrote it on 23 November 2026"),
        "{page}"
    );
}

#[tokio::test]
async fn the_same_form_twice_is_one_recommendation() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, child(&app).await);
    let all = fields(&app, child, &form_id(), &[]).await;
    let count = app.file(child).await.recommendations.all().len();
    for _ in 0..2 {
        assert_eq!(post(&angharad, &new(child), &all).await.status, 303);
    }
    assert_eq!(app.file(child).await.recommendations.all().len(), count + 1);
}

#[tokio::test]
async fn the_same_for_a_brother_has_nothing_that_was_said_to_or_by_his_sister() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let (amira, yusuf) = (app.child("Amira").await, app.child("Yusuf").await);
    let id = form_id();
    let note = app
        .file(amira)
        .await
        .entries
        .last()
        .unwrap()
        .0
        .id
        .to_string();
    let other = [
        ("what", "Cards from Dad every two weeks."),
        ("for_whom", "amira"),
        ("rests-1", &*note),
        ("to_child", "Zqxamira, cards from Dad."),
    ];
    let all = fields_of(&app, amira, &id, &other).await;
    assert_eq!(post(&sam, &new(amira), &all).await.status, 303);
    let like = format!("{}?like={amira}:{id}", new(yusuf));
    let page = sam.get(&like).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.box_text("what"), "Cards from Dad every two weeks.");
    assert_eq!(page.box_text("to_child"), "");
    assert!(!page.everything().contains("Zqx"), "{}", page.words());
    let rhys = child(&app).await;
    let angharad = app.staff("Angharad").await;
    let other = format!("{}?like={amira}:{id}", new(rhys));
    assert_eq!(
        angharad.get(&other).await.status,
        404,
        "not a brother or sister, and not hers"
    );
}

/// The fields of a child who has said nothing: what it rests on is among `other`.
async fn fields_of(
    app: &TestApp,
    child: ledger::FileId,
    id: &str,
    other: &[(&str, &str)],
) -> Vec<(String, String)> {
    let rhys = super::child(app).await;
    let mut all = fields(app, rhys, id, other).await;
    assert_ne!(rhys, child);
    all.retain(|(name, value)| name != "for_whom" || value != "rhys");
    all
}
