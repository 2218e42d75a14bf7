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

#[tokio::test]
async fn somebody_who_is_not_signed_in_can_send_little_and_no_file() {
    let app = TestApp::with_families().await;
    let nobody = app.nobody();
    let long = "a".repeat(65 * 1024);
    for path in ["/here", "/sign-in", "/words", "/here/keeping"] {
        let refused = nobody.post(path, &[("code", &long)]).await;
        assert_eq!(refused.status, 413, "{path}");
        assert!(!refused.html().contains(&long), "{path}");
        let files = nobody
            .post_files(path, &[("code", "x")], &[("sound", "a.webm", b"xx")])
            .await;
        assert_eq!(files.status, 413, "{path}");
    }
    let few = vec![("code", "a"); 2_000];
    assert_eq!(
        nobody.post_files("/sign-in", &few, &[]).await.status,
        413,
        "many small ones"
    );
}

#[tokio::test]
async fn all_fields_together_may_hold_a_megabyte_and_a_file_goes_only_where_one_is_asked_for() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let (record, id) = (format!("/children/{child}/record"), form_id());
    let part = "a".repeat(90_000);
    let entries = app.entries(child).await;
    let mut fields = vec![("id", id.as_str())];
    fields.extend(std::iter::repeat_n(("text", part.as_str()), 13));
    assert_eq!(sam.post_files(&record, &fields, &[]).await.status, 413);
    assert_eq!(sam.post(&record, &fields).await.status, 413);
    let note = [
        ("id", id.as_str()),
        ("kind", "call"),
        ("day", "2026-11-23"),
        ("text", "Rang."),
    ];
    let with_file = sam
        .post_files(&record, &note, &[("sound", "a.webm", b"xx")])
        .await;
    assert_eq!(with_file.status, 413);
    assert_eq!(app.entries(child).await, entries);
    assert_eq!(sam.post(&record, &note).await.status, 303);
}

#[tokio::test]
async fn the_longest_words_of_a_childs_fit_in_every_script_and_longer_ones_get_a_clear_sentence() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    let words = "🦊".repeat(100_000);
    let id = form_id();
    let say = |words| [("id", id.as_str()), ("do", "say"), ("words", words)];
    assert_eq!(rhys.post("/here", &say(&words)).await.goes_to(), "/here");
    let file = app.file(child).await;
    assert_eq!(file.voice.said().last().unwrap().1.words, words);
    let longer = "a".repeat(1024 * 1024 + 1024);
    let refused = rhys.post("/here", &say(&longer)).await;
    assert_eq!(refused.status, 413);
    let sentence = refused.words();
    assert!(
        sentence.contains("This is too long to send at once."),
        "{}",
        &sentence[..300]
    );
    assert!(
        refused.html().contains(&longer),
        "and nothing of it is lost"
    );
}

#[tokio::test]
async fn where_a_form_comes_back_with_a_fault_a_chosen_file_has_to_be_chosen_again_and_it_says_so()
{
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let (id, long) = (form_id(), "a".repeat(501));
    let name = format!("/children/{child}/about-me/name");
    let sound = b"OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead";
    let fields = [("id", id.as_str()), ("name", long.as_str())];
    let again = sam
        .post_files(&name, &fields, &[("sound", "a.ogg", &sound[..])])
        .await;
    assert_eq!(again.status, 422);
    assert!(
        again.words().contains("has to be chosen again"),
        "{}",
        again.words()
    );
    assert_eq!(again.field("name"), long);
    let without = sam.post_files(&name, &fields, &[]).await.words();
    assert!(!without.contains("has to be chosen again"), "{without}");
}
