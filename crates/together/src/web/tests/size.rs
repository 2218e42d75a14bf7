//! Too much is refused early, with a sentence.

use axum::{
    body::Body,
    http::{Request, header},
};
use bytes::Bytes;
use futures::{StreamExt, stream};

use crate::testing::{Answer, Browser, TestApp, form_id};

const LARGEST: usize = 25 * 1024 * 1024;

/// Sends so many bytes to a form for files, in chunks, without saying beforehand how many.
async fn streams(browser: &Browser<'_>, path: &str, bytes: usize) -> Answer {
    let chunk = Bytes::from(vec![b'x'; 1024 * 1024]);
    let head = Bytes::from_static(
        b"--x\r\nContent-Disposition: form-data; name=\"sound\"; filename=\"a.webm\"\r\n\r\n",
    );
    let tail = Bytes::from_static(b"\r\n--x--\r\n");
    let chunks = std::iter::once(head)
        .chain(std::iter::repeat_n(chunk, bytes / 1024 / 1024))
        .chain([tail]);
    let body = Body::from_stream(stream::iter(chunks.map(Ok::<_, std::io::Error>)));
    let request = Request::post(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    browser.ask(request, body).await
}

fn is_a_sentence(answer: &Answer) {
    assert_eq!(answer.status, 413);
    assert!(answer.words().contains("25"), "{}", answer.words());
}

#[tokio::test]
async fn a_file_that_is_too_large_is_refused_with_a_sentence() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let name = format!("/children/{child}/about-me/name");
    is_a_sentence(&streams(&sam, &name, LARGEST + 1024 * 1024).await);
    is_a_sentence(&streams(&sam, &name, 4 * LARGEST).await);
}

/// Announces two gigabytes, sends this, and then nothing more for ever: whoever waits for it waits for ever.
async fn announces_two_gigabytes(
    browser: &Browser<'_>,
    path: &str,
    kind: &str,
    begins: &'static str,
) -> Answer {
    let request = Request::post(path)
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_LENGTH, 2_147_483_648_u64)
        .header(header::CONTENT_TYPE, kind);
    let begins = stream::iter([Ok::<_, std::io::Error>(Bytes::from_static(
        begins.as_bytes(),
    ))]);
    let body = Body::from_stream(begins.chain(stream::pending()));
    browser.ask(request, body).await
}

#[tokio::test]
async fn two_gigabytes_that_are_only_announced_are_refused_before_they_come() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let name = format!("/children/{child}/about-me/name");
    let form = "application/x-www-form-urlencoded";
    is_a_sentence(&announces_two_gigabytes(&sam, &name, form, "").await);
    let begins = "--x\r\nContent-Disposition: form-data; name=\"say_it\"\r\n\r\nZqx-say-it\r\n\
         --x\r\nContent-Disposition: form-data; name=\"sound\"; filename=\"a.webm\"\r\n\r\n";
    let parts = "multipart/form-data; boundary=x";
    let refused = announces_two_gigabytes(&sam, &name, parts, begins).await;
    is_a_sentence(&refused);
    assert_eq!(
        refused.texts("pre.typed"),
        ["Zqx-say-it"],
        "what was typed before the file comes back"
    );
}

#[tokio::test]
async fn a_form_that_is_too_long_is_refused_with_a_sentence() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let (id, text) = (form_id(), "a".repeat(1024 * 1024 + 1));
    let answer = sam
        .post(
            &format!("/children/{child}/record"),
            &[("id", &id), ("text", &text)],
        )
        .await;
    assert_eq!(answer.status, 413);
}

#[tokio::test]
async fn an_upload_that_breaks_off_is_a_sentence() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let request = Request::post(format!("/children/{child}/about-me/name"))
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
    let half = "--x\r\nContent-Disposition: form-data; name=\"sound\"; filename=\"a\"\r\n\r\nhalf";
    let answer = sam.ask(request, Body::from(half)).await;
    assert_eq!(answer.status, 400);
    assert!(answer.words().len() > 20, "{}", answer.words());
}
