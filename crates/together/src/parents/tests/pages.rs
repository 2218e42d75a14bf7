use serde_json::json;

use super::{Side, at, letter, written};
use crate::testing::TestApp;

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
