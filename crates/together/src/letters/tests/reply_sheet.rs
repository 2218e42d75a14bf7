//! The reply sheet comes back: the child's own, kept as it came.

use super::OnTheDesk;
use crate::{
    about_me::SaidBy,
    file::{Audience, Readers},
    testing::TestApp,
    voice::Heard,
};

/// Rhys's letter went long ago; his sheet comes back now.
async fn came_back(app: &TestApp, fields: &[(&str, &str)]) -> crate::testing::Answer {
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    let letter = app.file(child).await.letters.sent().next().unwrap().0.id;
    let sheet = format!("/children/{child}/letters/{letter}/reply-sheet");
    let id = angharad.get(&sheet).await.field("id");
    let fields: Vec<_> = [("id", id.as_str())]
        .into_iter()
        .chain(fields.iter().copied())
        .collect();
    angharad.post_files(&sheet, &fields, &[]).await
}

#[tokio::test]
async fn what_is_on_the_sheet_is_the_childs_own() {
    let app = TestApp::with_families().await;
    let words = "i  DIDNT  ask for\nthis";
    let fields = [
        ("name", "Rhysie"),
        ("say_it", "REE-see"),
        ("asks", "Why?"),
        ("else", words),
    ];
    assert_eq!(came_back(&app, &fields).await.status, 303);
    let file = app.file(app.child("Rhys").await).await;
    let name = file.about_me.name_for(&Readers::worker()).unwrap();
    assert_eq!(
        (name.answer.said.name.as_str(), &name.answer.said_by),
        ("Rhysie", &SaidBy::Child)
    );
    let (_, said) = file.voice.said().last().unwrap();
    assert_eq!((said.words.as_str(), &said.heard), (words, &Heard::OnPaper));
    let question = file.voice.waiting().last().unwrap();
    assert_eq!(question.asked.words, "Why?");
}

#[tokio::test]
async fn a_name_on_a_sheet_that_nan_may_have_seen_is_for_those_who_saw_it() {
    let app = TestApp::with_families().await;
    came_back(&app, &[("name", "Rhysie")]).await;
    let file = app.file(app.child("Rhys").await).await;
    let readers = &file.about_me.names().next().unwrap().answer.readers;
    assert_eq!(*readers, Audience::only(file.readers_by_post().people()));
    assert!(!readers.includes(&Readers::person(
        file.child(),
        [crate::file::Reader::Unknown]
    )));
}

#[tokio::test]
async fn an_empty_sheet_is_a_sentence_and_nothing_is_kept() {
    let app = TestApp::with_families().await;
    let entries = app.entries(app.child("Rhys").await).await;
    let answer = came_back(&app, &[("name", "  "), ("else", "")]).await;
    assert_eq!(answer.status, 422);
    assert_eq!(app.entries(app.child("Rhys").await).await, entries);
}

#[tokio::test]
async fn a_broken_photograph_does_not_cost_what_was_typed() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    let letter = app.file(child).await.letters.sent().next().unwrap().0.id;
    let sheet = format!("/children/{child}/letters/{letter}/reply-sheet");
    let id = angharad.get(&sheet).await.field("id");
    let fields = [
        ("id", id.as_str()),
        ("name", "Rhysie"),
        ("else", "a long text"),
    ];
    let answer = angharad
        .post_files(&sheet, &fields, &[("picture", "x.jpg", b"not a picture")])
        .await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.field("name"), "Rhysie");
    assert_eq!(
        answer.box_text("else").trim_start_matches('\n'),
        "a long text"
    );
}

#[tokio::test]
async fn a_letter_that_did_not_go_has_no_sheet() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    assert_eq!(
        letter
            .worker
            .get(&format!("{}/reply-sheet", letter.address))
            .await
            .status,
        404
    );
}

/// What stands on each page of a PDF, read back by poppler.
fn pages(pdf: &[u8]) -> Vec<String> {
    let file = tempfile::NamedTempFile::new().expect("a file for a test");
    std::fs::write(file.path(), pdf).expect("the file is written");
    let mut poppler = std::process::Command::new("pdftotext");
    let read = poppler.arg(file.path()).arg("-").output();
    let read = read.expect("pdftotext is here: install poppler-utils");
    let text = String::from_utf8(read.stdout).expect("poppler writes UTF-8");
    text.trim_end_matches('\u{c}')
        .split('\u{c}')
        .map(str::to_owned)
        .collect()
}

#[tokio::test]
async fn a_younger_childs_reply_sheet_is_one_page_and_says_where_to_post_it() {
    let app = TestApp::with_families().await;
    let letter = OnTheDesk::drafted(&app, "Sam", "Amira").await;
    let paper = format!("{}/preview-on-paper", letter.address);
    let pages = pages(&letter.worker.get(&paper).await.body);
    let sheet = pages.last().expect("a letter has pages");
    for words in [
        "Tell me things",
        "What I want to be called",
        "Draw what you like",
    ] {
        assert!(sheet.contains(words), "“{words}” is not on {sheet}");
    }
    let foot = sheet.split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(
        foot.contains("Mill House, 3 Weir Street, Oakhurst OK1 2AB"),
        "{foot}"
    );
}
