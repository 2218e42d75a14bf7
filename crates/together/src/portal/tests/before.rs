//! A page that was there before, on a device where somebody else is signed in by now.

use super::{WayIn, at, gives_words};
use crate::testing::{Browser, TestApp, form_id};

/// Amira's page and Yusuf's, one after the other in one browser: his session, and what her page carries.
async fn brother_after_sister(app: &TestApp) -> (Browser<'_>, String) {
    let amira = WayIn::of(app, "Sam", "Amira").await;
    let turned = amira
        .worker
        .post(
            &format!("{}/turning", amira.pages),
            &[("id", &crate::testing::form_id())],
        )
        .await;
    let hers = amira.worker.with_cookie_of(&turned);
    let page = hers.get("/here").await.field("page");
    let code = app.link_for("Sam").await;
    let back = hers.post("/sign-in", &[("code", code.symbols())]).await;
    let sam = hers.with_cookie_of(&back);
    let yusuf = WayIn::of(app, "Sam", "Yusuf").await;
    let turned = sam
        .post(
            &format!("{}/turning", yusuf.pages),
            &[("id", &crate::testing::form_id())],
        )
        .await;
    (sam.with_cookie_of(&turned), page)
}

fn from(page: &str, how: &'static str) -> Vec<(&'static str, String)> {
    vec![
        ("page", page.to_owned()),
        ("id", form_id()),
        ("do", how.to_owned()),
        ("words", "Zqxhers".to_owned()),
        ("name", "Zqxhers".to_owned()),
    ]
}

fn pairs<'a>(fields: &'a [(&'static str, String)]) -> Vec<(&'static str, &'a str)> {
    fields
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect()
}

#[tokio::test]
async fn words_of_a_sisters_page_do_not_reach_her_brothers_file_or_screen() {
    let app = TestApp::with_families().await;
    let (his, hers) = brother_after_sister(&app).await;
    let (amira, yusuf) = (app.child("Amira").await, app.child("Yusuf").await);
    let before = (app.entries(amira).await, app.entries(yusuf).await);
    for how in ["say", "ask", "about-me", "manner"] {
        let answer = his.post("/here", &pairs(&from(&hers, how))).await;
        assert_eq!(answer.goes_to(), "/here");
        let page = his.get("/here").await;
        assert!(!page.html().contains("Zqxhers"), "{how}");
        assert!(page.words().contains("Yusuf"), "{}", page.words());
    }
    let kept = his.post("/here/keeping", &pairs(&from(&hers, "say"))).await;
    assert_eq!(kept.status, 410);
    for place in ["home", "say", "ask", "about-me"] {
        assert!(!at(&his, place).await.html().contains("Zqxhers"), "{place}");
    }
    assert_eq!((app.entries(amira).await, app.entries(yusuf).await), before);
}

#[tokio::test]
async fn words_of_a_sisters_page_are_kept_for_her_and_the_screen_says_only_that() {
    let app = TestApp::with_families().await;
    let (his, hers) = brother_after_sister(&app).await;
    his.post("/here", &pairs(&from(&hers, "say"))).await;
    let said = his.get("/here").await.words();
    assert!(said.contains("This page was from before."), "{said}");
    assert!(said.contains("kept for the one who wrote them"), "{said}");
    let amira = app.child_in(app.child("Amira").await, true).await;
    let home = at(&amira, "home").await.words();
    assert!(home.contains("You began to write something"), "{home}");
}

#[tokio::test]
async fn words_of_a_page_that_was_hidden_are_not_kept_and_that_is_said_without_them() {
    let app = TestApp::with_families().await;
    let amira = app.child_in(app.child("Amira").await, true).await;
    let hers = amira.get("/here").await.field("page");
    amira.get("/leave").await;
    let his = app.child_in(app.child("Yusuf").await, true).await;
    his.post("/here", &pairs(&from(&hers, "say"))).await;
    let page = his.get("/here").await;
    assert!(
        page.words().contains("Your words were not sent."),
        "{}",
        page.words()
    );
    assert!(!page.words().contains("kept") && !page.html().contains("Zqxhers"));
    let answer = app
        .nobody()
        .post("/here", &pairs(&from(&hers, "say")))
        .await;
    assert_eq!(answer.status, 409);
    assert!(!answer.html().contains("Zqxhers"));
}

#[tokio::test]
async fn a_form_that_does_not_say_whose_page_it_is_from_writes_nothing() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    let entries = app.entries(child).await;
    for page in ["", "somebody"] {
        rhys.post("/here", &pairs(&from(page, "say"))).await;
    }
    assert_eq!(app.entries(child).await, entries);
    gives_words(&rhys, "say", "Mine.").await;
    assert!(app.entries(child).await > entries);
}

#[tokio::test]
async fn every_form_of_a_childs_page_says_whose_page_it_is_on() {
    let app = TestApp::with_families().await;
    for (name, together) in [("Kezia", true), ("Rhys", false)] {
        let child = app.child(name).await;
        let browser = app.child_in(child, together).await;
        gives_words(&browser, "ask", "When?").await;
        let letters = app
            .file(child)
            .await
            .letters
            .sent()
            .map(|(letter, _)| letter.id)
            .next();
        let letter = letters.map_or_else(String::new, |id| format!("letter {id}"));
        let places = [
            "home", "say", "ask", "about-me", "next", "help", "explain", "thanks",
        ];
        for place in places.into_iter().chain([letter.as_str()]) {
            let page = at(&browser, place).await;
            let forms = page.attributes("form[action^=\"/here\"]", "method").len();
            let said = page.attributes("form[action^=\"/here\"] > input[name=page]", "value");
            assert!(
                forms > 0 && said.len() == forms,
                "{name}, {place}: {forms} forms"
            );
            let own = page.attributes("body", "data-page");
            assert!(said.iter().all(|said| *said == own[0]), "{name}, {place}");
        }
    }
}
