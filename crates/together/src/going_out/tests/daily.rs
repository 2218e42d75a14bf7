//! The quiet daily e-mail: once a day to whoever wants it, whatever clocks and programs do.

use super::{mail::mail_is_set, real_carrier, round, rows, stand_in::StandIn};
use crate::testing::{Answer, TestApp, form_id};

/// Sam wants one.
async fn sam_wants_one(app: &TestApp, service: bool) -> Answer {
    let id = form_id();
    let mut fields = vec![("id", id.as_str()), ("address", "sam@example.org")];
    if service {
        fields.push(("service", "yes"));
    }
    app.staff("Sam").await.post("/daily", &fields).await
}

async fn served(app: &TestApp) -> StandIn {
    let server = StandIn::start("mail", &[]);
    mail_is_set(app, server.port, "").await;
    server
}

#[tokio::test]
async fn it_goes_once_on_a_working_day_and_says_a_number_and_where_to_look_and_names_nobody() {
    let app = TestApp::with_families().await;
    let server = served(&app).await;
    round(&real_carrier(&app)).await;
    assert!(server.kept().is_empty(), "off until somebody wants it");
    assert_eq!(sam_wants_one(&app, false).await.goes_to(), "/daily");
    app.clock_at("2026-11-24T07:59:00Z");
    round(&real_carrier(&app)).await;
    assert!(server.kept().is_empty(), "not before its hour");
    app.clock_at("2026-11-24T08:00:00Z");
    for _ in 0..3 {
        round(&real_carrier(&app)).await;
        app.minutes_later(5);
    }
    let kept = server.kept();
    assert_eq!(kept.len(), 1, "{kept:?}");
    assert_eq!(kept[0]["to"][0], "sam@example.org");
    assert_eq!(kept[0]["subject"], "Things to do today");
    let whole = kept[0]["whole"].as_str().unwrap();
    assert!(
        whole.contains("due. Look here: http://localhost:8080/children"),
        "{whole}"
    );
    for word in [
        "Amira", "Yusuf", "Haddad", "Sam Osei", "Cafcass", "child ", "court",
    ] {
        assert!(!whole.contains(word), "{word}: {whole}");
    }
    app.clock_at("2026-11-25T08:10:00Z");
    round(&real_carrier(&app)).await;
    assert_eq!(server.kept().len(), 2, "and the next day again");
}

#[tokio::test]
async fn none_goes_at_a_weekend_on_a_bank_holiday_at_night_while_away_or_once_it_is_not_wanted() {
    let app = TestApp::with_families().await;
    let server = served(&app).await;
    sam_wants_one(&app, false).await;
    for at in [
        "2026-11-28T08:10:00Z",
        "2026-12-25T08:10:00Z",
        "2026-11-24T22:00:00Z",
    ] {
        app.clock_at(at);
        round(&real_carrier(&app)).await;
        assert!(server.kept().is_empty(), "{at}");
    }
    app.clock_at("2026-11-25T07:00:00Z");
    let (sam, id) = (app.staff("Sam").await, form_id());
    let days = [
        ("id", id.as_str()),
        ("do", "away"),
        ("from", "2026-11-25"),
        ("until", "2026-11-25"),
        ("cover", ""),
    ];
    sam.post("/away", &days).await;
    app.clock_at("2026-11-25T08:10:00Z");
    round(&real_carrier(&app)).await;
    let (sam, id) = (app.staff("Sam").await, form_id());
    sam.post("/daily", &[("id", &id), ("do", "no_more")]).await;
    app.clock_at("2026-11-26T08:10:00Z");
    round(&real_carrier(&app)).await;
    assert!(server.kept().is_empty());
}

#[tokio::test]
async fn a_clock_that_goes_back_an_hour_sends_nothing_twice() {
    let app = TestApp::with_families().await;
    let server = served(&app).await;
    sam_wants_one(&app, false).await;
    for at in [
        "2026-11-24T08:00:00Z",
        "2026-11-24T07:01:00Z",
        "2026-11-24T08:00:00Z",
        "2026-11-24T08:59:00Z",
    ] {
        app.clock_at(at);
        round(&real_carrier(&app)).await;
    }
    assert_eq!(server.kept().len(), 1);
}

#[tokio::test]
async fn of_several_carriers_and_after_a_crash_each_goes_once() {
    let app = TestApp::with_families().await;
    let server = served(&app).await;
    sam_wants_one(&app, false).await;
    app.clock_at("2026-11-24T08:00:00Z");
    let (one, other) = (real_carrier(&app), real_carrier(&app));
    tokio::join!(round(&one), round(&other));
    assert_eq!(server.kept().len(), 1);
    server.answers("silent");
    app.clock_at("2026-11-25T08:00:00Z");
    round(&real_carrier(&app)).await;
    server.answers("take");
    for _ in 0..3 {
        app.minutes_later(20);
        round(&real_carrier(&app)).await;
    }
    assert_eq!(server.kept().len(), 2, "in doubt, and never a second time");
    assert_eq!(rows(&app).await.last().unwrap().0, "in doubt");
}

#[tokio::test]
async fn one_that_does_not_go_is_a_thing_to_do_for_its_worker_and_for_whoever_looks_after_the_house()
 {
    let app = TestApp::with_families().await;
    let server = served(&app).await;
    sam_wants_one(&app, false).await;
    server.answers("refuse");
    app.clock_at("2026-11-24T08:00:00Z");
    round(&real_carrier(&app)).await;
    let list = app.staff("Sam").await.get("/children").await.words();
    assert!(
        list.contains("The one of 24 November 2026 did not go."),
        "{list}"
    );
    let house = app.staff("Bea").await.get("/house").await.words();
    assert!(
        house.contains("The daily e-mail to Sam Osei of 24 November 2026 did not go."),
        "{house}"
    );
    assert!(
        !app.staff("Grace")
            .await
            .get("/children")
            .await
            .words()
            .contains("did not go")
    );
    let joys = app.staff("Joy").await.get("/post").await;
    assert_eq!(joys.status, 200, "it is no paper of theirs");
    server.answers("take");
    sam_wants_one(&app, false).await;
    let list = app.staff("Sam").await.get("/children").await.words();
    assert!(!list.contains("did not go"), "{list}");
    app.clock_at("2026-11-25T08:00:00Z");
    round(&real_carrier(&app)).await;
    assert_eq!(server.kept().len(), 1);
}

#[tokio::test]
async fn where_nobody_answers_all_day_the_day_is_over_and_somebody_is_told() {
    let app = TestApp::with_families().await;
    mail_is_set(&app, 1, "").await;
    sam_wants_one(&app, false).await;
    app.clock_at("2026-11-24T08:00:00Z");
    for _ in 0..26 {
        round(&real_carrier(&app)).await;
        app.minutes_later(60);
    }
    let list = app.staff("Sam").await.get("/children").await.words();
    assert!(list.contains("did not go"), "{list}");
}

#[tokio::test]
async fn the_name_of_the_service_is_in_it_only_where_its_worker_chose_that() {
    let app = TestApp::with_families().await;
    let server = served(&app).await;
    sam_wants_one(&app, true).await;
    app.clock_at("2026-11-24T08:00:00Z");
    round(&real_carrier(&app)).await;
    assert_eq!(server.kept()[0]["subject"], "Cafcass: things to do today");
}

#[tokio::test]
async fn an_address_that_is_none_is_said_and_only_who_works_with_children_has_the_page() {
    let app = TestApp::with_families().await;
    let id = form_id();
    let sam = app.staff("Sam").await;
    let again = sam
        .post("/daily", &[("id", &id), ("address", "sam at home")])
        .await;
    assert_eq!(again.status, 422);
    assert!(again.words().contains("Type the whole address"));
    assert_eq!(again.field("address"), "sam at home");
    for name in ["Bea", "Nell", "Joy"] {
        let browser = app.staff(name).await;
        assert_eq!(browser.get("/daily").await.status, 404, "{name}");
        let posted = browser
            .post("/daily", &[("id", &id), ("address", "a@example.org")])
            .await;
        assert_eq!(posted.status, 404, "{name}");
    }
}

#[tokio::test]
async fn an_administrator_sets_the_hour() {
    let app = TestApp::with_families().await;
    let server = served(&app).await;
    sam_wants_one(&app, false).await;
    let (bea, id) = (app.staff("Bea").await, form_id());
    let hour = |at| [("id", id.as_str()), ("do", "hour"), ("hour", at)];
    let wrong = bea.post("/house/due", &hour("early")).await;
    assert_eq!(wrong.status, 422);
    assert_eq!(bea.post("/house/due", &hour("09:30")).await.status, 303);
    app.clock_at("2026-11-24T09:00:00Z");
    round(&real_carrier(&app)).await;
    assert!(server.kept().is_empty());
    app.clock_at("2026-11-24T09:30:00Z");
    round(&real_carrier(&app)).await;
    assert_eq!(server.kept().len(), 1);
}
