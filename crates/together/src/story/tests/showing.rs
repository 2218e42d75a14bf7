//! A story is shown to people by name, in words they know, and what they say is kept.

use ledger::EntryId;

use super::{adds, begun, panel, panel_of, presses, says, shows};
use crate::{
    children::What,
    file::{Audience, Slug},
    testing::{TestApp, form_id},
};

fn slug(name: &str) -> Slug {
    Slug::for_name(name, |_| false)
}

#[tokio::test]
async fn a_board_for_thinking_is_shown_to_nobody_by_any_address_or_form() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = form_id();
    let thinking = [("id", &*id), ("title", "Zqxmine"), ("kind", "thinking")];
    let list = format!("/children/{child}/stories");
    assert_eq!(sam.post(&list, &thinking).await.status, 303);
    let board = EntryId(id.parse().unwrap());
    panel_of(&adds(&sam, child, board, "Zqxthought", &[]).await);
    let page = sam.get(&format!("{list}/{board}")).await;
    assert!(page.words().contains("never shown") || page.words().contains("For thinking"));
    assert!(page.attributes("a[href*='/people/']", "href").is_empty());
    let named = [
        ("do", "name"),
        ("title", "Zqxmine"),
        ("people", "amira"),
        ("kind", "people"),
    ];
    presses(&sam, child, board, &named).await;
    for who in ["amira", "rana", "mark"] {
        let address = format!("{list}/{board}/people/{who}");
        assert_eq!(sam.get(&address).await.status, 404, "{who}");
        assert_eq!(shows(&sam, child, board, who, &[]).await.status, 404);
    }
    let amira = app.child_in(child, true).await;
    let page = amira.get("/here").await.everything();
    assert!(!page.contains("Zqx"), "{page}");
    let file = app.file(child).await;
    assert!(file.story.board(board).unwrap().board.people.is_empty());
    assert!(file.story.shown_to(&slug("amira")).is_empty());
}

#[tokio::test]
async fn each_sees_the_words_they_know_and_it_is_kept_exactly_as_shown() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    let board = begun(&sam, child, &["rhys", "mam"]).await;
    let one = adds(&sam, child, board, "[Mam](p:mam) wants to see you.", &[]).await;
    let one = panel_of(&one);
    let file = app.file(child).await;
    let mam = file
        .families()
        .find_map(|family| family.people.get(&slug("mam")));
    let name = mam.unwrap().name.clone();
    let preview = sam
        .get(&format!("/children/{child}/stories/{board}/people/mam"))
        .await;
    let words = preview.words();
    assert!(
        words.contains(&format!("{name} wants to see you")),
        "{words}"
    );
    assert_eq!(shows(&sam, child, board, "rhys", &[]).await.status, 303);
    let file = app.file(child).await;
    let (stamp, shown) = file.story.shown_last(board, &slug("rhys")).unwrap();
    let said = format!("{:?}", shown.panels[0].words);
    assert!(said.contains("Mam") && !said.contains(&name), "{said}");
    assert_eq!(shown.also_for, ["Mam"]);
    let Audience::Only(readers) = &shown.readers else {
        panic!("it is for people by name: {:?}", shown.readers);
    };
    assert!(readers.contains(&slug("rhys")) && !readers.contains(&slug("gareth")));
    // Changed later, what he was shown stays what he was shown.
    let paper = format!("/children/{child}/stories/{}/paper", stamp.id);
    let before = sam.get(&paper).await;
    assert_eq!(before.status, 200);
    assert!(before.body.starts_with(b"%PDF"));
    let changing = format!("/children/{child}/stories/{board}/panels/{one}");
    panel_of(&panel(&sam, &changing, &form_id(), "Other words.", &[]).await);
    assert_eq!(sam.get(&paper).await.body, before.body);
    let page = sam.get(&format!("/children/{child}/stories/{board}")).await;
    assert!(
        page.words().contains("and changed since"),
        "{}",
        page.words()
    );
    assert_eq!(sam.get(&format!("{paper}?large=true")).await.status, 200);
}

#[tokio::test]
async fn it_is_shown_to_nobody_it_is_not_for_and_not_before_there_is_a_picture() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["amira"]).await;
    assert_eq!(shows(&sam, child, board, "amira", &[]).await.status, 422);
    assert_eq!(shows(&sam, child, board, "mark", &[]).await.status, 404);
    assert_eq!(shows(&sam, child, board, "yusuf", &[]).await.status, 404);
    panel_of(&adds(&sam, child, board, "A judge decides.", &[]).await);
    assert_eq!(shows(&sam, child, board, "mark", &[]).await.status, 404);
    assert_eq!(shows(&sam, child, board, "amira", &[]).await.status, 303);
}

#[tokio::test]
async fn a_sealed_detail_and_a_person_they_may_not_know_of_stop_it() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["amira", "mark"]).await;
    let sealed = "You live at 14 Tannery Row, Oakhurst.";
    let one = panel_of(&adds(&sam, child, board, sealed, &[]).await);
    let page = shows(&sam, child, board, "mark", &[("alone", "yes")]).await;
    assert_eq!(page.status, 422, "{}", page.words());
    assert!(
        app.file(child)
            .await
            .story
            .shown_last(board, &slug("mark"))
            .is_none()
    );
    let changing = format!("/children/{child}/stories/{board}/panels/{one}");
    let other = "[Zosia](p:zebra) plays with you.";
    panel_of(&panel(&sam, &changing, &form_id(), other, &[]).await);
    let page = shows(&sam, child, board, "mark", &[("alone", "yes")]).await;
    assert_eq!(page.status, 422);
    assert!(page.words().contains("Picture 1 names"), "{}", page.words());
}

#[tokio::test]
async fn a_childs_own_words_are_shown_to_others_only_after_the_child_said_yes_to_them() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["amira", "rana"]).await;
    let own = [("whose", "amira"), ("said_now", "yes")];
    let one = panel_of(&adds(&sam, child, board, "I like pancakes.", &own).await);
    let alone = [("alone", "yes")];
    let page = shows(&sam, child, board, "rana", &alone).await;
    assert_eq!(page.status, 422);
    assert!(page.words().contains("It waits until Amira says yes to it"));
    assert_eq!(shows(&sam, child, board, "amira", &[]).await.status, 303);
    let page = shows(&sam, child, board, "rana", &alone).await;
    assert_eq!(page.status, 422, "shown is not yet yes");
    let no = [("view-1", "no"), ("instead-1", "")];
    says(&sam, child, board, "amira", &no).await;
    assert_eq!(shows(&sam, child, board, "rana", &alone).await.status, 422);
    says(&sam, child, board, "amira", &[("view-1", "yes")]).await;
    assert_eq!(shows(&sam, child, board, "rana", &alone).await.status, 303);
    // Other words are words nobody said yes to yet.
    let changing = format!("/children/{child}/stories/{board}/panels/{one}");
    let answer = panel(&sam, &changing, &form_id(), "I like waffles.", &own).await;
    panel_of(&answer);
    assert_eq!(shows(&sam, child, board, "rana", &alone).await.status, 422);
}

#[tokio::test]
async fn what_a_parent_says_is_noted_panel_by_panel_and_not_like_that_is_due_until_it_is_seen_to() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["rana"]).await;
    let one = panel_of(&adds(&sam, child, board, "A judge decides.", &[]).await);
    let two = panel_of(&adds(&sam, child, board, "Then we meet.", &[]).await);
    let early = says(&sam, child, board, "rana", &[("view-1", "yes")]).await;
    assert_eq!(
        early.status, 404,
        "nobody says anything about what nobody showed them"
    );
    assert_eq!(shows(&sam, child, board, "rana", &[]).await.status, 303);
    assert_eq!(says(&sam, child, board, "rana", &[]).await.status, 422);
    let both = [
        ("view-1", "yes"),
        ("view-2", "no"),
        ("instead-2", "Zqxinstead"),
    ];
    assert_eq!(says(&sam, child, board, "rana", &both).await.status, 303);
    let due = async || {
        let all = app.due(child).await;
        all.into_iter().find(|due| due.what == What::Story(board))
    };
    assert!(due().await.is_some());
    let address = format!("/children/{child}/stories/{board}");
    let page = sam.get(&address).await;
    let words = page.words();
    assert!(words.contains("Rana Haddad said yes on"), "{words}");
    assert!(words.contains("Zqxinstead"), "{words}");
    let file = app.file(child).await;
    assert_eq!(
        file.voice
            .said()
            .iter()
            .filter(|(_, said)| said.words == "Zqxinstead")
            .count(),
        0,
        "a parent’s words are not the child’s"
    );
    let view = page.field("view");
    let stays = [("do", "stays"), ("view", &*view), ("because", " ")];
    assert_eq!(presses(&sam, child, board, &stays).await.status, 422);
    let stays = [
        ("do", "stays"),
        ("view", &*view),
        ("because", "Both are so."),
    ];
    assert_eq!(presses(&sam, child, board, &stays).await.status, 303);
    assert!(due().await.is_none());
    let again = [("view-2", "no"), ("instead-2", "Still not.")];
    assert_eq!(says(&sam, child, board, "rana", &again).await.status, 303);
    assert!(due().await.is_some(), "said again, it waits again");
    let changing = format!("{address}/panels/{two}");
    panel_of(&panel(&sam, &changing, &form_id(), "Then we may meet.", &[]).await);
    assert!(due().await.is_none(), "the panel was changed");
    let _ = one;
}

#[tokio::test]
async fn a_child_who_points_is_written_down_as_saying_so_and_their_words_are_theirs() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Yusuf").await);
    let board = begun(&sam, child, &["yusuf"]).await;
    panel_of(&adds(&sam, child, board, "A judge decides.", &[]).await);
    assert_eq!(shows(&sam, child, board, "yusuf", &[]).await.status, 303);
    let no = [("view-1", "no"), ("instead-1", "Biscuit decides.")];
    let id = form_id();
    let mut fields = vec![("id", &*id), ("version", "0")];
    fields.extend(no);
    let address = format!("/children/{child}/stories/{board}/people/yusuf/said");
    for _ in 0..2 {
        assert_eq!(sam.post(&address, &fields).await.status, 303);
    }
    let file = app.file(child).await;
    let said: Vec<_> = file
        .voice
        .said()
        .iter()
        .filter(|(_, said)| said.words == "Biscuit decides.")
        .collect();
    assert_eq!(said.len(), 1, "the same form twice is one");
    assert!(said[0].1.was_asked.contains("picture 1"), "{:?}", said[0].1);
    let panel = file.story.board(board).unwrap().panels()[0].id;
    let (_, view, _) = file.story.view(panel, &slug("yusuf")).unwrap();
    assert_eq!(view.said, Some(said[0].0.id));
}

#[tokio::test]
async fn nobody_else_reaches_a_story() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let board = begun(&sam, child, &["amira"]).await;
    let one = panel_of(&adds(&sam, child, board, "A judge decides.", &[]).await);
    shows(&sam, child, board, "amira", &[]).await;
    let file = app.file(child).await;
    let (stamp, _) = file.story.shown_last(board, &slug("amira")).unwrap();
    let base = format!("/children/{child}/stories");
    let pages = [
        base.clone(),
        format!("{base}/{board}"),
        format!("{base}/{board}/panels/new"),
        format!("{base}/{board}/panels/{one}"),
        format!("{base}/{board}/people/amira"),
        format!("{base}/{}/paper", stamp.id),
    ];
    let entries = app.entries(child).await;
    for who in ["Priya", "Owen", "Bea", "Joy"] {
        let other = app.staff(who).await;
        for page in &pages {
            let status = other.get(page).await.status;
            assert!(status == 404 || status == 403, "{who} {page}: {status}");
            let answer = other.post(page, &[("id", &form_id()), ("do", "up")]).await;
            assert!(
                answer.status.is_client_error(),
                "{who} {page}: {}",
                answer.status
            );
        }
    }
    let amira = app.child_in(child, false).await;
    for page in &pages {
        assert!(!amira.get(page).await.words().contains("A judge decides"));
    }
    // Not under the address of another child either.
    let yusuf = app.child("Yusuf").await;
    let elsewhere = pages[1].replace(&child.to_string(), &yusuf.to_string());
    assert_eq!(sam.get(&elsewhere).await.status, 404);
    assert_eq!(app.entries(child).await, entries);
}
