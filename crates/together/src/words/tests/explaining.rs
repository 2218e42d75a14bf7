//! A word is explained to whoever asks, without signing in and inside a child's pages, from the same list.

use crate::{
    testing::TestApp,
    words::{BOARD, Explained, explain},
};

fn terms(found: &[Explained]) -> Vec<&str> {
    found.iter().map(|one| one.term.as_str()).collect()
}

#[tokio::test]
async fn the_word_itself_comes_alone_and_a_part_of_it_finds_every_word_that_has_it() {
    let app = TestApp::with_families().await;
    let today = app.app.list.today(&app.app.door).await.unwrap();
    assert_eq!(terms(&explain(&today.words, " Contact ")), ["contact"]);
    assert_eq!(terms(&explain(&today.words, "CAFCASS")).len(), 1);
    let part = explain(&today.words, "assessmen");
    assert!(part.len() > 1, "{:?}", terms(&part));
    assert!(part.iter().all(|one| !one.plain.concat().contains('[')));
    assert_eq!(explain(&today.words, "   "), []);
    assert_eq!(explain(&today.words, "qqqq"), []);
}

#[tokio::test]
async fn anybody_can_look_a_word_up_and_what_they_typed_is_in_no_address() {
    let app = TestApp::with_families().await;
    let nobody = app.nobody();
    let page = nobody.post("/words", &[("word", "contact")]).await;
    assert_eq!(page.status, 200);
    assert_eq!(page.texts(".word h2"), ["contact"]);
    assert!(
        page.words().contains("Suggested by this project."),
        "{}",
        page.words()
    );
    assert_eq!(page.attributes("form[role=search]", "method"), ["post"]);
    assert_eq!(page.attributes("a[rel]", "href"), [BOARD]);
    let none = nobody.post("/words", &[("word", "qqqq")]).await;
    assert!(
        none.words().contains("This word is not here."),
        "{}",
        none.words()
    );
}

#[tokio::test]
async fn every_letter_has_its_page_and_every_word_is_on_one() {
    let app = TestApp::with_families().await;
    let nobody = app.nobody();
    let letters = nobody
        .get("/words")
        .await
        .attributes("ul.letters a", "href");
    let mut shown = 0;
    for letter in &letters {
        let page = nobody.get(letter).await;
        assert_eq!(page.status, 200, "{letter}");
        shown += page.texts(".word h2").len();
    }
    let today = app.app.list.today(&app.app.door).await.unwrap();
    let words = today
        .words
        .iter()
        .filter(|listed| !listed.word.is_no_word());
    assert_eq!(shown, words.count());
    assert_eq!(nobody.get("/words/%3F").await.status, 404);
    assert_eq!(nobody.get("/words/abc").await.status, 404);
}

#[tokio::test]
async fn a_child_is_told_what_a_word_means_on_their_own_pages_and_nothing_of_it_is_kept() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let (rhys, before) = (app.child_in(child, false).await, app.entries(child).await);
    rhys.post("/here", &[("go", "explain")]).await;
    let asked = rhys.get("/here").await;
    assert!(asked.words().contains("What does this word mean?"));
    let page = rhys
        .post("/here", &[("do", "explain"), ("word", "contact")])
        .await;
    assert_eq!(page.texts(".word h2"), ["contact"]);
    assert!(page.words().contains("You could say:"), "{}", page.words());
    assert!(!rhys.get("/here").await.html().contains("value=\"contact\""));
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn a_word_the_board_has_agreed_to_says_so_to_everybody() {
    let app = TestApp::with_families().await;
    let nell = app.staff("Nell").await;
    let id = crate::testing::form_id();
    let fields = [
        ("id", id.as_str()),
        ("term", "contact"),
        ("because", "Agreed."),
    ];
    nell.post("/keeping/agreeing", &fields).await;
    let page = app.nobody().post("/words", &[("word", "contact")]).await;
    assert!(
        page.words()
            .contains("The young people’s board has agreed to this, since 23 November 2026."),
        "{}",
        page.words()
    );
}

#[tokio::test]
async fn a_child_who_comes_from_their_pages_finds_the_words_in_their_own_manner_with_a_way_back() {
    let app = TestApp::with_families().await;
    for (name, manner) in [("Amira", "young"), ("Rhys", "older")] {
        let child = app.child_in(app.child(name).await, true).await;
        for page in [
            child.get("/words").await,
            child.post("/words", &[("word", "court")]).await,
        ] {
            assert_eq!(page.attributes("body", "class"), [manner], "{name}");
            assert_eq!(
                page.attributes("form[action='/here'] button", "value"),
                ["home"]
            );
            let own = page.field("page");
            let back = child.post("/here", &[("page", &own), ("go", "home")]).await;
            assert_eq!(back.goes_to(), "/here");
        }
    }
    let nobody = app.nobody().get("/words").await;
    assert!(
        nobody
            .attributes("form[action='/here']", "action")
            .is_empty()
    );
}
