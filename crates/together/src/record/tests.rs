//! What happened, noted in one press with the day it happened.

use crate::testing::{Answer, Browser, TestApp, form_id};

#[tokio::test]
async fn a_visit_of_last_week_stands_on_its_own_day_and_says_when_it_was_written() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("kind", "visit"),
        ("day", "2026-11-20"),
        ("with", "Amira"),
        ("text", "We drew newts."),
    ];
    assert_eq!(
        sam.post(&format!("/children/{child}/record"), &fields)
            .await
            .goes_to(),
        format!("/children/{child}")
    );
    let page = sam.get(&format!("/children/{child}")).await.words();
    assert!(
        page.contains("20 November 2026") && page.contains("written 3 days later"),
        "{page}"
    );
    assert!(page.contains("We drew newts."), "{page}");
}

#[tokio::test]
async fn the_file_is_in_the_order_in_which_things_happened() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    for (day, text) in [
        ("2026-11-23", "Zqxthird"),
        ("2026-11-01", "Zqxfirst"),
        ("2026-11-10", "Zqxsecond"),
    ] {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("kind", "call"),
            ("day", day),
            ("text", text),
        ];
        sam.post(&format!("/children/{child}/record"), &fields)
            .await;
    }
    let page = sam
        .get(&format!("/children/{child}?whole=true"))
        .await
        .words();
    let places = ["Zqxthird", "Zqxsecond", "Zqxfirst"].map(|text| page.find(text).unwrap());
    assert!(places.is_sorted(), "newest first: {places:?}");
}

#[tokio::test]
async fn a_note_without_a_kind_or_words_is_the_page_again() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("kind", "picnic"),
        ("day", "2026-11-23"),
        ("with", "Zqxwith"),
        ("text", "  "),
    ];
    let answer = sam
        .post(&format!("/children/{child}/record"), &fields)
        .await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.attributes(".govuk-error-summary a", "href"),
        ["#kind", "#text"]
    );
    assert_eq!(answer.field("with"), "Zqxwith");
}

async fn types(sam: &Browser<'_>, address: &str, fields: &[(&str, &str)]) -> Answer {
    let request = axum::http::Request::post(address)
        .header("sec-fetch-site", "same-origin")
        .header("x-together", "autosave")
        .header("content-type", "application/x-www-form-urlencoded");
    let body = form_urlencoded::Serializer::new(String::new())
        .extend_pairs(fields)
        .finish();
    sam.ask(request, axum::body::Body::from(body)).await
}

#[tokio::test]
async fn what_is_typed_is_there_after_a_reload_and_says_so_and_goes_when_it_is_saved() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let to = format!("/children/{child}/record");
    for (address, field) in [
        (&to, "text"),
        (&format!("/children/{child}/about-me/unique"), "unique"),
    ] {
        let page = sam.get(address).await;
        assert_eq!(
            page.attributes("form[data-autosave]", "data-autosave"),
            [address.as_str()]
        );
        assert!(!page.words().contains("You began this"), "{}", page.words());
        let (id, entries) = (page.field("id"), app.entries(child).await);
        let typed = [
            ("id", id.as_str()),
            ("version", "0"),
            ("kind", "visit"),
            ("day", "2026-11-20"),
            ("said_by", "child"),
            (field, "Zqxhalf a note"),
        ];
        let kept = types(&sam, address, &typed).await;
        assert_eq!(kept.status, 200, "{}", kept.html());
        assert!(kept.html().contains("Kept"), "{}", kept.html());
        assert_eq!(
            app.entries(child).await,
            entries,
            "nothing is on the file yet"
        );

        let again = sam.get(address).await;
        assert!(
            again.words().contains("You began this"),
            "{}",
            again.words()
        );
        assert_eq!(
            (again.box_text(field).trim(), again.field("id")),
            ("Zqxhalf a note", id.clone())
        );
        let somebody = app.staff("Grace").await.get(address).await;
        assert!(
            !somebody.html().contains("Zqxhalf"),
            "it is its writer's own"
        );

        let fields = [typed.as_slice(), &[("readers", "workers")]].concat();
        let saved = sam.post(address, &fields).await;
        assert_eq!(saved.status, 303, "{}", saved.words());
        let empty = sam.get(address).await;
        assert_eq!(empty.box_text(field).trim(), "");
        assert_ne!(empty.field("id"), id);
        // A last save that was still under way.
        types(&sam, address, &typed).await;
        assert_eq!(sam.get(address).await.box_text(field).trim(), "");
    }
}

#[tokio::test]
async fn what_was_begun_can_be_thrown_away() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let to = format!("/children/{child}/record");
    let id = sam.get(&to).await.field("id");
    types(&sam, &to, &[("id", &id), ("text", "Zqxhalf")]).await;
    assert_eq!(sam.post(&to, &[("drop", "yes")]).await.goes_to(), to);
    let empty = sam.get(&to).await;
    assert!(!empty.html().contains("Zqxhalf"), "{}", empty.words());
}

#[tokio::test]
async fn of_two_tabs_neither_text_is_lost_and_both_are_looked_at_before_one_is_saved() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let to = format!("/children/{child}/record");
    let id = sam.get(&to).await.field("id");
    let fields = |text| {
        [
            ("id", id.as_str()),
            ("version", "0"),
            ("kind", "visit"),
            ("day", "2026-11-20"),
            ("text", text),
        ]
    };
    types(&sam, &to, &fields("Zqxfirst tab")).await;
    let second = types(&sam, &to, &fields("Zqxsecond tab")).await;
    assert!(
        second.html().contains("\"two_texts\":true"),
        "{}",
        second.html()
    );
    let held = sam.post(&to, &fields("Zqxsecond tab")).await;
    assert_eq!(held.status, 422);
    let both = held.box_text("text") + &held.texts("pre.typed").join(" ");
    assert!(
        both.contains("Zqxfirst tab") && both.contains("Zqxsecond tab"),
        "{both}"
    );
    let settled = [fields("Zqxboth").as_slice(), &[("settles", "yes")]].concat();
    assert_eq!(sam.post(&to, &settled).await.status, 303);
}

/// Notes a call with these words; where the writer goes then.
async fn noted(app: &TestApp, text: &str) -> String {
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("kind", "call"),
        ("day", "2026-11-23"),
        ("text", text),
    ];
    let answer = sam
        .post(&format!("/children/{child}/record"), &fields)
        .await;
    answer.goes_to().to_owned()
}

#[tokio::test]
async fn a_note_is_saved_whatever_its_words_are_and_shows_which_are_worth_another_look() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let text = "Domestic incident between the parents. Zqxmum is hard to reach..";
    let to = noted(&app, text).await;
    assert!(
        to.starts_with(&format!("/children/{child}/record/")),
        "{to}"
    );
    let page = sam.get(&to).await;
    let found = page.texts(".findings q");
    assert_eq!(found, ["Domestic incident", "hard to reach"]);
    assert!(page.words().contains(text), "{}", page.words());
    let file = sam.get(&format!("/children/{child}")).await.words();
    assert!(file.contains(text), "it is in the file: {file}");
}

#[tokio::test]
async fn a_plain_note_goes_straight_back_to_the_file_and_so_does_one_with_small_things_in_it() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    for text in [
        "Amira showed me the newts, and Kezia held the jar.",
        "The SW rang. Liaised with school regarding the bus.",
    ] {
        assert_eq!(
            noted(&app, text).await,
            format!("/children/{child}"),
            "{text}"
        );
    }
}

#[tokio::test]
async fn a_look_at_a_note_that_is_not_of_this_child_finds_nothing() {
    let app = TestApp::with_families().await;
    let to = noted(&app, "Domestic incident. Hard to reach.").await;
    let other = app.child("Jayden").await;
    let entry = to.rsplit('/').nth(1).expect("an address ends somewhere");
    let priya = app.staff("Priya").await;
    let answer = priya
        .get(&format!("/children/{other}/record/{entry}/words"))
        .await;
    assert_eq!(answer.status, 404);
}
