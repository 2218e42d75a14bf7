//! The list of children, and what is due for whom.

use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn brothers_and_sisters_are_together_and_nobody_elses_children_are_on_the_list() {
    let app = TestApp::with_families().await;
    let page = app.staff("Sam").await.get("/children").await;
    let page = page.page();
    let home = scraper::Selector::parse("section.home").unwrap();
    let homes: Vec<String> = page
        .select(&home)
        .map(|home| home.text().collect())
        .collect();
    assert!(
        homes
            .iter()
            .any(|home| home.contains("Amira") && home.contains("Yusuf")),
        "{homes:?}"
    );
    assert!(!homes.concat().contains("Rhys") && !homes.concat().contains("Kezia"));
}

#[tokio::test]
async fn a_child_is_listed_by_the_name_they_chose() {
    let app = TestApp::with_families().await;
    let names = app
        .staff("Priya")
        .await
        .get("/children")
        .await
        .texts("article h2");
    assert!(
        names.contains(&"Jay".to_owned()) && !names.contains(&"Jayden".to_owned()),
        "{names:?}"
    );
}

#[tokio::test]
async fn asking_the_name_is_due_until_the_child_was_asked() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let ask = format!("/children/{child}/about-me/name");
    let due = async || {
        sam.get("/children")
            .await
            .attributes("ul.due a", "href")
            .contains(&ask)
    };
    assert!(due().await);
    let id = form_id();
    sam.post(
        &ask,
        &[
            ("id", &id),
            ("name", "Amira"),
            ("said_by", "court"),
            ("readers", "everyone"),
        ],
    )
    .await;
    assert!(due().await, "the court's papers are not the child");
    let id = form_id();
    sam.post(
        &ask,
        &[
            ("id", &id),
            ("name", "Amira"),
            ("said_by", "child"),
            ("readers", "everyone"),
        ],
    )
    .await;
    assert!(!due().await);
}

#[tokio::test]
async fn the_head_of_every_page_says_who_this_is() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    for page in [
        "",
        "/about-me",
        "/people",
        "/letters",
        "/said",
        "/record",
        "/way-in",
        "/workers",
    ] {
        let page = angharad.get(&format!("/children/{child}{page}")).await;
        assert_eq!(page.texts("p.name"), ["Rhys"]);
        let how = page.texts("p.how").join(" ");
        assert!(
            how.contains("REECE") && how.contains("he/him") && how.contains("15"),
            "{how}"
        );
        assert!(
            !page.words().contains(&child.to_string()),
            "never an identifier"
        );
    }
}

#[tokio::test]
async fn a_line_of_the_file_leads_to_the_thing_it_tells_of() {
    let app = TestApp::with_families().await;
    let mut led = std::collections::BTreeSet::new();
    for child in app.children().await {
        let file = app.file(child).await;
        let worker = file
            .opening
            .workers()
            .last()
            .unwrap()
            .who
            .first_name
            .clone();
        let worker = app.staff(&worker).await;
        let page = worker.get(&format!("/children/{child}?whole=true")).await;
        let links: std::collections::BTreeSet<_> = page
            .attributes("ol.line h3 a", "href")
            .into_iter()
            .collect();
        for link in links {
            let there = worker.get(&link).await;
            assert_eq!(there.status, 200, "{link}: {}", there.words());
            led.insert(link.split('/').nth(3).unwrap_or_default().to_owned());
        }
    }
    for room in ["letters", "about-me", "said", "people"] {
        assert!(led.contains(room), "{room}: {led:?}");
    }
}
