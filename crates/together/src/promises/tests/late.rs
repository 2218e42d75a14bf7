//! A promise that is late drafts a sorry, which is a person's to finish.

use super::{answers, home, promised, rhys_asks};
use crate::testing::TestApp;

const LATE: &str = "2026-11-30T10:00:00Z";

/// A promise to Rhys whose day was Thursday; today is Monday.
async fn late(app: &TestApp) -> (String, ledger::FileId) {
    let (_, child, question) = rhys_asks(app, "When?").await;
    let promise = promised(app, child, &question, "2026-11-26").await;
    app.clock_at(LATE);
    (promise, child)
}

#[tokio::test]
async fn on_its_day_nothing_is_late_and_no_sorry_is_drafted() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "When?").await;
    let promise = promised(&app, child, &question, "2026-11-26").await;
    app.clock_at("2026-11-26T10:00:00Z");
    let angharad = app.staff("Angharad").await;
    let page = angharad.get(&promise).await;
    assert!(page.attributes("textarea[name=sorry]", "id").is_empty());
    let file = angharad.get(&format!("/children/{child}")).await;
    assert!(file.texts("ul.due .when").contains(&"Today".to_owned()));
}

#[tokio::test]
async fn the_draft_is_in_an_older_childs_words_or_a_younger_ones() {
    let app = TestApp::with_families().await;
    let (promise, child) = late(&app).await;
    let angharad = app.staff("Angharad").await;
    let drafted = async || angharad.get(&promise).await.box_text("sorry");
    assert!(
        drafted()
            .await
            .starts_with("I am sorry. I said I would find this out by Thursday 26 November")
    );
    let (rhys, id) = (app.child_in(child, false).await, crate::testing::form_id());
    let fields = [("id", id.as_str()), ("do", "manner"), ("manner", "younger")];
    rhys.post("/here", &fields).await;
    assert!(drafted().await.ends_with("You did nothing wrong."));
}

#[tokio::test]
async fn a_sorry_that_nobody_changed_or_meant_is_not_sent() {
    let app = TestApp::with_families().await;
    let (promise, child) = late(&app).await;
    let draft = app
        .staff("Angharad")
        .await
        .get(&promise)
        .await
        .box_text("sorry");
    let before = app.entries(child).await;
    let answer = answers(&app, &promise, "their_pages", &[("sorry", &draft)]).await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.attributes(".govuk-error-summary a", "href"),
        ["#sorry"]
    );
    assert_eq!(answer.box_text("sorry"), draft);
    assert_eq!(answer.box_text("found"), "Zqxfound: on Sunday.");
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn a_sorry_that_was_meant_or_changed_stands_before_the_answer_and_an_emptied_one_is_none() {
    let app = TestApp::with_families().await;
    for kind in ["meant", "changed", "emptied"] {
        app.clock_at("2026-11-23T10:00:00Z");
        let (promise, child) = late(&app).await;
        let draft = app
            .staff("Angharad")
            .await
            .get(&promise)
            .await
            .box_text("sorry");
        let more: &[(&str, &str)] = match kind {
            "meant" => &[("sorry", &draft), ("meant", "yes")],
            "changed" => &[("sorry", "I forgot, and that was wrong.")],
            _ => &[("sorry", "")],
        };
        let answer = answers(&app, &promise, "their_pages", more).await;
        assert_eq!(answer.status, 303, "{kind}: {}", answer.words());
        let rhys = app.child_in(child, false).await;
        let id = promise.rsplit('/').next().unwrap();
        rhys.post("/here", &[("go", &format!("answer {id}"))]).await;
        let page = rhys.get("/here").await.words();
        assert!(page.contains("Zqxfound: on Sunday."), "{kind}: {page}");
        assert_eq!(page.contains("I am sorry."), kind == "meant", "{page}");
        assert_eq!(page.contains("I forgot"), kind == "changed", "{page}");
    }
}

#[tokio::test]
async fn a_late_promise_that_is_moved_says_sorry_on_the_childs_first_page() {
    let app = TestApp::with_families().await;
    let (promise, child) = late(&app).await;
    let (angharad, owner) = (
        app.staff("Angharad").await,
        app.staff_id("Angharad").await.to_string(),
    );
    let id = crate::testing::form_id();
    let fields = [
        ("id", id.as_str()),
        ("by", "2026-12-03"),
        ("owner", owner.as_str()),
        ("why", "Ill."),
        ("sorry_later", "I was ill and did not tell you. I am sorry."),
    ];
    let moved = angharad.post(&format!("{promise}/moving"), &fields).await;
    assert_eq!(moved.status, 303, "{}", moved.words());
    let words = home(&app.child_in(child, false).await).await.words();
    assert!(
        words.contains("I was ill and did not tell you. I am sorry."),
        "{words}"
    );
}
