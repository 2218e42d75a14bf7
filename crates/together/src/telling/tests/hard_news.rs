//! Hard news comes from a person. What must never happen: a child learns it from a screen, alone; another child does; or whoever holds
//! the screen.

use ledger::{EntryId, FileId};

use super::{letter_written, planned, told};
use crate::{
    about_me::{AboutMeEntry, Answer, Around, HardNews, Safe, SaidBy},
    door::{OpenFile, Role, Viewer},
    file::{Audience, Written},
    letters::LetterKind,
    testing::{TestApp, form_id},
    web::Error,
};

/// Writes an answer about this child.
async fn said(app: &TestApp, child: FileId, entry: impl Fn(&OpenFile) -> AboutMeEntry) {
    let id = EntryId::new(app.app.door.clock().now());
    let rule = |file: &OpenFile| Ok::<_, Error>(Written::new(file.id(), id, &entry(file)).into());
    let done = app.app.door.write(&Viewer::program(), child, rule).await;
    assert!(done.is_ok());
}

async fn alone_with_the_screen(app: &TestApp, child: FileId) {
    said(app, child, |_| {
        let safe = Safe {
            phone: Around::Nobody,
            beside: Around::Nobody,
            ..Safe::default()
        };
        Answer {
            said: safe,
            said_by: SaidBy::Child,
            readers: Audience::Workers,
        }
        .into()
    })
    .await;
}

async fn chose(app: &TestApp, child: FileId, said_by: SaidBy) {
    said(app, child, |file| {
        Answer {
            said: HardNews::MyPages,
            said_by: said_by.clone(),
            readers: Audience::only([file.child()]),
        }
        .into()
    })
    .await;
}

#[tokio::test]
async fn a_letter_of_a_plan_is_on_no_screen_before_the_child_was_told_and_then_it_is() {
    let app = TestApp::with_families().await;
    let child = app.child("Kyle").await;
    alone_with_the_screen(&app, child).await;
    let plan = planned(&app, child).await;
    let letter = letter_written(&app, child, LetterKind::WhatChanged, Some(plan)).await;
    for together in [false, true] {
        let kyle = app.child_in(child, together).await;
        let page = kyle.get("/here").await.everything();
        assert!(!page.contains("Zqx"), "{page}");
        let go = format!("letter {letter}");
        kyle.post("/here", &[("go", &go)]).await;
        let page = kyle.get("/here").await.everything();
        assert!(!page.contains("Zqx"), "opened too early: {page}");
    }
    assert_eq!(app.file(child).await.telling.opened(letter).count(), 0);
    told(&app.staff("Angharad").await, child, plan, &["kyle"]).await;
    let kyle = app.child_in(child, false).await;
    assert!(kyle.get("/here").await.words().contains("Zqxletter"));
    let go = format!("letter {letter}");
    kyle.post("/here", &[("go", &go)]).await;
    assert!(kyle.get("/here").await.words().contains("Zqxnews"));
}

#[tokio::test]
async fn a_decision_without_a_plan_waits_for_a_person_too() {
    let app = TestApp::with_families().await;
    let child = app.child("Kyle").await;
    alone_with_the_screen(&app, child).await;
    let kinds = [
        LetterKind::Recommendation,
        LetterKind::Decision,
        LetterKind::Goodbye,
    ];
    for kind in kinds {
        letter_written(&app, child, kind, None).await;
    }
    let kyle = app.child_in(child, false).await;
    let page = kyle.get("/here").await.everything();
    assert!(!page.contains("Zqx"), "{page}");
    letter_written(&app, child, LetterKind::AfterHearing, None).await;
    assert!(kyle.get("/here").await.words().contains("Zqxletter"));
}

#[tokio::test]
async fn what_was_told_to_one_opens_nothing_for_their_sister() {
    let app = TestApp::with_families().await;
    let (child, other) = (app.child("Kyle").await, app.child("Shannon").await);
    for one in [child, other] {
        alone_with_the_screen(&app, one).await;
    }
    let plan = planned(&app, child).await;
    let kyles = letter_written(&app, child, LetterKind::Decision, Some(plan)).await;
    letter_written(&app, other, LetterKind::Decision, Some(plan)).await;
    told(&app.staff("Angharad").await, child, plan, &["kyle"]).await;
    let shannon = app.child_in(other, false).await;
    assert!(!shannon.get("/here").await.everything().contains("Zqx"));
    let go = format!("letter {kyles}");
    shannon.post("/here", &[("go", &go)]).await;
    let page = shannon.get("/here").await.everything();
    assert!(!page.contains("Zqx"), "by another child: {page}");
    assert_eq!(app.file(child).await.telling.opened(kyles).count(), 0);
}

#[tokio::test]
async fn a_parent_beside_the_screen_gets_nothing_that_is_not_for_them_even_when_it_was_told() {
    let app = TestApp::with_families().await;
    let child = app.child("Kyle").await;
    let plan = planned(&app, child).await;
    letter_written(&app, child, LetterKind::Decision, Some(plan)).await;
    told(&app.staff("Angharad").await, child, plan, &["kyle"]).await;
    said(&app, child, |file| {
        let mum = file
            .families()
            .flat_map(|family| family.people.all())
            .find(|person| person.name.starts_with("Gemma"))
            .expect("their mum")
            .slug
            .clone();
        let safe = Safe {
            phone: Around::People([mum].into()),
            beside: Around::Nobody,
            ..Safe::default()
        };
        Answer {
            said: safe,
            said_by: SaidBy::Child,
            readers: Audience::Workers,
        }
        .into()
    })
    .await;
    let kyle = app.child_in(child, false).await;
    assert!(!kyle.get("/here").await.everything().contains("Zqx"));
    // No parent has a way in of their own.
    assert!(!Role::Parent.works_with_children());
    assert_eq!(Role::staff("parent"), None);
}

#[tokio::test]
async fn a_child_who_chose_to_read_first_reads_first_and_nobody_else_can_choose_that() {
    let app = TestApp::with_families().await;
    let child = app.child("Kyle").await;
    alone_with_the_screen(&app, child).await;
    letter_written(&app, child, LetterKind::Decision, None).await;
    chose(&app, child, SaidBy::Court).await;
    let kyle = app.child_in(child, false).await;
    assert!(!kyle.get("/here").await.everything().contains("Zqx"));
    chose(&app, child, SaidBy::Child).await;
    assert!(kyle.get("/here").await.words().contains("Zqxletter"));
}

#[tokio::test]
async fn where_somebody_else_may_hold_the_screen_the_choice_is_not_offered() {
    let app = TestApp::with_families().await;
    let child = app.child("Kyle").await;
    let kyle = app.child_in(child, false).await;
    kyle.post("/here", &[("go", "about-me")]).await;
    let page = kyle.get("/here").await;
    assert!(
        page.attributes("input[name=\"hard_news\"]", "value")
            .is_empty()
    );
    let id = form_id();
    let fields = [("do", "about-me"), ("id", &id), ("hard_news", "my_pages")];
    kyle.post("/here", &fields).await;
    assert!(app.file(child).await.about_me.hard_news().is_none());
    alone_with_the_screen(&app, child).await;
    kyle.post("/here", &[("go", "about-me")]).await;
    let page = kyle.get("/here").await;
    let offered = page.attributes("input[name=\"hard_news\"]", "value");
    assert_eq!(offered, ["a_person", "my_pages"]);
    let id = form_id();
    let fields = [("do", "about-me"), ("id", &id), ("hard_news", "my_pages")];
    kyle.post("/here", &fields).await;
    assert!(app.file(child).await.about_me.hard_news().is_some());
}

#[tokio::test]
async fn no_page_of_a_childs_says_that_there_is_a_plan_or_that_anybody_read_anything() {
    let app = TestApp::with_families().await;
    let child = app.child("Kyle").await;
    alone_with_the_screen(&app, child).await;
    let plan = planned(&app, child).await;
    let letter = letter_written(&app, child, LetterKind::WhatChanged, Some(plan)).await;
    told(&app.staff("Angharad").await, child, plan, &["kyle"]).await;
    let kyle = app.child_in(child, false).await;
    for go in ["home", "next", "about-me", &format!("letter {letter}")] {
        kyle.post("/here", &[("go", go)]).await;
        let words = kyle.get("/here").await.words();
        for never in [
            "live with Nan",
            "Quiet, then glad",
            "Talked through",
            "Opened",
        ] {
            assert!(!words.contains(never), "{go}: {never}: {words}");
        }
    }
}
