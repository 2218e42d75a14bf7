//! Making a promise.

use super::{promised, rhys_asks};
use crate::{
    promises::{about, open},
    testing::{TestApp, form_id},
};

#[tokio::test]
async fn one_press_on_a_question_promises_the_child_an_answer_by_a_day() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "Will I see Nain?").await;
    let angharad = app.staff("Angharad").await;
    let page = angharad
        .get(&format!("/children/{child}/said/{question}"))
        .await;
    let form = format!("form[action=\"/children/{child}/promises\"] input");
    let (names, values) = (
        page.attributes(&form, "name"),
        page.attributes(&form, "value"),
    );
    let fields: Vec<(&str, &str)> = names
        .iter()
        .map(String::as_str)
        .zip(values.iter().map(String::as_str))
        .collect();
    let pressed = angharad
        .post(&format!("/children/{child}/promises"), &fields)
        .await;
    assert_eq!(pressed.status, 303, "{}", pressed.words());
    let file = app.file(child).await;
    let promise = about(&file, question.parse().map(ledger::EntryId).unwrap()).unwrap();
    assert_eq!(promise.owner().first_name, "Angharad");
    assert_eq!(promise.by().to_string(), "2026-11-26");
    assert!(promise.made.to.contains(file.child()));
}

#[tokio::test]
async fn the_same_press_twice_is_one_promise_and_a_second_worker_is_led_to_the_first() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "When?").await;
    let (angharad, owner) = (
        app.staff("Angharad").await,
        app.staff_id("Angharad").await.to_string(),
    );
    let address = format!("/children/{child}/promises");
    let id = form_id();
    let mut fields = [
        ("id", id.as_str()),
        ("question", question.as_str()),
        ("owner", owner.as_str()),
        ("by", "2026-11-26"),
    ];
    for _ in 0..2 {
        assert_eq!(angharad.post(&address, &fields).await.status, 303);
    }
    let other = form_id();
    fields[0].1 = &other;
    let second = angharad.post(&address, &fields).await;
    assert_eq!(second.goes_to(), format!("{address}/{id}"));
    assert_eq!(super::how_many(&app, child).await, 1);
}

#[tokio::test]
async fn a_promised_question_is_due_on_the_promised_day_and_only_once() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "When?").await;
    promised(&app, child, &question, "2026-12-04").await;
    let due = app.due(child).await;
    let due: Vec<String> = due.iter().map(|due| due.by.to_string()).collect();
    assert_eq!(due, ["2026-12-04"]);
    let list = app.staff("Angharad").await.get("/children").await.words();
    assert!(list.contains("You promised to find out: “When?”"), "{list}");
}

#[tokio::test]
async fn what_was_promised_during_a_visit_is_typed_with_the_childs_own_words() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let (angharad, owner) = (
        app.staff("Angharad").await,
        app.staff_id("Angharad").await.to_string(),
    );
    let address = format!("/children/{child}/promises");
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("their_words", "cAn  i keep the dog"),
        ("subject", "Whether Bryn may stay"),
        ("to", "rhys"),
        ("to", "mam"),
        ("owner", owner.as_str()),
        ("by", "2026-12-01"),
    ];
    let made = angharad.post(&address, &fields).await;
    assert_eq!(made.goes_to(), format!("{address}/{id}"));
    let file = app.file(child).await;
    let promise = open(&file).last().unwrap();
    let question = promise.made.question.unwrap();
    assert_eq!(file.voice.words(question), Some("cAn  i keep the dog"));
    assert_eq!(promise.made.subject, "Whether Bryn may stay");
    assert_eq!(promise.made.to.len(), 2);
    let page = angharad.get(made.goes_to()).await;
    assert!(page.words().contains("Whether Bryn may stay"));
    assert_eq!(page.texts("blockquote.quote"), ["cAn i keep the dog"]);
}

#[tokio::test]
async fn a_form_with_faults_comes_back_with_everything_that_was_typed() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let angharad = app.staff("Angharad").await;
    let before = app.entries(child).await;
    for by in ["", "2026-11-22", "2028-01-01", "2026-02-30", "9999-12-31"] {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("subject", "Zqxsubject"),
            ("called", "Zqxcalled"),
            ("owner", "nobody"),
            ("by", by),
        ];
        let answer = angharad
            .post(&format!("/children/{child}/promises"), &fields)
            .await;
        assert_eq!(answer.status, 422, "“{by}”");
        assert_eq!(
            answer.attributes(".govuk-error-summary a", "href"),
            ["#to", "#owner", "#by"],
            "“{by}”"
        );
        assert_eq!(answer.field("subject"), "Zqxsubject");
        assert_eq!(answer.field("called"), "Zqxcalled");
        assert_eq!(answer.field("by"), by);
    }
    let id = form_id();
    let nothing = angharad
        .post(&format!("/children/{child}/promises"), &[("id", &id)])
        .await;
    assert!(
        nothing
            .words()
            .contains("Write what they asked, or what you will find out"),
        "{}",
        nothing.words()
    );
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn somebody_who_does_not_work_with_the_child_owns_no_promise() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "When?").await;
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    let owner = app.staff_id("Sam").await.to_string();
    let fields = [
        ("id", id.as_str()),
        ("question", question.as_str()),
        ("owner", owner.as_str()),
        ("by", "2026-11-26"),
    ];
    let answer = angharad
        .post(&format!("/children/{child}/promises"), &fields)
        .await;
    assert_eq!(answer.status, 422);
    assert!(
        answer.words().contains("When?"),
        "the question is on the page that says so"
    );
    assert_eq!(super::how_many(&app, child).await, 0);
}

#[tokio::test]
async fn a_question_that_was_answered_or_never_asked_is_not_promised() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "When?").await;
    let (angharad, owner) = (
        app.staff("Angharad").await,
        app.staff_id("Angharad").await.to_string(),
    );
    let id = form_id();
    let said = format!("/children/{child}/said/{question}");
    angharad
        .post(&said, &[("id", &id), ("answer", "Now."), ("how", "told")])
        .await;
    let address = format!("/children/{child}/promises");
    for (question, status, to) in [
        (question.clone(), 303, said.clone()),
        (form_id(), 404, String::new()),
    ] {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("question", question.as_str()),
            ("owner", owner.as_str()),
            ("by", "2026-11-26"),
        ];
        let answer = angharad.post(&address, &fields).await;
        assert_eq!((answer.status.as_u16(), answer.goes_to()), (status, &*to));
    }
    assert_eq!(super::how_many(&app, child).await, 0);
}

#[tokio::test]
async fn a_promise_of_another_child_is_not_there() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "When?").await;
    let promise = promised(&app, child, &question, "2026-11-26").await;
    let amira = app.child("Amira").await;
    let elsewhere = promise.replace(&child.to_string(), &amira.to_string());
    let sam = app.staff("Sam").await;
    assert_eq!(sam.get(&elsewhere).await.status, 404);
    assert_eq!(sam.get(&promise).await.status, 404);
}
