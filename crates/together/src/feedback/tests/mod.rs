//! How we did: asked after its moment, never pressed for; what was said stays with the workers, and what changes goes back.

mod report;

use jiff::civil::{Date, date};
use ledger::{EntryId, FileId};

use super::{Asked, Face, Moment};
use crate::{
    children::What,
    diary::{DiaryEntry, Happening, Planned},
    door::{OpenFile, Viewer},
    file::{Audience, Written},
    testing::{Answer, Browser, TestApp, form_id},
    voice::Heard,
    web::Error,
};

/// A visit to this child on that day, of which everybody may know.
async fn visited(app: &TestApp, child: FileId, day: Date) {
    let id = EntryId::new(app.app.door.clock().now());
    let rule = |file: &OpenFile| {
        let plan = DiaryEntry::from(Planned {
            happening: Happening::Visit,
            say: "A visit".to_owned(),
            day,
            time: None,
            children: [file.child().clone()].into(),
            readers: Audience::Everyone,
        });
        let family = file.family_id().expect("a family");
        Ok::<_, Error>(Written::new(family, id, &plan).into())
    };
    let done = app.app.door.write(&Viewer::program(), child, rule).await;
    assert!(done.is_ok());
}

/// Eli on his own screen, which nobody else sees, and Sam, who wrote to him weeks ago.
async fn met(app: &TestApp) -> (Browser<'_>, FileId, Browser<'_>) {
    let (sam, child, id) = (app.staff("Sam").await, app.child("Eli").await, form_id());
    let fields = [
        ("id", id.as_str()),
        ("phone", "nobody"),
        ("beside", "nobody"),
        ("said_by", "child"),
        ("readers", "workers"),
    ];
    let asked = sam
        .post(&format!("/children/{child}/about-me/safe"), &fields)
        .await;
    assert_eq!(asked.status, 303, "{}", asked.words());
    let eli = app.child_in(child, false).await;
    (sam, child, eli)
}

/// Goes to a place of the child's pages and shows it.
async fn at(browser: &Browser<'_>, place: &str) -> Answer {
    browser.post("/here", &[("go", place)]).await;
    browser.get("/here").await
}

/// Gives what is chosen and typed, after hello.
async fn gives(browser: &Browser<'_>, id: &str, more: &[(&str, &str)]) -> Answer {
    let mut fields = vec![("id", id), ("do", "feedback"), ("after", "hello")];
    fields.extend_from_slice(more);
    browser.post("/here", &fields).await
}

/// What is due of this room.
async fn due(app: &TestApp, child: FileId) -> Vec<What> {
    let all = app.due(child).await.into_iter().map(|due| due.what);
    all.filter(|what| matches!(what, What::Feedback(_) | What::FeedbackChange(_)))
        .collect()
}

const MET: &str = "You have met Sam. How was it?";
/// Before the day of these tests, 23 November 2026.
const FRIDAY: Date = date(2026, 11, 20);

#[tokio::test]
async fn a_child_says_it_in_faces_and_words_and_the_workers_have_it() {
    let app = TestApp::with_families().await;
    let (sam, child, eli) = met(&app).await;
    assert_eq!(due(&app, child).await, [What::Feedback(Moment::Hello)]);
    assert!(at(&eli, "home").await.words().contains(MET));
    let page = at(&eli, "feedback hello").await;
    assert!(page.words().contains("You do not have to say anything."));
    assert!(page.attributes("input[checked]", "value").is_empty());
    let id = form_id();
    let more = [
        ("heard", "yes"),
        ("valued", "no"),
        ("words", "Zqxcome later"),
    ];
    for _ in 0..2 {
        assert_eq!(gives(&eli, &id, &more).await.goes_to(), "/here");
    }
    let thanks = eli.get("/here").await.words();
    assert!(thanks.contains("will tell you what changes"), "{thanks}");
    let home = at(&eli, "home").await;
    assert!(!home.words().contains(MET) && !home.html().contains("Zqx"));

    let file = app.file(child).await;
    let [(stamp, given)] = file.feedback.given() else {
        panic!("the same form twice is one answer");
    };
    assert_eq!(given.how, Heard::OnTheirScreen);
    let faces = [(Asked::Heard, Face::Yes), (Asked::Valued, Face::No)];
    assert_eq!(given.faces, faces.into());
    let said = given.said.expect("words");
    assert_eq!(file.voice.words(said), Some("Zqxcome later"));
    let all = app.due(child).await;
    assert!(
        all.iter().any(|due| due.what == What::Read(said)),
        "somebody reads it"
    );
    assert_eq!(due(&app, child).await, [What::FeedbackChange(stamp.id)]);
    let page = sam
        .get(&format!("/children/{child}/feedback"))
        .await
        .words();
    for says in [
        "Zqxcome later",
        "Did Sam listen to you? Yes",
        "Was Sam kind and fair? Left out",
    ] {
        assert!(page.contains(says), "{says}: {page}");
    }
}

#[tokio::test]
async fn what_changes_goes_back_to_the_child_in_one_act_that_clears_all() {
    let app = TestApp::with_families().await;
    let (sam, child, eli) = met(&app).await;
    gives(&eli, &form_id(), &[("words", "Zqxcome later")]).await;
    let file = app.file(child).await;
    let entry = file.feedback.given()[0].0.id;
    let change = format!("/children/{child}/feedback/{entry}/change");
    let form = form_id();
    let empty = [("id", form.as_str()), ("how", "screen")];
    assert_eq!(sam.post(&change, &empty).await.status, 422);
    let told = [empty[0], empty[1], ("changed", "Zqxat five from now on.")];
    for _ in 0..2 {
        assert_eq!(sam.post(&change, &told).await.status, 303);
    }
    let all = app.due(child).await;
    let left = all
        .iter()
        .any(|due| matches!(due.what, What::Read(_) | What::FeedbackChange(_)));
    assert!(!left, "{all:?}");
    let back = at(&eli, "home").await;
    assert!(
        back.words()
            .contains("Sam has something to tell you about how we work")
    );
    assert!(!back.html().contains("Zqx"), "not before it is pressed");
    let file = app.file(child).await;
    let (stamp, _) = file.feedback.changed(entry).next().expect("it changed");
    let back = at(&eli, &format!("feedback-back {}", stamp.id))
        .await
        .words();
    assert!(back.contains("Zqxat five from now on."), "{back}");
}

#[tokio::test]
async fn not_wanting_to_say_anything_is_a_whole_answer_of_which_nothing_else_is_kept() {
    let app = TestApp::with_families().await;
    let (sam, child, eli) = met(&app).await;
    let empty = gives(&eli, &form_id(), &[]).await;
    assert_eq!(empty.status, 422, "an empty form may be a mistake");
    let more = [("heard", "no"), ("words", "Zqxno"), ("nothing", "yes")];
    gives(&eli, &form_id(), &more).await;
    let thanks = eli.get("/here").await.words();
    assert!(
        thanks.contains("We will not ask about this again."),
        "{thanks}"
    );
    assert!(!at(&eli, "home").await.words().contains(MET));
    assert!(
        due(&app, child).await.is_empty(),
        "nobody owes an answer to silence"
    );
    let file = app.file(child).await;
    let (_, given) = file.feedback.given().last().expect("an answer");
    assert!(given.is_nothing());
    assert!(
        !file
            .voice
            .said()
            .iter()
            .any(|(_, said)| said.words == "Zqxno")
    );
    let page = sam
        .get(&format!("/children/{child}/feedback"))
        .await
        .words();
    assert!(page.contains("That is a whole answer."), "{page}");
}

#[tokio::test]
async fn nothing_is_asked_before_its_moment_or_long_after_it_or_of_a_baby() {
    let app = TestApp::with_families().await;
    let yusuf = app.child("Yusuf").await;
    let screen = app.child_in(yusuf, true).await;
    assert!(due(&app, yusuf).await.is_empty());
    visited(&app, yusuf, date(2026, 11, 23)).await;
    assert!(due(&app, yusuf).await.is_empty(), "today may not be over");
    assert!(!at(&screen, "home").await.words().contains("How was it?"));
    visited(&app, yusuf, FRIDAY).await;
    assert_eq!(due(&app, yusuf).await, [What::Feedback(Moment::Hello)]);
    assert!(at(&screen, "home").await.words().contains("How was it?"));
    let amira = app.child("Amira").await;
    visited(&app, amira, date(2026, 10, 1)).await;
    assert!(due(&app, amira).await.is_empty(), "nobody remembers it");
    let noor = app.child("Noor").await;
    visited(&app, noor, FRIDAY).await;
    assert!(
        due(&app, noor).await.is_empty(),
        "she is noticed and not asked"
    );
}

#[tokio::test]
async fn a_worker_writes_down_what_they_were_told_and_the_page_says_whose_hand_that_was() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Eli").await);
    let (address, id) = (format!("/children/{child}/feedback"), form_id());
    let fields = [
        ("id", id.as_str()),
        ("heard", "bit"),
        ("words", "Zqxless talking"),
    ];
    let missing = sam.post(&address, &fields).await;
    assert_eq!(missing.status, 422);
    assert_eq!(missing.box_text("words"), "Zqxless talking");
    let mut whole = fields.to_vec();
    whole.push(("after", "hello"));
    assert_eq!(sam.post(&address, &whole).await.status, 303);
    let page = sam.get(&address).await.words();
    assert!(
        page.contains("who wrote it down and about whose work it is"),
        "{page}"
    );
    assert!(
        page.contains("Zqxless talking") && page.contains("A bit"),
        "{page}"
    );
}

#[tokio::test]
async fn not_now_is_one_press_and_no_page_of_the_childs_says_that_somebody_judged() {
    let app = TestApp::with_families().await;
    let (sam, child, eli) = met(&app).await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("after", "hello"),
        ("because", "Zqxhospital"),
    ];
    let address = format!("/children/{child}/feedback");
    let pressed = sam.post(&format!("{address}/not-now"), &fields).await;
    assert_eq!(pressed.status, 303);
    assert!(due(&app, child).await.is_empty());
    let home = at(&eli, "home").await;
    assert!(!home.words().contains(MET) && !home.html().contains("Zqx"));
    let page = sam.get(&address).await.words();
    assert!(
        page.contains("Not now: Sam") && page.contains("Zqxhospital"),
        "{page}"
    );
}

#[tokio::test]
async fn what_changes_is_told_on_no_screen_that_nobody_asked_about_and_by_nobody_elses_worker() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let amira = app.child_in(child, true).await;
    visited(&app, child, FRIDAY).await;
    gives(&amira, &form_id(), &[("heard", "no")]).await;
    let file = app.file(child).await;
    let (stamp, given) = file.feedback.given().last().expect("an answer");
    assert_eq!(given.how, Heard::Together);
    let address = format!("/children/{child}/feedback");
    let page = sam.get(&address).await.words();
    assert!(
        page.contains("with Sam there, about whose work it is"),
        "{page}"
    );
    let (change, id) = (format!("{address}/{}/change", stamp.id), form_id());
    let told = [
        ("id", id.as_str()),
        ("how", "screen"),
        ("changed", "Zqxsorry"),
    ];
    let refused = sam.post(&change, &told).await;
    assert_eq!(refused.status, 422);
    assert_eq!(refused.box_text("changed"), "Zqxsorry");
    for name in ["Priya", "Nell", "Joy"] {
        let other = app.staff(name).await;
        for page in [&address, &change] {
            assert_eq!(other.post(page, &told).await.status, 404, "{name} {page}");
        }
    }
    assert_eq!(amira.post(&change, &told).await.goes_to(), "/here");
    let yusuf = app.child("Yusuf").await;
    let through = format!("/children/{yusuf}/feedback/{}/change", stamp.id);
    assert_eq!(
        sam.post(&through, &told).await.status,
        404,
        "a brother's file has it not"
    );
}
