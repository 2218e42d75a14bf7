//! The page on which an administrator changes the rules.

use jiff::civil::date;

use crate::{
    children::What,
    due::{DueRules, Rule},
    testing::{Answer, Browser, TestApp, form_id},
};

async fn rules(app: &TestApp) -> DueRules {
    app.app.door.house().await.unwrap().due.clone()
}

/// Posts the page as it stands, with these fields typed over.
async fn keeps(bea: &Browser<'_>, typed: &[(&str, &str)]) -> Answer {
    let page = bea.get("/house/due").await;
    let mut fields: Vec<(String, String)> = vec![("id".to_owned(), form_id())];
    fields.push(("do".to_owned(), "keep".to_owned()));
    for rule in Rule::ALL {
        let shown = page.field(rule.value());
        fields.push((rule.value().to_owned(), shown));
        let was = format!("was-{}", rule.value());
        fields.push((was.clone(), page.field(&was)));
    }
    fields.push(("from".to_owned(), page.field("from")));
    fields.push(("closed".to_owned(), page.box_text("closed")));
    for (name, value) in typed {
        let field = fields.iter_mut().find(|(field, _)| field == name).unwrap();
        field.1 = (*value).to_owned();
    }
    let fields: Vec<(&str, &str)> = fields
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    bea.post("/house/due", &fields).await
}

#[tokio::test]
async fn a_number_counts_from_its_day_on_for_what_begins_then_without_a_restart() {
    let app = TestApp::with_families().await;
    let (bea, child) = (app.staff("Bea").await, app.child("Rhys").await);
    let rhys = app.child_in(child, true).await;
    let id = form_id();
    rhys.post("/here", &[("id", &id), ("do", "ask"), ("words", "When?")])
        .await;
    let by = async || {
        let due = app.due(child).await;
        let answers = due.into_iter();
        let mut answers =
            answers.filter(|due| matches!(&due.what, What::Answer(of) if of.to_string() == id));
        answers.next().unwrap().by
    };
    assert_eq!(by().await, date(2026, 11, 26));
    let kept = keeps(&bea, &[("question", "1"), ("from", "2026-11-24")]).await;
    assert_eq!(kept.goes_to(), "/house/due", "{}", kept.words());
    assert_eq!(
        by().await,
        date(2026, 11, 26),
        "it was asked before that day"
    );
    let kept = keeps(&bea, &[("from", "2026-11-23"), ("question", "2")]).await;
    assert_eq!(kept.status, 303);
    assert_eq!(by().await, date(2026, 11, 25));
    assert_eq!(rules(&app).await.days(Rule::Reading, date(2026, 11, 23)), 1);
}

#[tokio::test]
async fn the_page_says_who_changed_what_from_which_day_and_what_it_was_before() {
    let app = TestApp::with_families().await;
    let bea = app.staff("Bea").await;
    assert!(
        bea.get("/house/due")
            .await
            .words()
            .contains("Nobody has changed anything yet")
    );
    keeps(&bea, &[("question", "4"), ("from", "2026-11-30")]).await;
    let page = bea.get("/house/due").await.words();
    let change = "Answering a question. Bea Okafor, Monday 23 November at 10:00: 4 from 30 November 2026 on. Before that: 3.";
    assert!(page.contains(change), "{page}");
    app.clock_at("2026-12-01T10:00:00Z");
    let bea = app.staff("Bea").await;
    keeps(&bea, &[("question", "2")]).await;
    let page = bea.get("/house/due").await.words();
    assert!(
        page.contains("2 from 1 December 2026 on. Before that: 4."),
        "{page}"
    );
    assert!(
        page.contains("4 from 30 November 2026 on. Before that: 3."),
        "{page}"
    );
}

#[tokio::test]
async fn one_press_goes_back_to_what_we_begin_with() {
    let app = TestApp::with_families().await;
    let bea = app.staff("Bea").await;
    keeps(&bea, &[("silence", "14"), ("closed", "1 December 2026")]).await;
    let today = date(2026, 11, 23);
    assert_eq!(rules(&app).await.days(Rule::Silence, today), 14);
    assert!(!rules(&app).await.working().is_open(date(2026, 12, 1)));
    assert!(
        rules(&app).await.working().is_open(date(2026, 12, 25)),
        "the list is whole"
    );
    for rule in ["silence", "closed"] {
        let (id, page) = (form_id(), bea.get("/house/due").await);
        assert!(page.words().contains("Go back to"), "{}", page.words());
        for _ in 0..2 {
            let back = [("id", id.as_str()), ("do", "back"), ("rule", rule)];
            assert_eq!(bea.post("/house/due", &back).await.status, 303);
        }
    }
    assert_eq!(rules(&app).await.days(Rule::Silence, today), 21);
    assert!(!rules(&app).await.working().is_open(date(2026, 12, 25)));
    assert!(!bea.get("/house/due").await.words().contains("Go back to"));
}

#[tokio::test]
async fn what_is_wrong_is_named_beside_everything_that_was_typed_and_nothing_is_kept() {
    let app = TestApp::with_families().await;
    let bea = app.staff("Bea").await;
    let before = rules(&app).await.changes().count();
    for (field, typed, says) in [
        (
            "question",
            "soon",
            "Answering a question: type a whole number from 0 to 60.",
        ),
        (
            "question",
            "-1",
            "Answering a question: type a whole number from 0 to 60.",
        ),
        (
            "first_letter",
            "61",
            "The first letter: type a whole number from 0 to 60.",
        ),
        ("silence", "3", "type a whole number from 7 to 90."),
        ("from", "tomorrow", "Write the day as"),
        ("from", "2036-11-23", "Choose a day within a year of today."),
        ("closed", "Christmas", "“Christmas” is no day we can read."),
    ] {
        let again = keeps(&bea, &[("reading", "2"), (field, typed)]).await;
        assert_eq!(again.status, 422, "{field} {typed}");
        assert!(again.words().contains(says), "{typed}: {}", again.words());
        assert_eq!(again.field("reading"), "2");
    }
    assert_eq!(rules(&app).await.changes().count(), before);
    let unknown = [
        ("id", form_id()),
        ("do", "back".to_owned()),
        ("rule", "weather".to_owned()),
    ];
    let unknown = unknown
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    assert_eq!(bea.post("/house/due", &unknown).await.status, 404);
}

#[tokio::test]
async fn nobody_but_an_administrator_sees_or_changes_the_rules() {
    let app = TestApp::with_families().await;
    for name in ["Sam", "Helen", "Nell", "Joy"] {
        let browser = app.staff(name).await;
        assert_eq!(browser.get("/house/due").await.status, 404, "{name}");
        let id = form_id();
        let back = [("id", id.as_str()), ("do", "back"), ("rule", "silence")];
        assert_eq!(
            browser.post("/house/due", &back).await.status,
            404,
            "{name}"
        );
    }
    assert_eq!(rules(&app).await.changes().count(), 0);
}
