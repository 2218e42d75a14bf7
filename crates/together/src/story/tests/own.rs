//! What is in a child's file already stands first among the pictures, and goes only where it may; and nobody types a mention by hand.

use super::{adds, begun, drawing::png, panel, panel_of, shows};
use crate::testing::{Answer, TestApp, form_id};

async fn drawn(app: &TestApp, child: ledger::FileId) -> String {
    let (id, drawn, browser) = (form_id(), png(), app.child_in(child, true).await);
    let page = browser.get("/here").await.field("page");
    let fields = [
        ("page", page.as_str()),
        ("id", id.as_str()),
        ("do", "say"),
        ("words", "My two doors."),
        ("strokes", "1,6;10,20"),
    ];
    let files: [(&str, &str, &[u8]); 1] = [("drawing", "drawing.png", &drawn)];
    let answer = browser.post_files("/here", &fields, &files).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    id
}

fn pictures(page: &Answer) -> Vec<String> {
    page.attributes("input[name=symbol]", "value")
}

#[tokio::test]
async fn what_the_child_drew_stands_first_then_what_we_drew_and_then_the_set() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    drawn(&app, child).await;
    let board = begun(&sam, child, &["amira"]).await;
    let new = format!("/children/{child}/stories/{board}/panels/new");
    let all = pictures(&sam.get(&new).await);
    assert!(all[0].starts_with("kept:"), "{:?}", &all[..3]);
    assert!(
        all[1..5].iter().all(|one| one.starts_with("our-")),
        "{:?}",
        &all[..6]
    );
    let other = begun(
        &app.staff("Sam").await,
        app.child("Yusuf").await,
        &["yusuf"],
    )
    .await;
    let yusuf = app.child("Yusuf").await;
    let new = format!("/children/{yusuf}/stories/{other}/panels/new");
    let wrong = [("symbol", all[0].as_str()), ("alt", "x")];
    assert_eq!(
        panel(&sam, &new, &form_id(), "Two doors.", &wrong)
            .await
            .status,
        422,
        "a brother's is not in this file"
    );
}

#[tokio::test]
async fn a_drawing_of_the_childs_is_shown_to_nobody_for_whom_it_was_not_chosen() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let said = drawn(&app, child).await;
    let board = begun(&sam, child, &["rana"]).await;
    let new = format!("/children/{child}/stories/{board}/panels/new");
    let own = pictures(&sam.get(&new).await).remove(0);
    let chosen = [("symbol", own.as_str()), ("alt", "a house with two doors")];
    panel_of(&adds(&sam, child, board, "Two doors.", &chosen).await);
    let alone = [("alone", "yes")];
    let held = shows(&sam, child, board, "rana", &alone).await;
    assert_eq!(held.status, 422);
    assert!(
        held.words().contains("Picture 1 came from Amira"),
        "{}",
        held.words()
    );
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("may", "report"),
        ("chosen_by", "child"),
    ];
    let choice = format!("/children/{child}/said/{said}/choice");
    assert_eq!(sam.post(&choice, &fields).await.status, 303);
    assert_eq!(shows(&sam, child, board, "rana", &alone).await.status, 303);
}

#[tokio::test]
async fn a_name_is_put_in_by_a_press_without_a_script_and_nothing_typed_is_lost() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["amira"]).await;
    let new = format!("/children/{child}/stories/{board}/panels/new");
    let page = sam.get(&new).await;
    let names = page.attributes("button[name=mention]", "value");
    let mum = names.iter().find(|one| one.contains("(p:rana)")).unwrap();
    assert!(
        !page.texts("main").concat().contains("(p:"),
        "nobody has to know how it is written"
    );
    let pressed = [("mention", mum.as_str()), ("alt", "Zqxalt")];
    let page = panel(&sam, &new, &form_id(), "We see", &pressed).await;
    assert_eq!(page.status, 200, "{}", page.words());
    assert_eq!(page.box_text("words"), format!("We see {mum}"));
    assert_eq!(page.field("alt"), "Zqxalt");
    assert!(
        app.file(child)
            .await
            .story
            .board(board)
            .unwrap()
            .panels()
            .is_empty()
    );
    // A name that is none of this file's is no name, and the form is kept as it is.
    let strange = [("mention", "[x](p:nobody)")];
    assert_eq!(
        panel(&sam, &new, &form_id(), "We", &strange).await.status,
        303
    );
}
