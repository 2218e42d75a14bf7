//! Texts through GOV.UK Notify: a stand-in that checks tokens as Notify's own public client library does.

use super::{At, State, real_carrier, round, rows, stand_in::StandIn};
use crate::{
    clock::Clock,
    going_out::Channel,
    testing::{Answer, TestApp, form_id},
};

const KEY: &str =
    "made_up-0198c000-0000-4000-8000-0000000000b1-0198c000-0000-4000-8000-0000000000b2";
const TEMPLATE: &str = "0198c000-0000-4000-8000-0000000000b3";

async fn notify_is_set(app: &TestApp, port: u16, key: &str) -> Answer {
    let (id, address) = (form_id(), format!("http://127.0.0.1:{port}"));
    let fields = [
        ("id", id.as_str()),
        ("do", "notify"),
        ("key", key),
        ("text", TEMPLATE),
        ("email", TEMPLATE),
        ("address", &address),
    ];
    app.staff("Bea").await.post("/house/sending", &fields).await
}

/// A stand-in, Notify set to it, and Rhys with a phone; by the machine's clock, because a token is good for half a minute.
async fn with_notify(app: &TestApp) -> (StandIn, At<'_>) {
    let server = StandIn::start("notify", &[]);
    let now = Clock::of_the_machine().now();
    app.hands.set(now);
    assert_eq!(notify_is_set(app, server.port, KEY).await.status, 303);
    let at = At::with_a_phone(app, "Angharad", "Rhys").await;
    let file = app.file(at.child).await;
    let (stamp, _) =
        crate::going_out::safe::place(&file, file.child(), Channel::Text.leads_to()).unwrap();
    let place = stamp.id.to_string();
    let fields = [
        ("place", place.as_str()),
        ("safe", "yes"),
        ("from", "00:00"),
        ("until", "23:59:59"),
    ];
    assert_eq!(at.does("checking", &fields).await.status, 303);
    app.hands.set(now);
    (server, at)
}

#[tokio::test]
async fn a_text_goes_once_with_a_token_that_notifys_own_library_takes() {
    let app = TestApp::with_families().await;
    let (server, at) = with_notify(&app).await;
    at.tells("text", "").await;
    round(&real_carrier(&app)).await;
    round(&real_carrier(&app)).await;
    let kept = server.kept();
    assert_eq!(kept.len(), 1, "{:?} {}", kept, at.due().await);
    let message = at.message().await;
    assert_eq!(message.state, State::Gone);
    assert_eq!(kept[0]["reference"], message.asked.message.to_string());
    assert_eq!(kept[0]["phone_number"], "07700 900555");
    let words = kept[0]["personalisation"]["message"].as_str().unwrap();
    assert!(
        words.starts_with("There is something new for you."),
        "{words}"
    );
    assert!(!kept[0].to_string().contains("Rhys"));
}

#[tokio::test]
async fn an_e_mail_goes_by_notify_where_no_mail_server_is_set() {
    let app = TestApp::with_families().await;
    let (server, _) = with_notify(&app).await;
    let now = app.app.door.clock().now();
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    app.hands.set(now);
    at.tells("email", "").await;
    round(&real_carrier(&app)).await;
    assert_eq!(server.kept()[0]["channel"], "email");
    assert_eq!(server.kept()[0]["email_address"], "rhys@example.org");
}

#[tokio::test]
async fn what_notify_refuses_or_whom_it_does_not_let_in_is_somebodys_to_look_at() {
    for (answer, sentence) in [("400", "It was not taken"), ("403", "were not let in")] {
        let app = TestApp::with_families().await;
        let (server, at) = with_notify(&app).await;
        server.answers(answer);
        at.tells("text", "").await;
        round(&real_carrier(&app)).await;
        assert!(at.due().await.contains(sentence), "{}", at.due().await);
        server.answers("take");
        round(&real_carrier(&app)).await;
        assert!(server.kept().is_empty(), "{answer}: not again by itself");
    }
}

#[tokio::test]
async fn a_key_that_is_another_services_and_a_clock_that_is_wrong_are_not_let_in() {
    let other = "made_up-0198c000-0000-4000-8000-0000000000b1-0198c000-0000-4000-8000-0000000000ff";
    for (key, minutes) in [(other, 0), (KEY, 60), (KEY, -60)] {
        let app = TestApp::with_families().await;
        let (server, at) = with_notify(&app).await;
        notify_is_set(&app, server.port, key).await;
        at.tells("text", "").await;
        app.minutes_later(minutes);
        // Whoever waits for the clock to come forward again has not been asked yet.
        if minutes >= 0 {
            round(&real_carrier(&app)).await;
            assert!(
                at.due().await.contains("were not let in"),
                "{}",
                at.due().await
            );
        }
        assert!(server.kept().is_empty());
    }
}

#[tokio::test]
async fn what_notify_has_no_room_for_or_stumbles_over_is_tried_again_and_goes_once() {
    for answer in ["429", "500", "gone"] {
        let app = TestApp::with_families().await;
        let (server, at) = with_notify(&app).await;
        server.answers(answer);
        at.tells("text", "").await;
        round(&real_carrier(&app)).await;
        assert_eq!(rows(&app).await, [("waiting".to_owned(), 1)], "{answer}");
        assert_eq!(at.due().await, "");
        server.answers("take");
        let now = app.app.door.clock().now();
        round(&real_carrier(&app)).await;
        assert!(
            server.kept().is_empty(),
            "{answer}: it waits a little first"
        );
        make_it_next(&app, now).await;
        round(&real_carrier(&app)).await;
        assert_eq!(server.kept().len(), 1, "{answer}");
        assert_eq!(at.state().await, State::Gone);
    }
}

#[tokio::test]
async fn what_notify_took_and_said_nothing_of_is_asked_about_and_goes_no_second_time() {
    for answer in ["stumbles", "silent"] {
        let app = TestApp::with_families().await;
        let (server, at) = with_notify(&app).await;
        server.answers(answer);
        at.tells("text", "").await;
        round(&real_carrier(&app)).await;
        assert_eq!(rows(&app).await, [("waiting".to_owned(), 1)], "{answer}");
        server.answers("take");
        let now = app.app.door.clock().now();
        make_it_next(&app, now).await;
        round(&real_carrier(&app)).await;
        assert_eq!(server.kept().len(), 1, "{answer}");
        assert_eq!(at.state().await, State::Gone);
    }
}

#[tokio::test]
async fn whoever_does_not_say_whether_it_has_a_message_leaves_a_doubt_and_it_goes_no_second_time() {
    let app = TestApp::with_families().await;
    let (server, at) = with_notify(&app).await;
    let now = app.app.door.clock().now();
    server.answers("silent");
    at.tells("text", "").await;
    round(&real_carrier(&app)).await;
    server.answers("403");
    make_it_next(&app, now).await;
    round(&real_carrier(&app)).await;
    assert_eq!(rows(&app).await, [("waiting".to_owned(), 2)]);
    assert_eq!(at.due().await, "", "nobody has said that it did not go");
    // The tries are used up: a person is told that it may have gone, and says that it goes.
    let tries = ledger::query("UPDATE outbox SET tries = $1").bind(74_i64);
    app.ledger.change(vec![tries]).await.unwrap();
    make_it_next(&app, now).await;
    round(&real_carrier(&app)).await;
    assert_eq!(at.state().await, State::InDoubt);
    let message = at.message().await.asked.message.to_string();
    assert_eq!(at.does("going", &[("message", &message)]).await.status, 303);
    server.answers("take");
    app.hands.set(now);
    round(&real_carrier(&app)).await;
    assert_eq!(at.state().await, State::Gone);
    assert_eq!(
        server.kept().len(),
        1,
        "it was there, and was asked about first"
    );
}

#[tokio::test]
async fn what_notify_may_have_is_sent_by_nobody_else_before_a_person_has_looked() {
    let app = TestApp::with_families().await;
    let (notify, _) = with_notify(&app).await;
    let now = app.app.door.clock().now();
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    app.hands.set(now);
    notify.answers("silent");
    at.tells("email", "").await;
    round(&real_carrier(&app)).await;
    let mail = StandIn::start("mail", &[]);
    super::mail::mail_is_set(&app, mail.port, "").await;
    make_it_next(&app, now).await;
    round(&real_carrier(&app)).await;
    assert_eq!(at.state().await, State::InDoubt);
    assert!(mail.kept().is_empty());
}

/// The wait is over, and the clock is where it was: a token has to be of now.
async fn make_it_next(app: &TestApp, now: jiff::Timestamp) {
    let next = ledger::query("UPDATE outbox SET next_at = $1").bind(now);
    app.ledger.change(vec![next]).await.unwrap();
}
