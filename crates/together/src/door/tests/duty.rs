//! On duty: what waits is shown to whoever is on duty, who may open that file for it and no other, and for no longer.

use ledger::{FileId, Outcome};

use super::{asks, places};
use crate::testing::{Browser, ROUTES, TestApp, Who, form_id};

/// Rhys writes something on Friday; Grace is on duty on Monday. The address of what he wrote.
async fn rhys_wrote(app: &TestApp, how: &str) -> (FileId, String) {
    app.clock_at("2026-11-20T15:00:00Z");
    let child = app.child("Rhys").await;
    let (rhys, id) = (app.child_in(child, false).await, form_id());
    let fields = [("id", id.as_str()), ("do", how), ("words", "Zqxwaits")];
    assert_eq!(rhys.post("/here", &fields).await.status, 303);
    (child, format!("/children/{child}/said/{id}"))
}

/// What the page of somebody on duty says is waiting.
async fn waiting(browser: &Browser<'_>) -> String {
    let list = browser.get("/children").await;
    assert_eq!(list.status, 200);
    list.texts("section.duty").join("")
}

#[tokio::test]
async fn what_nobody_has_read_by_the_next_working_morning_waits_for_whoever_is_on_duty() {
    let app = TestApp::with_families().await;
    for how in ["say", "ask"] {
        let (_, address) = rhys_wrote(&app, how).await;
        app.clock_at("2026-11-20T16:00:00Z");
        let sam = app.staff("Sam").await;
        assert!(!waiting(&sam).await.contains("Rhys"), "not yet on Friday");
        app.clock_at("2026-11-23T08:30:00Z");
        let grace = app.staff("Grace").await;
        let list = grace.get("/children").await;
        assert!(list.attributes("section.duty a", "href").contains(&address));
        assert!(
            !list.html().contains("Zqxwaits"),
            "the list says that something waits, not what"
        );
        assert!(grace.get(&address).await.words().contains("Zqxwaits"));
    }
}

#[tokio::test]
async fn the_look_says_on_duty_and_so_does_the_list() {
    let app = TestApp::with_families().await;
    let (child, address) = rhys_wrote(&app, "say").await;
    app.clock_at("2026-11-23T08:30:00Z");
    let (grace, who) = (app.staff("Grace").await, app.staff_id("Grace").await);
    grace.get("/children").await;
    grace.get(&address).await;
    let looks = app.looks(child).await;
    let hers: Vec<_> = looks
        .iter()
        .filter(|look| look.who == who)
        .map(|look| (look.outcome, look.why.as_str()))
        .collect();
    assert_eq!(
        hers,
        [
            (Outcome::Listed, "on the list of what waits, on duty"),
            (Outcome::Opened, "on duty")
        ]
    );
}

#[tokio::test]
async fn nobody_but_whoever_is_on_duty_may_open_it() {
    let app = TestApp::with_families().await;
    let (child, address) = rhys_wrote(&app, "say").await;
    app.clock_at("2026-11-23T08:30:00Z");
    for name in ["Sam", "Tom", "Helen", "Owen", "Bea", "Nell"] {
        let browser = app.staff(name).await;
        for page in [address.clone(), format!("/children/{child}")] {
            assert_eq!(browser.get(&page).await.status, 404, "{name} {page}");
        }
    }
    // On Tuesday it is Tom, and no longer Grace.
    app.clock_at("2026-11-24T08:30:00Z");
    assert_eq!(app.staff("Grace").await.get(&address).await.status, 404);
    assert_eq!(app.staff("Tom").await.get(&address).await.status, 200);
}

#[tokio::test]
async fn whoever_is_on_duty_opens_no_file_in_which_nothing_waits() {
    let app = TestApp::with_families().await;
    let grace = app.staff("Grace").await;
    // What the house has set is read once, whoever asks first.
    grace.get("/children").await;
    let forbidden = places(&app, app.child("Rhys").await).await;
    let mut unknown = forbidden.clone();
    unknown.child = ledger::uuid_at(app.app.door.clock().now()).to_string();
    for route in ROUTES.iter().filter(|route| route.who == Who::AboutAChild) {
        for method in route.methods {
            let before = app.ledger.work();
            let one = asks(&grace, route, method, &forbidden).await;
            let between = app.ledger.work();
            let other = asks(&grace, route, method, &unknown).await;
            let after = app.ledger.work();
            assert_eq!(one.everything(), other.everything(), "{}", route.path);
            let costs = [
                (between.reads - before.reads, between.writes - before.writes),
                (after.reads - between.reads, after.writes - between.writes),
            ];
            assert_eq!(costs[0], costs[1], "{method} {}", route.path);
        }
    }
}

#[tokio::test]
async fn brothers_and_sisters_of_a_child_who_wrote_stay_closed() {
    let app = TestApp::with_families().await;
    app.clock_at("2026-11-20T15:00:00Z");
    let (kezia, jay) = (app.child("Kezia").await, app.child("Jayden").await);
    let (own, id) = (app.child_in(kezia, false).await, form_id());
    own.post("/here", &[("id", &id), ("do", "say"), ("words", "Hello?")])
        .await;
    app.clock_at("2026-11-23T08:30:00Z");
    let grace = app.staff("Grace").await;
    let page = grace.get(&format!("/children/{kezia}")).await;
    assert_eq!(page.status, 200);
    assert!(!page.html().contains(&jay.to_string()));
    assert_eq!(grace.get(&format!("/children/{jay}")).await.status, 404);
}

#[tokio::test]
async fn once_a_worker_of_the_child_has_read_or_answered_it_it_is_closed() {
    let app = TestApp::with_families().await;
    for (how, path, more) in [
        ("say", "/reading", ("answer", "")),
        ("ask", "", ("answer", "On Sunday.")),
        ("say", "", ("answer", "Thank you for saying so.")),
        ("say", "/showing-back", ("answer", "")),
    ] {
        let (child, address) = rhys_wrote(&app, how).await;
        app.clock_at("2026-11-23T08:30:00Z");
        let (angharad, grace) = (app.staff("Angharad").await, app.staff("Grace").await);
        assert_eq!(grace.get(&address).await.status, 200, "{how} {path}");
        let id = form_id();
        let done = angharad
            .post(&format!("{address}{path}"), &[("id", &id), more])
            .await;
        assert_eq!(done.status, 303, "{how} {path}: {}", done.words());
        assert_eq!(grace.get(&address).await.status, 404, "{how} {path}");
        assert!(!waiting(&grace).await.contains("Rhys"), "{how} {path}");
        assert_eq!(grace.get(&format!("/children/{child}")).await.status, 404);
    }
}

#[tokio::test]
async fn whoever_read_it_on_duty_stays_with_it_that_day_until_it_is_answered() {
    let app = TestApp::with_families().await;
    let (_, address) = rhys_wrote(&app, "say").await;
    app.clock_at("2026-11-23T08:30:00Z");
    let (grace, id) = (app.staff("Grace").await, form_id());
    let read = grace
        .post(&format!("{address}/reading"), &[("id", &id)])
        .await;
    assert_eq!(read.goes_to(), address);
    assert_eq!(grace.get(&address).await.status, 200);
    let id = form_id();
    let answered = grace
        .post(
            &address,
            &[
                ("id", &id),
                ("answer", "I am here today."),
                ("how", "screen"),
            ],
        )
        .await;
    assert_eq!(answered.goes_to(), "/children", "{}", answered.words());
    assert_eq!(grace.get(&address).await.status, 404);

    let (_, address) = rhys_wrote(&app, "say").await;
    app.clock_at("2026-11-23T08:30:00Z");
    let (grace, id) = (app.staff("Grace").await, form_id());
    grace
        .post(&format!("{address}/reading"), &[("id", &id)])
        .await;
    app.clock_at("2026-11-30T08:30:00Z");
    let next_monday = app.staff("Grace").await;
    assert_eq!(next_monday.get(&address).await.status, 404);
}

#[tokio::test]
async fn what_somebody_on_duty_read_is_still_to_be_read_by_the_childs_own_worker() {
    let app = TestApp::with_families().await;
    let (_, address) = rhys_wrote(&app, "say").await;
    app.clock_at("2026-11-23T08:30:00Z");
    let (grace, id) = (app.staff("Grace").await, form_id());
    grace
        .post(&format!("{address}/reading"), &[("id", &id)])
        .await;
    let list = app.staff("Angharad").await.get("/children").await.words();
    assert!(list.contains("Read what Rhys wrote"), "{list}");
}

#[tokio::test]
async fn what_somebody_on_duty_says_may_be_shown_is_still_to_be_read_by_the_childs_own_worker() {
    let app = TestApp::with_families().await;
    let (_, address) = rhys_wrote(&app, "say").await;
    app.clock_at("2026-11-23T08:30:00Z");
    let (grace, id) = (app.staff("Grace").await, form_id());
    let shown = grace
        .post(&format!("{address}/showing-back"), &[("id", &id)])
        .await;
    assert_eq!(shown.goes_to(), address);
    let list = app.staff("Angharad").await.get("/children").await.words();
    assert!(list.contains("Read what Rhys wrote"), "{list}");
    assert_eq!(
        grace.get(&address).await.status,
        200,
        "it is hers for the day"
    );
    // The next one on duty has it no more; their own worker has.
    app.clock_at("2026-11-24T08:30:00Z");
    assert_eq!(app.staff("Grace").await.get(&address).await.status, 404);
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    angharad
        .post(&format!("{address}/showing-back"), &[("id", &id)])
        .await;
    let list = app.staff("Angharad").await.get("/children").await.words();
    assert!(!list.contains("Read what Rhys wrote"), "{list}");
}

/// Everything in the small tables that a form on duty could change and must not.
async fn small_tables(app: &TestApp) -> Vec<String> {
    let mut all = Vec::new();
    for count in [
        ledger::query("SELECT COUNT(*) AS n FROM works_with"),
        ledger::query("SELECT COUNT(*) AS n FROM outbox"),
        ledger::query("SELECT COUNT(*) AS n FROM drafts WHERE thing <> file"),
        ledger::query("SELECT COUNT(*) AS n FROM files"),
    ] {
        let rows = count.fetch_all(app.ledger.db()).await.unwrap();
        all.push(rows[0].get::<i64>("n").unwrap().to_string());
    }
    let access = ledger::query("SELECT state, phrase_ends FROM access ORDER BY made_at, id");
    for row in access.fetch_all(app.ledger.db()).await.unwrap() {
        let state: String = row.get("state").unwrap();
        let ends: Option<jiff::Timestamp> = row.get("phrase_ends").unwrap();
        all.push(format!("{state} {ends:?}"));
    }
    all
}

#[tokio::test]
async fn on_duty_no_form_of_any_page_changes_anything_but_what_answering_takes() {
    let app = TestApp::with_families().await;
    app.clock_at("2026-11-20T15:00:00Z");
    let child = app.child("Rhys").await;
    // A phrase that works, and a code that waits to be given: what could be changed is there.
    let used = super::guessing::used(&app, child, "three green newts").await;
    let dead = super::guessing::made(&app, child).await;
    assert_ne!(used.selector(), dead.selector());
    let newest = app
        .app
        .door
        .code_of(&app.file(child).await, &crate::door::Whose::Child)
        .await
        .unwrap();
    let code = newest.unwrap().id.to_string();
    let (owner, child_id) = (app.staff_id("Grace").await.to_string(), child.to_string());
    let before = small_tables(&app).await;
    for route in ROUTES
        .iter()
        .filter(|route| route.who == Who::AboutAChild && route.methods.contains(&"POST"))
    {
        let (_, said) = rhys_wrote(&app, "say").await;
        app.clock_at("2026-11-23T08:30:00Z");
        let grace = app.staff("Grace").await;
        let mut places = places(&app, child).await;
        if route.path.contains("/said/") {
            said.rsplit('/')
                .next()
                .unwrap()
                .clone_into(&mut places.entry);
        }
        let file = app.file(child).await;
        let entries = file.entries.len();
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("staff", &owner),
            ("code", &code),
            ("again", "yes"),
            ("name", "Zqx"),
            ("said_by", "child"),
            ("readers", "everyone"),
            ("beside", &child_id),
            ("child", "Somebody New"),
            ("kind", "call"),
            ("day", "2026-11-23"),
            ("text", "Zqx"),
            ("answer", "Zqx"),
            ("whose", "rhys"),
            ("which", "home"),
            ("what", "visit"),
            ("channel", "text"),
            ("because", "Zqx"),
            ("of", &places.entry),
        ];
        let answer = grace.post(&route.address(&places), &fields).await;
        assert!(
            answer.status.as_u16() < 500,
            "{}: {}",
            route.path,
            answer.words()
        );
        let file = app.file(child).await;
        for (stamp, entry) in file.entries.iter().skip(entries) {
            let written = entry
                .clone()
                .written(child, stamp.id)
                .expect("an entry of ours");
            let kind = written.kind();
            let answering = ["voice.", "promises.", "record."];
            assert!(
                answering.iter().any(|room| kind.starts_with(room)),
                "{} wrote {kind} {}",
                route.path,
                stamp.id
            );
        }
        assert_eq!(small_tables(&app).await, before, "{}", route.path);
    }
}

#[tokio::test]
async fn on_duty_one_answers_notes_and_passes_on_and_changes_nothing_else() {
    let app = TestApp::with_families().await;
    let (child, _) = rhys_wrote(&app, "say").await;
    app.clock_at("2026-11-23T08:30:00Z");
    let (grace, base) = (app.staff("Grace").await, format!("/children/{child}"));
    let id = form_id();
    let note = [
        ("id", id.as_str()),
        ("kind", "call"),
        ("day", "2026-11-23"),
        ("text", "Rang Angharad’s team."),
    ];
    let noted = grace.post(&format!("{base}/record"), &note).await;
    assert_eq!(noted.status, 303, "{}", noted.words());
    let before = (app.entries(child).await, app.children().await.len());
    let (owner, child_id) = (app.staff_id("Grace").await.to_string(), child.to_string());
    let refused: [(String, Vec<(&str, &str)>); 8] = [
        (format!("{base}/workers"), vec![("staff", owner.as_str())]),
        (format!("{base}/letters"), vec![("again", "yes")]),
        (format!("{base}/way-in/codes"), vec![]),
        (
            format!("{base}/way-in/giving"),
            vec![("code", owner.as_str())],
        ),
        (format!("{base}/way-in/taking-back"), vec![]),
        (format!("{base}/way-in/turning"), vec![]),
        (
            format!("{base}/about-me/name"),
            vec![
                ("name", "Zqx"),
                ("said_by", "child"),
                ("readers", "everyone"),
            ],
        ),
        (
            "/children/new".to_owned(),
            vec![("beside", child_id.as_str()), ("child", "Somebody New")],
        ),
    ];
    for (address, fields) in refused {
        let id = form_id();
        let mut fields = fields;
        fields.push(("id", &id));
        let answer = grace.post(&address, &fields).await;
        assert_eq!(answer.status, 404, "{address}: {}", answer.words());
    }
    let after = (app.entries(child).await, app.children().await.len());
    assert_eq!(before, after);
}

#[tokio::test]
async fn a_promise_made_on_duty_is_the_childs_own_workers_to_keep() {
    let app = TestApp::with_families().await;
    let (child, address) = rhys_wrote(&app, "ask").await;
    app.clock_at("2026-11-23T08:30:00Z");
    let grace = app.staff("Grace").await;
    let page = grace.get(&address).await;
    assert_eq!(
        page.field("owner"),
        app.staff_id("Angharad").await.to_string()
    );
    let (id, question) = (form_id(), address.rsplit('/').next().unwrap().to_owned());
    let owner = page.field("owner");
    let fields = [
        ("id", id.as_str()),
        ("question", question.as_str()),
        ("owner", owner.as_str()),
        ("by", "2026-11-26"),
    ];
    let made = grace
        .post(&format!("/children/{child}/promises"), &fields)
        .await;
    assert_eq!(made.goes_to(), "/children", "{}", made.words());
    assert_eq!(grace.get(&address).await.status, 404);
}

#[tokio::test]
async fn what_waits_is_known_by_ids_times_and_a_state_and_by_no_word() {
    let app = TestApp::with_families().await;
    let (child, address) = rhys_wrote(&app, "say").await;
    let rows = ledger::query(
        "SELECT entry, child, since, due, state, by_whom, taken_at FROM waiting WHERE child = $1",
    );
    let rows = rows.bind(child.0).fetch_all(app.ledger.db()).await.unwrap();
    let row = rows.first().expect("it waits");
    let entry: uuid::Uuid = row.get("entry").unwrap();
    assert!(address.ends_with(&entry.to_string()));
    assert_eq!(row.get::<String>("state").unwrap(), "waits");
    let due: jiff::Timestamp = row.get("due").unwrap();
    assert_eq!(due.to_string(), "2026-11-23T00:00:00Z");
}
