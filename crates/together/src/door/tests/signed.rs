//! Who wrote something: a child under the name they chose, everybody else as they were called that day.

use crate::testing::{Browser, TestApp, form_id};

async fn says(browser: &Browser<'_>, words: &str) {
    let id = form_id();
    let fields = [("id", id.as_str()), ("do", "say"), ("words", words)];
    assert_eq!(browser.post("/here", &fields).await.status, 303);
}

async fn chooses(browser: &Browser<'_>, name: &str) {
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("do", "about-me"),
        ("name", name),
        ("name_for", "everyone"),
    ];
    assert_eq!(browser.post("/here", &fields).await.status, 303);
}

#[tokio::test]
async fn a_childs_entry_is_shown_under_the_name_they_chose_and_signed_with_the_courts() {
    let app = TestApp::with_families().await;
    let child = app.child("Tomasz").await;
    let (tomasz, grace) = (app.child_in(child, true).await, app.staff("Grace").await);
    says(&tomasz, "Zqxfirst words").await;
    for name in ["Zqxtomek", "Zqxtommy"] {
        chooses(&tomasz, name).await;
        app.minutes_later(1);
        let page = grace.get(&format!("/children/{child}?whole=true")).await;
        let of_theirs = page.texts("ol.line li");
        let line = of_theirs.iter().find(|line| line.contains("Zqxfirst"));
        let line = line.unwrap_or_else(|| panic!("the words are there: {}", page.words()));
        assert!(line.contains(name), "{line}");
        assert!(!line.contains("Tomasz Nowak"), "{line}");
    }
    let entries = app.ledger.read(child, 0).await.unwrap();
    let words = entries
        .iter()
        .map(|entry| String::from_utf8_lossy(&entry.body))
        .find(|body| body.contains("Zqxfirst"))
        .expect("the entry is there");
    assert!(words.contains("Tomasz Nowak"), "as it was signed: {words}");
}
