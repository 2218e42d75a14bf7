//! E-mails to a real mail server on this machine.

use std::net::TcpListener;

use super::{At, State, real_carrier, round, rows, stand_in::StandIn};
use crate::testing::{Answer, TestApp, form_id};

/// Bea sets the mail server.
pub(super) async fn mail_is_set(app: &TestApp, port: u16, password: &str) -> Answer {
    let (id, port) = (form_id(), port.to_string());
    let user = if password.is_empty() { "" } else { "together" };
    let fields = [
        ("id", id.as_str()),
        ("do", "mail"),
        ("host", "127.0.0.1"),
        ("port", &port),
        ("security", "this_machine"),
        ("user", user),
        ("password", password),
        ("from", "post@example.org"),
    ];
    let set = app.staff("Bea").await.post("/house/sending", &fields).await;
    assert_eq!(set.status, 303, "{}", set.words());
    set
}

#[tokio::test]
async fn an_e_mail_goes_once_under_its_own_id_and_says_nothing_about_anybody() {
    let app = TestApp::with_families().await;
    let server = StandIn::start("mail", &["--password", "Zqxright"]);
    mail_is_set(&app, server.port, "Zqxright").await;
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    at.tells("email", "").await;
    round(&real_carrier(&app)).await;
    round(&real_carrier(&app)).await;
    let kept = server.kept();
    assert_eq!(kept.len(), 1, "{kept:?}");
    let message = at.message().await;
    assert_eq!(message.state, State::Gone);
    let id = format!("<{}@example.org>", message.asked.message);
    assert_eq!(kept[0]["id"], id.as_str());
    assert_eq!(kept[0]["to"][0], "rhys@example.org");
    assert_eq!(kept[0]["subject"], "Something new for you");
    let whole = kept[0]["whole"].as_str().unwrap();
    for name in ["Rhys", "Bevan", "Angharad", "Cafcass", "court", "Together"] {
        assert!(!whole.contains(name), "{name}: {whole}");
    }
}

#[tokio::test]
async fn a_mail_server_that_is_down_for_a_day_gets_each_message_once_when_it_is_back() {
    let app = TestApp::with_families().await;
    let port = {
        let taken = TcpListener::bind("127.0.0.1:0").unwrap();
        taken.local_addr().unwrap().port()
    };
    mail_is_set(&app, port, "").await;
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    for _ in 0..3 {
        at.tells("email", "").await;
    }
    for _ in 0..24 {
        round(&real_carrier(&app)).await;
        app.minutes_later(60);
    }
    assert_eq!(at.state().await, State::Waiting);
    assert_eq!(at.due().await, "", "nobody is asked to do anything yet");
    let server = StandIn::start("mail", &["--port", &port.to_string()]);
    for _ in 0..3 {
        app.minutes_later(60);
        round(&real_carrier(&app)).await;
    }
    assert_eq!(server.kept().len(), 3);
    let mut ids: Vec<_> = server
        .kept()
        .iter()
        .map(|one| one["id"].to_string())
        .collect();
    ids.sort();
    ids.dedup();
    assert_eq!(ids.len(), 3, "each once");
    assert!(rows(&app).await.iter().all(|(state, _)| state == "gone"));
}

#[tokio::test]
async fn where_nobody_answers_for_three_days_a_person_is_asked() {
    let app = TestApp::with_families().await;
    mail_is_set(&app, 1, "").await;
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    at.tells("email", "").await;
    for _ in 0..80 {
        round(&real_carrier(&app)).await;
        app.minutes_later(60);
    }
    assert!(
        at.due().await.contains("tried for three days"),
        "{}",
        at.due().await
    );
}

#[tokio::test]
async fn a_busy_server_is_asked_again_and_a_refusal_is_somebodys_to_look_at() {
    let app = TestApp::with_families().await;
    let server = StandIn::start("mail", &[]);
    mail_is_set(&app, server.port, "").await;
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    server.answers("busy");
    at.tells("email", "").await;
    round(&real_carrier(&app)).await;
    assert_eq!(rows(&app).await, [("waiting".to_owned(), 1)]);
    server.answers("refuse");
    app.minutes_later(1);
    round(&real_carrier(&app)).await;
    assert!(
        at.due().await.contains("It was not taken"),
        "{}",
        at.due().await
    );
    server.answers("take");
    app.minutes_later(600);
    round(&real_carrier(&app)).await;
    assert!(server.kept().is_empty(), "not again by itself");
}

#[tokio::test]
async fn a_server_that_took_the_text_and_said_nothing_leaves_a_doubt_and_gets_it_no_second_time() {
    let app = TestApp::with_families().await;
    let server = StandIn::start("mail", &[]);
    mail_is_set(&app, server.port, "").await;
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    server.answers("silent");
    at.tells("email", "").await;
    round(&real_carrier(&app)).await;
    assert_eq!(at.state().await, State::InDoubt);
    server.answers("take");
    for _ in 0..3 {
        app.minutes_later(600);
        round(&real_carrier(&app)).await;
    }
    assert_eq!(server.kept().len(), 1);
}

#[tokio::test]
async fn a_password_that_is_not_right_any_more_is_somebodys_to_look_at() {
    let app = TestApp::with_families().await;
    let server = StandIn::start("mail", &["--password", "Zqxright"]);
    mail_is_set(&app, server.port, "Zqxwrong").await;
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    at.tells("email", "").await;
    round(&real_carrier(&app)).await;
    assert!(
        at.due().await.contains("were not let in"),
        "{}",
        at.due().await
    );
    mail_is_set(&app, server.port, "Zqxright").await;
    let message = at.message().await.asked.message.to_string();
    at.does("going", &[("message", &message)]).await;
    round(&real_carrier(&app)).await;
    assert_eq!(server.kept().len(), 1);
    assert_eq!(at.due().await, "");
}

#[tokio::test]
async fn a_server_that_speaks_no_tls_where_tls_was_set_gets_nothing() {
    let app = TestApp::with_families().await;
    let server = StandIn::start("mail", &[]);
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    for security in ["tls", "start_tls"] {
        let (id, port) = (form_id(), server.port.to_string());
        let fields = [
            ("id", id.as_str()),
            ("do", "mail"),
            ("host", "127.0.0.1"),
            ("port", &port),
            ("security", security),
            ("from", "post@example.org"),
        ];
        app.staff("Bea").await.post("/house/sending", &fields).await;
        at.tells("email", "").await;
        round(&real_carrier(&app)).await;
    }
    assert!(server.kept().is_empty());
    assert!(rows(&app).await.iter().all(|(state, _)| state != "gone"));
}
