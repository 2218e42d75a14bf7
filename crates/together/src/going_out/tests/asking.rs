//! What may go out, and what is held.

use super::{At, State, rows};
use crate::{going_out::Channel, testing::TestApp};

#[tokio::test]
async fn a_letter_by_post_waits_to_be_printed_where_somebody_checked_the_address() {
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Angharad", "Rhys").await;
    at.sends_a_letter("letter").await;
    assert_eq!(at.state().await, State::Waiting);
    assert_eq!(rows(&app).await, [("waiting".to_owned(), 0)]);
    assert_eq!(at.due().await, "");
}

#[tokio::test]
async fn a_letter_is_held_and_due_until_somebody_has_checked_the_address() {
    let app = TestApp::with_families().await;
    let at = At::the(&app, "Angharad", "Rhys").await;
    at.sends_a_letter("letter").await;
    assert_eq!(at.state().await, State::Held);
    assert!(rows(&app).await.is_empty(), "nothing is in the outbox");
    let due = at.due().await;
    assert!(
        due.contains("Nobody has written down where post goes"),
        "{due}"
    );
    at.writes_down("home", "1 Low Street\nMerefield", "everyone")
        .await;
    app.minutes_later(1);
    assert!(at.due().await.contains("Nobody has checked"));
    at.checks(Channel::Post, "yes").await;
    assert!(at.due().await.contains("Say that it can go"));
    let message = at.message().await.asked.message.to_string();
    assert_eq!(at.does("going", &[("message", &message)]).await.status, 303);
    assert_eq!(at.state().await, State::Waiting);
    assert_eq!(rows(&app).await, [("waiting".to_owned(), 0)]);
    let list = at.worker().await.get("/children").await.words();
    assert!(!list.contains("has not gone out"), "{list}");
}

#[tokio::test]
async fn what_is_held_does_not_go_before_it_is_safe_whoever_says_so() {
    let app = TestApp::with_families().await;
    let at = At::the(&app, "Angharad", "Rhys").await;
    at.sends_a_letter("letter").await;
    let message = at.message().await.asked.message.to_string();
    assert_eq!(at.does("going", &[("message", &message)]).await.status, 409);
    assert_eq!(at.state().await, State::Held);
    at.writes_down("home", "1 Low Street", "everyone").await;
    at.checks(Channel::Post, "no").await;
    assert_eq!(at.does("going", &[("message", &message)]).await.status, 409);
    assert!(at.due().await.contains("not safe"));
    assert!(rows(&app).await.is_empty());
}

#[tokio::test]
async fn a_letter_given_in_person_or_on_the_childs_pages_leaves_no_house() {
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Angharad", "Rhys").await;
    at.sends_a_letter("in_person").await;
    at.sends_a_letter("pages").await;
    assert_eq!(at.messages().await, 0);
    assert!(rows(&app).await.is_empty());
}

#[tokio::test]
async fn a_changed_address_stops_what_waits_until_somebody_has_checked_it() {
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Angharad", "Rhys").await;
    at.sends_a_letter("letter").await;
    app.minutes_later(1);
    at.writes_down("home", "2 High Street\nMerefield", "everyone")
        .await;
    assert!(
        at.due().await.contains("This is a new place"),
        "{}",
        at.due().await
    );
    let joy = app.staff("Joy").await;
    let page = joy.get("/post").await.words();
    assert!(page.contains("Nothing waits to be printed"), "{page}");
    app.minutes_later(1);
    at.checks(Channel::Post, "yes").await;
    assert_eq!(at.due().await, "");
}

#[tokio::test]
async fn somebody_who_opens_the_post_since_stops_what_waits_and_what_is_printed() {
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Sam", "Amira").await;
    at.is_around("post", &["rana"]).await;
    at.sends_a_letter("letter").await;
    assert_eq!(
        (at.state().await, at.due().await),
        (State::Waiting, String::new())
    );
    let batch = crate::testing::form_id();
    let joy = app.staff("Joy").await;
    assert_eq!(
        joy.post("/post/batches", &[("id", &batch)]).await.status,
        303
    );
    at.is_around("post", &["rana", "mark"]).await;
    let stopped = "Somebody else opens their post now";
    assert!(at.due().await.contains(stopped), "{}", at.due().await);
    let printed = format!("/post/batches/{batch}");
    let page = joy.get(&printed).await.words();
    assert!(page.contains(stopped), "{page}");
    assert_eq!(joy.get(&format!("{printed}/letters")).await.status, 404);
    let message = at.message().await.asked.message.to_string();
    assert_eq!(at.does("going", &[("message", &message)]).await.status, 409);
    // Fewer may read what was written for more.
    at.is_around("post", &[]).await;
    assert_eq!(at.due().await, "");
    assert_eq!(joy.get(&format!("{printed}/letters")).await.status, 200);
}

#[tokio::test]
async fn a_reason_for_a_name_in_a_letter_is_no_reason_for_whoever_opens_the_post() {
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Sam", "Amira").await;
    at.is_around("post", &[]).await;
    at.sends_this(
        "Dear Kezia,\n\nABCD EFGH JKMN\n\nGoodbye for now,\n",
        "letter",
    )
    .await;
    let file = app.file(at.child).await;
    let (_, sent) = file.letters.sent().next().unwrap();
    assert!(
        !sent.passed.is_empty(),
        "something was held and went with a reason"
    );
    assert_eq!(at.message().await.asked.because, "");
}

#[tokio::test]
async fn a_letter_that_goes_with_a_reason_though_nobody_asked_who_opens_the_post_goes_until_somebody_is_known_to()
 {
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Sam", "Eli").await;
    assert_eq!(
        app.file(at.child).await.about_me.around_post(),
        crate::about_me::Around::NotAsked
    );
    at.sends_a_letter("letter").await;
    assert_eq!(at.state().await, State::Waiting);
    assert_eq!(
        at.message().await.asked.because,
        "I asked, and it is right."
    );
    let file = app.file(at.child).await;
    let mut grown_ups = file.families().flat_map(|family| family.people.all());
    let who = grown_ups
        .find(|person| !person.child)
        .unwrap()
        .slug
        .to_string();
    at.is_around("post", &[&who]).await;
    assert!(
        at.due()
            .await
            .contains("Somebody else opens their post now")
    );
}

#[tokio::test]
async fn a_reason_for_a_text_is_for_those_who_saw_the_phone_then() {
    let app = TestApp::with_families().await;
    let at = At::with_a_phone(&app, "Sam", "Amira").await;
    at.is_around("phone", &["rana"]).await;
    assert_eq!(
        at.tells("text", "Rana and Amira both asked for it.")
            .await
            .status,
        303
    );
    at.is_around("phone", &["rana", "mark"]).await;
    assert!(
        at.due()
            .await
            .contains("Somebody else may see this phone now"),
        "{}",
        at.due().await
    );
}

#[tokio::test]
async fn a_clock_that_went_back_makes_no_older_address_the_newest() {
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Angharad", "Rhys").await;
    app.minutes_later(-60);
    at.writes_down("home", "2 High Street\nMerefield", "everyone")
        .await;
    at.sends_a_letter("letter").await;
    assert_eq!(at.state().await, State::Held);
    assert!(
        at.due().await.contains("This is a new place"),
        "{}",
        at.due().await
    );
}

#[tokio::test]
async fn a_text_goes_to_a_phone_that_nobody_else_holds_and_that_was_checked() {
    let app = TestApp::with_families().await;
    let at = At::with_a_phone(&app, "Angharad", "Rhys").await;
    assert_eq!(at.tells("text", "").await.goes_to(), at.base());
    assert_eq!(at.state().await, State::Waiting);
    assert_eq!(rows(&app).await.len(), 1);
}

#[tokio::test]
async fn where_no_place_was_checked_it_is_refused_with_a_sentence_and_nothing_is_lost() {
    let app = TestApp::with_families().await;
    let at = At::the(&app, "Sam", "Eli").await;
    for (channel, sentence) in [
        ("text", "Nobody has written down a number"),
        ("email", "Nobody has written down an e-mail address"),
    ] {
        let page = at.tells(channel, "Zqxreason").await;
        assert_eq!(page.status, 422);
        assert!(page.words().contains(sentence), "{}", page.words());
        assert_eq!(page.box_text("because"), "Zqxreason");
        assert_eq!(
            page.attributes(".govuk-error-summary a", "href"),
            ["#channel"]
        );
    }
    at.writes_down("phone", "07700 900555", "sealed").await;
    let page = at.tells("text", "It is fine.").await;
    assert_eq!(page.status, 422, "a reason does not make up for asking");
    assert!(
        page.words().contains("Nobody has checked"),
        "{}",
        page.words()
    );
    assert_eq!(at.messages().await, 0);
    assert!(rows(&app).await.is_empty());
}

#[tokio::test]
async fn a_text_to_a_phone_that_others_see_is_held_until_somebody_says_why() {
    let app = TestApp::with_families().await;
    let at = At::with_a_phone(&app, "Priya", "Kezia").await;
    let page = at.tells("text", "").await;
    assert_eq!(page.status, 422);
    assert!(
        page.words().contains("Somebody else may see this phone"),
        "{}",
        page.words()
    );
    assert!(rows(&app).await.is_empty());
    let reason = "Kezia and her mum both asked for it.";
    assert_eq!(at.tells("text", reason).await.status, 303);
    assert_eq!(at.message().await.asked.because, reason);
}

#[tokio::test]
async fn no_text_goes_where_nobody_asked_who_holds_the_phone() {
    let app = TestApp::with_families().await;
    let at = At::with_a_phone(&app, "Grace", "Tomasz").await;
    let page = at.tells("text", "I know them well.").await;
    assert_eq!(page.status, 422);
    assert!(
        page.words()
            .contains("Nobody has asked who holds their phone"),
        "{}",
        page.words()
    );
    assert!(rows(&app).await.is_empty());
}

#[tokio::test]
async fn a_phone_is_checked_with_the_times_at_which_it_is_safe() {
    let app = TestApp::with_families().await;
    let at = At::the(&app, "Angharad", "Rhys").await;
    at.writes_down("phone", "07700 900555", "sealed").await;
    let place = at.page().await.field("place");
    for (from, until, fault) in [
        ("", "18:00", "#from"),
        ("soon", "18:00", "#from"),
        ("18:00", "15:30", "#until"),
    ] {
        let fields = [
            ("place", place.as_str()),
            ("safe", "yes"),
            ("from", from),
            ("until", until),
        ];
        let page = at.does("checking", &fields).await;
        assert_eq!(page.status, 422);
        assert_eq!(page.attributes(".govuk-error-summary a", "href"), [fault]);
        assert_eq!(page.field("until"), until, "what was typed stays");
    }
    assert_eq!(at.checks(Channel::Text, "yes").await.status, 303);
}

#[tokio::test]
async fn a_place_that_nobody_could_reach_is_refused_and_what_was_typed_stays() {
    let app = TestApp::with_families().await;
    let at = At::the(&app, "Angharad", "Rhys").await;
    for (which, text) in [
        ("phone", "ask his nan"),
        ("phone", "12"),
        ("email", "rhys at example"),
        ("home", "  "),
        ("moon", "Zqx"),
    ] {
        let page = at.writes_down(which, text, "sealed").await;
        assert_eq!(page.status, 422, "{which} {text}");
        assert_eq!(page.box_text("text"), text);
    }
    let fields = [("whose", "nobody"), ("which", "home"), ("text", "Zqx")];
    assert_eq!(at.does("places", &fields).await.status, 422);
}

#[tokio::test]
async fn the_same_form_posted_twice_asks_once() {
    let app = TestApp::with_families().await;
    let at = At::with_a_phone(&app, "Angharad", "Rhys").await;
    let id = crate::testing::form_id();
    let fields = [("id", id.as_str()), ("channel", "text")];
    let telling = format!("{}/telling", at.base());
    let worker = at.worker().await;
    let (one, other) = tokio::join!(
        worker.post(&telling, &fields),
        worker.post(&telling, &fields)
    );
    assert_eq!((one.status.as_u16(), other.status.as_u16()), (303, 303));
    assert_eq!(at.worker().await.post(&telling, &fields).await.status, 303);
    assert_eq!(at.messages().await, 1);
    assert_eq!(rows(&app).await.len(), 1);
}

#[tokio::test]
async fn of_two_advisers_who_send_the_same_letter_one_sends_it_and_it_goes_out_once() {
    let app = TestApp::with_families().await;
    let at = At::with_a_home(&app, "Angharad", "Rhys").await;
    let other = app.staff("Angharad").await;
    let list = format!("/children/{}/letters", at.child);
    let id = at.worker().await.get(&list).await.field("id");
    let to = at
        .worker()
        .await
        .post(&list, &[("id", &id), ("again", "yes")])
        .await;
    let address = to.goes_to().strip_suffix("/writing").unwrap().to_owned();
    let worker = at.worker().await;
    let version = worker
        .get(&format!("{address}/writing"))
        .await
        .field("version");
    let first = [
        ("version", version.as_str()),
        ("text", super::KIND),
        ("way", "letter"),
    ];
    let page = worker.post(&format!("{address}/sending"), &first).await;
    let (version, held) = (
        page.field("version"),
        page.attributes("input[name=held]", "value"),
    );
    let mut fields = vec![
        ("version", version.as_str()),
        ("text", super::KIND),
        ("way", "letter"),
        ("because", "I asked."),
    ];
    fields.extend(held.iter().map(|one| ("held", one.as_str())));
    let sending = format!("{address}/sending");
    let (one, two) = tokio::join!(
        worker.post(&sending, &fields),
        other.post(&sending, &fields)
    );
    assert_eq!(
        (one.goes_to(), two.goes_to()),
        (address.as_str(), address.as_str())
    );
    assert_eq!(at.messages().await, 1);
    assert_eq!(rows(&app).await.len(), 1);
}

#[tokio::test]
async fn whoever_does_not_work_with_the_child_sees_and_does_nothing_here() {
    let app = TestApp::with_families().await;
    let at = At::with_a_phone(&app, "Angharad", "Rhys").await;
    at.tells("text", "").await;
    let message = at.message().await.asked.message.to_string();
    let before = app.entries(at.child).await;
    for name in ["Sam", "Helen", "Bea", "Nell", "Joy"] {
        let who = app.staff(name).await;
        assert_eq!(who.get(&at.base()).await.status, 404, "{name}");
        for what in ["going", "gone", "giving", "telling", "checking", "places"] {
            let id = crate::testing::form_id();
            let fields = [
                ("id", id.as_str()),
                ("message", &message),
                ("channel", "text"),
                ("staff", &message),
            ];
            let answer = who.post(&format!("{}/{what}", at.base()), &fields).await;
            assert_eq!(answer.status, 404, "{name} {what}");
        }
    }
    assert_eq!(app.entries(at.child).await, before);
}
