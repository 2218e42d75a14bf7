//! "My file so far" on a child's own page, and asking for the whole of it there.

use crate::{
    children::What,
    testing::{Browser, TestApp, form_id},
};

async fn my_file(child: &Browser<'_>) -> crate::testing::Answer {
    let answer = child.post("/here", &[("go", "my-file")]).await;
    assert_eq!(answer.status, 303);
    child.get("/here").await
}

#[tokio::test]
async fn it_says_what_was_shared_in_order_of_time_and_opens_it() {
    let app = TestApp::with_families().await;
    let noor = app.child("Oluwaseun").await;
    let child = app.child_in(noor, true).await;
    let page = my_file(&child).await;
    assert_eq!(page.status, 200);
    let lines = page.texts(".so-far li");
    assert!(!lines.is_empty(), "{}", page.words());
    let asked = lines
        .iter()
        .position(|line| line.contains("You asked for your whole file."));
    assert!(asked.is_some(), "{lines:?}");
    assert!(
        !page.words().contains("criminal record"),
        "nothing of the workers' own"
    );
}

#[tokio::test]
async fn a_child_asks_for_the_whole_of_it_and_the_month_begins() {
    let app = TestApp::with_families().await;
    let rhys = app.child("Rhys").await;
    let child = app.child_in(rhys, true).await;
    let page = my_file(&child).await;
    let id = page.attributes("form input[name=\"id\"]", "value")[0].clone();
    let fields = [("id", id.as_str()), ("do", "whole-file")];
    let without = child.post("/here", &fields).await;
    assert_eq!(without.status, 422, "in which form?");
    let fields = [("id", id.as_str()), ("do", "whole-file"), ("want", "paper")];
    assert_eq!(child.post("/here", &fields).await.status, 303);
    let page = child.get("/here").await;
    assert!(
        page.words().contains("You get it by 23 December 2026"),
        "{}",
        page.words()
    );
    let due = app.due(rhys).await;
    let due: Vec<_> = due
        .iter()
        .filter(|due| matches!(due.what, What::WholeFile(_)))
        .collect();
    assert_eq!(due.len(), 1);
    // A second press with a new form asks once.
    let again = form_id();
    let fields = [
        ("id", again.as_str()),
        ("do", "whole-file"),
        ("want", "paper"),
    ];
    child.post("/here", &fields).await;
    assert_eq!(app.file(rhys).await.my_file.all().len(), 1);
}

#[tokio::test]
async fn where_somebody_may_be_around_whom_nobody_named_the_page_says_whom_to_ask() {
    let app = TestApp::with_families().await;
    let tomasz = app.child("Tomasz").await;
    let child = app.child_in(tomasz, false).await;
    let page = my_file(&child).await;
    let may_ask = page.words().contains("I want my whole file");
    let readers = app.file(tomasz).await.readers_on_screen(false);
    assert_eq!(may_ask, !readers.has_unknown(), "{}", page.words());
    let id = form_id();
    let fields = [("id", id.as_str()), ("do", "whole-file"), ("want", "paper")];
    child.post("/here", &fields).await;
    assert_eq!(
        app.file(tomasz).await.my_file.all().is_empty(),
        readers.has_unknown()
    );
}
