//! The calendar that a worker's telephone reads.

use ledger::Outcome;

use super::{Plan, VISIT};
use crate::testing::{Answer, Browser, TestApp};

/// A new address, as it stands on the page this once.
async fn address(worker: &Browser<'_>, names: bool) -> String {
    let fields: &[(&str, &str)] = if names { &[("names", "yes")] } else { &[] };
    let page = worker.post("/calendar", fields).await;
    let shown = page.texts(".slip-address").concat();
    let (_, path) = shown.split_once(":8080").expect("our own address");
    path.to_owned()
}

async fn calendar(app: &TestApp, path: &str) -> Answer {
    let answer = app.nobody().get(path).await;
    assert_eq!(answer.status, 200, "{}", answer.words());
    answer
}

/// The lines of a calendar, put together again where they were folded.
fn lines(answer: &Answer) -> Vec<String> {
    let text = String::from_utf8(answer.body.clone()).expect("UTF-8");
    assert!(text.ends_with("END:VCALENDAR\r\n"), "{text}");
    let whole = text.replace("\r\n ", "");
    whole.split_terminator("\r\n").map(str::to_owned).collect()
}

/// Everything a line of this name says.
fn all(lines: &[String], name: &str) -> Vec<String> {
    let said = lines.iter().filter_map(|line| line.strip_prefix(name));
    said.map(|rest| rest.trim_start_matches(':').to_owned())
        .collect()
}

#[tokio::test]
async fn a_calendar_says_what_kind_of_thing_and_when_and_names_nobody() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let plan = Plan {
        place: "Zqxplace",
        ..VISIT
    };
    plan.planned_by(&sam, child).await;
    let answer = calendar(&app, &address(&sam, false).await).await;
    assert_eq!(
        answer.header(&axum::http::header::CONTENT_TYPE),
        "text/calendar; charset=utf-8"
    );
    let lines = lines(&answer);
    let summaries = all(&lines, "SUMMARY");
    assert_eq!(
        summaries.iter().filter(|one| *one == "Visit").count(),
        1,
        "once for both children"
    );
    assert!(summaries.contains(&"Something is due".to_owned()));
    assert!(summaries.contains(&"Hearing".to_owned()));
    assert!(
        lines.contains(&"DTSTART:20261201T160000Z".to_owned()),
        "{lines:?}"
    );
    assert!(
        lines.contains(&"DTSTAMP:20261123T100000Z".to_owned()),
        "{lines:?}"
    );
    let text = lines.join("\n").to_lowercase();
    for word in [
        "amira",
        "yusuf",
        "eli",
        "haddad",
        "sam",
        "cafcass",
        "zqxplace",
        "comes to see",
        &child.to_string(),
    ] {
        assert!(!text.contains(word), "{word}: {text}");
    }
}

#[tokio::test]
async fn first_names_are_in_it_where_the_worker_chose_that() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    VISIT.planned_by(&sam, child).await;
    let lines = lines(&calendar(&app, &address(&sam, true).await).await);
    let summaries = all(&lines, "SUMMARY");
    assert!(
        summaries.contains(&"Visit: Amira\\, Yusuf".to_owned()),
        "{summaries:?}"
    );
    assert!(!lines.join("\n").contains("Haddad"));
}

#[tokio::test]
async fn only_the_children_this_worker_works_with_are_in_it() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    let plan = Plan {
        children: &["rhys"],
        people: &["rhys"],
        ..VISIT
    };
    plan.planned_by(&angharad, child).await;
    let hers = lines(&calendar(&app, &address(&angharad, true).await).await);
    let sams = lines(&calendar(&app, &address(&app.staff("Sam").await, true).await).await);
    assert!(hers.join("\n").contains("Rhys"));
    assert!(!sams.join("\n").contains("Rhys"), "{sams:?}");
}

#[tokio::test]
async fn the_same_thing_keeps_its_mark_and_no_mark_says_which_file_it_is_from() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    let path = address(&sam, false).await;
    let marks = async || {
        let mut marks = all(&lines(&calendar(&app, &path).await), "UID");
        marks.sort();
        marks
    };
    let before = marks().await;
    app.minutes_later(5);
    assert_eq!(marks().await, before);
    super::moved(&sam, child, id, "2026-12-02", "15:00").await;
    let after = marks().await;
    assert!(
        before.iter().all(|mark| after.contains(mark)),
        "a move is the same thing"
    );
    assert!(!after.concat().contains(&id.to_string().replace('-', "")));
    let ends = address(&sam, false).await;
    let again = all(&lines(&calendar(&app, &ends).await), "UID");
    assert!(
        before.iter().all(|mark| again.contains(mark)),
        "nor does another address change it"
    );
}

#[tokio::test]
async fn an_unknown_address_one_that_ended_one_of_somebody_who_left_and_one_that_is_none_get_the_same_answer_for_the_same_work()
 {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let left = address(&app.staff("Tom").await, false).await;
    let gone = format!("/house/leaving/{}", app.staff_id("Tom").await);
    let (id, to) = (
        crate::testing::form_id(),
        app.staff_id("Sam").await.to_string(),
    );
    let fields = [("id", id.as_str()), ("staff", to.as_str())];
    let leaves = app.staff("Bea").await.post(&gone, &fields).await;
    assert_eq!(leaves.goes_to(), "/house");
    let first = address(&sam, false).await;
    let second = address(&sam, false).await;
    assert_eq!(
        sam.post("/calendar/ending", &[]).await.goes_to(),
        "/calendar"
    );
    let unknown = "/calendar/ABCDEFGHJKMNPQRTUVWXYZ23.ics";
    let long = format!("/calendar/{}.ics", "A".repeat(4_000));
    let mut answers = Vec::new();
    for path in [
        first.as_str(),
        &second,
        unknown,
        left.as_str(),
        "/calendar/x",
        "/calendar/%00.ics",
        "/calendar/.ics",
        &long,
    ] {
        let before = app.ledger.work();
        let answer = app.nobody().get(path).await;
        let after = app.ledger.work();
        let work = (after.reads - before.reads, after.writes - before.writes);
        answers.push((answer.status, answer.everything(), work));
    }
    assert_eq!(answers[0].0, 404);
    assert!(
        answers.iter().all(|answer| *answer == answers[0]),
        "{answers:?}"
    );
}

#[tokio::test]
async fn only_a_hash_of_the_address_is_stored_and_it_is_shown_once() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let path = address(&sam, false).await;
    let secret = path
        .trim_start_matches("/calendar/")
        .trim_end_matches(".ics");
    assert_eq!(secret.len(), 24);
    assert!(!sam.get("/calendar").await.html().contains(secret));
    let rows = ledger::query("SELECT secret FROM calendars")
        .fetch_all(app.ledger.db())
        .await;
    let rows = rows.expect("the table is there");
    let kept: Vec<Vec<u8>> = rows
        .iter()
        .map(|row| row.get("secret").expect("bytes"))
        .collect();
    assert_eq!(kept.len(), 1);
    assert!(kept[0].len() == 32 && kept[0] != secret.as_bytes());
}

#[tokio::test]
async fn opening_it_is_a_look_like_the_list_of_children_and_costs_no_more() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let path = address(&sam, false).await;
    let listed = async || {
        let looks = app.looks(child).await;
        looks
            .iter()
            .filter(|look| look.outcome == Outcome::Listed)
            .count()
    };
    assert_eq!(listed().await, 0);
    calendar(&app, &path).await;
    calendar(&app, &path).await;
    assert_eq!(listed().await, 1);
    let mut costs = Vec::new();
    for page in ["/children", path.as_str()] {
        let before = app.ledger.work();
        assert_eq!(sam.get(page).await.status, 200);
        costs.push(app.ledger.work().reads - before.reads);
    }
    assert!(costs[1] <= costs[0], "list and calendar: {costs:?}");
}

#[tokio::test]
async fn where_the_look_cannot_be_written_there_is_no_calendar() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let path = address(&sam, true).await;
    let forget = ledger::query("DROP TABLE looks");
    app.ledger.change(vec![forget]).await.expect("it is gone");
    let answer = app.nobody().get(&path).await;
    assert!(answer.status.is_server_error(), "{}", answer.status);
    assert!(!answer.html().contains("VEVENT"));
}

#[tokio::test]
async fn an_hour_in_summer_the_hour_that_comes_twice_and_no_hour_are_right_in_any_telephone() {
    let app = TestApp::with_families().await;
    app.clock_at("2026-09-01T10:00:00Z");
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    for (day, time) in [
        ("2026-09-02", "16:00"),
        ("2026-10-25", "00:30"),
        ("2026-10-25", "01:30"),
        ("2026-10-25", "02:30"),
        ("2026-10-26", ""),
    ] {
        Plan { day, time, ..VISIT }.planned_by(&sam, child).await;
    }
    let starts = all(
        &lines(&calendar(&app, &address(&sam, false).await).await),
        "DTSTART",
    );
    for start in [
        "20260902T150000Z",
        "20261024T233000Z",
        "20261025T003000Z",
        "20261025T023000Z",
        ";VALUE=DATE:20261026",
    ] {
        assert!(starts.iter().any(|one| one == start), "{start}: {starts:?}");
    }
}

#[tokio::test]
async fn somebody_who_works_with_no_child_has_no_calendar() {
    let app = TestApp::with_families().await;
    for name in ["Bea", "Nell"] {
        let browser = app.staff(name).await;
        assert_eq!(browser.get("/calendar").await.status, 404, "{name}");
        assert_eq!(browser.post("/calendar", &[]).await.status, 404, "{name}");
        assert_eq!(
            browser.post("/calendar/ending", &[]).await.status,
            404,
            "{name}"
        );
    }
    assert_eq!(app.nobody().get("/calendar").await.goes_to(), "/sign-in");
}

#[tokio::test]
async fn what_was_called_off_and_what_is_over_is_not_in_it_and_what_is_late_stands_on_today() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    let path = address(&sam, false).await;
    assert!(all(&lines(&calendar(&app, &path).await), "SUMMARY").contains(&"Visit".to_owned()));
    super::called_off(&sam, child, id).await;
    let now = lines(&calendar(&app, &path).await);
    assert!(!all(&now, "SUMMARY").contains(&"Visit".to_owned()));
    app.clock_at("2026-12-10T10:00:00Z");
    let later = all(&lines(&calendar(&app, &path).await), "DTSTART");
    assert!(
        later.contains(&";VALUE=DATE:20261210".to_owned()),
        "{later:?}"
    );
    assert!(later.iter().all(|one| !one.contains("202611")), "{later:?}");
}
