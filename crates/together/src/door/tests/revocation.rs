//! What ends, ends at once.

use crate::{
    door::Viewer,
    file::Written,
    opening::{Ended, OpeningEntry},
    testing::{TestApp, form_id},
    web::Error,
};

#[tokio::test]
async fn somebody_who_no_longer_works_with_a_child_sees_nothing_more_of_them() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let page = format!("/children/{child}");
    assert_eq!(sam.get(&page).await.status, 200);
    let ended = OpeningEntry::from(Ended {
        worker: app.staff_id("Sam").await,
    });
    let id = ledger::EntryId::new(app.app.door.clock().now());
    let rule =
        |file: &crate::door::OpenFile| Ok::<_, Error>(Written::new(file.id(), id, &ended).into());
    app.app
        .door
        .write(&Viewer::program(), child, rule)
        .await
        .unwrap();
    assert_eq!(sam.get(&page).await.status, 404);
    assert!(
        !sam.get("/children")
            .await
            .html()
            .contains(&child.to_string())
    );
    assert!(
        sam.post("/find", &[("name", "Amira")])
            .await
            .goes_to()
            .is_empty()
    );
    let brother = sam
        .get(&format!("/children/{}", app.child("Yusuf").await))
        .await;
    assert!(
        !brother.html().contains(&child.to_string()),
        "no link to a file that is closed to him"
    );
}

#[tokio::test]
async fn somebody_who_begins_to_work_with_a_child_sees_them_in_the_same_session() {
    let app = TestApp::with_families().await;
    let (helen, sam, child) = (
        app.staff("Helen").await,
        app.staff("Sam").await,
        app.child("Amira").await,
    );
    let page = format!("/children/{child}");
    assert_eq!(helen.get(&page).await.status, 404);
    let (id, staff) = (form_id(), app.staff_id("Helen").await.to_string());
    let allocated = sam
        .post(
            &format!("{page}/workers"),
            &[("id", &id), ("staff", &staff)],
        )
        .await;
    assert_eq!(allocated.status, 303, "{}", allocated.words());
    assert_eq!(helen.get(&page).await.status, 200);
    assert!(
        helen
            .get("/children")
            .await
            .html()
            .contains(&child.to_string())
    );
}

#[tokio::test]
async fn an_administrator_is_not_given_a_child_to_work_with() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let (id, staff) = (form_id(), app.staff_id("Bea").await.to_string());
    let answer = sam
        .post(
            &format!("/children/{child}/workers"),
            &[("id", &id), ("staff", &staff)],
        )
        .await;
    assert_eq!(answer.status, 404);
    assert!(
        !sam.get(&format!("/children/{child}/workers"))
            .await
            .html()
            .contains(&staff)
    );
}

#[tokio::test]
async fn a_session_that_was_signed_out_is_nobodys() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    assert_eq!(sam.get("/children").await.status, 200);
    let out = sam.post("/sign-out", &[]).await;
    assert_eq!(out.goes_to(), "/sign-in");
    assert_eq!(sam.get("/children").await.goes_to(), "/sign-in");
}

#[tokio::test]
async fn staff_who_do_nothing_for_a_quarter_of_an_hour_are_signed_out() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    for _ in 0..4 {
        app.minutes_later(14);
        assert_eq!(sam.get("/children").await.status, 200);
    }
    app.minutes_later(16);
    assert_eq!(sam.get("/children").await.goes_to(), "/sign-in");
    assert_eq!(
        sam.get("/children").await.goes_to(),
        "/sign-in",
        "asking again is not coming back"
    );
}

#[tokio::test]
async fn staff_sign_in_again_after_twelve_hours_however_busy_they_are() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    for _ in 0..72 {
        app.minutes_later(10);
        assert_eq!(sam.get("/children").await.status, 200);
    }
    app.minutes_later(10);
    assert_eq!(sam.get("/children").await.goes_to(), "/sign-in");
}

#[tokio::test]
async fn signing_in_ends_the_session_that_was_in_this_browser_before() {
    let app = TestApp::with_families().await;
    let (sam, elsewhere) = (app.staff("Sam").await, app.staff("Sam").await);
    let link = app.link_for("Priya").await;
    let answer = sam.post("/sign-in", &[("code", link.symbols())]).await;
    let now = sam.with_cookie_of(&answer);
    assert_eq!(now.get("/children").await.status, 200);
    assert_eq!(sam.get("/children").await.goes_to(), "/sign-in");
    assert_eq!(elsewhere.get("/children").await.status, 200);
}

#[tokio::test]
async fn a_child_who_comes_in_ends_the_session_that_was_in_this_browser_before() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let turned = sam
        .post(
            &format!("/children/{child}/way-in/turning"),
            &[("id", &crate::testing::form_id())],
        )
        .await;
    let amira = sam.with_cookie_of(&turned);
    assert_eq!(amira.get("/here").await.status, 200);
    let link = app.link_for("Sam").await;
    let back = amira.post("/sign-in", &[("code", link.symbols())]).await;
    let sam = amira.with_cookie_of(&back);
    assert_eq!(sam.get("/children").await.status, 200);
    let page = amira.get("/here").await.words();
    assert!(!page.contains("Amira"), "her session is over: {page}");
}

#[tokio::test]
async fn a_cookie_somebody_made_up_is_nobodys() {
    let app = TestApp::with_families().await;
    for made_up in ["", "x", "0000", "' OR 1=1 --", "%00", "a; b=c"] {
        let mut browser = app.nobody();
        browser.cookie = Some(made_up.to_owned());
        assert_eq!(
            browser.get("/children").await.goes_to(),
            "/sign-in",
            "“{made_up}”"
        );
    }
}

#[tokio::test]
async fn a_worker_says_that_somebody_no_longer_works_with_a_child_and_the_last_one_stays() {
    let app = TestApp::with_families().await;
    let (sam, helen, child) = (
        app.staff("Sam").await,
        app.staff("Helen").await,
        app.child("Amira").await,
    );
    let (workers, page) = (
        format!("/children/{child}/workers"),
        format!("/children/{child}"),
    );
    let ends = async |browser: &crate::testing::Browser<'_>, who: &str| {
        let (id, staff) = (form_id(), app.staff_id(who).await.to_string());
        let fields = [("id", id.as_str()), ("staff", staff.as_str())];
        browser.post(&format!("{workers}/ending"), &fields).await
    };
    let last = ends(&sam, "Sam").await;
    assert_eq!(last.status, 422);
    assert!(
        last.words().contains("Nobody else works with this child"),
        "{}",
        last.words()
    );
    let (id, staff) = (form_id(), app.staff_id("Helen").await.to_string());
    sam.post(&workers, &[("id", &id), ("staff", &staff)]).await;
    assert_eq!(helen.get(&page).await.status, 200);
    assert_eq!(ends(&app.staff("Priya").await, "Sam").await.status, 404);
    assert_eq!(ends(&sam, "Helen").await.goes_to(), workers);
    assert_eq!(helen.get(&page).await.status, 404);
    sam.post(&workers, &[("id", &form_id()), ("staff", &staff)])
        .await;
    assert_eq!(ends(&sam, "Sam").await.goes_to(), "/children");
    assert_eq!(sam.get(&page).await.status, 404);
    assert_eq!(helen.get(&page).await.status, 200);
}
