//! A child chooses what may be done with what they said: knowing what each means, alone, and without its being shown again.

use super::{at, gives_words};
use crate::{
    children::What,
    testing::{Answer, Browser, TestApp, form_id},
    voice::{Chooser, May, Standing},
};

/// Says something; the entry it is.
async fn says(app: &TestApp, browser: &Browser<'_>, child: ledger::FileId) -> ledger::EntryId {
    assert_eq!(
        gives_words(browser, "say", "Zqxsecret").await.goes_to(),
        "/here"
    );
    let file = app.file(child).await;
    file.voice.said().last().expect("words").0.id
}

async fn chooses(browser: &Browser<'_>, of: &str, more: &[(&str, &str)]) -> Answer {
    let id = form_id();
    let mut fields = vec![("id", id.as_str()), ("do", "may"), ("of", of)];
    fields.extend_from_slice(more);
    browser.post("/here", &fields).await
}

#[tokio::test]
async fn the_page_says_what_each_means_and_what_was_chosen_is_for_the_workers() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let amira = app.child_in(child, true).await;
    let of = says(&app, &amira, child).await;
    let thanks = amira.get("/here").await;
    let place = format!("may {of}");
    assert!(
        thanks
            .attributes("button[name=go]", "value")
            .contains(&place)
    );
    let page = at(&amira, &place).await;
    let words = page.words();
    for says in [
        "The judge says yes or no.",
        "The judge reads it.",
        "Then the judge may not know it.",
        "has to tell people who can help",
    ] {
        assert!(words.contains(says), "{says}: {words}");
    }
    assert!(page.attributes("input[checked]", "value").is_empty());
    assert!(!page.html().contains("Zqxsecret"));
    let of = of.to_string();
    assert_eq!(
        chooses(&amira, &of, &[]).await.status,
        422,
        "nobody guesses"
    );
    assert_eq!(
        chooses(&amira, &of, &[("may", "not_in_report")])
            .await
            .goes_to(),
        "/here"
    );
    let file = app.file(child).await;
    let entry = of.parse().unwrap();
    assert_eq!(file.voice.choices().standing(entry), Standing::NotInReport);
    assert_eq!(
        chooses(&amira, &of, &[("may", "report")]).await.goes_to(),
        "/here"
    );
    let file = app.file(child).await;
    assert_eq!(
        file.voice.choices().standing(entry),
        Standing::Report,
        "they chose again"
    );
    let chosen = file.voice.choices().of(entry).next().expect("a choice");
    assert_eq!(
        (chosen.1.may, chosen.1.chosen_by),
        (May::Report, Chooser::Child)
    );
    assert!(
        at(&amira, &place)
            .await
            .attributes("input[checked]", "value")
            .is_empty()
    );
    let sam = app.staff("Sam").await;
    let page = sam
        .get(&format!("/children/{child}/said/{of}"))
        .await
        .words();
    assert!(page.contains("Chosen by the child"), "{page}");
}

#[tokio::test]
async fn asking_the_judge_names_from_whom_and_becomes_due() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let amira = app.child_in(child, true).await;
    let of = says(&app, &amira, child).await;
    let named = of.to_string();
    let asks = [("may", "ask_court")];
    let missing = chooses(&amira, &named, &asks).await;
    assert_eq!(missing.status, 422);
    let people = missing.attributes("input[name=from]", "value");
    let asks = [asks[0], ("from", people[0].as_str())];
    assert_eq!(chooses(&amira, &named, &asks).await.goes_to(), "/here");
    let due = app.due(child).await;
    assert!(
        due.iter().any(|due| due.what == What::AskCourt(of)),
        "{due:?}"
    );
}

#[tokio::test]
async fn nothing_is_chosen_on_a_screen_somebody_else_may_see_nor_about_anybody_elses_words() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let (amira, watched) = (
        app.child_in(child, true).await,
        app.child_in(child, false).await,
    );
    let of = says(&app, &amira, child).await.to_string();
    let theirs = says(&app, &watched, child).await.to_string();
    let before = app.entries(child).await;
    let home = at(&watched, "home").await;
    let asked = home.attributes("button[name=go]", "value");
    assert!(
        !asked.iter().any(|place| place.starts_with("may ")),
        "{asked:?}"
    );
    assert!(
        !at(&watched, &format!("may {theirs}"))
            .await
            .words()
            .contains("The judge")
    );
    chooses(&watched, &theirs, &[("may", "report")]).await;
    let yusuf = app.child_in(app.child("Yusuf").await, true).await;
    chooses(&yusuf, &of, &[("may", "report")]).await;
    chooses(&amira, &form_id(), &[("may", "report")]).await;
    assert_eq!(app.entries(child).await, before);
}
