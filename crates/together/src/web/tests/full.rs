//! Where something cannot be saved, what was typed comes back on the page, with a sentence and the right status.

use std::time::Duration;

use axum::{
    Router,
    body::Body,
    http::{Request, header},
    routing::post,
};
use tower::ServiceExt;

use super::pairs;
use crate::{
    testing::{Answer, TestApp, form_id},
    web::{Mode, Posted, app::guarded},
};

/// From now on the database may not grow. It is full at the next page that it needs.
async fn is_full(app: &TestApp) {
    let no_more = ledger::query("PRAGMA max_page_count = 1");
    app.ledger.change(vec![no_more]).await.unwrap();
}

/// There is room again.
async fn has_room(app: &TestApp) {
    let more = ledger::query("PRAGMA max_page_count = 1000000");
    app.ledger.change(vec![more]).await.unwrap();
}

/// On PostgreSQL the disk is the server's, and has no such limit to set.
fn on_postgres() -> bool {
    std::env::var("TOGETHER_TEST_DATABASE").is_ok()
}

fn long() -> String {
    format!(
        "Zqxfull <b>&</b> \u{ad8c}\n\n{}",
        "a long text ".repeat(2_000)
    )
}

/// Sends what the page offers to send again; the same form, hidden field by hidden field.
fn again(answer: &Answer) -> Vec<(String, String)> {
    let names = answer.attributes("main form input[type=hidden]", "name");
    let values = answer.attributes("main form input[type=hidden]", "value");
    names.into_iter().zip(values).collect()
}

#[tokio::test]
async fn on_a_full_disk_a_workers_form_comes_back_whole_and_goes_in_when_there_is_room() {
    if on_postgres() {
        return;
    }
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    for (page, name, shown, what) in [
        ("record", "text", "?whole=true", "Zqxfull"),
        ("about-me/unique", "unique", "/about-me", "Zqxfull"),
        ("people/new", "note", "/people", "Wilhelmina Quill"),
    ] {
        let address = format!("/children/{child}/{page}");
        let fields = [
            ("id", form_id()),
            ("kind", "call".into()),
            ("day", "2026-11-20".into()),
            ("name", "Wilhelmina Quill".into()),
            ("said_by", "child".into()),
            ("readers", "workers".into()),
            (name, long()),
        ];
        let before = app.entries(child).await;
        is_full(&app).await;
        let full = sam.post(&address, &pairs(&fields)).await;
        assert_eq!(full.status, 507, "{page}: {}", full.words());
        assert_eq!(full.texts("h1"), ["There is no room left to save"]);
        assert!(full.html().contains("Send it again"), "{page}");
        let typed = full.texts("pre.typed").join(" ");
        assert!(typed.contains("Zqxfull <b>&</b>"), "{page}: {typed}");
        assert_eq!(app.entries(child).await, before, "{page}");

        has_room(&app).await;
        assert_eq!(full.attributes("main form", "action"), [address.as_str()]);
        let sent = again(&full);
        let sent: Vec<_> = sent.iter().map(|(n, v)| (n.as_str(), v.as_str())).collect();
        let answer = sam.post(&address, &sent).await;
        assert_eq!(answer.status, 303, "{page}: {}", answer.words());
        let shown = sam.get(&format!("/children/{child}{shown}")).await;
        assert!(shown.html().contains(what), "{page}: {}", shown.words());
    }
}

#[tokio::test]
async fn on_a_full_disk_a_childs_words_come_back_on_a_page_of_theirs() {
    if on_postgres() {
        return;
    }
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    let (id, words) = (form_id(), long());
    let fields = [("id", id.as_str()), ("do", "say"), ("words", &words)];
    is_full(&app).await;
    let full = rhys.post("/here", &fields).await;
    assert_eq!(full.status, 507, "{}", full.words());
    assert_eq!(full.title(), "Home");
    assert_eq!(full.attributes("body a", "href")[0], "/leave");
    assert!(full.texts("blockquote").join("").contains("Zqxfull"));
    assert!(
        full.words().contains("What you wrote is still here"),
        "{}",
        full.words()
    );
    has_room(&app).await;
    assert_eq!(rhys.post("/here", &fields).await.goes_to(), "/here");
    let file = app.file(child).await;
    assert_eq!(
        file.voice.said().last().unwrap().1.words,
        words.trim_end(),
        "exactly as they were typed"
    );
}

#[tokio::test]
async fn where_a_childs_page_cannot_be_shown_the_page_that_says_so_is_one_of_theirs_too() {
    let app = TestApp::with_families().await;
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    let forget = ledger::query("DROP TABLE looks");
    app.ledger.change(vec![forget]).await.unwrap();
    let broken = rhys.get("/here").await;
    assert_eq!(
        (broken.status.as_u16(), broken.title()),
        (500, "Home".into())
    );
    assert_eq!(broken.attributes("body a", "href")[0], "/leave");
    assert!(!broken.words().contains("Rhys"), "{}", broken.words());
}

#[tokio::test]
async fn what_lets_a_child_in_is_never_put_back_on_a_page() {
    let app = TestApp::with_families().await;
    let forget = ledger::query("DROP TABLE access");
    app.ledger.change(vec![forget]).await.unwrap();
    let fields = [("code", "ABCD"), ("phrase", "Zqx green newts")];
    let broken = app.nobody().post("/here", &fields).await;
    assert_eq!(broken.status, 500);
    assert!(!broken.html().contains("Zqx") && !broken.html().contains("ABCD"));
    assert_eq!(broken.title(), "Home");
}

#[tokio::test]
async fn what_a_stale_page_sent_comes_back_too() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let record = format!("/children/{child}/record");
    let note = |id: &str, text: &str| {
        [
            ("id", id.to_owned()),
            ("kind", "call".to_owned()),
            ("day", "2026-11-20".to_owned()),
            ("text", text.to_owned()),
        ]
    };
    let id = form_id();
    sam.post(&record, &pairs(&note(&id, "The first."))).await;
    let (kept, typed) = (["call", "The first."], ["2026-11-20", "Zqx second"]);
    for (id, status, texts) in [
        (id.as_str(), 409, [&kept[..], &typed].concat()),
        ("nonsense", 400, typed.to_vec()),
    ] {
        let refused = sam.post(&record, &pairs(&note(id, "Zqx second"))).await;
        assert_eq!(refused.status, status);
        assert_eq!(refused.texts("pre.typed"), texts);
        assert!(
            !refused.html().contains("Send it again"),
            "it would not go in"
        );
    }
    let rhys = format!("/children/{}/record", app.child("Rhys").await);
    let not_there = sam.post(&rhys, &pairs(&note(&form_id(), "Zqx mine"))).await;
    assert_eq!(not_there.status, 404);
    assert_eq!(not_there.texts("pre.typed"), ["2026-11-20", "Zqx mine"]);
}

/// A form for a page that no real application has, behind everything that every page is behind.
async fn with_bad_pages(app: &TestApp, path: &str, longest: Duration) -> Answer {
    let panics = |form: Posted| async move {
        assert!(form.has("no such field"), "over {form:?}");
    };
    let pages = Router::new()
        .route("/panics", post(panics))
        .route("/never", post(std::future::pending::<String>));
    let router = guarded(pages, app.app.clone(), longest);
    let request = Request::post(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    let request = request.body(Body::from("id=x&text=Zqx+typed")).unwrap();
    let (parts, body) = router.oneshot(request).await.unwrap().into_parts();
    let body = axum::body::to_bytes(body, usize::MAX).await.unwrap();
    Answer {
        status: parts.status,
        headers: parts.headers,
        body: body.to_vec(),
    }
}

#[tokio::test]
async fn a_page_that_breaks_or_takes_too_long_is_answered_in_our_words_with_our_headers() {
    let app = TestApp::empty(Mode::Real).await;
    let broken = with_bad_pages(&app, "/panics", Duration::MAX).await;
    assert_eq!(broken.status, 500);
    assert_eq!(broken.texts("h1"), ["Something broke here"]);
    assert_eq!(broken.texts("pre.typed"), ["Zqx typed"]);
    let slow = with_bad_pages(&app, "/never", Duration::ZERO).await;
    assert_eq!(slow.status, 503);
    assert_eq!(slow.texts("h1"), ["This took too long"]);
    for answer in [broken, slow] {
        super::headers::has_our_headers("a page that failed", &answer);
        assert_eq!(answer.header(&header::CACHE_CONTROL), "no-store");
    }
}
