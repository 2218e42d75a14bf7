//! What happens next, on a child's own pages.

use super::{Plan, VISIT, called_off, moved};
use crate::testing::{Browser, TestApp, form_id};

async fn what_happens_next(browser: &Browser<'_>) -> String {
    browser.post("/here", &[("go", "next")]).await;
    browser.get("/here").await.words()
}

/// Rhys’s visit, with a place.
const RHYS: Plan<'_> = Plan {
    say: "Angharad comes to see you",
    children: &["rhys"],
    people: &["rhys"],
    place: "Zqxplace",
    ..VISIT
};

#[tokio::test]
async fn a_safe_screen_says_when_and_where_only_if_the_child_may_know_where() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    RHYS.planned_by(&angharad, child).await;
    let rhys = app.child_in(child, false).await;
    let page = what_happens_next(&rhys).await;
    assert!(
        page.contains("Tuesday 1 December, 16:00 Angharad comes to see you"),
        "{page}"
    );
    assert!(!page.contains("Zqxplace"), "{page}");
    let told_where = Plan {
        place_for: true,
        ..RHYS
    };
    told_where.planned_by(&angharad, child).await;
    let page = what_happens_next(&rhys).await;
    assert!(page.contains("Zqxplace"), "{page}");
}

#[tokio::test]
async fn a_screen_around_which_somebody_may_be_says_only_that_something_is_planned() {
    let app = TestApp::with_families().await;
    let (priya, child) = (app.staff("Priya").await, app.child("Kezia").await);
    let plan = Plan {
        say: "Zqxvisit",
        children: &["kezia"],
        readers: "everyone",
        place: "Zqxplace",
        place_for: true,
        ..VISIT
    };
    plan.planned_by(&priya, child).await;
    // Her mum holds her phone, and nobody has asked who sits beside her.
    let kezia = app.child_in(child, false).await;
    let page = what_happens_next(&kezia).await;
    assert!(
        page.contains("Something is planned. Priya will tell you when."),
        "{page}"
    );
    for word in [
        "Zqxvisit",
        "Zqxplace",
        "December",
        "16:00",
        "Count the days",
    ] {
        assert!(!page.contains(word), "{word}: {page}");
    }
    kezia.post("/here", &[("go", "home")]).await;
    let home = kezia.get("/here").await.words();
    assert!(
        !home.contains("Zqx") && !home.contains("December"),
        "{home}"
    );
}

#[tokio::test]
async fn what_only_others_may_know_is_not_even_something() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Eli").await);
    let today = app.child_in(child, true).await;
    let before = what_happens_next(&today).await;
    let plan = Plan {
        say: "Zqxvisit",
        children: &["eli"],
        readers: "workers",
        ..VISIT
    };
    plan.planned_by(&sam, child).await;
    assert_eq!(what_happens_next(&today).await, before);
}

#[tokio::test]
async fn what_is_about_a_brother_alone_is_not_on_his_sisters_page() {
    let app = TestApp::with_families().await;
    let (sam, amira, yusuf) = (
        app.staff("Sam").await,
        app.child("Amira").await,
        app.child("Yusuf").await,
    );
    let plan = Plan {
        say: "Zqxhis visit",
        children: &["yusuf"],
        readers: "everyone",
        ..VISIT
    };
    plan.planned_by(&sam, yusuf).await;
    let hers = what_happens_next(&app.child_in(amira, true).await).await;
    let his = what_happens_next(&app.child_in(yusuf, true).await).await;
    assert!(!hers.contains("Zqxhis") && his.contains("Zqxhis"), "{hers}");
}

#[tokio::test]
async fn a_move_and_a_calling_off_are_said_with_their_reason_and_a_report_is_not_a_childs_business()
{
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    let id = RHYS.planned_by(&angharad, child).await;
    let rhys = app.child_in(child, false).await;
    moved(&angharad, child, id, "2026-12-02", "").await;
    let page = what_happens_next(&rhys).await;
    assert!(
        page.contains(
            "This has moved. It was going to be on Tuesday 1 December, 16:00. The car broke down."
        ),
        "{page}"
    );
    called_off(&angharad, child, id).await;
    let page = what_happens_next(&rhys).await;
    assert!(
        page.contains("This will not happen now. Sam is ill."),
        "{page}"
    );
    assert!(!page.contains("report goes to the court"), "{page}");
    app.clock_at("2026-12-03T10:00:00Z");
    let page = what_happens_next(&app.child_in(child, false).await).await;
    assert!(
        !page.contains("This will not happen now."),
        "its day is over: {page}"
    );
}

#[tokio::test]
async fn words_for_the_diary_are_words_and_no_markup() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    let plan = Plan {
        say: "<b>Zqx</b> & you",
        ..RHYS
    };
    plan.planned_by(&angharad, child).await;
    let rhys = app.child_in(child, false).await;
    rhys.post("/here", &[("go", "next")]).await;
    let page = rhys.get("/here").await;
    assert!(
        page.words().contains("<b>Zqx</b> & you"),
        "{}",
        page.words()
    );
    let diary = angharad.get(&format!("/children/{child}/diary")).await;
    assert!(
        diary.words().contains("<b>Zqx</b> & you"),
        "{}",
        diary.words()
    );
    let id = form_id();
    let over = Plan {
        say: &"a".repeat(10_000),
        ..RHYS
    };
    let answer = angharad
        .post(&format!("/children/{child}/diary/new"), &over.fields(&id))
        .await;
    assert_eq!(answer.status, 422);
}
