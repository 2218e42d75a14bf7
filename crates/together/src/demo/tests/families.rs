//! What a person meets who opens the demo.

use jiff::civil::date;

use crate::{about_me::Topic, testing::TestApp, web::words};

#[tokio::test]
async fn all_nine_families_load_and_every_page_about_every_child_opens() {
    let app = TestApp::with_families().await;
    let children = app.children().await;
    let families = ledger::query("SELECT id FROM files WHERE kind = 'family'")
        .fetch_all(app.ledger.db())
        .await
        .unwrap();
    assert_eq!(families.len(), 9);
    let mut seen = 0;
    for worker in ["Sam", "Angharad", "Priya", "Grace", "Tom", "Helen", "Owen"] {
        let browser = app.staff(worker).await;
        let list = browser.get("/children").await;
        assert_eq!(list.status, 200);
        for child in children
            .iter()
            .filter(|child| list.html().contains(&child.to_string()))
        {
            seen += 1;
            for page in [
                "",
                "?whole=true",
                "/about-me",
                "/people",
                "/diary",
                "/diary/new",
                "/letters",
                "/said",
                "/record",
                "/way-in",
                "/workers",
            ] {
                assert_eq!(
                    browser
                        .get(&format!("/children/{child}{page}"))
                        .await
                        .status,
                    200,
                    "{worker} {page}"
                );
            }
        }
    }
    assert!(
        seen >= 12,
        "{seen} of {} children are on somebody’s list",
        children.len()
    );
}

#[tokio::test]
async fn everything_that_was_loaded_proves_whole() {
    let app = TestApp::with_families().await;
    let report = app.ledger.verify(None, |_, _| {}).await.unwrap();
    assert_eq!(report.problems(), Vec::<String>::new());
}

#[tokio::test]
async fn nothing_in_the_demo_is_from_a_newer_version_or_written_tomorrow() {
    let app = TestApp::with_families().await;
    let (now, today) = (app.app.door.clock().now(), date(2026, 11, 23));
    for child in app.children().await {
        let file = app.file(child).await;
        for (stamp, entry) in &file.entries {
            assert_ne!(entry.line(words()).title, words().file_newer());
            assert!(stamp.at <= now && stamp.on <= today, "{stamp:?}");
        }
        for family in file.families() {
            for (_, entry) in &family.entries {
                assert_ne!(entry.line(words()).title, words().file_newer());
            }
        }
    }
}

#[tokio::test]
async fn amira_and_yusuf_stand_at_the_day_after_allocation() {
    let app = TestApp::with_families().await;
    for name in ["Amira", "Yusuf"] {
        let file = app.file(app.child(name).await).await;
        assert!(file.letters.all().is_empty(), "{name} has no letter yet");
        assert!(
            file.about_me.not_asked().contains(&Topic::Name),
            "{name} has not been asked"
        );
        assert_eq!(file.opening.workers()[0].since, date(2026, 11, 22));
        let coming: Vec<_> = crate::diary::coming(&file, date(2026, 11, 23))
            .into_iter()
            .map(|item| item.day)
            .collect();
        assert_eq!(
            coming,
            [date(2027, 1, 25), date(2027, 2, 1)],
            "{name}: the dates of the story, on a day a court sits"
        );
    }
}

#[tokio::test]
async fn everybody_is_as_old_as_in_their_story() {
    let app = TestApp::with_families().await;
    let today = date(2026, 11, 23);
    for (name, age) in [
        ("Amira", 9),
        ("Yusuf", 6),
        ("Rhys", 15),
        ("Kezia", 13),
        ("Jayden", 11),
    ] {
        assert_eq!(
            app.file(app.child(name).await).await.opening.age(today),
            Some(age),
            "{name}"
        );
    }
}

/// What is due on somebody's list, one line for each thing.
async fn due_for(app: &TestApp, worker: &str) -> String {
    let page = app.staff(worker).await.get("/children").await.page();
    let select = |what: &str| scraper::Selector::parse(what).unwrap();
    let mut lines = Vec::new();
    for card in page.select(&select("article.card")) {
        let name = card
            .select(&select("h2"))
            .flat_map(|name| name.text())
            .collect::<String>();
        for row in card.select(&select("ul.due li")) {
            let words = ["span.when", "span.what"].map(|what| {
                row.select(&select(what))
                    .flat_map(|one| one.text())
                    .collect::<String>()
            });
            lines.push(format!(
                "{}: {}: {}",
                name.trim(),
                words[0].trim(),
                words[1].trim()
            ));
        }
    }
    lines.join("\n")
}

#[tokio::test]
async fn what_is_due_for_the_children_sam_works_with() {
    let app = TestApp::with_families().await;
    insta::assert_snapshot!(due_for(&app, "Sam").await, @r"
    Eli: 1 day late: You promised to find out: “Whether the school in Lyon has a place”
    Eli: Wednesday 25 November: After hello: ask Eli how we did
    Amira: Friday 27 November: The first letter, so that they know who you are
    Amira: Friday 27 November: Ask what they want to be called
    Yusuf: Friday 27 November: The first letter, so that they know who you are
    Yusuf: Friday 27 November: Ask what they want to be called
    ");
}

#[tokio::test]
async fn what_is_due_for_the_children_angharad_works_with() {
    let app = TestApp::with_families().await;
    insta::assert_snapshot!(due_for(&app, "Angharad").await, @r"
    Alfie: Thursday 26 November: Tell them: “I will tell the judge that I think all six of you should live with Nan.”
    Kyle: Thursday 26 November: Tell them: “I will tell the judge that I think all six of you should live with Nan.”
    Leah: Thursday 26 November: Tell them: “I will tell the judge that I think all six of you should live with Nan.”
    Liam: Thursday 26 November: Tell them: “I will tell the judge that I think all six of you should live with Nan.”
    Rose: Thursday 26 November: Tell them: “I will tell the judge that I think all six of you should live with Nan.”
    Shannon: Thursday 26 November: Tell them: “I will tell the judge that I think all six of you should live with Nan.”
    ");
}

#[tokio::test]
async fn what_is_due_for_the_children_priya_works_with() {
    let app = TestApp::with_families().await;
    insta::assert_snapshot!(due_for(&app, "Priya").await, @r"
    Jay: Today: Moved: “Priya comes to talk with each of you”. Who needs to hear this?
    Kez: Today: Moved: “Priya comes to talk with each of you”. Who needs to hear this?
    Kez: Today: Tell Kez what you recommend, and ask
    ");
}

#[tokio::test]
async fn at_most_ten_things_are_todays_and_nothing_is_lost_of_the_rest() {
    let app = TestApp::with_families().await;
    let angharad = app.staff("Angharad").await;
    // Six brothers and sisters ask three things each.
    let mut due = 0;
    for child in app.children().await {
        let file = app.file(child).await;
        if file
            .opening
            .workers()
            .iter()
            .any(|worker| worker.who.first_name == "Angharad")
        {
            let asking = app.child_in(child, true).await;
            for question in ["One?", "Two?", "Three?"] {
                let id = crate::testing::form_id();
                asking
                    .post("/here", &[("id", &id), ("do", "ask"), ("words", question)])
                    .await;
            }
            due += app.due(child).await.len();
        }
    }
    assert!(due > 10, "{due} things are due");
    let page = angharad.get("/children").await;
    assert_eq!(page.texts("ul.due li").len(), 10);
    let later: usize = page
        .texts("p.later")
        .iter()
        .filter_map(|line| {
            line.split_whitespace()
                .find_map(|word| word.parse::<usize>().ok())
        })
        .sum();
    let one = page
        .texts("p.later")
        .iter()
        .filter(|line| !line.chars().any(|c| c.is_ascii_digit()))
        .count();
    assert_eq!(10 + later + one, due, "{:?}", page.texts("p.later"));
}
