//! What whoever stands in sees, opens and writes.

use ledger::Outcome;

use super::{covers, grace_covers_for_sam, id_of, nothing_is_due};
use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn what_is_due_is_on_the_list_of_whoever_covers_from_the_first_day_until_the_last() {
    let app = TestApp::with_families().await;
    assert_eq!(covers(&app, "Grace").await, "");
    grace_covers_for_sam(&app).await;
    let list = covers(&app, "Grace").await;
    assert!(
        list.contains("You cover for Sam Osei until 27 November 2026"),
        "{list}"
    );
    assert!(list.contains("Amira") && list.contains("Yusuf"), "{list}");
    assert!(!list.contains("Rhys"), "{list}");
    app.clock_at("2026-11-27T17:00:00Z");
    assert_ne!(covers(&app, "Grace").await, "");
    app.clock_at("2026-11-28T08:00:00Z");
    assert_eq!(covers(&app, "Grace").await, "", "it comes back by itself");
}

#[tokio::test]
async fn whoever_covers_opens_and_answers_what_is_due_and_every_look_says_that_they_covered() {
    let app = TestApp::with_families().await;
    let (child, grace_id) = (app.child("Amira").await, id_of(&app, "Grace").await);
    let page = format!("/children/{child}");
    assert_eq!(app.staff("Grace").await.get(&page).await.status, 404);
    grace_covers_for_sam(&app).await;
    let (amira, asked) = (app.child_in(child, true).await, form_id());
    amira
        .post(
            "/here",
            &[("id", &asked), ("do", "ask"), ("words", "Zqxwhen?")],
        )
        .await;
    let grace = app.staff("Grace").await;
    grace.get("/children").await;
    let address = format!("{page}/said/{asked}");
    assert!(grace.get(&address).await.words().contains("Zqxwhen?"));
    let (id, answer) = (form_id(), "On Sunday.");
    let fields = [
        ("id", id.as_str()),
        ("answer", answer),
        ("how", "in_person"),
    ];
    let answered = grace.post(&address, &fields).await;
    assert_eq!(answered.status, 303, "{}", answered.words());
    let after = grace.get(answered.goes_to()).await;
    assert_eq!(after.status, 200, "they see what they did");
    let looks = app.looks(child).await;
    let hers: Vec<_> = looks
        .iter()
        .filter(|look| look.who == grace_id && look.outcome != Outcome::Refused)
        .map(|look| look.why.as_str())
        .collect();
    assert!(!hers.is_empty());
    assert!(hers.iter().all(|why| why.contains("cover")), "{hers:?}");
    let file = app.file(child).await;
    let (stamp, _) = file.voice.answers().last().unwrap();
    assert_eq!(stamp.by.name, "Grace Adeleke");
}

#[tokio::test]
async fn a_message_that_whoever_covers_has_read_is_read() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    grace_covers_for_sam(&app).await;
    let (amira, said) = (app.child_in(child, true).await, form_id());
    amira
        .post(
            "/here",
            &[("id", &said), ("do", "say"), ("words", "Hello.")],
        )
        .await;
    assert!(covers(&app, "Grace").await.contains("Read what"));
    let (grace, id) = (app.staff("Grace").await, form_id());
    let reading = format!("/children/{child}/said/{said}/reading");
    assert_eq!(grace.post(&reading, &[("id", &id)]).await.status, 303);
    assert!(!covers(&app, "Grace").await.contains("Read what"));
    let list = app.staff("Sam").await.get("/children").await.words();
    assert!(!list.contains("Read what"), "{list}");
}

#[tokio::test]
async fn a_letter_of_whoever_covers_is_from_them() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    grace_covers_for_sam(&app).await;
    let (grace, id) = (app.staff("Grace").await, form_id());
    let list = format!("/children/{child}/letters");
    let begun = grace
        .post(&list, &[("id", &id), ("kind", "introduction")])
        .await;
    let page = grace.get(begun.goes_to()).await;
    assert_eq!(page.status, 200, "{}", page.words());
    let text = page.box_text("text");
    assert!(
        text.contains("Grace") && !text.contains("I am Sam"),
        "{text}"
    );
}

#[tokio::test]
async fn files_in_which_nothing_is_due_stay_closed_and_nobody_elses_open() {
    let app = TestApp::with_families().await;
    grace_covers_for_sam(&app).await;
    let grace = app.staff("Grace").await;
    let mut closed = 0;
    for name in ["Amira", "Yusuf", "Eli", "Rhys", "Kezia"] {
        let child = app.child(name).await;
        let calm = nothing_is_due(&app, child).await;
        let works_with_sam = app
            .file(child)
            .await
            .opening
            .workers()
            .iter()
            .any(|worker| worker.who.first_name == "Sam");
        let planned = crate::diary::coming(&app.file(child).await, jiff::civil::date(2026, 11, 23));
        let planned = planned
            .iter()
            .any(|item| item.day <= jiff::civil::date(2026, 11, 27));
        let opens = works_with_sam && (!calm || planned);
        let page = grace.get(&format!("/children/{child}")).await;
        assert_eq!(page.status == 200, opens, "{name}");
        closed += usize::from(!opens);
    }
    assert!(closed >= 2);
}

#[tokio::test]
async fn a_calendar_goes_with_the_cover_and_is_quiet_for_whoever_is_away() {
    let app = TestApp::with_families().await;
    let address = async |name: &str| {
        let page = app
            .staff(name)
            .await
            .post("/calendar", &[("names", "yes")])
            .await;
        let shown = page.texts(".slip-address").concat();
        shown.split_once(":8080").unwrap().1.to_owned()
    };
    let (sams, graces) = (address("Sam").await, address("Grace").await);
    let read = async |path: &str| {
        let answer = app.nobody().get(path).await;
        String::from_utf8(answer.body).unwrap()
    };
    assert!(read(&sams).await.contains("is due: Amira"));
    assert!(!read(&graces).await.contains("Amira"));
    grace_covers_for_sam(&app).await;
    assert!(read(&graces).await.contains("is due: Amira"));
    assert!(!read(&sams).await.contains("DTSTART;VALUE=DATE:20261123"));
    app.clock_at("2026-11-30T10:00:00Z");
    assert!(!read(&graces).await.contains("Amira"));
    assert!(read(&sams).await.contains("is due: Amira"));
}
