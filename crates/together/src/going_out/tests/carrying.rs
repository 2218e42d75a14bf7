//! A message is handed over once, whatever happens meanwhile.

use jiff::SignedDuration;
use tokio::sync::watch;

use super::{At, NOON, State, carrier, real_carrier, round, rows};
use crate::{
    going_out::{Channel, Runner},
    testing::TestApp,
};

/// What lies in the demo's folder, as its page shows it.
async fn gone_out(app: &TestApp) -> Vec<String> {
    let page = app.nobody().get("/would-have-gone-out").await;
    assert_eq!(page.status, 200);
    page.texts("section.card p")
}

#[tokio::test]
async fn a_text_goes_once_and_says_nothing_about_anybody() {
    let app = TestApp::with_families().await;
    let at = At::with_a_phone(&app, "Angharad", "Rhys").await;
    app.clock_at(NOON);
    at.tells("text", "").await;
    for _ in 0..3 {
        round(&carrier(&app)).await;
    }
    assert_eq!(at.state().await, State::Gone);
    assert_eq!(rows(&app).await, [("gone".to_owned(), 1)]);
    let said = gone_out(&app).await;
    assert_eq!(
        said,
        [
            "There is something new for you. Open it where you usually do, or ask the person you talk to about it."
        ]
    );
    for name in ["Rhys", "Angharad", "Cafcass", "court", "letter"] {
        assert!(!said[0].contains(name), "{name}");
    }
}

#[tokio::test]
async fn of_several_carriers_each_message_is_carried_by_one() {
    let app = TestApp::with_families().await;
    let at = At::with_a_phone(&app, "Angharad", "Rhys").await;
    app.clock_at(NOON);
    for _ in 0..6 {
        at.tells("text", "").await;
    }
    let (one, two, three) = (carrier(&app), carrier(&app), carrier(&app));
    tokio::join!(round(&one), round(&two), round(&three));
    let rows = rows(&app).await;
    assert_eq!(rows, vec![("gone".to_owned(), 1); 6]);
    assert_eq!(gone_out(&app).await.len(), 6);
}

#[tokio::test]
async fn a_text_waits_for_an_hour_that_is_safe() {
    let app = TestApp::with_families().await;
    let at = At::with_a_phone(&app, "Angharad", "Rhys").await;
    app.clock_at("2026-11-24T18:30:00Z");
    at.tells("text", "").await;
    // Tuesday evening; never on a Wednesday; so on Thursday at nine.
    for (moment, state) in [
        ("2026-11-24T18:31:00Z", State::Waiting),
        ("2026-11-25T12:00:00Z", State::Waiting),
        ("2026-11-26T08:59:00Z", State::Waiting),
        ("2026-11-26T09:00:00Z", State::Gone),
    ] {
        app.clock_at(moment);
        round(&carrier(&app)).await;
        assert_eq!(at.state().await, state, "{moment}");
    }
}

#[tokio::test]
async fn what_became_unsafe_while_it_waited_does_not_go_and_is_due() {
    let app = TestApp::with_families().await;
    let at = At::with_a_phone(&app, "Angharad", "Rhys").await;
    app.clock_at(NOON);
    at.tells("text", "").await;
    at.checks(Channel::Text, "no").await;
    round(&carrier(&app)).await;
    assert!(gone_out(&app).await.is_empty());
    assert_eq!(rows(&app).await[0].0, "failed");
    assert!(
        at.due().await.contains("could not go there safely"),
        "{}",
        at.due().await
    );
    let joys = app.staff("Joy").await.get("/post").await.words();
    assert!(
        joys.contains("Did not go") && joys.contains("Rhys"),
        "{joys}"
    );
}

#[tokio::test]
async fn until_somebody_sets_up_how_messages_leave_none_leaves_and_somebody_is_told() {
    let app = TestApp::with_families().await;
    let at = At::with_a_phone(&app, "Angharad", "Rhys").await;
    app.clock_at(NOON);
    at.tells("text", "").await;
    round(&real_carrier(&app)).await;
    assert!(
        at.due().await.contains("Nobody has set up"),
        "{}",
        at.due().await
    );
}

/// Somebody began to hand the message over, and the program stopped.
async fn begun(app: &TestApp, carrier: &str) {
    let row = &app.app.door.ready_to_go().await.unwrap()[0];
    let claim = ledger::uuid_at(app.app.door.clock().now());
    assert!(app.app.door.claim(row.id, claim, carrier).await.unwrap());
}

#[tokio::test]
async fn what_was_being_handed_over_when_the_program_stopped_is_shown_to_a_person_and_not_sent_again()
 {
    let app = TestApp::with_families().await;
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    at.tells("email", "").await;
    begun(&app, "mail").await;
    round(&carrier(&app)).await;
    assert_eq!(at.state().await, State::Waiting, "it may still be at it");
    app.minutes_later(5);
    round(&carrier(&app)).await;
    assert_eq!(at.state().await, State::InDoubt);
    assert!(gone_out(&app).await.is_empty());
    assert!(at.due().await.contains("Find out whether it arrived"));
    for _ in 0..3 {
        app.minutes_later(600);
        round(&carrier(&app)).await;
    }
    assert!(gone_out(&app).await.is_empty(), "never by itself");
    let message = at.message().await.asked.message.to_string();
    assert_eq!(at.does("gone", &[("message", &message)]).await.status, 303);
    assert_eq!(
        (at.state().await, at.due().await),
        (State::Gone, String::new())
    );
    round(&carrier(&app)).await;
    assert!(gone_out(&app).await.is_empty());
}

#[tokio::test]
async fn a_person_who_found_that_it_did_not_arrive_sends_it_again_once() {
    let app = TestApp::with_families().await;
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    at.tells("email", "").await;
    begun(&app, "mail").await;
    app.minutes_later(5);
    round(&carrier(&app)).await;
    let id = crate::testing::form_id();
    let message = at.message().await.asked.message.to_string();
    let fields = [("id", id.as_str()), ("message", &message)];
    for _ in 0..2 {
        let worker = at.worker().await;
        let going = format!("{}/going", at.base());
        assert_eq!(worker.post(&going, &fields).await.status, 303);
        round(&carrier(&app)).await;
    }
    assert_eq!(gone_out(&app).await.len(), 1);
    assert_eq!(at.state().await, State::Gone);
}

#[tokio::test]
async fn where_the_carrier_can_tell_a_doubt_ends_by_itself() {
    let app = TestApp::with_families().await;
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    at.tells("email", "").await;
    begun(&app, "folder").await;
    app.minutes_later(5);
    round(&carrier(&app)).await;
    assert_eq!(at.state().await, State::Gone);
    assert_eq!(gone_out(&app).await.len(), 1);
}

#[tokio::test]
async fn a_clock_that_goes_back_an_hour_loses_nothing_and_sends_nothing_twice() {
    let app = TestApp::with_families().await;
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    app.clock_at("2026-11-24T12:00:00Z");
    at.tells("email", "").await;
    app.clock_at("2026-11-24T11:00:00Z");
    at.tells("email", "").await;
    round(&carrier(&app)).await;
    app.clock_at("2026-11-24T12:00:00Z");
    round(&carrier(&app)).await;
    round(&carrier(&app)).await;
    assert_eq!(rows(&app).await, vec![("gone".to_owned(), 1); 2]);
    assert_eq!(gone_out(&app).await.len(), 2);
}

/// A carrier that has read no file yet, after somebody spoiled what is kept of this child's.
async fn carrier_with_a_spoiled_file(
    app: &TestApp,
    child: ledger::FileId,
) -> crate::going_out::Carrier {
    let spoil = ledger::query(
        "UPDATE entries SET sealed = (SELECT one.sealed FROM entries one WHERE one.file = $1 AND one.seq = 1) WHERE file = $1 AND seq = 2",
    );
    app.ledger.change(vec![spoil.bind(child)]).await.unwrap();
    let door = crate::door::Door::new(app.ledger.clone(), app.app.door.clock().clone());
    crate::going_out::Carrier::new(door, app.app.outside.clone(), app.app.address.clone())
}

#[tokio::test]
async fn a_file_that_cannot_be_read_stops_no_other_childs_message() {
    let app = TestApp::with_families().await;
    let spoiled = At::with_an_email(&app, "Angharad", "Rhys").await;
    spoiled.tells("email", "").await;
    let other = At::with_an_email(&app, "Priya", "Kezia").await;
    other.is_around("phone", &[]).await;
    other.tells("email", "").await;
    let carrier = carrier_with_a_spoiled_file(&app, spoiled.child).await;
    round(&carrier).await;
    round(&carrier).await;
    let states = rows(&app).await;
    assert_eq!(states, [("waiting".to_owned(), 1), ("gone".to_owned(), 1)]);
    app.minutes_later(61);
    round(&carrier).await;
    assert_eq!(
        rows(&app).await[0],
        ("waiting".to_owned(), 2),
        "an hour later"
    );
    assert_eq!(gone_out(&app).await.len(), 1);
}

#[tokio::test]
async fn a_doubt_in_a_file_that_cannot_be_written_in_stops_no_other_childs_message() {
    let app = TestApp::with_families().await;
    let spoiled = At::with_an_email(&app, "Angharad", "Rhys").await;
    spoiled.tells("email", "").await;
    begun(&app, "mail").await;
    let other = At::with_an_email(&app, "Priya", "Kezia").await;
    other.is_around("phone", &[]).await;
    app.minutes_later(5);
    other.tells("email", "").await;
    let carrier = carrier_with_a_spoiled_file(&app, spoiled.child).await;
    round(&carrier).await;
    let states = rows(&app).await;
    assert_eq!(states, [("going".to_owned(), 1), ("gone".to_owned(), 1)]);
}

#[tokio::test]
async fn a_carrier_that_is_told_to_stop_begins_nothing_more() {
    let app = TestApp::with_families().await;
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    at.tells("email", "").await;
    let (stop, told) = watch::channel(false);
    stop.send_replace(true);
    carrier(&app).round(&told).await.unwrap();
    assert_eq!(rows(&app).await, [("waiting".to_owned(), 0)]);
}

#[tokio::test]
async fn beside_the_pages_a_message_goes_as_soon_as_it_is_asked_for_and_the_work_ends_when_told() {
    let app = TestApp::with_families().await;
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    app.hands.hold();
    let before = app.ledger.work();
    let runner = Runner::start(carrier(&app));
    app.hands.waited(1).await;
    let after = app.ledger.work();
    assert_eq!(after.writes, before.writes, "at start nothing is written");
    at.tells("email", "").await;
    app.hands.waited(2).await;
    assert_eq!(at.state().await, State::Gone);
    runner.stop().await;
    app.hands.forward(SignedDuration::from_hours(1));
    at.tells("email", "").await;
    assert_eq!(at.state().await, State::Waiting, "nobody carries any more");
}

#[tokio::test]
async fn what_has_gone_is_taken_out_of_the_outbox_after_a_month_and_stays_in_the_file() {
    let app = TestApp::with_families().await;
    let at = At::with_an_email(&app, "Angharad", "Rhys").await;
    at.tells("email", "").await;
    round(&carrier(&app)).await;
    app.minutes_later(31 * 24 * 60);
    app.hands.hold();
    let waits = app.hands.waits().len();
    app.app.door.sweep_always();
    app.hands.waited(waits + 1).await;
    assert!(rows(&app).await.is_empty());
    assert_eq!(at.state().await, State::Gone);
}
