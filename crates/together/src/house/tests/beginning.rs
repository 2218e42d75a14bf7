//! The first run.

use crate::{
    testing::{Answer, TestApp, form_id},
    web::Mode,
};

/// The link that was printed in the terminal.
async fn printed(app: &TestApp) -> String {
    format!(
        "/first/{}",
        app.app.door.make_link(None).await.unwrap().symbols()
    )
}

async fn begins(app: &TestApp, link: &str, name: &str) -> Answer {
    let id = form_id();
    app.nobody()
        .post(link, &[("id", &id), ("name", name)])
        .await
}

#[tokio::test]
async fn whoever_holds_the_link_becomes_the_first_administrator_once() {
    let app = TestApp::empty(Mode::Real).await;
    let link = printed(&app).await;
    assert_eq!(app.nobody().get(&link).await.status, 200);
    let began = begins(&app, &link, "Bea Okafor").await;
    assert_eq!(began.status, 303);
    let bea = app.nobody().with_cookie_of(&began);
    assert_eq!(bea.get("/").await.goes_to(), "/house");
    assert!(bea.get("/house").await.words().contains("Bea Okafor"));
    assert_eq!(begins(&app, &link, "Somebody Else").await.status, 404);
    assert_eq!(app.nobody().get(&link).await.status, 404);
    assert_eq!(app.app.door.staff().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_second_link_is_no_good_once_somebody_works_here() {
    let app = TestApp::empty(Mode::Real).await;
    let (link, other) = (printed(&app).await, printed(&app).await);
    begins(&app, &link, "Bea Okafor").await;
    assert_eq!(app.nobody().get(&other).await.status, 404);
    assert_eq!(begins(&app, &other, "Somebody Else").await.status, 404);
    let late = printed(&app).await;
    assert_eq!(begins(&app, &late, "Somebody Else").await.status, 404);
}

#[tokio::test]
async fn two_people_with_one_link_do_not_both_begin() {
    let app = TestApp::empty(Mode::Real).await;
    let link = printed(&app).await;
    let (one, other) = tokio::join!(
        begins(&app, &link, "Bea Okafor"),
        begins(&app, &link, "Somebody Else")
    );
    let began = [&one, &other]
        .iter()
        .filter(|answer| answer.status == 303)
        .count();
    assert_eq!((began, app.app.door.staff().await.unwrap().len()), (1, 1));
}

#[tokio::test]
async fn the_first_link_lasts_ten_minutes() {
    let app = TestApp::empty(Mode::Real).await;
    let link = printed(&app).await;
    app.minutes_later(9);
    assert_eq!(app.nobody().get(&link).await.status, 200);
    app.minutes_later(1);
    assert_eq!(app.nobody().get(&link).await.status, 404);
    assert_eq!(begins(&app, &link, "Bea Okafor").await.status, 404);
}

#[tokio::test]
async fn a_link_that_is_wrong_is_a_page_like_any_that_is_not_there() {
    let app = TestApp::empty(Mode::Real).await;
    let not_there = app.nobody().get("/nowhere").await;
    for wrong in ["/first/ABCDEFGHJKMN", "/first/x", "/first/ABCD-EFGH-JKM"] {
        assert_eq!(
            app.nobody().get(wrong).await.everything(),
            not_there.everything(),
            "{wrong}"
        );
    }
}

#[tokio::test]
async fn a_name_that_was_forgotten_does_not_use_the_link_up() {
    let app = TestApp::empty(Mode::Real).await;
    let link = printed(&app).await;
    let answer = begins(&app, &link, "  ").await;
    assert_eq!(answer.status, 422);
    assert!(answer.words().contains("Write a name"));
    assert_eq!(begins(&app, &link, "Bea Okafor").await.status, 303);
}

#[tokio::test]
async fn nothing_of_the_demo_is_there_when_people_are_real() {
    let app = TestApp::empty(Mode::Real).await;
    begins(&app, &printed(&app).await, "Bea Okafor").await;
    let bea = app.staff_id("Bea").await.to_string();
    assert_eq!(app.nobody().post("/be", &[("who", &bea)]).await.status, 404);
    assert_eq!(app.nobody().get("/constant?bytes=1").await.status, 404);
    assert!(!app.nobody().get("/sign-in").await.html().contains(&bea));
}
