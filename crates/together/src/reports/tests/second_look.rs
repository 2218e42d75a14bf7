//! Whoever supervises the author opens that one report for the second look, and nothing else of the file.

use super::{Begun, begun, recommends, written};
use crate::{
    children::What,
    testing::{TestApp, form_id},
};

/// A report of Sam's about Amira that went before she was told and asked. Helen supervises Sam and does not work with Amira.
async fn went(app: &TestApp) -> (Begun<'_>, ledger::FileId) {
    let child = app.child("Amira").await;
    let file = app.file(child).await;
    written(app, child, recommends(&file, "School stays the same.")).await;
    let report = begun(app.staff("Sam").await, child, "section_7").await;
    report.writes("I recommend that the school stays.\n").await;
    let answer = report.files(&[("not_told", "It is due today.")]).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
    (report, child)
}

async fn waits(app: &TestApp, child: ledger::FileId) -> bool {
    let due = app.due(child).await;
    due.iter()
        .any(|due| matches!(due.what, What::SecondLook(_)))
}

#[tokio::test]
async fn the_supervisor_finds_it_on_the_team_page_opens_it_alone_and_each_look_says_so() {
    let app = TestApp::with_families().await;
    let (report, child) = went(&app).await;
    let page = report.worker.get(&report.base).await.words();
    assert!(
        page.contains("finds it on the page of their team"),
        "{page}"
    );
    let helen = app.staff("Helen").await;
    let team = helen.get("/team").await;
    let links = team.attributes("section.team a", "href");
    let look = report.at("second-look");
    assert!(links.contains(&look), "{links:?}");
    let page = helen.get(&look).await;
    assert_eq!(page.status, 200);
    for says in [
        "I recommend that the school stays.",
        "It is due today.",
        "Amira",
    ] {
        assert!(page.words().contains(says), "{says}: {}", page.words());
    }
    let looks = app.looks(child).await;
    let hers = looks.last().unwrap();
    assert_eq!(hers.who, app.staff_id("Helen").await);
    assert!(
        hers.why.contains("filed before the child was told"),
        "{}",
        hers.why
    );
    // Nothing else of the file is open to her, by any address of it.
    let others = [
        "",
        "/reports",
        "/recommendations",
        "/people",
        "/said",
        "/letters",
    ];
    for other in others {
        let address = format!("/children/{child}{other}");
        assert_eq!(helen.get(&address).await.status, 404, "{address}");
        assert!(
            !page.html().contains(&format!("\"{address}\"")),
            "{address}"
        );
    }
    for other in ["", "/as/paper", "/as/word", "/writing"] {
        let address = format!("{}{other}", report.base);
        assert_eq!(helen.get(&address).await.status, 404, "{address}");
    }
}

#[tokio::test]
async fn the_supervisor_looks_without_being_added_and_it_is_closed_the_day_after() {
    let app = TestApp::with_families().await;
    let (report, child) = went(&app).await;
    let (helen, look, id) = (
        app.staff("Helen").await,
        report.at("second-look"),
        form_id(),
    );
    let empty = [("id", id.as_str()), ("said", " ")];
    assert_eq!(helen.post(&look, &empty).await.status, 422);
    assert!(waits(&app, child).await);
    let said = [empty[0], ("said", "Tell her on Tuesday.")];
    for _ in 0..2 {
        let answer = helen.post(&look, &said).await;
        assert_eq!(answer.status, 303, "{}", answer.words());
        assert_eq!(answer.goes_to(), look);
    }
    assert!(!waits(&app, child).await);
    let own = helen.get(&look).await.words();
    assert!(own.contains("Tell her on Tuesday."), "{own}");
    let page = report.worker.get(&report.base).await.words();
    assert!(page.contains("Tell her on Tuesday."), "{page}");
    let file = app.file(child).await;
    assert_eq!(
        file.reports.all().last().unwrap().looked.len(),
        1,
        "pressed twice is once"
    );
    app.clock_at("2026-11-24T10:00:00Z");
    let helen = app.staff("Helen").await;
    assert_eq!(helen.get(&look).await.status, 404);
}

#[tokio::test]
async fn nobody_else_opens_it_and_no_report_that_does_not_wait_is_opened() {
    let app = TestApp::with_families().await;
    let (report, child) = went(&app).await;
    let (look, id) = (report.at("second-look"), form_id());
    let said = [("id", id.as_str()), ("said", "I agree.")];
    // Another supervisor, another adviser, a student, an administrator, who posts letters, who keeps words.
    for name in ["Owen", "Priya", "Leila", "Bea", "Joy", "Nell"] {
        let other = app.staff(name).await;
        assert_eq!(other.get(&look).await.status, 404, "{name}");
        assert_eq!(other.post(&look, &said).await.status, 404, "{name}");
    }
    // The child, on her own pages, is led back to them.
    let amira = app.child_in(child, true).await;
    assert_eq!(amira.get(&look).await.status, 303);
    assert!(waits(&app, child).await);
    // A report that nobody has to look at, and one that is there in no file of that child.
    let sam = app.staff("Sam").await;
    let other = begun(sam, child, "safeguarding").await;
    other.writes("Amira is nine.\n").await;
    assert_eq!(other.files(&[]).await.status, 303);
    let helen = app.staff("Helen").await;
    assert_eq!(helen.get(&other.at("second-look")).await.status, 404);
    let yusuf = app.child("Yusuf").await;
    let through = look.replace(&child.to_string(), &yusuf.to_string());
    assert_eq!(helen.get(&through).await.status, 404);
    assert_eq!(helen.post(&through, &said).await.status, 404);
    // Whoever works with the child sees the whole page of it.
    let own = report.worker.get(&look).await;
    assert_eq!(own.goes_to(), report.base);
}
