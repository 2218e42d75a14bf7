//! The page of a supervisor's team.

use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn a_supervisor_sees_what_is_due_by_worker_and_by_the_names_children_chose_and_nothing_they_said()
 {
    let app = TestApp::with_families().await;
    let (child, id) = (app.child("Amira").await, form_id());
    let amira = app.child_in(child, true).await;
    amira
        .post(
            "/here",
            &[("id", &id), ("do", "ask"), ("words", "Zqxsecret?")],
        )
        .await;
    let page = app.staff("Helen").await.get("/team").await;
    let words = page.words();
    assert_eq!(page.status, 200);
    assert!(
        page.texts("section.team h2")
            .contains(&"Sam Osei".to_owned()),
        "{words}"
    );
    assert!(
        words.contains("A question of theirs waits for an answer"),
        "{words}"
    );
    assert!(!words.contains("Zqxsecret"), "{words}");
    for other in ["Rhys", "Kezia", "Jay", "Tomasz"] {
        assert!(!words.contains(other), "{other}: {words}");
    }
    assert!(
        !page.html().contains(&child.to_string()),
        "no way into a file that is not hers"
    );
    let owens = app.staff("Owen").await.get("/team").await.words();
    assert!(
        owens.contains("Tomasz") && !owens.contains("Amira"),
        "{owens}"
    );
}

#[tokio::test]
async fn each_child_on_the_page_is_a_look_that_says_why() {
    let app = TestApp::with_families().await;
    let (child, helen) = (app.child("Amira").await, app.staff_id("Helen").await);
    app.staff("Helen").await.get("/team").await;
    let looks = app.looks(child).await;
    let hers: Vec<&str> = looks
        .iter()
        .filter(|look| look.who == helen)
        .map(|look| look.why.as_str())
        .collect();
    assert_eq!(hers, ["on the list of what is due in their team"]);
    assert_eq!(
        app.staff("Helen")
            .await
            .get(&format!("/children/{child}"))
            .await
            .status,
        404,
        "seeing what is due opens no file"
    );
}

#[tokio::test]
async fn late_things_come_first_and_workers_stand_by_name_whatever_is_late() {
    let app = TestApp::with_families().await;
    app.clock_at("2026-12-20T10:00:00Z");
    for name in ["Helen", "Owen"] {
        let page = app.staff(name).await.get("/team").await;
        let workers = page.texts("section.team h2");
        let mut sorted = workers.clone();
        sorted.sort();
        assert_eq!(workers, sorted);
        let words = page.words();
        assert!(words.contains("late"), "{words}");
    }
}

#[tokio::test]
async fn the_page_says_who_is_away_without_cover_and_whose_cover_is_away_too() {
    let app = TestApp::with_families().await;
    let away = async |name: &str, cover: &str| {
        let id = form_id();
        let cover = if cover.is_empty() {
            String::new()
        } else {
            app.staff_id(cover).await.to_string()
        };
        let fields = [
            ("id", id.as_str()),
            ("do", "away"),
            ("from", "2026-11-23"),
            ("until", "2026-11-27"),
            ("cover", cover.as_str()),
        ];
        assert_eq!(
            app.staff(name).await.post("/away", &fields).await.status,
            303
        );
    };
    let uncovered = async || {
        let page = app.staff("Helen").await.get("/team").await;
        page.texts("p.uncovered").join(" | ")
    };
    assert_eq!(uncovered().await, "");
    away("Sam", "").await;
    assert!(uncovered().await.contains("nobody covers"));
    away("Sam", "Grace").await;
    assert_eq!(uncovered().await, "");
    away("Grace", "").await;
    assert!(
        uncovered()
            .await
            .contains("Grace Adeleke was to cover and is not there either")
    );
}

#[tokio::test]
async fn a_promise_that_is_late_reaches_the_supervisor() {
    let app = TestApp::with_families().await;
    app.clock_at("2026-12-20T10:00:00Z");
    let page = app.staff("Helen").await.get("/team").await;
    let due = page.texts("ul.due").join(" ");
    let late = "late Sam promised to find something out, and it is not answered yet";
    assert!(due.contains(late), "{due}");
}

#[tokio::test]
async fn nobody_but_a_supervisor_has_a_team_and_nobody_but_an_administrator_says_who_is_in_it() {
    let app = TestApp::with_families().await;
    for name in ["Sam", "Bea", "Nell", "Joy"] {
        assert_eq!(
            app.staff(name).await.get("/team").await.status,
            404,
            "{name}"
        );
    }
    let child = app.child("Amira").await;
    assert_ne!(
        app.child_in(child, true).await.get("/team").await.status,
        200
    );
    for name in ["Sam", "Helen", "Nell", "Joy"] {
        let (browser, id) = (app.staff(name).await, form_id());
        assert_eq!(browser.get("/house/teams").await.status, 404, "{name}");
        let posted = browser.post("/house/teams", &[("id", &id)]).await;
        assert_eq!(posted.status, 404, "{name}");
    }
    let (bea, id) = (app.staff("Bea").await, form_id());
    let (sam, owen) = (
        app.staff_id("Sam").await.to_string(),
        app.staff_id("Owen").await.to_string(),
    );
    let fields = [("id", id.as_str()), (sam.as_str(), owen.as_str())];
    assert_eq!(
        bea.post("/house/teams", &fields).await.goes_to(),
        "/house/teams"
    );
    assert!(
        app.staff("Owen")
            .await
            .get("/team")
            .await
            .words()
            .contains("Amira")
    );
    assert!(
        !app.staff("Helen")
            .await
            .get("/team")
            .await
            .words()
            .contains("Amira")
    );
    let wrong = [("id", id.as_str()), (sam.as_str(), sam.as_str())];
    assert_eq!(
        bea.post("/house/teams", &wrong).await.status,
        404,
        "an adviser supervises nobody"
    );
}
