//! The practice ground: whatever anybody does there, nothing leaves, and every page says where it is.

use axum::http::header;

use super::{KIND, drafted, presses};
use crate::testing::{Answer, Browser, Places, ROUTES, Route, TestApp, Who, form_id};

/// What may come back: a page, what a page is made of, or an answer to a script.
fn stays(answer: &Answer) -> bool {
    let kind = answer.header(&header::CONTENT_TYPE);
    let page = [
        "text/html",
        "application/json",
        "image/",
        "audio/",
        "video/",
        "text/css",
        "text/javascript",
        "font/",
    ];
    let taken = answer
        .header(&header::CONTENT_DISPOSITION)
        .starts_with("attachment");
    !taken && (kind.is_empty() || page.iter().any(|one| kind.starts_with(one)))
}

async fn places(app: &TestApp) -> Places {
    let child = app.child("Amira").await;
    let file = app.file(child).await;
    let (letter, sent) = file.letters.sent().next().map_or_else(
        || (ledger::uuid_at(app.app.door.clock().now()), None),
        |(letter, sent)| (letter.id, sent.forms.first().map(|(_, id)| *id)),
    );
    let attachment = sent.map_or(letter, |id| id.0);
    Places {
        child: child.to_string(),
        letter: letter.to_string(),
        entry: file.entries[0].0.id.to_string(),
        attachment: attachment.to_string(),
        person: "rana".to_owned(),
    }
}

async fn asks(browser: &Browser<'_>, route: &Route, method: &str, places: &Places) -> Answer {
    let (address, id) = (route.address(places), form_id());
    if method == "GET" {
        return browser.get(&address).await;
    }
    let fields = [
        ("id", id.as_str()),
        ("text", KIND),
        ("words", KIND),
        ("way", "letter"),
        ("channel", "email"),
        ("to", "amira"),
        ("person", "amira"),
        ("want", "device"),
        ("told", "x"),
        ("on", "2026-11-20"),
        ("by", "2026-12-20"),
        ("line", "1 Some Street"),
        ("mail", "a@example.org"),
        ("wanted", "yes"),
    ];
    browser.post(&address, &fields).await
}

async fn in_the_outbox(app: &TestApp) -> usize {
    let all = ledger::query("SELECT id FROM outbox WHERE state = 'waiting'");
    all.fetch_all(app.ledger.db()).await.unwrap().len()
}

#[tokio::test]
async fn whoever_asks_for_whatever_page_nothing_leaves_and_every_page_says_where_it_is() {
    let app = TestApp::with_families().await;
    let before = in_the_outbox(&app).await;
    let app = app.practising();
    let places = places(&app).await;
    let skipped = ["/leave", "/sign-out", "/be", "/assets/{*path}"];
    for role in ["Sam", "Helen", "Bea", "Joy", "Nell"] {
        let browser = app.staff(role).await;
        for route in ROUTES.iter().filter(|route| !skipped.contains(&route.path)) {
            // Who comes in would end this session, and who leaves the house everybody's.
            if route.who == Who::Anybody && route.methods.contains(&"POST") {
                continue;
            }
            if route.path.contains("leaving") {
                continue;
            }
            for method in route.methods {
                let answer = asks(&browser, route, method, &places).await;
                assert!(
                    stays(&answer),
                    "{role} {method} {}: {:?}",
                    route.path,
                    answer.headers
                );
                if answer
                    .header(&header::CONTENT_TYPE)
                    .starts_with("text/html")
                {
                    assert!(
                        answer.html().contains("<aside class=\"practice\""),
                        "{role} {method} {}",
                        route.path
                    );
                }
            }
        }
    }
    assert_eq!(in_the_outbox(&app).await, before, "nobody put anything out");
}

#[tokio::test]
async fn a_letter_that_is_sent_there_waits_for_nobody() {
    let app = TestApp::with_families().await;
    let before = in_the_outbox(&app).await;
    let app = app.practising();
    let (amira, sam) = (app.child("Amira").await, app.staff("Sam").await);
    let letter = drafted(&sam, amira).await;
    assert_eq!(presses(&sam, &letter, "sending", KIND).await.status, 303);
    assert_eq!(in_the_outbox(&app).await, before);
    let shown = sam.get(&letter).await;
    assert_eq!(shown.status, 200);
    let paper = sam.get(&format!("{letter}/paper")).await;
    assert_eq!(paper.status, 403, "paper can be put in an envelope");
    assert!(
        paper
            .words()
            .contains("nothing is printed, fetched or sent from here")
    );
}

#[tokio::test]
async fn a_childs_pages_are_marked_too() {
    let app = TestApp::with_families().await.practising();
    let amira = app.child("Amira").await;
    for page in [
        app.child_in(amira, true).await.get("/here").await,
        app.nobody().get("/here").await,
        app.nobody().get("/sign-in").await,
        app.nobody().get("/no/such/page").await,
    ] {
        assert!(
            page.html().contains("<aside class=\"practice\""),
            "{}",
            page.words()
        );
        assert!(
            page.words()
                .contains("Everybody here is made up, and nothing leaves this place.")
        );
    }
}

#[tokio::test]
async fn elsewhere_no_page_says_that_it_is_practice() {
    let app = TestApp::with_families().await;
    let page = app.staff("Sam").await.get("/children").await;
    assert!(!page.html().contains("<aside class=\"practice\""));
}
