//! A child's words are kept exactly, only added to, and not shown back unless a worker marked that safe.

use super::{at, gives_words};
use crate::{
    testing::{TestApp, form_id},
    voice::Heard,
};

/// Things that any tidying would change.
const EXACTLY: &[&str] = &[
    "i  DONT wanna\n\n\ngo",
    " begins with a space",
    "café ≠ cafe\u{301}",
    "أنا أحب جدتي",
    "👩‍👩‍👧‍👦 ✨",
    "<b>not bold</b> & \"so\"",
    "Dwi'n hoffi sglodion — ŵ ŷ",
];

#[tokio::test]
async fn words_are_kept_byte_for_byte() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    for words in EXACTLY {
        assert_eq!(gives_words(&rhys, "say", words).await.goes_to(), "/here");
        let file = app.file(child).await;
        let (_, said) = file.voice.said().last().unwrap();
        assert_eq!(
            (said.words.as_str(), &said.heard),
            (*words, &Heard::OnTheirScreen)
        );
    }
}

#[tokio::test]
async fn a_question_is_kept_byte_for_byte_and_waits_for_an_answer() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    for words in EXACTLY {
        gives_words(&rhys, "ask", words).await;
        assert_eq!(
            app.file(child)
                .await
                .voice
                .waiting()
                .last()
                .unwrap()
                .asked
                .words,
            *words
        );
    }
}

#[tokio::test]
async fn what_was_said_is_not_shown_back_and_the_page_says_who_has_it() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    gives_words(&rhys, "say", "Zqxsecret one").await;
    gives_words(&rhys, "ask", "Zqxsecret two?").await;
    let thanks = rhys.get("/here").await.words();
    assert!(
        thanks.contains("Angharad has it now.") && thanks.contains("Thursday 26 November"),
        "{thanks}"
    );
    let mut pages = String::new();
    for place in ["home", "say", "ask", "about-me", "thanks", "next"] {
        pages += &at(&rhys, place).await.html();
    }
    assert!(!pages.contains("Zqxsecret"));
    let home = at(&rhys, "home").await.words();
    assert!(
        home.contains("You asked something on Monday 23 November"),
        "{home}"
    );
    assert!(
        home.contains("Angharad has it and will tell you by Thursday 26 November."),
        "{home}"
    );
    assert!(
        home.contains("You said something on Monday 23 November"),
        "{home}"
    );
}

#[tokio::test]
async fn words_that_a_worker_marked_safe_are_shown_back() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    gives_words(&rhys, "ask", "Zqxsafe?").await;
    let angharad = app.staff("Angharad").await;
    let question = app
        .file(child)
        .await
        .voice
        .waiting()
        .last()
        .unwrap()
        .stamp
        .id;
    let id = form_id();
    let safe = format!("/children/{child}/said/{question}/showing-back");
    assert_eq!(angharad.post(&safe, &[("id", &id)]).await.status, 303);
    assert!(at(&rhys, "home").await.words().contains("Zqxsafe?"));
}

#[tokio::test]
async fn words_marked_safe_are_hidden_again_when_somebody_else_holds_the_phone() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    gives_words(&rhys, "ask", "Zqxsafe?").await;
    let angharad = app.staff("Angharad").await;
    let question = app
        .file(child)
        .await
        .voice
        .waiting()
        .last()
        .unwrap()
        .stamp
        .id;
    let (id, other) = (form_id(), form_id());
    angharad
        .post(
            &format!("/children/{child}/said/{question}/showing-back"),
            &[("id", &id)],
        )
        .await;
    let fields = [
        ("id", other.as_str()),
        ("post", "nobody"),
        ("phone", "people"),
        ("phone_people", "dawn"),
        ("beside", "nobody"),
        ("said_by", "child"),
        ("readers", "workers"),
    ];
    let asked = angharad
        .post(&format!("/children/{child}/about-me/safe"), &fields)
        .await;
    assert_eq!(asked.status, 303, "{}", asked.words());
    assert!(!at(&rhys, "home").await.words().contains("Zqxsafe?"));
}

#[tokio::test]
async fn an_answer_is_on_the_childs_screen_and_the_question_is_not_due_any_more() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    gives_words(&rhys, "ask", "When?").await;
    let question = app
        .file(child)
        .await
        .voice
        .waiting()
        .last()
        .unwrap()
        .stamp
        .id;
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    let fields = [
        ("id", id.as_str()),
        ("answer", "On Sunday, at two."),
        ("how", "screen"),
    ];
    let answered = angharad
        .post(&format!("/children/{child}/said/{question}"), &fields)
        .await;
    assert_eq!(answered.status, 303);
    let home = at(&rhys, "home").await;
    assert!(
        home.words().contains("See what Angharad says"),
        "{}",
        home.words()
    );
    assert!(
        !home.words().contains("On Sunday"),
        "an answer is opened, not lying about"
    );
    let answer = at(&rhys, &format!("answer {question}")).await;
    assert!(
        answer.words().contains("On Sunday, at two."),
        "{}",
        answer.words()
    );
    assert_eq!(app.file(child).await.voice.waiting().count(), 0);
}

#[tokio::test]
async fn an_answer_given_in_another_way_is_on_no_screen() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    gives_words(&rhys, "ask", "When?").await;
    let question = app
        .file(child)
        .await
        .voice
        .waiting()
        .last()
        .unwrap()
        .stamp
        .id;
    let (angharad, id) = (app.staff("Angharad").await, form_id());
    let fields = [
        ("id", id.as_str()),
        ("answer", "Zqxtold on Sunday."),
        ("how", "other"),
    ];
    angharad
        .post(&format!("/children/{child}/said/{question}"), &fields)
        .await;
    assert!(!at(&rhys, "home").await.html().contains("Zqxtold"));
    rhys.post("/here", &[("go", &format!("answer {question}"))])
        .await;
    assert!(!rhys.get("/here").await.html().contains("Zqxtold"));
    assert_eq!(app.file(child).await.voice.waiting().count(), 0);
}

#[tokio::test]
async fn a_form_sent_twice_is_said_once() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let rhys = app.child_in(child, false).await;
    let id = at(&rhys, "say").await.field("id");
    let before = app.file(child).await.voice.said().len();
    let fields = [("id", id.as_str()), ("do", "say"), ("words", "Once.")];
    let (one, other) = tokio::join!(rhys.post("/here", &fields), rhys.post("/here", &fields));
    assert_eq!((one.goes_to(), other.goes_to()), ("/here", "/here"));
    assert_eq!(app.file(child).await.voice.said().len(), before + 1);
}

#[tokio::test]
async fn an_empty_box_is_a_kind_sentence() {
    let app = TestApp::with_families().await;
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    for nothing in ["", "   \n "] {
        let answer = gives_words(&rhys, "say", nothing).await;
        assert_eq!(answer.status, 422);
        assert!(
            answer.words().contains("There is nothing here yet."),
            "{}",
            answer.words()
        );
    }
}

#[tokio::test]
async fn a_text_that_is_too_long_is_put_back_whole() {
    let app = TestApp::with_families().await;
    let rhys = app.child_in(app.child("Rhys").await, false).await;
    let long = "a".repeat(100_001);
    let answer = gives_words(&rhys, "say", &long).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.box_text("words").len(), long.len());
}

#[tokio::test]
async fn somebody_who_goes_back_and_writes_again_loses_neither_text_and_is_shown_neither() {
    let app = TestApp::with_families().await;
    let child = app.child("Rhys").await;
    let (rhys, id) = (app.child_in(child, false).await, form_id());
    for words in ["Zqxfirst", "Zqxsecond", "Zqxsecond", "Zqxfirst"] {
        let fields = [("id", id.as_str()), ("do", "say"), ("words", words)];
        let answer = rhys.post("/here", &fields).await;
        assert_eq!(answer.goes_to(), "/here", "{}", answer.words());
        assert!(!rhys.get("/here").await.html().contains("Zqx"));
    }
    let file = app.file(child).await;
    let said = file.voice.said().iter().map(|(_, said)| &said.words);
    let said: Vec<_> = said.filter(|words| words.starts_with("Zqx")).collect();
    assert_eq!(said, ["Zqxfirst", "Zqxsecond"]);
}
