//! A worker makes a storyboard.

use ledger::EntryId;

use super::{adds, begun, panel, panel_of, presses};
use crate::{
    story::{Picture, Whose},
    testing::{TestApp, form_id},
};

#[tokio::test]
async fn a_story_is_for_people_by_name_and_an_empty_form_says_what_is_missing() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let address = format!("/children/{child}/stories");
    assert!(sam.get(&address).await.words().contains("Begin a story"));
    let id = form_id();
    let nobody = [("id", &*id), ("title", ""), ("kind", "people")];
    let page = sam.post(&address, &nobody).await;
    assert_eq!(page.status, 422);
    assert!(page.words().contains("Choose at least one person, by name"));
    assert!(page.words().contains("Write what it is called"));
    let brother = [
        ("id", &*id),
        ("title", "Us"),
        ("kind", "people"),
        ("people", "yusuf"),
    ];
    assert_eq!(
        sam.post(&address, &brother).await.status,
        422,
        "a brother has stories in a file of his own"
    );
    let board = begun(&sam, child, &["amira", "rana"]).await;
    let page = sam.get(&format!("{address}/{board}")).await.words();
    assert!(page.contains("For Amira, Rana Haddad"), "{page}");
    assert!(page.contains("There is no picture yet"), "{page}");
}

#[tokio::test]
async fn a_picture_from_the_set_brings_what_it_shows_and_credit_to_who_drew_it() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["amira"]).await;
    let ours = panel_of(&adds(&sam, child, board, "A judge decides.", &[]).await);
    let address = format!("/children/{child}/stories/{board}");
    let page = sam.get(&address).await;
    let alt = "a judge at a big table, with papers";
    assert_eq!(page.attributes(".story img", "alt"), [alt]);
    assert!(!page.words().contains("OpenMoji"), "we drew this one");
    let house = [("which", "choose"), ("symbol", "house")];
    let changing = format!("{address}/panels/{ours}");
    let changed = panel(&sam, &changing, &form_id(), "Home.", &house).await;
    assert_eq!(panel_of(&changed), ours);
    let page = sam.get(&address).await;
    assert!(page.words().contains("OpenMoji"), "{}", page.words());
    assert_eq!(page.attributes(".story img", "alt"), ["a house"]);
}

#[tokio::test]
async fn a_panel_needs_a_picture_or_words_and_a_picture_needs_to_be_told() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["amira"]).await;
    let empty = adds(&sam, child, board, " ", &[("which", "none")]).await;
    assert_eq!(empty.status, 422);
    assert!(
        empty
            .words()
            .contains("Write a few words, or choose a picture")
    );
    for (which, say) in [
        ("choose", "Choose one of the pictures"),
        ("draw", "Draw something"),
        ("send", "Choose a picture to send in"),
        ("", "Choose where the picture comes from"),
    ] {
        let wrong = [("which", which), ("symbol", "../secret"), ("alt", "x")];
        let page = adds(&sam, child, board, "Zqxwords", &wrong).await;
        assert_eq!(page.status, 422, "{which}");
        assert!(page.words().contains(say), "{which}: {}", page.words());
        assert_eq!(
            page.box_text("words").trim(),
            "Zqxwords",
            "nothing typed is lost"
        );
    }
    let long = "x".repeat(700);
    assert_eq!(adds(&sam, child, board, &long, &[]).await.status, 422);
    let nobody = adds(&sam, child, board, "Hm.", &[("whose", "zebra")]).await;
    assert_eq!(nobody.status, 422);
    assert!(
        app.file(child)
            .await
            .story
            .board(board)
            .unwrap()
            .panels()
            .is_empty()
    );
}

#[tokio::test]
async fn words_are_the_childs_own_only_where_the_child_said_them() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["amira"]).await;
    let theirs = [("whose", "amira")];
    let page = adds(&sam, child, board, "Zqxnever", &theirs).await;
    assert_eq!(page.status, 422);
    assert!(page.words().contains("not in the file as Amira’s"));
    let amira = app.child_in(child, true).await;
    let (id, long) = (form_id(), "I like big cats, and I like pancakes.");
    let says = [("id", &*id), ("do", "say"), ("words", long)];
    assert_eq!(amira.post("/here", &says).await.status, 303);
    let before = EntryId(id.parse().unwrap());
    panel_of(&adds(&sam, child, board, "I like pancakes.", &theirs).await);
    let now = [("whose", "amira"), ("said_now", "yes")];
    panel_of(&adds(&sam, child, board, "Zqxnow", &now).await);
    let file = app.file(child).await;
    let panels = file.story.board(board).unwrap().panels();
    assert_eq!(
        panels[0].panel.said,
        Some(before),
        "a part of it points to where it was said"
    );
    let (stamp, kept) = file.voice.said().last().unwrap();
    assert_eq!(kept.words, "Zqxnow", "what was said now is kept as said");
    assert!(kept.was_asked.contains("Why a judge decides"));
    assert_eq!(panels[1].panel.said, Some(stamp.id));
    assert_eq!(panels[1].panel.whose, Whose::Person(file.child().clone()));
}

#[tokio::test]
async fn up_and_down_move_undo_takes_back_and_the_same_press_twice_is_one() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["amira"]).await;
    adds(&sam, child, board, "One.", &[]).await;
    let two = panel_of(&adds(&sam, child, board, "Two.", &[]).await).to_string();
    let words = async || {
        let page = sam.get(&format!("/children/{child}/stories/{board}")).await;
        page.texts(".story .words")
    };
    assert_eq!(words().await, ["One.", "Two."]);
    let id = form_id();
    let up = [("id", &*id), ("do", "up"), ("panel", &*two)];
    let address = format!("/children/{child}/stories/{board}");
    for _ in 0..2 {
        assert_eq!(sam.post(&address, &up).await.status, 303);
        assert_eq!(words().await, ["Two.", "One."]);
    }
    let page = sam.get(&address).await;
    let of = page.field("of");
    let answer = presses(&sam, child, board, &[("do", "undo"), ("of", &of)]).await;
    assert_eq!(answer.status, 303);
    assert_eq!(words().await, ["One.", "Two."]);
    let again = presses(&sam, child, board, &[("do", "undo"), ("of", &of)]).await;
    assert_eq!(
        again.status, 409,
        "an old page undoes nothing of somebody else’s"
    );
    let back = presses(&sam, child, board, &[("do", "again"), ("of", &of)]).await;
    assert_eq!(back.status, 303);
    assert_eq!(words().await, ["Two.", "One."]);
    presses(&sam, child, board, &[("do", "out"), ("panel", &two)]).await;
    assert_eq!(words().await, ["One."]);
    assert_eq!(
        presses(&sam, child, board, &[("do", "sing")]).await.status,
        404
    );
}

#[tokio::test]
async fn a_panel_saves_itself_while_it_is_typed_and_drawn_and_is_there_after_a_reload() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["amira"]).await;
    let address = format!("/children/{child}/stories/{board}/panels/new");
    let id = form_id();
    let typed = [
        ("id", &*id),
        ("which", "draw"),
        ("strokes", "1,6;10,20 30,40"),
        ("words", "Zqxbegun"),
        ("whose", "rana"),
        ("version", "0"),
    ];
    let mut body = form_urlencoded::Serializer::new(String::new());
    body.extend_pairs(typed);
    let request = axum::http::Request::post(&address)
        .header("sec-fetch-site", "same-origin")
        .header("x-together", "autosave")
        .header("content-type", "application/x-www-form-urlencoded");
    let kept = sam.ask(request, body.finish().into()).await;
    assert_eq!(kept.status, 200, "{}", kept.html());
    let page = sam.get(&address).await;
    assert_eq!(page.box_text("words").trim(), "Zqxbegun");
    assert_eq!(page.field("strokes"), "1,6;10,20 30,40");
    assert_eq!(page.field("id"), id);
    let checked = page.attributes("input[name=whose][checked]", "value");
    assert_eq!(checked, ["rana"]);
    let none = [("which", "none"), ("whose", "rana"), ("version", "1")];
    panel_of(&panel(&sam, &address, &id, "Zqxbegun", &none).await);
    let page = sam.get(&address).await;
    assert_eq!(
        page.box_text("words").trim(),
        "",
        "what was kept is begun no more"
    );
    let file = app.file(child).await;
    let kept = file.story.board(board).unwrap().panels();
    assert!(matches!(&kept[..], [one] if one.panel.picture.is_none()));
    assert!(!matches!(kept[0].panel.picture, Some(Picture::Drawn(_))));
}
