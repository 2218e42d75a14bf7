//! Answering a promise.

use super::{answers, home, promised, rhys_asks};
use crate::{
    promises::{How, Outcome},
    testing::{TestApp, form_id},
};

#[tokio::test]
async fn an_answer_on_their_pages_is_opened_there_and_nothing_waits_any_more() {
    let app = TestApp::with_families().await;
    let (rhys, child, question) = rhys_asks(&app, "When?").await;
    let promise = promised(&app, child, &question, "2026-11-26").await;
    let answered = answers(&app, &promise, "their_pages", &[]).await;
    assert_eq!(answered.goes_to(), promise, "{}", answered.words());
    let page = home(&rhys).await;
    let words = page.words();
    assert!(
        words.contains("Angharad has something to tell you"),
        "{words}"
    );
    assert!(!words.contains("is finding something out"), "{words}");
    assert!(!words.contains("Zqxfound"), "an answer is opened: {words}");
    let place = page
        .attributes("button[name=go]", "value")
        .into_iter()
        .find(|place| place.starts_with("answer "))
        .unwrap();
    rhys.post("/here", &[("go", &place)]).await;
    assert!(
        rhys.get("/here")
            .await
            .words()
            .contains("Zqxfound: on Sunday.")
    );
    assert_eq!(super::how_many(&app, child).await, 0);
    assert!(app.due(child).await.is_empty());
}

#[tokio::test]
async fn an_answer_told_in_another_way_is_on_no_screen_and_no_screen_waits() {
    let app = TestApp::with_families().await;
    for how in ["in_talk", "letter"] {
        let (rhys, child, question) = rhys_asks(&app, "When?").await;
        let promise = promised(&app, child, &question, "2026-11-26").await;
        assert!(
            home(&rhys)
                .await
                .words()
                .contains("is finding something out")
        );
        assert_eq!(answers(&app, &promise, how, &[]).await.status, 303);
        let words = home(&rhys).await.words();
        assert!(
            !words.contains("is finding something out") && !words.contains("Zqxfound"),
            "{how}: {words}"
        );
        assert!(!words.contains("will tell you by"), "{how}: {words}");
    }
}

#[tokio::test]
async fn what_could_not_be_found_out_says_so_and_why() {
    let app = TestApp::with_families().await;
    let (rhys, child, question) = rhys_asks(&app, "When?").await;
    let promise = promised(&app, child, &question, "2026-11-26").await;
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    let fields = [
        ("id", id.as_str()),
        ("outcome", "could_not"),
        ("found", "The school would not say."),
        ("how", "their_pages"),
    ];
    angharad.post(&promise, &fields).await;
    let file = app.file(child).await;
    let (_, answer) = file
        .promises
        .all()
        .last()
        .unwrap()
        .answered
        .clone()
        .unwrap();
    assert_eq!(
        (answer.outcome, answer.how),
        (Outcome::CouldNot, How::TheirPages)
    );
    let place = format!("answer {}", file.promises.all().last().unwrap().id());
    rhys.post("/here", &[("go", &place)]).await;
    let page = rhys.get("/here").await.words();
    assert!(
        page.contains("Angharad could not find it out. The school would not say."),
        "{page}"
    );
}

#[tokio::test]
async fn an_answer_is_kept_once_and_another_answer_changes_nothing() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "When?").await;
    let promise = promised(&app, child, &question, "2026-11-26").await;
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    let fields = [
        ("id", id.as_str()),
        ("outcome", "found_out"),
        ("found", "Once."),
        ("how", "in_talk"),
    ];
    for _ in 0..2 {
        assert_eq!(angharad.post(&promise, &fields).await.status, 303);
    }
    let before = app.entries(child).await;
    let other = answers(&app, &promise, "in_talk", &[]).await;
    assert_eq!(other.status, 409);
    assert!(
        other.words().contains("Zqxfound: on Sunday."),
        "what was typed is not lost: {}",
        other.words()
    );
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn a_form_without_words_or_way_comes_back_with_what_was_typed() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "When?").await;
    let promise = promised(&app, child, &question, "2026-11-26").await;
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    let answer = angharad
        .post(
            &promise,
            &[("id", &id), ("outcome", "maybe"), ("found", " ")],
        )
        .await;
    assert_eq!(answer.status, 422);
    assert_eq!(
        answer.attributes(".govuk-error-summary a", "href"),
        ["#outcome", "#found", "#how"]
    );
    let answer = answers(&app, &promise, "by_pigeon", &[]).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.box_text("found"), "Zqxfound: on Sunday.");
    let elsewhere = format!("/children/{child}/promises/{}", form_id());
    let nothing = angharad.post(&elsewhere, &[("id", &id)]).await;
    assert_eq!(nothing.status, 404);
}

#[tokio::test]
async fn an_answer_goes_to_a_screen_only_where_we_know_who_sees_it() {
    let app = TestApp::with_families().await;
    let child = app.child("Amira").await;
    let (sam, owner) = (
        app.staff("Sam").await,
        app.staff_id("Sam").await.to_string(),
    );
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("subject", "Whether the pool is open"),
        ("to", "amira"),
        ("owner", owner.as_str()),
        ("by", "2026-11-26"),
    ];
    let made = sam
        .post(&format!("/children/{child}/promises"), &fields)
        .await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("outcome", "found_out"),
        ("found", "It is."),
        ("how", "their_pages"),
    ];
    let answer = sam.post(made.goes_to(), &fields).await;
    assert_eq!(answer.status, 422);
    assert!(
        answer
            .words()
            .contains("Nobody has told us who holds their phone"),
        "{}",
        answer.words()
    );
    assert_eq!(answer.box_text("found"), "It is.");
}

#[tokio::test]
async fn a_question_answered_directly_ends_its_promise_too() {
    let app = TestApp::with_families().await;
    let (rhys, child, question) = rhys_asks(&app, "When?").await;
    promised(&app, child, &question, "2026-11-26").await;
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    let said = format!("/children/{child}/said/{question}");
    let fields = [("id", id.as_str()), ("answer", "Now."), ("how", "told")];
    assert_eq!(angharad.post(&said, &fields).await.status, 303);
    assert_eq!(super::how_many(&app, child).await, 0);
    let words = home(&rhys).await.words();
    assert!(!words.contains("is finding something out"), "{words}");
}

#[tokio::test]
async fn a_letter_with_the_answer_can_be_begun_to_each_of_those_it_was_promised_to() {
    let app = TestApp::with_families().await;
    let (_, child, question) = rhys_asks(&app, "When?").await;
    let promise = promised(&app, child, &question, "2026-11-26").await;
    let page = app.staff("Angharad").await.get(&promise).await;
    let form = format!("form.begin-letter[action=\"/children/{child}/letters\"]");
    let field = |name: &str| page.attributes(&format!("{form} input[name={name}]"), "value");
    assert_eq!(field("kind"), ["answer"]);
    assert_eq!(field("about"), [question]);
    assert_eq!(field("to"), ["rhys"]);
    assert_eq!(field("id").len(), 1);
}
