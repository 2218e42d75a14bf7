//! Words a child typed and did not send: kept a day, offered, not shown.

use super::{at, gives_words};
use crate::testing::{Browser, TestApp, form_id};

async fn types(browser: &Browser<'_>, words: &str) {
    let kept = browser
        .post("/here/keeping", &[("do", "say"), ("words", words)])
        .await;
    assert_eq!(kept.status, 200);
    assert!(!kept.html().contains(words));
}

/// Presses “Show me what I wrote”: what stands in the box then.
async fn shown(browser: &Browser<'_>) -> String {
    browser.post("/here", &[("do", "show-unsent")]).await;
    browser.get("/here").await.box_text("words")
}

#[tokio::test]
async fn words_that_were_not_sent_do_not_come_back_where_somebody_else_is_around() {
    let app = TestApp::with_families().await;
    let way_in = super::WayIn::of(&app, "Angharad", "Rhys").await;
    way_in.asked_who_is_around().await;
    let child = way_in.child;
    types(&app.child_in(child, false).await, "Zqxhalf a sentence").await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("phone", "people"),
        ("phone_people", "mam"),
        ("beside", "nobody"),
        ("said_by", "child"),
        ("readers", "workers"),
    ];
    let safe = format!("/children/{child}/about-me/safe");
    let kept = way_in.worker.post(&safe, &fields).await;
    assert_eq!(kept.status, 303, "{}", kept.words());
    let later = app.child_in(child, false).await;
    let home = at(&later, "home").await.words();
    assert!(!home.contains("You began to write something"), "{home}");
    later.post("/here", &[("do", "show-unsent")]).await;
    assert!(!later.get("/here").await.html().contains("Zqxhalf"));
    assert!(!at(&later, "say").await.html().contains("Zqxhalf"));
}

#[tokio::test]
async fn after_hide_this_page_they_stand_in_the_box_only_when_somebody_asks_for_them() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    types(&rhys, "Zqxhalf a sentence").await;
    assert!(at(&rhys, "say").await.box_text("words").contains("Zqxhalf"));
    rhys.get("/leave").await;
    let back = app.child_in(child, false).await;
    for place in ["home", "say", "home"] {
        assert!(
            !at(&back, place).await.html().contains("Zqxhalf"),
            "{place}"
        );
    }
    assert!(shown(&back).await.contains("Zqxhalf"));
}

#[tokio::test]
async fn unsent_words_are_offered_without_being_shown_and_are_there_to_carry_on() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    types(&app.child_in(child, false).await, "Zqxhalf a sentence").await;
    let later = app.child_in(child, false).await;
    let home = at(&later, "home").await;
    assert!(
        home.words().contains("You began to write something"),
        "{}",
        home.words()
    );
    assert!(!home.html().contains("Zqxhalf"));
    let offered = at(&later, "say").await;
    assert!(!offered.html().contains("Zqxhalf"), "nobody asked for it");
    assert!(offered.words().contains("Show me what I wrote"));
    assert_eq!(shown(&later).await.trim_start(), "Zqxhalf a sentence");
    assert!(!at(&later, "ask").await.html().contains("Zqxhalf"));
}

#[tokio::test]
async fn unsent_words_are_gone_after_a_day() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    types(&app.child_in(child, false).await, "Zqxhalf a sentence").await;
    app.minutes_later(24 * 60 - 1);
    let there = app.child_in(child, false).await;
    let home = at(&there, "home").await.words();
    assert!(home.contains("You began to write something"), "{home}");
    app.minutes_later(2);
    let gone = app.child_in(child, false).await;
    assert!(
        !at(&gone, "home")
            .await
            .words()
            .contains("You began to write something")
    );
    assert!(!at(&gone, "say").await.html().contains("Zqxhalf"));
}

#[tokio::test]
async fn unsent_words_can_be_thrown_away() {
    let app = TestApp::with_families().await;
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    types(&rhys, "Zqxhalf a sentence").await;
    let asked = at(&rhys, "throw-away").await.words();
    assert!(asked.contains("Throw it away?"), "{asked}");
    assert!(
        at(&rhys, "say").await.box_text("words").contains("Zqxhalf"),
        "asked once more, and nothing is gone yet"
    );
    rhys.post("/here", &[("do", "throw-away")]).await;
    assert!(
        !at(&rhys, "home")
            .await
            .words()
            .contains("You began to write something")
    );
    assert!(!at(&rhys, "say").await.html().contains("Zqxhalf"));
}

#[tokio::test]
async fn words_that_were_sent_are_not_unsent_any_more() {
    let app = TestApp::with_families().await;
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    types(&rhys, "Zqxwhole").await;
    gives_words(&rhys, "say", "Zqxwhole sentence").await;
    assert!(
        !at(&rhys, "home")
            .await
            .words()
            .contains("You began to write something")
    );
    assert!(!at(&rhys, "say").await.html().contains("Zqxwhole"));
}

#[tokio::test]
async fn unsent_words_are_in_no_page_of_a_workers() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    types(&app.child_in(child, false).await, "Zqxhalf a sentence").await;
    let angharad = app.staff("Angharad").await;
    for page in ["", "/said", "/letters", "?whole=true"] {
        let page = angharad.get(&format!("/children/{child}{page}")).await;
        assert!(!page.html().contains("Zqxhalf"));
    }
}

#[tokio::test]
async fn words_that_arrive_after_the_child_was_signed_out_are_kept_and_offered() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    at(&rhys, "say").await;
    app.minutes_later(11);
    let late = gives_words(&rhys, "say", "Zqxlate words").await;
    assert_eq!(late.goes_to(), "/here");
    assert_eq!(
        app.file(child)
            .await
            .voice
            .said()
            .iter()
            .filter(|(_, said)| said.words.contains("Zqxlate"))
            .count(),
        0
    );
    assert!(
        !rhys.get("/here").await.html().contains("Zqxlate"),
        "nobody is shown them"
    );
    let back = app.child_in(child, false).await;
    assert!(
        at(&back, "home")
            .await
            .words()
            .contains("You began to write something")
    );
    assert_eq!(shown(&back).await.trim_start(), "Zqxlate words");
}

#[tokio::test]
async fn words_that_arrive_after_the_page_was_hidden_are_not_kept() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    rhys.get("/leave").await;
    let id = form_id();
    rhys.post(
        "/here",
        &[("id", &id), ("do", "say"), ("words", "Zqxhidden")],
    )
    .await;
    let back = app.child_in(child, false).await;
    assert!(!at(&back, "say").await.html().contains("Zqxhidden"));
}

#[tokio::test]
async fn a_child_who_was_away_too_long_comes_in_again_in_the_same_browser() {
    let app = TestApp::with_families().await;
    let way_in = super::WayIn::of(&app, "Angharad", "Rhys").await;
    let code = way_in.live_code().await;
    let rhys = app
        .nobody()
        .with_cookie_of(&way_in.chooses(&code, super::PHRASE).await);
    app.minutes_later(11);
    let back = rhys
        .post("/here", &[("code", &code[..4]), ("phrase", super::PHRASE)])
        .await;
    assert_eq!(back.goes_to(), "/here");
    assert!(
        rhys.with_cookie_of(&back)
            .get("/here")
            .await
            .words()
            .contains("Hi Rhys")
    );
}

#[tokio::test]
async fn words_typed_on_the_workers_device_are_not_offered_on_the_childs_own_screen() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    types(&app.child_in(child, true).await, "Zqxhalf a sentence").await;
    let own = app.child_in(child, false).await;
    assert!(!at(&own, "say").await.html().contains("Zqxhalf"));
}

#[tokio::test]
async fn what_a_page_sends_a_day_after_the_child_was_there_is_nobodys() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    at(&rhys, "say").await;
    let entries = app.entries(child).await;
    app.minutes_later(24 * 60 + 1);
    gives_words(&rhys, "say", "Zqxlate words").await;
    let id = form_id();
    let about_me = [("id", id.as_str()), ("do", "about-me"), ("name", "Zqx")];
    rhys.post("/here", &about_me).await;
    assert_eq!(app.entries(child).await, entries);
    let back = app.child_in(child, false).await;
    assert!(!at(&back, "say").await.html().contains("Zqxlate"));
}

/// Fills in About me without sending it.
async fn fills_in(browser: &Browser<'_>, id: &str, name: &str) {
    let fields = [
        ("do", "about-me"),
        ("id", id),
        ("name", name),
        ("ways", "letter"),
    ];
    assert_eq!(browser.post("/here/keeping", &fields).await.status, 200);
}

#[tokio::test]
async fn what_was_filled_in_about_me_is_there_after_a_reload_and_goes_when_it_is_sent() {
    let app = TestApp::with_families().await;
    let way_in = super::WayIn::of(&app, "Angharad", "Rhys").await;
    way_in.asked_who_is_around().await;
    let rhys = app.child_in(way_in.child, false).await;
    types(&rhys, "Zqxhalf a sentence").await;
    let page = at(&rhys, "about-me").await;
    assert_eq!(
        page.attributes("form[data-autosave]", "data-autosave"),
        ["/here/keeping"]
    );
    let id = page.field("id");
    fills_in(&rhys, &id, "Zqxname").await;
    let again = at(&rhys, "about-me").await;
    assert_eq!(again.field("name"), "Zqxname");
    assert!(
        at(&rhys, "say").await.box_text("words").contains("Zqxhalf"),
        "the other is there too"
    );

    let later = app.child_in(way_in.child, false).await;
    for place in ["home", "about-me"] {
        let page = at(&later, place).await;
        assert!(
            page.words().contains("You began to fill in"),
            "{}",
            page.words()
        );
        assert!(!page.html().contains("Zqxname"), "nobody asked for it");
    }
    later
        .post("/here", &[("do", "show-unsent"), ("of", "about-me")])
        .await;
    assert_eq!(later.get("/here").await.field("name"), "Zqxname");

    let sent = [("id", id.as_str()), ("do", "about-me"), ("name", "Zqxname")];
    later.post("/here", &sent).await;
    let home = at(&later, "home").await.words();
    assert!(!home.contains("You began to fill in"), "{home}");
    assert!(
        home.contains("You began to write"),
        "the other still waits: {home}"
    );
}

#[tokio::test]
async fn nothing_filled_in_is_kept_where_somebody_else_is_around_the_screen() {
    let app = TestApp::with_families().await;
    let kezia = app.child_in(app.child("Kezia").await, false).await;
    let page = at(&kezia, "about-me").await;
    assert!(page.attributes("form[data-autosave]", "action").is_empty());
    fills_in(&kezia, &page.field("id"), "Zqxname").await;
    assert!(!at(&kezia, "about-me").await.html().contains("Zqxname"));
}
