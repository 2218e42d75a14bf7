//! A parent asks for a copy of the file on their own pages: the same clock, the same reading, and what is theirs of it and no more.

use super::{Side, at};
use crate::{
    children::What,
    file::FileEntry,
    my_file::{MyFileEntry, Want},
    testing::{Answer, Browser, TestApp, form_id},
};

async fn asks(parent: &Browser<'_>, other: &[(&str, &str)]) -> Answer {
    let id = form_id();
    let mut fields = vec![("id", id.as_str()), ("do", "whole-file")];
    fields.extend_from_slice(other);
    parent.post("/here", &fields).await
}

/// How many requests are in a child's file, and who asked.
async fn requests(app: &TestApp, child: ledger::FileId) -> Vec<String> {
    let file = app.file(child).await;
    let all = file.my_file.all().iter();
    all.map(|one| one.asked.person.to_string()).collect()
}

#[tokio::test]
async fn a_parent_asks_on_their_own_page_and_the_month_begins() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let yusuf = app.child("Yusuf").await;
    let page = at(&rana, "whole-file").await;
    assert!(page.words().contains("It is free."), "{}", page.words());
    let without = asks(&rana, &[]).await;
    assert_eq!(without.status, 422, "in which form?");
    assert!(requests(&app, side.child).await.is_empty());
    let asked = asks(&rana, &[("want", "paper"), ("about", "amira")]).await;
    assert_eq!(asked.goes_to(), "/here");
    let page = rana.get("/here").await.words();
    assert!(
        page.contains("on 23 November 2026. You get it by 23 December 2026."),
        "{page}"
    );
    assert_eq!(requests(&app, side.child).await, ["rana"]);
    assert!(requests(&app, yusuf).await.is_empty(), "she asked for one");
    let file = app.file(side.child).await;
    let one = &file.my_file.all()[0];
    assert_eq!((one.asked.want, one.because()), (Want::Paper, ""));
    let due = app.due(side.child).await;
    let due = due
        .iter()
        .find(|due| due.what == What::WholeFile(one.stamp.id));
    assert_eq!(due.unwrap().by.to_string(), "2026-12-23");
    // Asked again for all of hers, the one she waits for stays the one it is.
    asks(&rana, &[("want", "device")]).await;
    assert_eq!(requests(&app, side.child).await, ["rana"]);
    assert_eq!(requests(&app, yusuf).await, ["rana"]);
    let page = at(&rana, "whole-file").await;
    assert!(
        page.attributes("input[name=want]", "value").is_empty(),
        "{}",
        page.words()
    );
}

#[tokio::test]
async fn nobody_elses_page_says_that_they_asked() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    asks(&rana, &[("want", "paper"), ("about", "amira")]).await;
    let (_, mark) = Side::inside(&app, "Sam", "Amira", "mark").await;
    for place in ["home", "whole-file"] {
        let page = at(&mark, place).await.words();
        assert!(!page.contains("You asked for a copy"), "{page}");
    }
    let amira = app.child_in(side.child, false).await;
    amira.post("/here", &[("go", "my-file")]).await;
    let page = amira.get("/here").await.words();
    assert!(!page.contains("You asked for your whole file"), "{page}");
    let seen = app
        .app
        .door
        .open_own(&amira_viewer(&app, side.child).await)
        .await
        .unwrap();
    let asked = |entry: &FileEntry| matches!(entry, FileEntry::my_file(MyFileEntry::Asked(_)));
    assert!(!seen.entries.iter().any(|(_, entry)| asked(entry)));
}

async fn amira_viewer(app: &TestApp, child: ledger::FileId) -> crate::door::ChildViewer {
    let token = app.app.door.begin_for_child(child, false).await.unwrap();
    match app.app.door.session(&token.0).await.unwrap() {
        crate::door::Session::Child(viewer) => viewer,
        _ => panic!("a child's session"),
    }
}

#[tokio::test]
async fn nothing_is_made_before_somebody_wrote_how_we_know_that_they_may_ask() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    asks(&rana, &[("want", "paper"), ("about", "amira")]).await;
    let request = app.file(side.child).await.my_file.all()[0].stamp.id;
    let base = format!("/children/{}/whole-file/{request}", side.child);
    let id = form_id();
    let made = side
        .worker
        .post(&format!("{base}/making"), &[("id", &id)])
        .await;
    assert_eq!(made.status, 422);
    assert!(
        made.words().contains("Write first how we know"),
        "{}",
        made.words()
    );
    let may = format!("{base}/may-ask");
    let empty = side
        .worker
        .post(&may, &[("id", &id), ("because", " ")])
        .await;
    assert_eq!(empty.status, 422);
    let fields = [
        ("id", id.as_str()),
        ("because", "She has parental responsibility."),
    ];
    for other in ["Priya", "Owen", "Bea"] {
        let other = app.staff(other).await;
        assert_ne!(other.post(&may, &fields).await.status, 303);
    }
    assert_ne!(rana.post(&may, &fields).await.goes_to(), base);
    assert_eq!(app.file(side.child).await.my_file.all()[0].because(), "");
    assert_eq!(side.worker.post(&may, &fields).await.goes_to(), base);
    let page = side.worker.get(&base).await.words();
    assert!(page.contains("She has parental responsibility."), "{page}");
    let made = side
        .worker
        .post(&format!("{base}/making"), &[("id", &form_id())])
        .await;
    assert!(
        made.words().contains("have not been looked at"),
        "{}",
        made.words()
    );
}
