use serde_json::json;

use super::{Side, at, letter, written};
use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn a_parent_reads_letters_to_them_exactly_as_sent_and_nobody_elses() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let all = [
        (
            "letters.sent",
            letter("what_changed", "rana", &["rana"], "Zqxrana, as it went"),
        ),
        (
            "letters.sent",
            letter("what_changed", "mark", &["mark"], "Zqxmark"),
        ),
        (
            "letters.sent",
            letter("what_changed", "amira", &["amira", "rana"], "Zqxamira"),
        ),
        (
            "letters.sent",
            letter("recommendation", "rana", &["rana"], "Zqxhard"),
        ),
    ];
    written(&app, side.child, &all, &[]).await;
    let home = rana.get("/here").await;
    let open = home.attributes("button[name=go]", "value");
    let open: Vec<_> = open.iter().filter(|go| go.starts_with("letter ")).collect();
    assert_eq!(open.len(), 1, "{open:?}");
    let page = at(&rana, open[0]).await;
    assert!(
        page.words().contains("Zqxrana, as it went"),
        "{}",
        page.words()
    );
    for (_, other) in &all[1..] {
        let place = format!("letter {}", other["letter"].as_str().unwrap());
        let page = at(&rana, &place).await;
        assert!(!page.words().contains("Zqx"), "{}", page.words());
    }
}

#[tokio::test]
async fn hard_news_is_not_there_before_somebody_has_told_it() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let hard = letter("recommendation", "rana", &["rana"], "Zqxhard");
    let id = hard["letter"].clone();
    written(&app, side.child, &[("letters.sent", hard)], &[]).await;
    let place = format!("letter {}", id.as_str().unwrap());
    assert!(!at(&rana, &place).await.words().contains("Zqxhard"));
    let talked = json!({ "of": id, "how": "in_person", "there": "Rana", "understood": "She asked when.", "because": "" });
    written(&app, side.child, &[("telling.talked_through", talked)], &[]).await;
    assert!(at(&rana, &place).await.words().contains("Zqxhard"));
}

#[tokio::test]
async fn a_letter_that_somebody_around_the_screen_may_not_read_is_not_there() {
    let app = TestApp::with_families().await;
    let side = Side::of(&app, "Sam", "Amira", "rana").await;
    let answers = [
        ("safe", "yes"),
        ("screen", "people"),
        ("screen_people", "teta"),
    ];
    let people = side
        .worker
        .get(&side.pages)
        .await
        .attributes("input[name=screen_people]", "value");
    let beside = people
        .iter()
        .find(|one| *one != "mark")
        .expect("somebody")
        .clone();
    let answers = answers.map(|(name, value)| {
        (
            name,
            if name == "screen_people" {
                beside.as_str()
            } else {
                value
            },
        )
    });
    assert_eq!(side.asks(&answers).await.status, 303);
    let code = side.live_code().await;
    let rana = side.comes_in(&code).await;
    written(
        &app,
        side.child,
        &[(
            "letters.sent",
            letter("what_changed", "rana", &["rana"], "Zqxalone"),
        )],
        &[],
    )
    .await;
    assert!(!rana.get("/here").await.html().contains("A letter from Sam"));
    let both = letter("what_changed", "rana", &["rana", &beside], "Zqxboth");
    written(&app, side.child, &[("letters.sent", both)], &[]).await;
    assert!(rana.get("/here").await.html().contains("A letter from Sam"));
}

#[tokio::test]
async fn each_parent_reads_the_name_the_child_goes_by_for_them() {
    let app = TestApp::with_families().await;
    let (_, denise) = Side::inside(&app, "Priya", "Jayden", "denise").await;
    let words = denise.get("/here").await.words();
    assert!(
        words.contains("Jayden") && !words.contains("Jay "),
        "{words}"
    );
    let (_, anthony) = Side::inside(&app, "Priya", "Jayden", "anthony").await;
    let words = anthony.get("/here").await.words();
    assert!(
        words.contains("Jay") && !words.contains("Jayden"),
        "{words}"
    );
}

#[tokio::test]
async fn hearings_are_there_and_what_is_planned_in_somebodys_home_is_not() {
    let app = TestApp::with_families().await;
    let (side, mark) = Side::inside(&app, "Sam", "Amira", "mark").await;
    let planned = |happening: &str, day: &str, readers: serde_json::Value| {
        let body = json!({ "happening": happening, "say": "Zqxforchildren", "day": day, "readers": readers });
        ("diary.planned", body)
    };
    let all = [
        planned("hearing", "2027-02-01", json!("everyone")),
        planned("visit", "2027-02-02", json!("everyone")),
        planned("meeting", "2027-02-03", json!({ "only": ["mark"] })),
        planned("visit", "2027-02-04", json!({ "only": ["rana", "amira"] })),
        planned("hearing", "2027-02-05", json!("workers")),
    ];
    written(&app, side.child, &[], &all).await;
    let words = mark.get("/here").await.words();
    for (day, there) in [
        ("1 February", true),
        ("2 February", false),
        ("3 February", true),
        ("4 February", false),
        ("5 February", false),
    ] {
        assert_eq!(words.contains(day), there, "{day}: {words}");
    }
    assert!(!words.contains("Zqxforchildren"), "{words}");
}

#[tokio::test]
async fn a_father_of_two_of_six_sees_those_two() {
    let app = TestApp::with_families().await;
    let (_, craig) = Side::inside(&app, "Angharad", "Liam", "craig").await;
    let words = craig.get("/here").await.words();
    assert!(words.contains("Liam") && words.contains("Leah"), "{words}");
    for other in ["Kyle", "Shannon", "Alfie", "Rose"] {
        assert!(!words.contains(other), "{other}: {words}");
    }
}

#[tokio::test]
async fn a_promise_says_who_and_by_when_and_never_what() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let sam = app.staff_id("Sam").await.to_string();
    let promise = |to: &str, subject: &str| {
        let owner = json!({ "worker": sam, "first_name": "Sam" });
        (
            "promises.made",
            json!({ "subject": subject, "to": [to], "owner": owner, "by": "2026-12-03" }),
        )
    };
    let all = [
        promise("rana", "Zqxtorana"),
        promise("mark", "Zqxtomark"),
        promise("amira", "Zqxtoamira"),
    ];
    written(&app, side.child, &all, &[]).await;
    let page = rana.get("/here").await;
    assert!(
        page.words()
            .contains("Sam will tell you by Thursday 3 December"),
        "{}",
        page.words()
    );
    assert_eq!(page.words().matches("is finding something out").count(), 1);
    assert!(!page.html().contains("Zqx"));
}

#[tokio::test]
async fn above_the_box_it_says_who_reads_it_and_who_may_read_it_later() {
    let app = TestApp::with_families().await;
    let (_, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    for place in ["say", "ask"] {
        let words = at(&rana, place).await.words();
        for says in [
            "Who reads this?",
            "Sam reads this on working days",
            "the other people in the proceedings can read it too",
            "has to tell people who can help",
        ] {
            assert!(words.contains(says), "{says}: {words}");
        }
    }
    app.clock_at("2026-11-23T21:00:00Z");
    let (_, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let words = at(&rana, "ask").await.words();
    assert!(
        words.contains("Sam is not at work now") && words.contains("0808 2000 247"),
        "{words}"
    );
}

#[tokio::test]
async fn every_page_of_theirs_is_a_look_at_each_file_it_shows() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let count = async |child| {
        let looks = app.looks(child).await;
        looks
            .iter()
            .filter(|look| look.why.contains("on their own pages"))
            .count()
    };
    let yusuf = app.child("Yusuf").await;
    let before = (count(side.child).await, count(yusuf).await);
    rana.get("/here").await;
    assert_eq!(
        (count(side.child).await, count(yusuf).await),
        (before.0 + 1, before.1 + 1)
    );
}

#[tokio::test]
async fn who_chose_to_read_hard_news_first_reads_it_before_a_person_told_it() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let (_, mark) = Side::inside(&app, "Sam", "Amira", "mark").await;
    let [hers, his] = ["rana", "mark"].map(|to| letter("recommendation", to, &[to], "Zqxhard"));
    let place =
        |letter: &serde_json::Value| format!("letter {}", letter["letter"].as_str().unwrap());
    let places = [place(&hers), place(&his)];
    written(
        &app,
        side.child,
        &[("letters.sent", hers), ("letters.sent", his)],
        &[],
    )
    .await;
    let nothing = [("id", form_id()), ("do", "hard-news".to_owned())];
    let nothing = nothing
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    assert_eq!(rana.post("/here", &nothing).await.status, 422);
    let mut chosen = nothing.to_vec();
    chosen.push(("hard_news", "my_pages"));
    assert_eq!(rana.post("/here", &chosen).await.goes_to(), "/here");
    assert!(rana.get("/here").await.words().contains("This is kept"));
    assert!(at(&rana, &places[0]).await.words().contains("Zqxhard"));
    assert!(!at(&mark, &places[1]).await.words().contains("Zqxhard"));
    let again = at(&rana, "hard-news").await;
    assert_eq!(
        again.attributes("input[checked]", "value"),
        ["my_pages"],
        "what they chose is shown"
    );
}

#[tokio::test]
async fn nobody_reads_first_what_a_plan_says_a_child_hears_before_them() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let chosen = json!({ "by": "rana", "first": "my_pages" });
    let plan = json!({ "plan": { "news": "recommendation", "say": "Zqxnews", "steps": [
        { "person": "rana", "day": "2026-11-26", "time": "17:00:00", "how": "in_person" },
        { "person": "amira", "day": "2026-11-26", "time": "16:00:00", "how": "in_person" },
    ] } });
    let hard = letter("recommendation", "rana", &["rana"], "Zqxhard");
    let place = format!("letter {}", hard["letter"].as_str().unwrap());
    written(
        &app,
        side.child,
        &[("letters.sent", hard)],
        &[
            ("from_parents.hard_news", chosen),
            ("telling.planned", plan),
        ],
    )
    .await;
    assert!(!at(&rana, &place).await.words().contains("Zqxhard"));
    let file = app.file(side.child).await;
    let plan = file
        .families()
        .find_map(|family| family.plans.all().first().map(crate::telling::PlanNow::id));
    let told = json!({ "of": plan.expect("a plan"), "person": "amira", "how": "in_person" });
    written(&app, side.child, &[], &[("telling.told", told)]).await;
    assert!(at(&rana, &place).await.words().contains("Zqxhard"));
}

#[tokio::test]
async fn the_workers_see_that_a_letter_or_an_answer_was_opened_and_no_page_of_theirs_says_so() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let sent = letter("what_changed", "rana", &["rana"], "Zqxopen");
    let place = format!("letter {}", sent["letter"].as_str().unwrap());
    written(&app, side.child, &[("letters.sent", sent)], &[]).await;
    let file = app.file(side.child).await;
    let stamp = file
        .letters
        .sent()
        .find(|(_, sent)| sent.to.as_str() == "rana")
        .map(|(letter, _)| letter.stamp.id);
    let told = format!(
        "/children/{}/telling/told/{}",
        side.child,
        stamp.expect("sent")
    );
    let stands = side.worker.get(&told).await.words();
    assert!(stands.contains("Not known to have been opened"), "{stands}");
    let before = rana.get("/here").await.words();
    at(&rana, &place).await;
    at(&rana, &place).await;
    let stands = side.worker.get(&told).await.words();
    assert!(
        stands.contains("Opened on their pages on 23 November"),
        "{stands}"
    );
    assert_eq!(stands.matches("Opened on their pages").count(), 1);
    assert_eq!(at(&rana, "home").await.words(), before);

    let entry = super::writes(&rana, "ask", "Zqxwhen?").await;
    let one = format!("/children/{}/from-parents/{entry}", side.child);
    let id = form_id();
    let answer = [("id", id.as_str()), ("how", "screen"), ("answer", "Soon.")];
    side.worker.post(&one, &answer).await;
    let page = side.worker.get(&one).await.words();
    assert!(page.contains("Not known to have been opened"), "{page}");
    at(&rana, &format!("answer {entry}")).await;
    let page = side.worker.get(&one).await.words();
    assert!(page.contains("Opened on their pages on"), "{page}");
}
