//! Talks about children: each child's part on their own file and nothing of another in it, who sees it, and what a child is told.

use ledger::{EntryId, FileId};

use super::Told;
use crate::testing::{Answer, Browser, TestApp, form_id};

/// A form about these children, everything filled in.
fn fields(id: &str, children: &[FileId]) -> Vec<(String, String)> {
    let field = |name: &str, value: &str| (name.to_owned(), value.to_owned());
    let mut all = vec![
        field("id", id),
        field("kind", "group"),
        field("on", "2026-11-20"),
        field("others", "Helen Marsh, Leila Farah (student)"),
    ];
    for child in children {
        all.push(field("child", &child.to_string()));
        for name in ["about", "considered", "decided", "why", "helped"] {
            all.push((format!("{name}-{child}"), format!("Zqx{name} of {child}")));
        }
        all.push((format!("told-{child}"), "not_now".to_owned()));
    }
    all
}

/// The same form with another value.
fn with(mut all: Vec<(String, String)>, name: &str, value: &str) -> Vec<(String, String)> {
    all.retain(|(field, _)| field != name);
    all.push((name.to_owned(), value.to_owned()));
    all
}

async fn post(browser: &Browser<'_>, path: &str, fields: &[(String, String)]) -> Answer {
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    browser.post(path, &fields).await
}

/// Sam writes down a talk about Eli; its entry.
async fn talked(app: &TestApp, sam: &Browser<'_>, eli: FileId) -> EntryId {
    let id = form_id();
    let me = app.staff_id("Sam").await.to_string();
    let mut all = fields(&id, &[eli]);
    all.push(("there".to_owned(), me));
    let kept = post(sam, "/supervision", &all).await;
    assert_eq!(kept.status, 303, "{}", kept.words());
    app.minutes_later(1);
    EntryId(id.parse().unwrap())
}

#[tokio::test]
async fn one_talk_about_three_children_is_each_childs_own_part_and_nothing_of_another() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let names = ["Amira", "Yusuf", "Eli"];
    let mut children = Vec::new();
    for name in names {
        children.push(app.child(name).await);
    }
    let query: Vec<String> = children.iter().map(|id| format!("child={id}")).collect();
    let page = sam
        .get(&format!("/supervision/new?{}", query.join("&")))
        .await;
    assert_eq!(page.texts("section.card h2"), names);
    assert!(
        page.words()
            .contains("Your own matters have no place here.")
    );
    assert!(page.words().contains("kept outside Together"));
    let id = form_id();
    let kept = post(&sam, "/supervision", &fields(&id, &children)).await;
    assert_eq!(
        (kept.status.as_u16(), kept.goes_to()),
        (303, "/supervision")
    );
    for child in &children {
        let entries = app.ledger.read(*child, 0).await.unwrap();
        let body = entries
            .iter()
            .map(|entry| String::from_utf8_lossy(&entry.body).into_owned());
        let body: Vec<String> = body
            .filter(|body| body.contains("supervision.talked"))
            .collect();
        let own: Vec<&String> = body.iter().filter(|body| body.contains("Zqx")).collect();
        assert_eq!(own.len(), 1, "{body:?}");
        for other in children.iter().filter(|other| *other != child) {
            assert!(
                !own[0].contains(&other.to_string()),
                "nothing of another child"
            );
        }
    }
    assert_eq!(
        post(&sam, "/supervision", &fields(&id, &children))
            .await
            .status,
        303
    );
    let talks = app.file(children[0]).await.supervision.all().len();
    assert_eq!(talks, 1, "the same form again adds nothing");
    let file = app.file(children[0]).await;
    let there = &file.supervision.all()[0]
        .talked
        .there;
    assert_eq!(
        there[0].worker,
        Some(app.staff_id("Helen").await),
        "a name of somebody who works here is that person"
    );
    assert_eq!(there[1].worker, None);
}

#[tokio::test]
async fn a_form_with_one_child_of_somebody_else_writes_nothing_for_anybody() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let (eli, rhys) = (app.child("Eli").await, app.child("Rhys").await);
    let before = (app.entries(eli).await, app.entries(rhys).await);
    let form = fields(&form_id(), &[eli, rhys]);
    assert_eq!(post(&sam, "/supervision", &form).await.status, 404);
    assert_eq!(
        sam.get(&format!("/supervision/new?child={eli}&child={rhys}"))
            .await
            .status,
        404
    );
    assert_eq!((app.entries(eli).await, app.entries(rhys).await), before);
    for role in ["Bea", "Nell", "Joy"] {
        let other = app.staff(role).await;
        let form = fields(&form_id(), &[eli]);
        assert_eq!(
            post(&other, "/supervision", &form).await.status,
            404,
            "{role}"
        );
        assert_eq!(other.get("/supervision").await.status, 404, "{role}");
        assert_eq!(other.get("/supervision/new").await.status, 404, "{role}");
    }
}

#[tokio::test]
async fn what_is_missing_is_said_for_each_child_and_everything_typed_comes_back() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let (amira, eli) = (app.child("Amira").await, app.child("Eli").await);
    let form = with(fields(&form_id(), &[amira, eli]), &format!("why-{eli}"), "");
    let form = with(form, &format!("told-{eli}"), "no");
    let form = with(form, "others", "");
    let form = with(form, "on", "2027-01-01");
    let page = post(&sam, "/supervision", &form).await;
    assert_eq!(page.status, 422);
    for says in [
        "Write why",
        "Write why they were not told",
        "Choose or write who was there with you",
        "This day is still to come",
    ] {
        assert!(page.words().contains(says), "{says}: {}", page.words());
    }
    assert_eq!(
        page.box_text(&format!("considered-{amira}")),
        format!("Zqxconsidered of {amira}")
    );
    let nothing = post(&sam, "/supervision", &[("id".to_owned(), form_id())]).await;
    assert_eq!(nothing.status, 404);
    let choose = sam.get("/supervision/new?go=on").await.words();
    assert!(
        choose.contains("Choose which children you talked about"),
        "{choose}"
    );
}

#[tokio::test]
async fn another_childs_name_in_a_part_is_held_until_somebody_looked() {
    let app = TestApp::with_families().await;
    let sam = app.staff("Sam").await;
    let (amira, eli) = (app.child("Amira").await, app.child("Eli").await);
    let form = fields(&form_id(), &[amira, eli]);
    let form = with(
        form,
        &format!("why-{amira}"),
        "As with eli, it is calmer. Believing is not enough.",
    );
    let held = post(&sam, "/supervision", &form).await;
    assert_eq!(held.status, 422);
    assert!(
        held.words()
            .contains("The name of another child stands in this part: Eli."),
        "{}",
        held.words()
    );
    let form = with(form, &format!("pass-{amira}"), "yes");
    assert_eq!(post(&sam, "/supervision", &form).await.status, 303);
}

#[tokio::test]
async fn told_leads_on_to_a_letter_and_a_promise_and_their_page_says_it_only_where_it_is_safe() {
    let app = TestApp::with_families().await;
    let (sam, eli) = (app.staff("Sam").await, app.child("Eli").await);
    let of = talked(&app, &sam, eli).await;
    let page = format!("/children/{eli}/supervision/{of}");
    let words = sam.get(&page).await.words();
    assert!(
        words.contains("Not now: my judgement") && !words.contains("Begin a letter"),
        "{words}"
    );
    let telling = format!("{page}/telling");
    let id = EntryId::new(app.app.door.clock().now()).to_string();
    let told = |more: &[(&str, &str)]| {
        let mut all = vec![
            ("id".to_owned(), id.clone()),
            ("because".to_owned(), "On a walk.".to_owned()),
        ];
        all.extend(
            more.iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned())),
        );
        all
    };
    let tries = [
        (
            vec![
                ("told", "not_now"),
                ("screen", "Zqxscreen"),
                ("safe", "yes"),
            ],
            "only when a person has told them",
        ),
        (
            vec![("told", "yes"), ("screen", "Zqxscreen")],
            "Say that it is safe on their page",
        ),
        (
            vec![("told", "yes"), ("safe", "yes")],
            "Write what their page says",
        ),
        (
            vec![("told", "yes"), ("screen", "Zqxscreen"), ("safe", "yes")],
            "Nobody has asked yet who sees this child’s screen",
        ),
    ];
    for (more, says) in tries {
        let answer = post(&sam, &telling, &told(&more)).await;
        assert_eq!(answer.status, 422, "{says}");
        assert!(answer.words().contains(says), "{says}: {}", answer.words());
    }
    assert_eq!(
        post(&sam, &telling, &told(&[("told", "yes")])).await.status,
        303
    );
    let file = app.file(eli).await;
    assert_eq!(
        file.supervision.get(of).unwrap().told(),
        (Told::Yes, "On a walk.")
    );
    let words = sam.get(&page).await.words();
    assert!(
        words.contains("Begin a letter to Eli about it")
            && words.contains("Promise to find something out"),
        "{words}"
    );
    let child = app.child_in(eli, true).await;
    assert!(
        !child
            .get("/here")
            .await
            .words()
            .contains("We talked about you")
    );
}

#[tokio::test]
async fn a_childs_page_says_what_was_decided_where_it_was_marked_safe_and_until_it_is_taken_off() {
    let app = TestApp::with_families().await;
    let (angharad, rhys) = (app.staff("Angharad").await, app.child("Rhys").await);
    let of = app.file(rhys).await.supervision.all()[0].stamp.id;
    let page = format!("/children/{rhys}/supervision/{of}");
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("told", "yes"),
        ("screen", "Zqxmonthly: you see Celyn each month."),
        ("safe", "yes"),
    ];
    let kept = angharad.post(&format!("{page}/telling"), &fields).await;
    assert_eq!(kept.status, 303, "{}", kept.words());
    let child = app.child_in(rhys, false).await;
    let here = child.get("/here").await.words();
    assert!(here.contains("We talked about you"), "{here}");
    assert!(here.contains("Angharad talked with other people who work here about what is best for you. This is what we want to do: Zqxmonthly"), "{here}");
    for inside in ["considered", "Owen"] {
        assert!(!here.contains(inside), "{inside}");
    }
    let shown = angharad.get(&page).await;
    assert!(shown.words().contains("Zqxmonthly"));
    let again = EntryId::new(app.app.door.clock().now()).to_string();
    let mut twice = fields;
    twice[0] = ("id", again.as_str());
    app.minutes_later(1);
    let held = angharad.post(&format!("{page}/telling"), &twice).await;
    assert_eq!(held.status, 422);
    assert!(
        held.words()
            .contains("Their page says something about it already"),
        "{}",
        held.words()
    );
    let off = [("id", again.as_str()), ("of", &shown.field("of"))];
    let off = angharad
        .post(&format!("/children/{rhys}/off-screen"), &off)
        .await;
    assert_eq!(off.goes_to(), page, "back to the talk");
    assert!(!child.get("/here").await.words().contains("Zqxmonthly"));
    app.minutes_later(1);
    let third = EntryId::new(app.app.door.clock().now()).to_string();
    twice[0] = ("id", third.as_str());
    assert_eq!(
        angharad
            .post(&format!("{page}/telling"), &twice)
            .await
            .status,
        303
    );
    assert!(child.get("/here").await.words().contains("Zqxmonthly"));
}

#[tokio::test]
async fn a_supervisor_sees_what_they_took_part_in_and_nothing_else_of_the_file() {
    let app = TestApp::with_families().await;
    let (sam, eli) = (app.staff("Sam").await, app.child("Eli").await);
    talked(&app, &sam, eli).await;
    let id = EntryId::new(app.app.door.clock().now()).to_string();
    let form = with(fields(&id, &[eli]), "others", "Priya Nair, Grace Adeleke");
    let form = with(form, &format!("decided-{eli}"), "Zqxwithout Helen");
    assert_eq!(post(&sam, "/supervision", &form).await.status, 303);
    let helen = app.staff("Helen").await;
    let before = app.looks(eli).await.len();
    let page = helen.get("/supervision").await;
    let words = page.words();
    assert!(
        words.contains("What you took part in") && words.contains(&format!("Zqxdecided of {eli}")),
        "{words}"
    );
    assert!(!words.contains("Zqxwithout Helen"), "{words}");
    assert!(
        !words.contains("Zqxconsidered"),
        "what was decided, and no more"
    );
    assert!(
        !page.html().contains(&format!("/children/{eli}")),
        "no way into the file"
    );
    assert_eq!(app.looks(eli).await.len(), before + 1, "it is a look");
    let owen = app.staff("Owen").await.get("/supervision").await.words();
    assert!(!owen.contains("Zqx"), "{owen}");
    // Whoever works with other children and was there sees it while they were there, and not in a list afterwards.
    let priya = app.staff("Priya").await.get("/supervision").await.words();
    assert!(!priya.contains("Zqx"), "{priya}");
}

#[tokio::test]
async fn the_demo_has_the_talks_its_families_tell_of() {
    let app = TestApp::with_families().await;
    for (child, who) in [
        ("Rhys", "Owen Price"),
        ("Kezia", "Sam Osei"),
        ("Jayden", "Leila Farah, student"),
        ("Tomasz", "Owen Price"),
        ("Noor", "Helen Marsh"),
        ("Ibrahim", "Helen Marsh"),
    ] {
        let file = app.file(app.child(child).await).await;
        let talks = file.supervision.all();
        assert_eq!(talks.len(), 1, "{child}");
        assert!(talks[0].who().contains(who), "{child}: {}", talks[0].who());
    }
}
