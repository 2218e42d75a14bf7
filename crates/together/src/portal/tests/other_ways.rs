//! A child says it with their voice or draws it: kept as theirs, for their workers to hear and see, and shown on no screen again.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat};

use super::at;
use crate::testing::{Answer, Browser, TestApp, form_id};

/// The beginning of a recording, by which it is known, and something that stands nowhere else.
const SOUND: &[u8] = b"RIFF\x24\0\0\0WAVEfmt Zqxvoice";

fn drawing() -> Vec<u8> {
    let mut made = Cursor::new(Vec::new());
    let picture = DynamicImage::new_rgb8(80, 60);
    picture.write_to(&mut made, ImageFormat::Png).unwrap();
    made.into_inner()
}

/// Gives what is beside the box, with these words.
async fn gives(
    browser: &Browser<'_>,
    (id, how, words): (&str, &str, &str),
    files: &[(&str, &str, &[u8])],
) -> Answer {
    let page = browser.get("/here").await.field("page");
    let fields = [
        ("page", page.as_str()),
        ("id", id),
        ("do", how),
        ("words", words),
        ("strokes", "1,6;10,20"),
    ];
    browser.post_files("/here", &fields, files).await
}

#[tokio::test]
async fn a_child_speaks_and_draws_instead_of_writing_and_only_the_workers_hear_and_see_it() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let amira = app.child_in(child, false).await;
    let (id, drawn) = (form_id(), drawing());
    let files: [(&str, &str, &[u8]); 2] = [
        ("sound", "voice.wav", SOUND),
        ("drawing", "drawing.png", &drawn),
    ];
    for _ in 0..2 {
        assert_eq!(
            gives(&amira, (&id, "say", ""), &files).await.goes_to(),
            "/here"
        );
    }
    let file = app.file(child).await;
    let entry = ledger::EntryId(id.parse().unwrap());
    let came = file
        .voice
        .came_with(entry)
        .expect("it came with it")
        .clone();
    assert_eq!((came.pictures.len(), came.sound.is_some()), (1, true));
    assert_eq!(
        file.voice
            .said()
            .iter()
            .filter(|(stamp, _)| stamp.id == entry)
            .count(),
        1
    );
    let said = format!("/children/{child}/said");
    for page in [said.clone(), format!("{said}/{id}")] {
        let page = sam.get(&page).await;
        let sounds = page.attributes("audio", "src");
        let pictures = page.attributes("img.kept", "src");
        assert_eq!((sounds.len(), pictures.len()), (1, 1), "{}", page.words());
        assert_eq!(sam.get(&sounds[0]).await.body, SOUND);
        assert_eq!(sam.get(&pictures[0]).await.status, 200);
        let priya = app.staff("Priya").await;
        assert_eq!(priya.get(&sounds[0]).await.status, 404);
        assert_eq!(amira.get(&sounds[0]).await.goes_to(), "/here");
    }
    for place in ["home", "say", "thanks"] {
        let page = at(&amira, place).await;
        assert!(
            page.attributes("main audio, main .card img", "src")
                .is_empty()
        );
        assert!(!page.html().contains(&id));
    }
    for place in ["pictures", "recordings"] {
        for kept in came.pictures.iter().chain(&came.sound) {
            let answer = amira.get(&format!("/here/{place}/{kept}")).await;
            assert_eq!(answer.status, 404);
        }
    }
}

#[tokio::test]
async fn a_question_can_be_spoken_and_is_promised_and_answered_by_what_it_is() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let amira = app.child_in(child, false).await;
    let id = form_id();
    gives(&amira, (&id, "ask", ""), &[("sound", "voice.wav", SOUND)]).await;
    let due = sam.get("/children").await.words();
    assert!(due.contains("A recording of their own voice"), "{due}");
    let page = sam.get(&format!("/children/{child}/said/{id}")).await;
    assert!(
        !page.words().contains("shows them on"),
        "there are no words to show back"
    );
}

#[tokio::test]
async fn what_is_no_recording_comes_back_with_the_words_and_nothing_is_kept() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let amira = app.child_in(child, false).await;
    let before = app.entries(child).await;
    let (id, drawn) = (form_id(), drawing());
    let files: [(&str, &str, &[u8]); 2] = [
        ("sound", "voice.wav", b"Zqxnone"),
        ("drawing", "drawing.png", &drawn),
    ];
    at(&amira, "say").await;
    let again = gives(&amira, (&id, "say", "Zqxtyped"), &files).await;
    assert_eq!(again.status, 422);
    assert_eq!(again.box_text("words"), "Zqxtyped");
    assert_eq!(
        again.attributes("input[name=strokes]", "value"),
        ["1,6;10,20"]
    );
    let empty = gives(&amira, (&form_id(), "say", " "), &[]).await;
    assert_eq!(empty.status, 422);
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn the_lines_of_a_drawing_that_was_begun_are_kept_for_the_day_with_the_words() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let amira = app.child_in(child, false).await;
    let page = amira.get("/here").await.field("page");
    let fields = [
        ("page", page.as_str()),
        ("do", "say"),
        ("words", ""),
        ("strokes", "2,6;1,2 3,4"),
    ];
    assert_eq!(amira.post("/here/keeping", &fields).await.status, 200);
    let page = at(&amira, "say").await;
    assert_eq!(
        page.attributes("input[name=strokes]", "value"),
        ["2,6;1,2 3,4"]
    );
}
