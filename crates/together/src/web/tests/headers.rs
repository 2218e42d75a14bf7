//! Headers of everything we answer.

use axum::http::{HeaderName, header};

use tower::ServiceExt;

use crate::testing::{Answer, TestApp};

pub(super) fn has_our_headers(what: &str, answer: &Answer) {
    let policy = answer.header(&header::CONTENT_SECURITY_POLICY);
    for part in [
        "default-src 'none'",
        "frame-ancestors 'none'",
        "base-uri 'none'",
        "form-action 'self'",
    ] {
        assert!(policy.contains(part), "{what}: {part} in “{policy}”");
    }
    for unsafe_word in ["unsafe", "http:", "https:", "*"] {
        assert!(
            !policy.contains(unsafe_word),
            "{what}: {unsafe_word} in “{policy}”"
        );
    }
    let expected = [
        ("x-content-type-options", "nosniff"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
    ];
    for (name, value) in expected {
        assert_eq!(
            answer.header(&HeaderName::from_static(name)),
            value,
            "{what}: {name}"
        );
    }
    let referrer = answer.header(&header::REFERRER_POLICY);
    assert!(
        ["same-origin", "no-referrer"].contains(&referrer),
        "{what}: “{referrer}”"
    );
    let device = answer.header(&HeaderName::from_static("permissions-policy"));
    assert!(device.contains("geolocation=()"), "{what}: “{device}”");
}

#[tokio::test]
async fn every_answer_has_the_headers_that_keep_pages_to_themselves() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let (sam, amira, nobody) = (
        app.staff("Sam").await,
        app.child_in(child, true).await,
        app.nobody(),
    );
    for path in [
        "/",
        "/sign-in",
        "/here",
        "/leave",
        "/children",
        "/nowhere",
        "/first/ABCDEFGHJKMN",
        "/assets/staff.css",
    ] {
        has_our_headers(path, &nobody.get(path).await);
        has_our_headers(path, &sam.get(path).await);
        has_our_headers(path, &amira.get(path).await);
    }
    has_our_headers(
        "a child's file",
        &sam.get(&format!("/children/{child}")).await,
    );
    has_our_headers(
        "a refused post",
        &sam.post_raw("/find", b"name=%FF".to_vec()).await,
    );
    let elsewhere = axum::http::Request::post("/find").header("sec-fetch-site", "cross-site");
    has_our_headers(
        "a post from elsewhere",
        &sam.ask(elsewhere, axum::body::Body::empty()).await,
    );
    has_our_headers("a wrong method", &sam.post("/children", &[]).await);
}

#[tokio::test]
async fn whoever_came_by_https_comes_by_nothing_else() {
    let app = TestApp::with_families().await;
    let strict = |answer: &Answer| answer.header(&header::STRICT_TRANSPORT_SECURITY).to_owned();
    assert_eq!(strict(&app.nobody().get("/sign-in").await), "");
    let mut https = app.app.clone();
    https.address = "https://together.example".into();
    let request = axum::http::Request::get("/sign-in").body(axum::body::Body::empty());
    let answer = crate::web::router(https)
        .oneshot(request.unwrap())
        .await
        .unwrap();
    let strict = &answer.headers()[header::STRICT_TRANSPORT_SECURITY];
    assert_eq!(strict, "max-age=31536000");
}

#[tokio::test]
async fn no_page_is_kept_by_a_browser() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    for path in [
        "/children".to_owned(),
        "/sign-in".into(),
        "/here".into(),
        "/nowhere".into(),
        format!("/children/{child}/people"),
    ] {
        assert_eq!(
            sam.get(&path).await.header(&header::CACHE_CONTROL),
            "no-store",
            "{path}"
        );
    }
}

#[tokio::test]
async fn nobody_gets_a_cookie_by_looking() {
    let app = TestApp::with_families().await;
    for path in [
        "/",
        "/sign-in",
        "/here",
        "/nowhere",
        "/children",
        "/assets/staff.css",
    ] {
        assert!(
            !app.nobody()
                .get(path)
                .await
                .headers
                .contains_key(header::SET_COOKIE),
            "{path}"
        );
    }
    let wrong = app
        .nobody()
        .post("/sign-in", &[("code", "ABCD EFGH JKMN")])
        .await;
    assert!(!wrong.headers.contains_key(header::SET_COOKIE));
}

#[tokio::test]
async fn signing_in_gives_a_new_cookie_each_time() {
    let app = TestApp::with_families().await;
    let who = app.staff_id("Sam").await.to_string();
    let sam = app.staff("Sam").await;
    let (first, second) = (
        sam.post("/be", &[("who", &who)]).await,
        sam.post("/be", &[("who", &who)]).await,
    );
    let cookies = [&first, &second].map(|answer| answer.header(&header::SET_COOKIE).to_owned());
    assert!(
        cookies[0].starts_with("__Host-together=") && cookies[0].contains("HttpOnly"),
        "{cookies:?}"
    );
    assert_ne!(cookies[0], cookies[1]);
    assert!(!cookies[0].contains(sam.cookie.as_deref().unwrap()));
}

#[tokio::test]
async fn an_address_that_is_no_address_is_a_page_in_plain_words() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let not_found = sam.get("/nowhere").await;
    for path in [
        "/children/not-an-id",
        "/children/%00",
        "/children/%FF",
        "/children/../x",
        "/first/%00",
        "/children/new?beside=x",
        "/constant",
    ] {
        let answer = sam.get(path).await;
        assert!(answer.status.is_client_error(), "{path}: {}", answer.status);
        assert_eq!(answer.html(), not_found.html(), "{path}");
    }
}
