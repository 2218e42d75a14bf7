//! Who needs to hear this, and how?

use jiff::civil::date;

use super::{Plan, VISIT, called_off, moved, told};
use crate::{
    children::What,
    diary::{Happening, telling_due},
    due::DueRules,
    testing::{TestApp, form_id},
};

/// Does something wait to be told, by what falls due in this child's file?
async fn falls_due(app: &TestApp, child: ledger::FileId, item: ledger::EntryId) -> bool {
    let due = app.due(child).await;
    due.iter().any(|due| due.what == What::Tell(item))
}

#[test]
fn a_change_is_told_by_the_next_working_day_and_before_it_happens() {
    let telling_due =
        |changed, happens| telling_due(&DueRules::default(), Happening::Visit, changed, happens);
    let monday = date(2026, 11, 23);
    assert_eq!(telling_due(monday, date(2026, 12, 25)), date(2026, 11, 24));
    assert_eq!(
        telling_due(date(2026, 11, 27), date(2026, 12, 25)),
        date(2026, 11, 30),
        "on a Friday"
    );
    assert_eq!(
        telling_due(date(2026, 11, 27), date(2026, 11, 28)),
        date(2026, 11, 28),
        "for Saturday"
    );
    assert_eq!(telling_due(monday, monday), monday, "for the same day");
    assert_eq!(
        telling_due(monday, date(2026, 11, 20)),
        monday,
        "about a day that was over"
    );
}

#[tokio::test]
async fn children_come_first_brothers_and_sisters_together_then_the_adults_who_may_know() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    let page = sam
        .get(&format!("/children/{child}/diary/{id}/telling"))
        .await;
    assert_eq!(page.texts("h2")[..2], ["Children first", "Adults"]);
    let names = page.texts(".people h3 bdi");
    assert_eq!(names, ["Amira", "Yusuf", "Rana Haddad"]);
    assert!(page.words().contains("I told them together, in person"));
    assert!(
        !page.words().contains("Mark Clarke"),
        "he may not know of it"
    );
}

#[tokio::test]
async fn brothers_and_sisters_have_the_names_they_chose() {
    let app = TestApp::with_families().await;
    let (priya, child) = (app.staff("Priya").await, app.child("Kezia").await);
    let plan = Plan {
        say: "Priya comes to see you",
        children: &["jay", "kezia"],
        people: &["jay", "kezia"],
        ..VISIT
    };
    let id = plan.planned_by(&priya, child).await;
    let page = priya
        .get(&format!("/children/{child}/diary/{id}/telling"))
        .await;
    assert_eq!(page.texts(".people h3 bdi"), ["Kez", "Jay"]);
}

#[tokio::test]
async fn a_letter_to_each_begins_in_the_file_it_belongs_to_and_says_what_it_is_about() {
    let app = TestApp::with_families().await;
    let (sam, amira, yusuf) = (
        app.staff("Sam").await,
        app.child("Amira").await,
        app.child("Yusuf").await,
    );
    let id = VISIT.planned_by(&sam, amira).await;
    let page = sam
        .get(&format!("/children/{amira}/diary/{id}/telling"))
        .await;
    assert_eq!(
        page.attributes(".people form.inline", "action"),
        [amira, yusuf, amira].map(|file| format!("/children/{file}/letters"))
    );
    assert_eq!(
        page.attributes(".people form.inline input[name=to]", "value"),
        ["amira", "yusuf", "rana"]
    );
    assert_eq!(
        page.attributes(".people form.inline input[name=kind]", "value"),
        ["what_changed"; 3]
    );
    assert_eq!(
        page.attributes(".people form.inline input[name=about]", "value"),
        [id.to_string(), id.to_string(), id.to_string()]
    );
}

#[tokio::test]
async fn it_falls_due_for_each_child_until_each_has_been_told_or_reasoned_away() {
    let app = TestApp::with_families().await;
    let (sam, amira, yusuf) = (
        app.staff("Sam").await,
        app.child("Amira").await,
        app.child("Yusuf").await,
    );
    let id = VISIT.planned_by(&sam, amira).await;
    moved(&sam, amira, id, "2026-12-02", "15:00").await;
    assert!(falls_due(&app, amira, id).await && falls_due(&app, yusuf, id).await);
    let list = sam.get("/children").await.words();
    assert!(
        list.contains("Moved: “Sam comes to see you”. Who needs to hear this?"),
        "{list}"
    );

    assert_eq!(told(&sam, amira, id, &["amira", "yusuf"]).await.status, 303);
    assert!(falls_due(&app, amira, id).await, "their mum has not heard");
    let address = format!("/children/{amira}/diary/{id}/telling");
    let (about, form) = (sam.get(&address).await.field("about"), form_id());
    let need_not = [
        ("id", form.as_str()),
        ("about", &about),
        ("person", "rana"),
        ("how", "need_not"),
        ("because", "She moved it herself."),
    ];
    for _ in 0..2 {
        assert_eq!(sam.post(&address, &need_not).await.goes_to(), address);
    }
    assert!(!falls_due(&app, amira, id).await && !falls_due(&app, yusuf, id).await);
    let page = sam.get(&address).await.words();
    assert!(
        page.contains("Told in person · Sam Osei, 23 November 2026"),
        "{page}"
    );
    assert!(page.contains("She moved it herself."), "{page}");
}

#[tokio::test]
async fn a_newer_change_has_to_be_told_again() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    told(&sam, child, id, &["amira", "yusuf", "rana"]).await;
    assert!(!falls_due(&app, child, id).await);
    assert_eq!(called_off(&sam, child, id).await.status, 303);
    assert!(falls_due(&app, child, id).await);
    told(&sam, child, id, &["amira", "yusuf", "rana"]).await;
    assert!(!falls_due(&app, child, id).await);
}

#[tokio::test]
async fn an_old_page_marks_what_it_showed_and_not_what_came_since() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    moved(&sam, child, id, "2026-12-02", "15:00").await;
    let (about, form) = (id.to_string(), form_id());
    let old = [
        ("id", form.as_str()),
        ("about", &about),
        ("how", "call"),
        ("person", "amira"),
        ("person", "yusuf"),
        ("person", "rana"),
    ];
    let address = format!("/children/{child}/diary/{id}/telling");
    assert_eq!(sam.post(&address, &old).await.status, 303);
    assert!(falls_due(&app, child, id).await);
}

#[tokio::test]
async fn a_new_plan_waits_for_the_first_letter_which_says_what_comes_next() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let plan = Plan {
        people: &["amira", "yusuf"],
        ..VISIT
    };
    let id = plan.planned_by(&sam, child).await;
    let file = app.file(child).await;
    assert!(
        crate::letters::due(&file, &DueRules::default()).is_some(),
        "her first letter has not gone"
    );
    assert!(!falls_due(&app, child, id).await);
    moved(&sam, child, id, "2026-12-02", "15:00").await;
    assert!(
        falls_due(&app, child, id).await,
        "a move is news all the same"
    );
}

#[tokio::test]
async fn a_reason_that_is_missing_is_asked_for_where_it_was_left_out() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    let address = format!("/children/{child}/diary/{id}/telling");
    let before = app
        .file(child)
        .await
        .families()
        .map(|one| one.entries.len())
        .sum::<usize>();
    for (people, place) in [
        (vec!["rana"], "#because-rana"),
        (vec!["amira", "yusuf"], "#because"),
    ] {
        let form = form_id();
        let mut fields = vec![
            ("id", form.as_str()),
            ("about", ""),
            ("how", "need_not"),
            ("because", " "),
        ];
        fields.extend(people.iter().map(|one| ("person", *one)));
        let answer = sam.post(&address, &fields).await;
        assert_eq!(answer.status, 422);
        assert_eq!(answer.attributes(".govuk-error-summary a", "href"), [place]);
    }
    let (form, long) = (form_id(), "a".repeat(10_000));
    let fields = [
        ("id", form.as_str()),
        ("how", "need_not"),
        ("because", &long),
        ("person", "rana"),
    ];
    let answer = sam.post(&address, &fields).await;
    assert_eq!(answer.status, 422);
    assert!(answer.attributes("#because-rana", "value").contains(&long));
    let fields = [("id", form.as_str()), ("how", "pigeon"), ("person", "rana")];
    assert_eq!(sam.post(&address, &fields).await.status, 422);
    let after = app
        .file(child)
        .await
        .families()
        .map(|one| one.entries.len())
        .sum::<usize>();
    assert_eq!(after, before);
}

#[tokio::test]
async fn nobody_is_marked_as_told_who_may_not_know_of_it() {
    let app = TestApp::with_families().await;
    let (sam, child) = (app.staff("Sam").await, app.child("Amira").await);
    let id = VISIT.planned_by(&sam, child).await;
    assert_eq!(told(&sam, child, id, &["mark"]).await.status, 404);
    assert_eq!(told(&sam, child, id, &["nobody-at-all"]).await.status, 404);
    assert_eq!(told(&sam, child, id, &[]).await.status, 404);
}

#[tokio::test]
async fn that_somebody_was_told_is_on_no_page_of_a_childs() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Rhys").await);
    let plan = Plan {
        children: &["rhys"],
        people: &["rhys"],
        ..VISIT
    };
    let id = plan.planned_by(&angharad, child).await;
    let rhys = app.child_in(child, true).await;
    rhys.post("/here", &[("go", "next")]).await;
    let before = rhys.get("/here").await.words();
    told(&angharad, child, id, &["rhys"]).await;
    assert_eq!(rhys.get("/here").await.words(), before);
}
