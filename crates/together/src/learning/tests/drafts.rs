//! The draft of a student or a trainee.

use ledger::{EntryId, FileId};

use super::{KIND, drafted, presses, says};
use crate::{
    learning::{Comment, Stands, held, mark},
    testing::{Answer, Browser, TestApp, form_id},
};

/// The newest draft that somebody was asked to look at.
async fn asked(app: &TestApp, child: FileId) -> EntryId {
    let file = app.file(child).await;
    let found = file.entries.iter().rev().find_map(|(stamp, _)| {
        let one = file.learning.get(stamp.id);
        one.map(|one| one.stamp.id)
    });
    found.expect("somebody was asked")
}

async fn looks(who: &Browser<'_>, page: &str, fields: &[(&str, &str)]) -> Answer {
    let id = form_id();
    let mut all = vec![("id", id.as_str())];
    all.extend_from_slice(fields);
    who.post(page, &all).await
}

#[tokio::test]
async fn a_students_letter_goes_when_their_supervisor_has_looked_at_that_version() {
    let app = TestApp::with_families().await;
    assert_eq!(says(&app, "Sam", "student", "Helen").await.status, 303);
    let (amira, sam) = (app.child("Amira").await, app.staff("Sam").await);
    let letter = drafted(&sam, amira).await;
    let answer = presses(&sam, &letter, "sending", KIND).await;
    assert_eq!(answer.status, 422);
    assert!(
        answer
            .words()
            .contains("Helen Marsh has to look at this before it goes"),
        "{}",
        answer.words()
    );
    assert_eq!(
        answer.box_text("text").trim_end(),
        KIND.trim_end(),
        "nothing is lost"
    );
    assert_eq!(presses(&sam, &letter, "looking", KIND).await.status, 303);
    assert_eq!(presses(&sam, &letter, "sending", KIND).await.status, 422);
    let helen = app.staff("Helen").await;
    let page = helen.get("/learning").await;
    let waits = page.attributes("#waiting ~ ul a", "href");
    assert_eq!(waits.len(), 1, "{}", page.words());
    let draft = helen.get(&waits[0]).await;
    assert!(
        draft.words().contains("I would like to meet you."),
        "{}",
        draft.words()
    );
    let comment = [
        ("line-3", "Say where, so that she can picture it."),
        ("fine", "no"),
    ];
    assert_eq!(looks(&helen, &waits[0], &comment).await.status, 303);
    let said = sam.get(&waits[0]).await;
    assert!(
        said.words()
            .contains("Say where, so that she can picture it.")
    );
    assert!(
        said.words().contains("I am Sam. I would like to meet you."),
        "beside its line"
    );
    assert_eq!(
        presses(&sam, &letter, "sending", KIND).await.status,
        422,
        "not yet"
    );
    // Changed, asked again, and found fine.
    let better = KIND.replace("meet you.", "meet you at your school.");
    assert_eq!(presses(&sam, &letter, "looking", &better).await.status, 303);
    let second = asked(&app, amira).await;
    let page = format!("/children/{amira}/looking/{second}");
    assert_eq!(looks(&helen, &page, &[("fine", "yes")]).await.status, 303);
    let other = better.replace("Goodbye", "Bye");
    assert_eq!(
        presses(&sam, &letter, "sending", &other).await.status,
        422,
        "a letter changed after the look is another letter"
    );
    assert_eq!(presses(&sam, &letter, "sending", &better).await.status, 303);
    let file = app.file(amira).await;
    assert!(
        file.letters
            .sent()
            .any(|(sent, _)| letter.ends_with(&sent.id.to_string()))
    );
    let learning = &file.learning;
    let (_, first) = &learning
        .get(waits[0].rsplit_once('/').unwrap().1.parse().unwrap())
        .unwrap()
        .looked[0];
    let comment = Comment {
        line: 3,
        words: "Say where, so that she can picture it.".to_owned(),
    };
    assert_eq!(first.comments, [comment]);
}

#[tokio::test]
async fn nobody_but_the_named_supervisor_finds_it_fine() {
    let app = TestApp::with_families().await;
    says(&app, "Sam", "trainee", "Helen").await;
    let (amira, sam) = (app.child("Amira").await, app.staff("Sam").await);
    let letter = drafted(&sam, amira).await;
    presses(&sam, &letter, "looking", KIND).await;
    let page = format!("/children/{amira}/looking/{}", asked(&app, amira).await);
    for other in ["Sam", "Owen", "Priya", "Bea"] {
        let other = app.staff(other).await;
        assert_eq!(looks(&other, &page, &[("fine", "yes")]).await.status, 404);
    }
    // A look by whoever was named before does not count for who is named now.
    says(&app, "Sam", "trainee", "Owen").await;
    let helen = app.staff("Helen").await;
    assert_eq!(looks(&helen, &page, &[("fine", "yes")]).await.status, 404);
    let owen = app.staff("Owen").await;
    assert_eq!(looks(&owen, &page, &[("fine", "yes")]).await.status, 303);
    let answer = presses(&sam, &letter, "sending", KIND).await;
    assert_eq!(answer.status, 303, "{}", answer.words());
}

#[tokio::test]
async fn the_supervisor_opens_what_the_student_works_in_writes_only_what_looking_takes_and_each_look_says_so()
 {
    let app = TestApp::with_families().await;
    let (amira, owen) = (app.child("Amira").await, app.staff("Owen").await);
    let file = format!("/children/{amira}");
    assert_eq!(owen.get(&file).await.status, 404);
    says(&app, "Sam", "student", "Owen").await;
    assert_eq!(owen.get(&file).await.status, 200);
    let owens = app.staff_id("Owen").await;
    let looks = app.looks(amira).await;
    let his = looks.iter().rfind(|look| look.who == owens).unwrap();
    assert!(
        his.why
            .contains("looks at the drafts of somebody who learns"),
        "{}",
        his.why
    );
    let before = app.entries(amira).await;
    for page in ["record", "promises", "stories", "whole-file"] {
        let id = form_id();
        let fields = [
            ("id", id.as_str()),
            ("kind", "visit"),
            ("text", "I was there."),
            ("title", "x"),
            ("people", "amira"),
            ("on", "2026-11-20"),
        ];
        owen.post(&format!("{file}/{page}"), &fields).await;
    }
    assert_eq!(app.entries(amira).await, before);
    let rhys = app.child("Rhys").await;
    assert_eq!(
        owen.get(&format!("/children/{rhys}")).await.status,
        404,
        "nobody who learns works there"
    );
    says(&app, "Sam", "no", "Owen").await;
    assert_eq!(owen.get(&file).await.status, 404);
}

#[tokio::test]
async fn a_colleague_who_does_not_learn_sends_as_ever() {
    let app = TestApp::with_families().await;
    says(&app, "Priya", "student", "Helen").await;
    let (amira, sam) = (app.child("Amira").await, app.staff("Sam").await);
    let letter = drafted(&sam, amira).await;
    let page = sam.get(&format!("{letter}/writing")).await;
    assert!(!page.words().contains("A look before it goes"));
    assert_eq!(presses(&sam, &letter, "sending", KIND).await.status, 303);
    let other = drafted(&sam, amira).await;
    assert_eq!(presses(&sam, &other, "looking", KIND).await.status, 404);
}

#[tokio::test]
async fn a_look_says_whether_it_can_go_and_what_helps() {
    let app = TestApp::with_families().await;
    says(&app, "Sam", "student", "Helen").await;
    let (amira, sam) = (app.child("Amira").await, app.staff("Sam").await);
    let letter = drafted(&sam, amira).await;
    presses(&sam, &letter, "looking", KIND).await;
    presses(&sam, &letter, "looking", KIND).await;
    let file = app.file(amira).await;
    let thing = letter.rsplit_once('/').unwrap().1.parse().unwrap();
    assert_eq!(
        file.learning.about(thing).count(),
        1,
        "asked twice is asked once"
    );
    let (helen, page) = (
        app.staff("Helen").await,
        format!("/children/{amira}/looking/{}", asked(&app, amira).await),
    );
    let answer = looks(&helen, &page, &[("line-1", "Good.")]).await;
    assert_eq!(answer.status, 422);
    assert_eq!(answer.field("line-1"), "Good.", "what was typed is there");
    assert_eq!(
        looks(&helen, &page, &[("fine", "no")]).await.status,
        422,
        "what helps?"
    );
}

#[test]
fn one_letter_more_is_another_version() {
    assert_ne!(mark(b"Dear Amira"), mark(b"Dear Amira,"));
    let nobody = crate::learning::Looks::default();
    assert_eq!(held(None, &nobody, uuid::Uuid::nil(), b"x"), None);
    let learns = crate::learning::Learns {
        stage: crate::learning::Stage::Student,
        supervisor: uuid::Uuid::nil(),
        supervisor_name: "Helen".to_owned(),
    };
    let held = held(Some(&learns), &nobody, uuid::Uuid::nil(), b"x");
    assert_eq!(held.unwrap().stands, Stands::NotAsked);
}

#[tokio::test]
async fn a_trainees_report_is_filed_when_their_supervisor_has_looked_at_that_version() {
    let app = TestApp::with_families().await;
    assert_eq!(says(&app, "Sam", "trainee", "Helen").await.status, 303);
    let (amira, sam, id) = (app.child("Amira").await, app.staff("Sam").await, form_id());
    let list = format!("/children/{amira}/reports");
    let begun = [("id", id.as_str()), ("kind", "safeguarding")];
    assert_eq!(sam.post(&list, &begun).await.status, 303);
    let report = format!("{list}/{id}");
    let waits = "Helen Marsh has to look at this before it goes";
    let before = sam.get(&format!("{report}/filing")).await;
    assert!(before.words().contains(waits), "{}", before.words());
    let page = sam.get(&format!("{report}/writing")).await;
    let (version, text) = (page.field("version"), page.box_text("text"));
    let fields = [("version", version.as_str()), ("text", text.as_str())];
    let asks = sam.post(&format!("{report}/looking"), &fields).await;
    assert_eq!(asks.status, 303);
    let helen = app.staff("Helen").await;
    let look = format!("/children/{amira}/looking/{}", asked(&app, amira).await);
    assert_eq!(looks(&helen, &look, &[("fine", "yes")]).await.status, 303);
    let after = sam.get(&format!("{report}/filing")).await;
    assert!(!after.words().contains(waits), "{}", after.words());
    // Another text is another version.
    let page = sam.get(&format!("{report}/writing")).await;
    let (version, more) = (page.field("version"), format!("{text}\n\nMore.\n"));
    let fields = [("version", version.as_str()), ("text", more.as_str())];
    assert_eq!(
        sam.post(&format!("{report}/writing"), &fields).await.status,
        303
    );
    let changed = sam.get(&format!("{report}/filing")).await;
    assert!(changed.words().contains(waits), "{}", changed.words());
}
