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

/// The same, where it prints letters to grown-ups; and Dawn's home, which everybody may know, was checked.
async fn with_letters<'a>(app: &'a TestApp, told: &str) -> (StandIn, At<'a>) {
    let server = StandIn::start("notify", &[]);
    let now = Clock::of_the_machine().now();
    app.hands.set(now);
    let (id, address) = (form_id(), format!("http://127.0.0.1:{}", server.port));
    let fields = [
        ("id", id.as_str()),
        ("do", "notify"),
        ("key", KEY),
        ("text", TEMPLATE),
        ("email", TEMPLATE),
        ("address", &address),
        ("letters", "yes"),
    ];
    let set = app.staff("Bea").await.post("/house/sending", &fields).await;
    assert_eq!(set.status, 303, "{}", set.words());
    let at = At::the(app, "Angharad", "Rhys").await;
    // Where Dawn lives nobody has written down: the letter is held, until somebody has and says that it goes.
    writes_to_dawn(&at).await;
    let home = [
        ("whose", "dawn"),
        ("which", "home"),
        ("text", "2 Low Street\nMerefield ME1 1AB"),
        ("told", told),
    ];
    let written = at.does("places", &home).await;
    assert_eq!(written.status, 303, "{}", written.words());
    app.minutes_later(1);
    let file = app.file(at.child).await;
    let dawn = crate::file::Slug::try_from("dawn".to_owned()).unwrap();
    let (stamp, _) = crate::going_out::safe::place(&file, &dawn, Channel::Post.leads_to()).unwrap();
    let place = stamp.id.to_string();
    let fields = [("place", place.as_str()), ("safe", "yes")];
    assert_eq!(at.does("checking", &fields).await.status, 303);
    app.hands.set(Clock::of_the_machine().now());
    let message = at.message().await.asked.message.to_string();
    let goes = at.does("going", &[("message", &message)]).await;
    assert_eq!(goes.status, 303, "{}", goes.words());
    (server, at)
}

/// Angharad writes to Dawn, by post.
async fn writes_to_dawn(at: &At<'_>) {
    let list = format!("/children/{}/letters", at.child);
    let id = form_id();
    let begun = [
        ("id", id.as_str()),
        ("kind", "what_changed"),
        ("to", "dawn"),
    ];
    let to = at.worker().await.post(&list, &begun).await;
    let letter = to.goes_to().strip_suffix("/writing").unwrap().to_owned();
    let mut held: Vec<String> = Vec::new();
    for _ in 0..2 {
        let shown = at.worker().await.get(&format!("{letter}/writing")).await;
        let version = shown.field("version");
        let mut fields = vec![
            ("version", version.as_str()),
            (
                "text",
                "Dear Dawn,\n\nThe visit is on Friday.\n\nWith kind regards,\n",
            ),
            ("way", "letter"),
            ("around", "nobody"),
            ("because", "I asked, and it is right."),
        ];
        fields.extend(held.iter().map(|one| ("held", one.as_str())));
        let sending = format!("{letter}/sending");
        let sent = at.worker().await.post(&sending, &fields).await;
        if sent.status == 303 {
            return;
        }
        held = sent.attributes("input[name=held]", "value");
    }
    panic!("the letter did not go");
}

/// One more round, as if it had been waited for; by the machine's clock, because a token is good for half a minute.
async fn one_more_round(app: &TestApp) {
    let now = Clock::of_the_machine().now();
    app.hands.set(now);
    make_it_next(app, now).await;
    round(&real_carrier(app)).await;
}

/// Where each word of a PDF stands, page by page, in millimetres from the left and from the top, by poppler.
fn places(pdf: &[u8]) -> Vec<Vec<(String, [f64; 4])>> {
    use std::io::Write;
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let told = std::process::Command::new("pdftotext")
        .arg("-bbox")
        .arg(file.path())
        .arg("-")
        .output()
        .expect("pdftotext is here: install poppler-utils");
    let text = String::from_utf8(told.stdout).unwrap();
    let mut pages = Vec::new();
    for line in text.lines().map(str::trim) {
        if line.starts_with("<page ") {
            pages.push(Vec::new());
        }
        let Some(word) = line.strip_prefix("<word ") else {
            continue;
        };
        let number = |name: &str| {
            let after = word.split_once(&format!("{name}=\"")).unwrap().1;
            let points: f64 = after.split_once('"').unwrap().0.parse().unwrap();
            points * 25.4 / 72.0
        };
        let said = word.split_once('>').unwrap().1;
        let said = said.trim_end_matches("</word>").to_owned();
        let place = ["xMin", "yMin", "xMax", "yMax"].map(number);
        pages.last_mut().unwrap().push((said, place));
    }
    pages
}

#[tokio::test]
async fn a_letter_to_a_grown_up_is_printed_by_notify_once_with_its_address_where_notify_wants_it() {
    let app = TestApp::with_families().await.with_an_outside();
    let (server, at) = with_letters(&app, "everyone").await;
    one_more_round(&app).await;
    let kept = server.kept();
    assert_eq!(kept.len(), 1, "{} {}", kept.len(), at.due().await);
    let message = at.message().await;
    assert_eq!(kept[0]["channel"], "letter");
    assert_eq!(kept[0]["reference"], message.asked.message.to_string());
    assert_eq!(kept[0]["postage"], "second");
    assert_eq!(message.state, State::Waiting, "it is asked about first");
    one_more_round(&app).await;
    one_more_round(&app).await;
    assert_eq!(server.kept().len(), 1, "once");
    assert_eq!(at.state().await, State::Gone);

    let pdf = kept[0]["content"].as_str().unwrap();
    let pdf = data_encoding::BASE64.decode(pdf.as_bytes()).unwrap();
    let pages = places(&pdf);
    let address: Vec<&str> = pages[0].iter().map(|(word, _)| word.as_str()).collect();
    assert_eq!(address.join(" "), "Dawn 2 Low Street Merefield ME1 1AB");
    for (word, [left, top, right, bottom]) in &pages[0] {
        let inside = *left >= 24.6 && *right <= 120.0 && *top >= 39.5 && *bottom <= 66.3;
        assert!(inside, "{word} at {left} {top} {right} {bottom}");
    }
    for (word, [left, top, right, bottom]) in pages.iter().flatten() {
        let inside = *left >= 15.0 && *right <= 195.0 && *top >= 5.0 && *bottom <= 292.0;
        assert!(inside, "{word} at {left} {top} {right} {bottom}");
    }
    let said = pages.concat();
    assert!(said.iter().any(|(word, _)| word == "Friday."));
}

#[tokio::test]
async fn a_letter_that_notify_does_not_print_after_all_comes_back_and_is_printed_by_the_house() {
    let app = TestApp::with_families().await.with_an_outside();
    let (server, at) = with_letters(&app, "everyone").await;
    server.says_of_letters("pending-virus-check");
    one_more_round(&app).await;
    one_more_round(&app).await;
    assert_eq!(at.state().await, State::Waiting);
    server.says_of_letters("validation-failed");
    one_more_round(&app).await;
    assert!(
        at.due().await.contains("It was not taken"),
        "{}",
        at.due().await
    );
    let message = at.message().await.asked.message.to_string();
    let joy = app.staff("Joy").await.get("/post").await.words();
    assert!(!joy.contains("tray 1"), "{joy}");
    let again = at.does("going", &[("message", &message)]).await;
    assert_eq!(again.status, 303, "{}", again.words());
    let joy = app.staff("Joy").await.get("/post").await.words();
    assert!(joy.contains("Rhys tray 1, usual print"), "{joy}");
    one_more_round(&app).await;
    assert_eq!(server.kept().len(), 1, "Notify gets it no second time");
}

#[tokio::test]
async fn a_childs_letter_and_one_to_a_sealed_address_never_go_to_notify() {
    let app = TestApp::with_families().await.with_an_outside();
    let (server, _) = with_letters(&app, "sealed").await;
    let child = At::with_a_home(&app, "Angharad", "Rhys").await;
    child.sends_a_letter("letter").await;
    one_more_round(&app).await;
    assert!(server.kept().is_empty());
    let joy = app.staff("Joy").await.get("/post").await.words();
    assert!(joy.contains("Rhys tray 1, usual print"), "{joy}");
}
