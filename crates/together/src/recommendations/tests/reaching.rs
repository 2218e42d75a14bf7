//! Whom a recommendation reaches: the child by a letter in their words, the solicitor where the child disagrees, and no first page.

use super::{asked, asking::place, child, made};
use crate::{
    children::What,
    testing::{TestApp, form_id},
};

async fn drafted(app: &TestApp, child: ledger::FileId, other: &[(&str, &str)]) -> String {
    let angharad = app.staff("Angharad").await;
    let id = form_id();
    let mut all = vec![("id", id.as_str())];
    all.extend_from_slice(other);
    let begun = angharad
        .post(&format!("/children/{child}/letters"), &all)
        .await;
    assert_eq!(begun.status, 303, "{}", begun.words());
    angharad.get(begun.goes_to()).await.box_text("text")
}

#[tokio::test]
async fn a_letter_about_it_begins_in_the_childs_words_and_for_a_grown_up_in_the_others() {
    let app = TestApp::with_families().await;
    let child = child(&app).await;
    made(&app, child).await;
    let to_child = drafted(&app, child, &[("kind", "recommendation"), ("to", "rhys")]).await;
    assert!(
        to_child.contains("You see Celyn once a month, and on video"),
        "{to_child}"
    );
    assert!(
        to_child.contains("You told me how much she matters"),
        "{to_child}"
    );
    assert!(
        !to_child.contains("six times a year is too little"),
        "{to_child}"
    );
    let file = app.file(child).await;
    let mut grown_ups = file.families().flat_map(|family| family.people.all());
    let other = grown_ups
        .find(|person| !person.child)
        .unwrap()
        .slug
        .to_string();
    let to_other = drafted(&app, child, &[("kind", "recommendation"), ("to", &other)]).await;
    assert!(
        to_other.contains("six times a year is too little"),
        "{to_other}"
    );
    assert!(
        !to_other.contains("You told me how much she matters"),
        "{to_other}"
    );
}

#[tokio::test]
async fn a_child_who_disagrees_and_understands_has_a_solicitor_who_is_told() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, child(&app).await);
    let one = made(&app, child).await;
    let n = place(&app, child, one).await;
    let (view, words) = (format!("view-{n}"), format!("words-{n}"));
    let says = [(&*words, "Zqxno. Weekly.")];
    let mut all = vec![(&*view, "does_not")];
    all.extend(says);
    asked(&app, child, &all).await;
    let waits =
        |all: &[crate::children::Due]| all.iter().any(|due| due.what == What::TellSolicitor(one));
    assert!(
        !waits(&app.due(child).await),
        "nobody says yet that he understands it"
    );
    all[0].1 = "does_not_and_understands";
    asked(&app, child, &all).await;
    assert!(waits(&app.due(child).await));
    let file = app.file(child).await;
    let about = file
        .recommendations
        .get(one)
        .unwrap()
        .view()
        .unwrap()
        .0
        .id
        .to_string();
    let mut grown_ups = file.families().flat_map(|family| family.people.all());
    let solicitor = grown_ups
        .find(|person| !person.child)
        .unwrap()
        .slug
        .to_string();
    let letter = drafted(
        &app,
        child,
        &[("kind", "solicitor"), ("to", &solicitor), ("about", &about)],
    )
    .await;
    assert!(letter.contains("does not agree with this"), "{letter}");
    assert!(
        !letter.contains("Zqxno"),
        "his words go where he said they may: {letter}"
    );
    let id = form_id();
    let address = format!("/children/{child}/recommendations/{one}/solicitor");
    let page = angharad.post(&address, &[("id", &id)]).await;
    assert_eq!(page.status, 422);
    let told = [
        ("id", &*id),
        ("solicitor", "told"),
        ("solicitor_how", "By telephone."),
    ];
    assert_eq!(angharad.post(&address, &told).await.status, 303);
    assert!(!waits(&app.due(child).await));
    let page = angharad
        .get(&format!("/children/{child}/recommendations/{one}"))
        .await
        .words();
    assert!(
        page.contains("The solicitor was told. By telephone. Written down on"),
        "{page}"
    );
}

#[tokio::test]
async fn the_first_page_of_a_childs_screen_says_nothing_of_what_it_is_or_of_their_view() {
    let app = TestApp::with_families().await;
    let child = child(&app).await;
    let one = made(&app, child).await;
    let n = place(&app, child, one).await;
    let (view, words) = (format!("view-{n}"), format!("words-{n}"));
    asked(&app, child, &[(&view, "partly"), (&words, "Zqxno.")]).await;
    for together in [false, true] {
        let page = app.child_in(child, together).await.get("/here").await;
        let text = page.everything();
        assert!(
            !text.contains("once a month") && !text.contains("Zqx"),
            "{}",
            page.words()
        );
    }
    let seen = app.file(child).await;
    assert!(seen.recommendations.get(one).is_some());
}

#[tokio::test]
async fn what_is_taken_back_is_due_no_more_and_stays_to_be_read() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, child(&app).await);
    let one = made(&app, child).await;
    let id = form_id();
    let address = format!("/children/{child}/recommendations/{one}");
    let off = format!("{address}/withdrawing");
    assert_eq!(angharad.post(&off, &[("id", &id)]).await.status, 422);
    let because = [("id", &*id), ("off_because", "They agreed something else.")];
    assert_eq!(angharad.post(&off, &because).await.status, 303);
    let file = app.file(child).await;
    assert!(
        file.recommendations
            .standing()
            .all(|found| found.id() != one)
    );
    let page = angharad.get(&address).await.words();
    assert!(page.contains("They agreed something else."), "{page}");
    assert_eq!(
        angharad.get(&format!("{address}/changing")).await.status,
        404
    );
}
