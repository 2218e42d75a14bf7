//! Promises that wait: one's own, and to a supervisor those that are late.

use super::{promised, rhys_asks};
use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn an_adviser_sees_their_own_promises_and_nobody_elses() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "Zqxwhen?").await;
    let promise = promised(&app, child, &question, "2026-11-26").await;
    let angharad = app.staff("Angharad").await.get("/promises").await;
    assert!(
        angharad.words().contains("Angharad finds out “Zqxwhen?”"),
        "{}",
        angharad.words()
    );
    assert!(angharad.attributes("ul.due a", "href").contains(&promise));
    let sam = app.staff("Sam").await.get("/promises").await.words();
    assert!(!sam.contains("Zqxwhen"), "{sam}");
    assert!(
        sam.contains("Whether the school in Lyon has a place"),
        "{sam}"
    );
}

#[tokio::test]
async fn a_supervisor_sees_late_promises_of_the_children_they_work_with() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "Zqxwhen?").await;
    promised(&app, child, &question, "2026-11-26").await;
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    let owen = app.staff_id("Owen").await.to_string();
    let page = async || app.staff("Owen").await.get("/promises").await.words();
    assert!(
        !page().await.contains("Zqxwhen"),
        "he does not work with Rhys yet"
    );
    angharad
        .post(
            &format!("/children/{child}/workers"),
            &[("id", &id), ("staff", &owen)],
        )
        .await;
    assert!(!page().await.contains("Zqxwhen"), "it is not late yet");
    app.clock_at("2026-11-27T10:00:00Z");
    let late = page().await;
    assert!(
        late.contains("Zqxwhen") && late.contains("1 day late"),
        "{late}"
    );
    let helen = app.staff("Helen").await.get("/promises").await.words();
    assert!(!helen.contains("Zqxwhen"), "{helen}");
}

#[tokio::test]
async fn what_somebody_promised_who_left_is_everybodys_who_works_with_the_child() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "Zqxwhen?").await;
    promised(&app, child, &question, "2026-11-26").await;
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    let sam = app.staff_id("Sam").await.to_string();
    angharad
        .post(
            &format!("/children/{child}/workers"),
            &[("id", &id), ("staff", &sam)],
        )
        .await;
    let page = async || app.staff("Sam").await.get("/promises").await.words();
    assert!(!page().await.contains("Zqxwhen"), "it is Angharad’s");
    let ended = crate::opening::OpeningEntry::from(crate::opening::Ended {
        worker: app.staff_id("Angharad").await,
    });
    let id = ledger::EntryId::new(app.app.door.clock().now());
    let rule = |file: &crate::door::OpenFile| {
        Ok::<_, crate::web::Error>(crate::file::Written::new(file.id(), id, &ended).into())
    };
    let program = crate::door::Viewer::program();
    app.app.door.write(&program, child, rule).await.unwrap();
    assert!(page().await.contains("Zqxwhen"));
}

#[tokio::test]
async fn nobody_who_does_not_work_with_children_has_such_a_page() {
    let app = TestApp::with_families().await;
    for name in ["Bea", "Nell"] {
        let answer = app.staff(name).await.get("/promises").await;
        assert_eq!(answer.status, 404, "{name}");
    }
}

#[tokio::test]
async fn no_title_of_these_pages_names_anybody_or_says_what_was_promised() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "Zqxwhen?").await;
    let promise = promised(&app, child, &question, "2026-11-26").await;
    let angharad = app.staff("Angharad").await;
    for page in [
        "/promises".to_owned(),
        promise,
        format!("/children/{child}/promises"),
    ] {
        let title = angharad.get(&page).await.title();
        assert!(
            !title.is_empty() && !title.contains("Rhys") && !title.contains("Zqx"),
            "{title}"
        );
    }
}
