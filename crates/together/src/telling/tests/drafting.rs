//! A letter begun from a plan says what was planned to be said to its reader.

use super::planned;
use crate::testing::{TestApp, form_id};

/// The draft of a letter of this kind to this person, begun from a plan.
async fn drafted(
    app: &TestApp,
    child: ledger::FileId,
    kind: &str,
    to: &str,
    about: &str,
) -> String {
    let angharad = app.staff("Angharad").await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("kind", kind),
        ("to", to),
        ("about", about),
    ];
    let begun = angharad
        .post(&format!("/children/{child}/letters"), &fields)
        .await;
    assert_eq!(begun.status, 303, "{}", begun.words());
    angharad.get(begun.goes_to()).await.box_text("text")
}

const SAYS: &str = "The judge said that you will live with Nan.";
const AT_HOME: &str = "What you can say at home: Nan knows. You can talk about it with her";

#[tokio::test]
async fn what_was_planned_to_be_said_stands_where_the_wording_has_a_place_for_it() {
    let app = TestApp::with_families().await;
    let rose = app.child("Rose").await;
    let plan = planned(&app, rose).await.to_string();
    let text = drafted(&app, rose, "decision", "rose", &plan).await;
    assert!(text.contains(SAYS) && text.contains(AT_HOME), "{text}");
    assert!(!text.contains("[decision]"), "{text}");
    assert!(
        text.contains("[because]"),
        "what nobody said is a gap: {text}"
    );
    let to_nan = drafted(&app, rose, "decision", "carol", &plan).await;
    assert!(to_nan.contains(SAYS), "{to_nan}");
}

#[tokio::test]
async fn where_the_wording_has_no_place_for_it_it_stands_below_the_greeting() {
    let app = TestApp::with_families().await;
    let rose = app.child("Rose").await;
    let plan = planned(&app, rose).await.to_string();
    let text = drafted(&app, rose, "goodbye", "rose", &plan).await;
    let paragraphs: Vec<&str> = text.split("\n\n").collect();
    assert!(paragraphs[0].starts_with("Dear"), "{text}");
    assert_eq!(paragraphs[1], SAYS);
}

#[tokio::test]
async fn nobody_who_is_not_in_the_plan_is_told_by_a_draft_and_no_plan_that_was_called_off_tells() {
    let app = TestApp::with_families().await;
    let rose = app.child("Rose").await;
    let plan = planned(&app, rose).await;
    let file = app.file(rose).await;
    let people = file.families().flat_map(|family| family.people.all());
    let in_plan = |slug: &str| super::all_six().iter().any(|(one, _)| *one == slug);
    let other = people
        .filter(|person| !person.child)
        .find(|person| !in_plan(person.slug.as_str()))
        .expect("somebody else")
        .slug
        .to_string();
    let text = drafted(&app, rose, "decision", &other, &plan.to_string()).await;
    assert!(!text.contains(SAYS), "{text}");
    let angharad = app.staff("Angharad").await;
    let id = form_id();
    let off = [
        ("id", id.as_str()),
        ("off_because", "It was another family."),
    ];
    let address = format!("/children/{rose}/telling/plans/{plan}/calling-off");
    assert_eq!(angharad.post(&address, &off).await.status, 303);
    let text = drafted(&app, rose, "decision", "rose", &plan.to_string()).await;
    assert!(!text.contains(SAYS), "{text}");
}
