//! A story on the child's own pages: only where everybody around the screen may know it; yes, or not like that.

use ledger::{EntryId, FileId};

use super::{adds, begun, panel_of, shows};
use crate::{
    file::Slug,
    testing::{Browser, TestApp, form_id},
    voice::Heard,
};

fn slug(name: &str) -> Slug {
    Slug::for_name(name, |_| false)
}

/// A story with one panel that this child was shown.
async fn shown(app: &TestApp, worker: &str, child: FileId, name: &str) -> (EntryId, EntryId) {
    let worker = app.staff(worker).await;
    let board = begun(&worker, child, &[name]).await;
    panel_of(&adds(&worker, child, board, "Zqxjudge decides.", &[]).await);
    let answer = shows(&worker, child, board, name, &[]).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    let file = app.file(child).await;
    let (stamp, _) = file.story.shown_last(board, &slug(name)).unwrap();
    (board, stamp.id)
}

async fn goes(child: &Browser<'_>, place: &str) -> crate::testing::Answer {
    let answer = child.post("/here", &[("go", place)]).await;
    assert_eq!(answer.status, 303);
    child.get("/here").await
}

#[tokio::test]
async fn a_child_says_yes_or_not_like_that_and_what_it_is_like_and_their_worker_has_it_to_read() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let (board, id) = shown(&app, "Sam", child, "amira").await;
    let amira = app.child_in(child, true).await;
    assert!(
        amira
            .get("/here")
            .await
            .words()
            .contains("Why a judge decides")
    );
    let page = goes(&amira, &format!("story {id}")).await;
    assert!(
        page.words().contains("Zqxjudge decides."),
        "{}",
        page.words()
    );
    assert_eq!(
        page.attributes(".story img", "alt"),
        ["a judge at a big table, with papers"]
    );
    let about = page.field("about");
    let press = |view: &'static str| {
        let (amira, about) = (&amira, about.clone());
        async move {
            let fields = [
                ("id", &*form_id()),
                ("do", "story-view"),
                ("about", &*about),
                ("view", view),
            ];
            amira.post("/here", &fields).await.status
        }
    };
    assert_eq!(press("yes").await, 303);
    let view = async || {
        let file = app.file(child).await;
        let panel = file.story.board(board).unwrap().panels()[0].id;
        let found = file.story.view(panel, &slug("amira"));
        found.map(|(_, view, _)| view.clone()).unwrap()
    };
    assert!(view().await.agrees);
    let page = amira.get("/here").await.words();
    assert!(page.contains("You told Sam"), "{page}");
    assert_eq!(press("no").await, 303);
    assert!(
        !view().await.agrees,
        "one press is kept, whatever comes after"
    );
    let page = amira.get("/here").await;
    assert!(
        page.words().contains("What is it like?"),
        "{}",
        page.words()
    );
    assert!(page.words().contains("Who reads this"), "{}", page.words());
    let fields = [
        ("id", &*page.field("id")),
        ("do", "say"),
        ("about", &*page.field("about")),
        ("words", "Zqxinstead"),
    ];
    assert_eq!(amira.post("/here", &fields).await.status, 303);
    let file = app.file(child).await;
    let (stamp, said) = file.voice.said().last().unwrap();
    assert_eq!(said.words, "Zqxinstead");
    assert_eq!(said.heard, Heard::Together);
    assert!(said.was_asked.contains("Why a judge decides"));
    assert_eq!(view().await.said, Some(stamp.id));
    assert_eq!(
        file.story
            .due(&crate::due::DueRules::default().working().clone())
            .len(),
        1
    );
    let page = amira.get("/here").await.words();
    assert!(
        !page.contains("Zqxinstead"),
        "no screen shows a child’s words again: {page}"
    );
}

#[tokio::test]
async fn a_form_about_what_this_screen_does_not_show_writes_nothing() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let (board, id) = shown(&app, "Sam", child, "amira").await;
    let yusuf = app.child("Yusuf").await;
    let panel = app.file(child).await.story.board(board).unwrap().panels()[0].id;
    let other = app.child_in(yusuf, true).await;
    let entries = app.entries(yusuf).await;
    for about in [format!("{id} {panel}"), String::new(), "a b".to_owned()] {
        let fields = [
            ("id", &*form_id()),
            ("do", "story-view"),
            ("about", &*about),
            ("view", "yes"),
        ];
        assert_eq!(other.post("/here", &fields).await.status, 303);
    }
    let page = goes(&other, &format!("story {id}")).await.words();
    assert!(!page.contains("Zqx"), "{page}");
    assert_eq!(app.entries(yusuf).await, entries);
}

#[tokio::test]
async fn somebody_around_the_screen_who_may_not_know_it_is_enough_for_it_not_to_be_there() {
    let app = TestApp::with_families().await;
    let child = app.child("Kezia").await;
    let (_, id) = shown(&app, "Priya", child, "kezia").await;
    let together = app.child_in(child, true).await;
    let page = goes(&together, &format!("story {id}")).await.words();
    assert!(page.contains("Zqxjudge"), "{page}");
    let file = app.file(child).await;
    let readers = file.readers_on_screen(false);
    let (_, shown) = file.story.shown(id).unwrap();
    let own = app.child_in(child, false).await;
    let page = goes(&own, &format!("story {id}")).await.words();
    assert_eq!(
        page.contains("Zqxjudge"),
        shown.readers.includes(&readers),
        "{readers:?}"
    );
}

#[tokio::test]
async fn a_story_that_was_taken_off_the_screen_is_gone_and_no_older_one_comes_back() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let (board, first) = shown(&app, "Sam", child, "amira").await;
    let sam = app.staff("Sam").await;
    panel_of(&adds(&sam, child, board, "Zqxsecond.", &[]).await);
    shows(&sam, child, board, "amira", &[]).await;
    let amira = app.child_in(child, true).await;
    let page = goes(&amira, &format!("story {first}")).await.words();
    assert!(
        !page.contains("Zqxjudge decides. "),
        "the newer one stands for it: {page}"
    );
    let file = app.file(child).await;
    let (stamp, _) = file.story.shown_last(board, &slug("amira")).unwrap();
    let off = [("id", &*form_id()), ("of", &*stamp.id.to_string())];
    let answer = sam
        .post(&format!("/children/{child}/off-screen"), &off)
        .await;
    assert_eq!(
        answer.goes_to(),
        format!("/children/{child}/stories/{board}")
    );
    let page = amira.get("/here").await.words();
    assert!(!page.contains("Why a judge decides"), "{page}");
}
