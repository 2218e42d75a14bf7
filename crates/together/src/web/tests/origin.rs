//! A form is taken only from our own pages.

use axum::{
    body::Body,
    http::{Request, header},
};

use crate::testing::{Answer, TestApp};

async fn noted(app: &TestApp, headers: &[(&str, &str)]) -> (Answer, usize) {
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let before = app.entries(child).await;
    let mut request = Request::post(format!("/children/{child}/record"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let body = format!(
        "id={}&kind=call&day=2026-11-23&text=Rang",
        crate::testing::form_id()
    );
    let answer = sam.ask(request, Body::from(body)).await;
    (answer, app.entries(child).await - before)
}

#[tokio::test]
async fn a_form_from_anywhere_else_is_refused_and_nothing_is_written() {
    let app = TestApp::with_families().await;
    let elsewhere: &[&[(&str, &str)]] = &[
        &[],
        &[("sec-fetch-site", "cross-site")],
        &[("sec-fetch-site", "same-site")],
        &[("sec-fetch-site", "none")],
        &[
            ("sec-fetch-site", "cross-site"),
            ("origin", "http://localhost:8080"),
        ],
        &[("origin", "null")],
        &[("origin", "https://localhost:8080")],
        &[("origin", "http://localhost:8080.evil.example")],
        &[("origin", "http://localhost")],
        &[("referer", "http://localhost:8080/children")],
    ];
    for headers in elsewhere {
        let (answer, written) = noted(&app, headers).await;
        assert_eq!((answer.status.as_u16(), written), (403, 0), "{headers:?}");
        assert!(
            answer.words().contains("one of our own pages"),
            "{headers:?}: {}",
            answer.words()
        );
    }
}

#[tokio::test]
async fn a_form_from_our_own_page_is_taken_with_either_header() {
    let app = TestApp::with_families().await;
    for headers in [
        ("sec-fetch-site", "same-origin"),
        ("origin", "http://localhost:8080"),
    ] {
        let (answer, written) = noted(&app, &[headers]).await;
        assert_eq!((answer.status.as_u16(), written), (303, 1), "{headers:?}");
    }
}

#[tokio::test]
async fn no_other_method_and_no_header_turns_looking_into_writing() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let before = app.entries(child).await;
    let address = format!(
        "/children/{child}/record?id={}&kind=call&day=2026-11-23&text=Rang&_method=POST",
        crate::testing::form_id()
    );
    sam.get(&address).await;
    let overridden = Request::get(&address).header("x-http-method-override", "POST");
    sam.ask(overridden, Body::empty()).await;
    for method in ["PUT", "DELETE", "PATCH"] {
        let request = Request::builder()
            .method(method)
            .uri(&address)
            .header("sec-fetch-site", "same-origin");
        assert!(
            !sam.ask(request, Body::empty()).await.status.is_success(),
            "{method}"
        );
    }
    assert_eq!(app.entries(child).await, before);
}
