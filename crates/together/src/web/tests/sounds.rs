//! Recordings are told by their content.

use crate::{
    testing::{TestApp, form_id},
    web::sound,
};

/// The beginning of a recording as Chromium makes it: EBML with the doctype webm, and then silence.
fn webm() -> Vec<u8> {
    let mut bytes = b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\x01\x42\xf7\x81\x01\x42\xf2\x81\x04\x42\xf3\x81\x08\x42\x82\x84webm\x42\x87\x81\x04\x42\x85\x81\x02".to_vec();
    bytes.resize(400, 0);
    bytes
}

#[test]
fn what_browsers_record_is_a_sound_and_nothing_else_is() {
    assert_eq!(sound(&webm()), Ok("audio/webm"));
    assert_eq!(
        sound(b"OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead"),
        Ok("audio/ogg")
    );
    for no_sound in [
        &b""[..],
        b"hello",
        b"<html><script>alert(1)</script>",
        b"\x89PNG\r\n\x1a\n",
        b"MZ\x90\0",
        b"%PDF-1.7",
    ] {
        assert!(sound(no_sound).is_err(), "{no_sound:?}");
    }
}

#[tokio::test]
async fn a_name_spoken_is_kept_and_played_from_the_head_of_every_page() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let (address, id) = (format!("/children/{child}/about-me/name"), form_id());
    let fields = [
        ("id", id.as_str()),
        ("name", "Amira"),
        ("say_it", "ah-MEER-ah"),
        ("said_by", "child"),
        ("readers", "everyone"),
    ];
    let answer = sam
        .post_files(&address, &fields, &[("sound", "../../etc/passwd", &webm())])
        .await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let page = sam.get(&format!("/children/{child}")).await;
    let source = page
        .attributes("audio", "src")
        .pop()
        .expect("a sound to play");
    let played = sam.get(&source).await;
    assert_eq!(
        (
            played.body.as_slice(),
            played.header(&axum::http::header::CONTENT_TYPE)
        ),
        (webm().as_slice(), "audio/webm")
    );
    assert_eq!(app.staff("Priya").await.get(&source).await.status, 404);
    assert_eq!(
        app.child_in(child, true).await.get(&source).await.goes_to(),
        "/here"
    );
}

#[tokio::test]
async fn a_sound_that_is_not_one_is_a_sentence_and_what_was_typed_stays() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let (address, id) = (format!("/children/{child}/about-me/name"), form_id());
    let before = app.entries(child).await;
    let fields = [("id", id.as_str()), ("name", "Zqxname"), ("say_it", "zed")];
    let answer = sam
        .post_files(
            &address,
            &fields,
            &[("sound", "name.webm", b"MZ not a sound")],
        )
        .await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        (answer.field("name"), answer.field("say_it")),
        ("Zqxname".to_owned(), "zed".to_owned())
    );
    assert!(
        answer
            .attributes(".govuk-error-summary a", "href")
            .contains(&"#sound".to_owned())
    );
    assert_eq!(app.entries(child).await, before);
}
