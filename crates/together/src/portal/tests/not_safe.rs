//! "I don't feel safe": live only where somebody on duty reads it now, and always with who answers now.

use super::at;
use crate::testing::{Answer, Browser, TestApp, form_id};

async fn presses(browser: &Browser<'_>, words: &str) -> Answer {
    let id = form_id();
    let fields = [("id", id.as_str()), ("do", "not-safe"), ("words", words)];
    browser.post("/here", &fields).await
}

#[tokio::test]
async fn it_is_one_press_away_on_every_page_and_says_who_answers_now() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    for clock in [
        "2026-11-23T10:00:00Z",
        "2026-11-23T20:00:00Z",
        "2026-11-28T11:00:00Z",
    ] {
        app.clock_at(clock);
        let rhys = app.child_in(child, false).await;
        for place in ["home", "say", "ask", "about-me", "next", "help", "thanks"] {
            let buttons = at(&rhys, place)
                .await
                .attributes("button[name=go]", "value");
            assert!(buttons.contains(&"not-safe".to_owned()), "{clock} {place}");
        }
        let page = at(&rhys, "not-safe").await.words();
        assert!(
            page.contains("999") && page.contains("0800 1111"),
            "{clock}: {page}"
        );
    }
}

#[tokio::test]
async fn it_is_live_on_a_day_with_somebody_on_duty_in_the_hours_in_which_somebody_answers() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    for (clock, live) in [
        ("2026-11-23T09:00:00Z", true),
        ("2026-11-23T16:59:00Z", true),
        ("2026-11-23T08:59:00Z", false),
        ("2026-11-23T17:00:00Z", false),
        ("2026-11-28T11:00:00Z", false),
    ] {
        app.clock_at(clock);
        let rhys = app.child_in(child, false).await;
        let page = at(&rhys, "not-safe").await;
        let button = page.words().contains("Tell Grace");
        assert_eq!(button, live, "{clock}: {}", page.words());
        let closed = page.words().contains("We are not at work now");
        assert_eq!(closed, !live, "{clock}: {}", page.words());
    }
}

#[tokio::test]
async fn without_a_rota_there_is_no_button_and_nothing_is_sent() {
    let app = TestApp::with_families().await;
    let (bea, id) = (app.staff("Bea").await, form_id());
    let nobody = bea.post("/house/rota", &[("id", &id)]).await;
    assert_eq!(nobody.status, 303);
    let child = app.child("Rhys").await;
    let (rhys, before) = (app.child_in(child, false).await, app.entries(child).await);
    let page = at(&rhys, "not-safe").await;
    assert!(
        page.attributes("input[name=do]", "value")
            .iter()
            .all(|what| what != "not-safe")
    );
    let answer = presses(&rhys, "Zqxwords").await;
    assert_eq!(answer.status, 422);
    assert!(
        answer.words().contains("It was not sent."),
        "{}",
        answer.words()
    );
    assert!(answer.words().contains("0800 1111"), "{}", answer.words());
    assert!(answer.html().contains("Zqxwords"), "nothing typed is lost");
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn it_is_due_at_once_for_their_workers_before_everything_else() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    assert_eq!(presses(&rhys, "").await.goes_to(), "/here");
    let list = app.staff("Angharad").await.get("/children").await;
    let first = list.texts("article ul.due li").remove(0);
    assert!(
        first.contains("Today") && first.contains("Rhys pressed “I don’t feel safe”"),
        "{first}"
    );
}

#[tokio::test]
async fn it_is_with_whoever_is_on_duty_at_once() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    presses(&rhys, "Zqxcome now").await;
    let grace = app.staff("Grace").await;
    let list = grace.get("/children").await;
    let first = list.texts("section.duty li").remove(0);
    assert!(
        first.contains("Rhys") && first.contains("pressed “I don’t feel safe”"),
        "{first}"
    );
    let address = list.attributes("section.duty a", "href").remove(0);
    let page = grace.get(&address).await.words();
    assert!(page.contains("Zqxcome now"), "{page}");
    assert!(
        page.contains("Is somebody in danger? Pass it on at once"),
        "{page}"
    );
}

#[tokio::test]
async fn the_same_press_twice_is_one_message_and_no_screen_shows_its_words() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    let before = app.file(child).await.voice.said().len();
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("do", "not-safe"),
        ("words", "Zqxsecret"),
    ];
    for _ in 0..2 {
        assert_eq!(rhys.post("/here", &fields).await.status, 303);
    }
    assert_eq!(app.file(child).await.voice.said().len(), before + 1);
    for place in ["not-safe-sent", "home", "not-safe", "thanks"] {
        let page = at(&rhys, place).await;
        assert!(!page.html().contains("Zqxsecret"), "{place}");
    }
    let sent = at(&rhys, "not-safe-sent").await.words();
    assert!(
        sent.contains("Grace has it now.") && sent.contains("999"),
        "{sent}"
    );
}
