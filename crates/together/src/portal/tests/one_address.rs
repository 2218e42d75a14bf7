//! A child's pages have one address and one neutral title, and the way out is the first thing on each.

use super::{PHRASE, WayIn, at};
use crate::testing::{Answer, TestApp};

fn is_neutral(page: &Answer) {
    let title = if page.status == 422 {
        "Error: Home"
    } else {
        "Home"
    };
    assert_eq!(page.title(), title);
    let html = page.page();
    let reached_by_tab =
        scraper::Selector::parse("body a, body button, body input, body textarea").unwrap();
    let first = html.select(&reached_by_tab).next().unwrap();
    assert_eq!(
        (first.value().name(), first.value().attr("href")),
        ("a", Some("/leave"))
    );
    let before = page
        .html()
        .split("Hide this page")
        .next()
        .unwrap_or_default()
        .split("<body")
        .nth(1)
        .unwrap_or_default()
        .to_owned();
    assert!(
        !before.contains("<p") && !before.contains("<h1"),
        "nothing stands before the way out: {before}"
    );
    for link in page.attributes("a", "href") {
        let here = link.starts_with('#') || link.starts_with("tel:");
        assert!(
            here || link == "/leave",
            "{link}: no link leads anywhere else"
        );
    }
    for form in page.attributes("form", "action") {
        assert!(form == "/here" || form == "/language", "{form}");
    }
    assert_eq!(
        page.attributes("form", "method")
            .iter()
            .filter(|method| *method != "post")
            .count(),
        0
    );
}

/// Each page can be read aloud, and a number on it can be pressed.
fn can_be_heard_and_called_from(page: &Answer, place: &str) {
    let heard = page.attributes("button[data-listen]", "data-listen");
    assert_eq!(heard.len(), 1, "{place}");
    assert_eq!(page.texts(&heard[0]).len(), 1, "{place}");
    let numbers = page.words().matches("0800 1111").count();
    let pressed = page.attributes("a[href='tel:08001111']", "href").len();
    assert_eq!(pressed, numbers, "{place}");
}

#[tokio::test]
async fn every_page_of_a_childs_has_one_address_and_one_title_and_begins_with_the_way_out() {
    let app = TestApp::with_families().await;
    for name in ["Amira", "Rhys", "Kezia"] {
        let child = app.child(name).await;
        let browser = app.child_in(child, false).await;
        let letter = app
            .file(child)
            .await
            .letters
            .sent()
            .next()
            .map(|(letter, _)| format!("letter {}", letter.id));
        for place in [
            "home",
            "about-me",
            "say",
            "ask",
            "next",
            "help",
            "explain",
            "thanks",
            "kept",
            "throw-away",
            "not-safe",
        ]
        .into_iter()
        .chain(letter.as_deref())
        {
            let page = at(&browser, place).await;
            assert_eq!(page.status, 200, "{name} {place}");
            is_neutral(&page);
            can_be_heard_and_called_from(&page, place);
        }
    }
}

#[tokio::test]
async fn the_way_in_looks_like_any_other_page_of_theirs() {
    let app = TestApp::with_families().await;
    let way_in = WayIn::of(&app, "Angharad", "Rhys").await;
    let code = way_in.live_code().await;
    is_neutral(&app.nobody().get("/here").await);
    is_neutral(&way_in.types("nonsense", "").await);
    is_neutral(&way_in.types(&code, "").await);
    is_neutral(&way_in.chooses(&code, "short").await);
    assert_eq!(way_in.chooses(&code, PHRASE).await.goes_to(), "/here");
}

#[tokio::test]
async fn a_place_that_is_not_there_does_not_lock_a_child_in() {
    let app = TestApp::with_families().await;
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    let nowhere = format!("letter {}", uuid::Uuid::from_u128(7));
    for place in [
        nowhere.as_str(),
        "answer 00000000-0000-0000-0000-000000000007",
        "letter x",
        "nonsense",
        "",
    ] {
        rhys.post("/here", &[("go", place)]).await;
        let page = rhys.get("/here").await;
        assert_eq!(page.status, 200, "“{place}”: {}", page.words());
        is_neutral(&page);
    }
}

#[tokio::test]
async fn a_letter_of_another_child_is_not_a_place() {
    let app = TestApp::with_families().await;
    let kezias = app
        .file(app.child("Kezia").await)
        .await
        .letters
        .sent()
        .next()
        .unwrap()
        .0
        .id;
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    rhys.post("/here", &[("go", &format!("letter {kezias}"))])
        .await;
    let page = rhys.get("/here").await;
    assert!(
        !page.html().contains("Kezia") && !page.html().contains("Priya"),
        "{}",
        page.words()
    );
}

#[tokio::test]
async fn the_other_manner_is_the_childs_choice_and_stays() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    assert_eq!(
        at(&rhys, "home").await.attributes("body", "class"),
        ["older"]
    );
    let id = at(&rhys, "help").await.field("id");
    rhys.post("/here", &[("id", &id), ("do", "manner")]).await;
    let page = rhys.get("/here").await;
    assert_eq!(page.attributes("body", "class"), ["young"]);
    assert_eq!(
        page.texts("h1"),
        ["People you can call"],
        "and stays on the page where it was chosen"
    );
    let again = app.child_in(child, false).await.get("/here").await;
    assert_eq!(again.attributes("body", "class"), ["young"]);
}

#[tokio::test]
async fn by_age_a_child_of_nine_has_the_younger_pages_and_one_of_fifteen_the_older() {
    let app = TestApp::with_families().await;
    let manner = async |name| {
        let child = app.child(name).await;
        app.child_in(child, true)
            .await
            .get("/here")
            .await
            .attributes("body", "class")
    };
    assert_eq!(manner("Amira").await, ["young"]);
    assert_eq!(manner("Rhys").await, ["older"]);
}

#[tokio::test]
async fn a_childs_session_ends_after_ten_minutes_of_nothing_and_after_an_hour_of_anything() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let idle = app.child_in(child, false).await;
    app.minutes_later(9);
    assert!(idle.get("/here").await.words().contains("Hi Rhys"));
    app.minutes_later(11);
    assert!(!idle.get("/here").await.words().contains("Rhys"));

    let busy = app.child_in(child, false).await;
    for _ in 0..6 {
        app.minutes_later(9);
        assert!(busy.get("/here").await.words().contains("Hi Rhys"));
    }
    app.minutes_later(7);
    assert!(
        !busy.get("/here").await.words().contains("Rhys"),
        "an hour is over"
    );
}
