//! The log holds no name and nothing that was typed: every route is asked, with a mark in everything that can be sent, while
//! everything that any part of the program says of itself is written down.

use std::process::Command;

use axum::{
    body::Body,
    http::{Request, header},
};

use crate::{
    cli::log_filter,
    testing::{Browser, Places, ROUTES, Route, TestApp, form_id},
};

/// In everything that is sent. It stands nowhere else.
const MARK: &str = "Zqxlogged";
/// Names in the files that are opened meanwhile.
const NAMES: [&str; 8] = [
    "Amira",
    "Haddad",
    "Yusuf",
    "Rhys",
    "Bevan",
    "Angharad",
    "Osei",
    "ah-MEER-ah",
];
/// Fields where people type, and what a form has to have so that it is done.
const TYPED: &str = "name say_it pronouns speak read when_where unique words text with note what for_children because answer first_name \
     reach child place code phrase version settles held about_other word line";
const CHOSEN: &[(&str, &str)] = &[
    ("kind", "call"),
    ("day", "2026-11-20"),
    ("said_by", "child"),
    ("readers", "everyone"),
    ("law", "private"),
    ("role", "adviser"),
    ("about", "faith"),
    ("post", "nobody"),
    ("way", "letter"),
    ("do", "say"),
];

/// Runs itself again with every word of the log on its way out, and reads all of that.
#[test]
fn the_log_holds_no_name_and_nothing_that_was_typed() {
    const AGAIN: &str = "TOGETHER_SAYS_EVERYTHING";
    if std::env::var(AGAIN).is_ok() {
        return says_everything();
    }
    let name = "web::tests::log::the_log_holds_no_name_and_nothing_that_was_typed";
    let mut again = Command::new(std::env::current_exe().unwrap());
    again.args(["--exact", name, "--nocapture"]).env(AGAIN, "1");
    let done = again.output().unwrap();
    let log = String::from_utf8_lossy(&done.stdout) + String::from_utf8_lossy(&done.stderr);
    let end: String = log
        .chars()
        .skip(log.chars().count().saturating_sub(3_000))
        .collect();
    assert!(done.status.success() && log.contains("1 passed"), "{end}");
    for said in ["ERROR", "DEBUG", "the log is written down"] {
        assert!(log.contains(said), "there is no {said} in the log: {end}");
    }
    for word in NAMES.into_iter().chain([MARK]) {
        let found = log.lines().find(|line| line.contains(word));
        assert_eq!(found, None, "“{word}” is in the log");
    }
}

fn says_everything() {
    let log = tracing_subscriber::fmt().with_env_filter(log_filter("trace"));
    log.with_writer(std::io::stderr).init();
    tracing::info!("the log is written down");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build();
    runtime.unwrap().block_on(everything_is_asked());
}

async fn everything_is_asked() {
    let app = TestApp::with_families().await;
    let amira = app.child("Amira").await;
    let mut made_up = app.nobody();
    made_up.cookie = Some(MARK.to_owned());
    let browsers = [
        app.staff("Sam").await,
        app.staff("Bea").await,
        app.child_in(amira, true).await,
        app.child_in(amira, false).await,
        app.nobody(),
        made_up,
    ];
    for broken in [false, true] {
        if broken {
            // From here on looks cannot be kept, so that every page is a fault and is told to the log.
            let forget = ledger::query("DROP TABLE looks");
            app.ledger.change(vec![forget]).await.unwrap();
        }
        for browser in &browsers {
            every_route(browser, &amira.to_string()).await;
            every_route(browser, MARK).await;
        }
    }
}

async fn every_route(browser: &Browser<'_>, child: &str) {
    let marked = Places {
        child: child.to_owned(),
        letter: form_id(),
        entry: MARK.to_owned(),
        attachment: MARK.to_owned(),
        person: MARK.to_owned(),
    };
    let stays = |route: &&Route| !["/be", "/leave", "/sign-out"].contains(&route.path);
    for route in ROUTES.iter().filter(stays) {
        for method in route.methods {
            asks(browser, route, method, &marked, CHOSEN).await;
            asks(browser, route, method, &marked, &[]).await;
        }
    }
}

/// One request with the mark in its address, its headers and all its fields but those that are chosen.
async fn asks(
    browser: &Browser<'_>,
    route: &Route,
    method: &str,
    places: &Places,
    chosen: &[(&str, &str)],
) {
    let address = route.address(places);
    let joint = if address.contains('?') { '&' } else { '?' };
    let request = Request::builder()
        .method(method)
        .uri(format!("{address}{joint}typed={MARK}"))
        .header("sec-fetch-site", "same-origin")
        .header(header::USER_AGENT, MARK)
        .header(header::REFERER, MARK);
    if method == "GET" {
        browser.ask(request, Body::empty()).await;
        return;
    }
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.append_pair("id", &form_id());
    for name in TYPED.split_whitespace() {
        body.append_pair(name, &format!("{MARK} {name}"));
    }
    for (name, value) in CHOSEN {
        let chosen = chosen.iter().any(|(one, _)| one == name);
        body.append_pair(name, if chosen { value } else { MARK });
    }
    let form = "application/x-www-form-urlencoded";
    let request = request.header(header::CONTENT_TYPE, form);
    browser.ask(request, Body::from(body.finish())).await;
    let (typed, name) = (format!("{MARK} beside a file"), format!("{MARK}.webm"));
    let files = ["sound", "picture"].map(|field| (field, name.as_str(), MARK.as_bytes()));
    let fields = [("id", form_id()), ("name", typed.clone()), ("words", typed)];
    let fields = fields
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    browser.post_files(&address, &fields, &files).await;
}
