//! How a letter stands: what is known is said with a day and a name, what is not known is said to be not known.

use ledger::FileId;

use super::letter_written;
use crate::{
    letters::LetterKind,
    telling::{Reached, thing},
    testing::{Browser, TestApp, form_id},
    web::words,
};

async fn reached(app: &TestApp, child: FileId, of: ledger::EntryId) -> Reached {
    let file = app.file(child).await;
    let found = thing(&file, of).expect("it was told in writing");
    found.standing(words(), &file).reached
}

async fn posted(browser: &Browser<'_>, path: &str, fields: &[(&str, &str)]) -> u16 {
    let id = form_id();
    let fields: Vec<(&str, &str)> = [("id", id.as_str())]
        .into_iter()
        .chain(fields.iter().copied())
        .collect();
    browser.post(path, &fields).await.status.as_u16()
}

#[tokio::test]
async fn what_nobody_knows_is_said_to_be_not_known() {
    let app = TestApp::with_families().await;
    let child = app.child("Kyle").await;
    let letter = letter_written(&app, child, LetterKind::WhatChanged, None).await;
    let angharad = app.staff("Angharad").await;
    let page = angharad
        .get(&format!("/children/{child}/telling/told/{letter}"))
        .await;
    let words = page.words();
    assert!(words.contains("Not known to have been opened"), "{words}");
    assert!(
        words.contains("Nobody has talked it through yet"),
        "{words}"
    );
    assert_eq!(reached(&app, child, letter).await, Reached::Sent);
    let list = angharad.get(&format!("/children/{child}/telling")).await;
    assert!(!list.html().contains("govuk-tag--green"));
}

#[tokio::test]
async fn opened_is_known_once_and_by_whoever_held_the_screen() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let letter = letter_written(&app, child, LetterKind::WhatChanged, None).await;
    let rhys = app.child_in(child, true).await;
    let go = format!("letter {letter}");
    for _ in 0..3 {
        rhys.post("/here", &[("go", &go)]).await;
    }
    assert_eq!(app.file(child).await.telling.opened(letter).count(), 1);
    assert_eq!(reached(&app, child, letter).await, Reached::Opened);
    let rhys = app.child_in(child, true).await;
    let page = rhys.get("/here").await.words();
    assert!(!page.contains("Opened"), "{page}");
}

#[tokio::test]
async fn talked_through_comes_after_opened_and_telling_again_comes_after_that_until_it_is_told() {
    let app = TestApp::with_families().await;
    let child = app.child("Kyle").await;
    let letter = letter_written(&app, child, LetterKind::WhatChanged, None).await;
    let angharad = app.staff("Angharad").await;
    let base = format!("/children/{child}/telling/told/{letter}");
    let arrived = [("how_known", "Carol rang.")];
    assert_eq!(
        posted(&angharad, &format!("{base}/arrival"), &arrived).await,
        303
    );
    assert_eq!(reached(&app, child, letter).await, Reached::Arrived);
    let talked = [("how", "in_person"), ("understood", "He asked when.")];
    assert_eq!(posted(&angharad, &base, &talked).await, 303);
    assert_eq!(reached(&app, child, letter).await, Reached::TalkedThrough);
    let again = [
        ("by", "2026-11-27"),
        ("again_because", "He thinks it is about Rose."),
    ];
    assert_eq!(
        posted(&angharad, &format!("{base}/again"), &again).await,
        303
    );
    assert_eq!(reached(&app, child, letter).await, Reached::Again);
    assert_eq!(posted(&angharad, &base, &talked).await, 303);
    assert_eq!(reached(&app, child, letter).await, Reached::TalkedThrough);
}

#[tokio::test]
async fn nothing_is_written_about_a_letter_that_is_not_in_this_file_or_without_saying_how() {
    let app = TestApp::with_families().await;
    let (child, other) = (app.child("Kyle").await, app.child("Shannon").await);
    let letter = letter_written(&app, other, LetterKind::WhatChanged, None).await;
    let angharad = app.staff("Angharad").await;
    let base = format!("/children/{child}/telling/told/{letter}");
    let talked = [("how", "in_person"), ("understood", "x")];
    assert_eq!(posted(&angharad, &base, &talked).await, 404);
    let base = format!("/children/{other}/telling/told/{letter}");
    assert_eq!(posted(&angharad, &base, &[("how", "in_person")]).await, 422);
    assert_eq!(
        posted(&angharad, &format!("{base}/again"), &[("by", "2026-11-01")]).await,
        422
    );
    assert_eq!(
        posted(&angharad, &format!("{base}/arrival"), &[]).await,
        422
    );
}
