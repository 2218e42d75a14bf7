//! Drawings and photographs: made anew, kept sealed beside the file, on no screen but with the story that has them.

use std::io::Cursor;

use image::{DynamicImage, ImageFormat};

use super::{adds, begun, panel_of, shows};
use crate::{
    file::Slug,
    story::Picture,
    testing::{TestApp, form_id},
};

pub(super) fn png() -> Vec<u8> {
    let mut made = Cursor::new(Vec::new());
    let picture = DynamicImage::new_rgb8(80, 60);
    picture.write_to(&mut made, ImageFormat::Png).unwrap();
    made.into_inner()
}

#[tokio::test]
async fn a_drawing_is_made_anew_shown_to_the_child_and_printed() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["amira"]).await;
    let address = format!("/children/{child}/stories/{board}/panels/new");
    let (id, mut drawn) = (form_id(), png());
    drawn.extend_from_slice(b"Zqxhidden");
    let fields = [
        ("id", &*id),
        ("which", "draw"),
        ("strokes", "1,6;10,20"),
        ("alt", "a house with two doors"),
        ("words", "Home."),
        ("whose", "worker"),
        ("version", "0"),
    ];
    let files: [(&str, &str, &[u8]); 1] = [("drawing", "drawing.png", &drawn)];
    for _ in 0..2 {
        panel_of(&sam.post_files(&address, &fields, &files).await);
    }
    let file = app.file(child).await;
    let panels = file.story.board(board).unwrap().panels();
    let [one] = &panels[..] else {
        panic!("the same form twice is one panel: {panels:?}");
    };
    let Some(Picture::Drawn(drawn)) = one.panel.picture else {
        panic!("it was drawn: {:?}", one.panel);
    };
    let kept = app.app.door.attachment(&file, drawn).await.unwrap();
    assert_eq!(kept.media, "image/png");
    assert!(!kept.bytes.windows(9).any(|some| some == b"Zqxhidden"));
    let amira = app.child_in(child, true).await;
    let picture = format!("/here/pictures/{drawn}");
    assert_eq!(amira.get(&picture).await.status, 404, "not shown yet");
    assert_eq!(shows(&sam, child, board, "amira", &[]).await.status, 303);
    assert_eq!(amira.get(&picture).await.status, 200);
    assert_eq!(app.nobody().get(&picture).await.status, 404);
    let yusuf = app.child_in(app.child("Yusuf").await, true).await;
    assert_eq!(yusuf.get(&picture).await.status, 404);
    let file = app.file(child).await;
    let amira = Slug::for_name("amira", |_| false);
    let (stamp, _) = file.story.shown_last(board, &amira).unwrap();
    let paper = sam
        .get(&format!("/children/{child}/stories/{}/paper", stamp.id))
        .await;
    assert_eq!(paper.status, 200);
    assert!(paper.body.starts_with(b"%PDF"));
}

#[tokio::test]
async fn what_only_looks_like_a_picture_is_refused_and_the_words_stay() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["amira"]).await;
    let address = format!("/children/{child}/stories/{board}/panels/new");
    let id = form_id();
    for (which, field) in [("draw", "drawing"), ("send", "photo")] {
        let fields = [
            ("id", &*id),
            ("which", which),
            ("alt", "a cat"),
            ("words", "Zqxwords"),
            ("whose", "worker"),
        ];
        let files: [(&str, &str, &[u8]); 1] = [(field, "x.png", b"<svg onload=alert(1)>")];
        let page = sam.post_files(&address, &fields, &files).await;
        assert_eq!(page.status, 422, "{which}");
        assert_eq!(page.box_text("words").trim(), "Zqxwords");
    }
    let nothing = adds(
        &sam,
        child,
        board,
        "Zqx",
        &[("which", "draw"), ("alt", "a")],
    )
    .await;
    assert_eq!(nothing.status, 422);
}
