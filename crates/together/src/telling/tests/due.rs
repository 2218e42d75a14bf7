//! What is due about telling: each step on its day, in one file and not in six; what is to be told again; news that waits.

use super::{letter_written, planned, told};
use crate::{
    children::{Due, What},
    letters::LetterKind,
    telling::News,
    testing::{TestApp, form_id},
};

async fn due(app: &TestApp, child: ledger::FileId) -> Vec<Due> {
    let file = app.file(child).await;
    // The demo has a plan of its own, for what will be recommended.
    let is_demos = |plan: &ledger::EntryId| {
        let mut families = file.families();
        let found = families.find_map(|family| family.plans.get(*plan));
        found.is_some_and(|plan| plan.plan.news == News::Recommendation)
    };
    let ours = |what: &What| match what {
        What::TellPlan(plan) => !is_demos(plan),
        What::TellAgain(_) | What::TellNews(_) => true,
        _ => false,
    };
    let all = app.due(child).await.into_iter();
    all.filter(|due| ours(&due.what)).collect()
}

#[tokio::test]
async fn each_child_has_their_own_step_and_only_the_first_has_that_of_their_nan() {
    let app = TestApp::with_families().await;
    let (kyle, rose) = (app.child("Kyle").await, app.child("Rose").await);
    let plan = planned(&app, kyle).await;
    assert_eq!(due(&app, kyle).await.len(), 1);
    assert_eq!(due(&app, rose).await.len(), 1);
    let angharad = app.staff("Angharad").await;
    told(&angharad, rose, plan, &["rose"]).await;
    assert!(due(&app, rose).await.is_empty());
    told(&angharad, kyle, plan, &["kyle"]).await;
    assert_eq!(due(&app, kyle).await[0].what, What::TellPlan(plan));
    told(&angharad, kyle, plan, &["carol"]).await;
    assert!(due(&app, kyle).await.is_empty());
}

#[tokio::test]
async fn a_plan_that_was_called_off_is_due_no_more() {
    let app = TestApp::with_families().await;
    let kyle = app.child("Kyle").await;
    let plan = planned(&app, kyle).await;
    let angharad = app.staff("Angharad").await;
    let page = format!("/children/{kyle}/telling/plans/{plan}/calling-off");
    let id = form_id();
    assert_eq!(angharad.post(&page, &[("id", &id)]).await.status, 422);
    let fields = [
        ("id", id.as_str()),
        ("off_because", "The hearing was moved."),
    ];
    assert_eq!(angharad.post(&page, &fields).await.status, 303);
    assert!(due(&app, kyle).await.is_empty());
}

#[tokio::test]
async fn hard_news_in_a_letter_without_a_plan_is_due_until_somebody_told_it() {
    let app = TestApp::with_families().await;
    let kyle = app.child("Kyle").await;
    let letter = letter_written(&app, kyle, LetterKind::Goodbye, None).await;
    assert_eq!(due(&app, kyle).await[0].what, What::TellNews(letter));
    let angharad = app.staff("Angharad").await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("how", "need_not"),
        ("because", "Owen told him at school."),
    ];
    let page = format!("/children/{kyle}/telling/told/{letter}");
    assert_eq!(angharad.post(&page, &fields).await.status, 303);
    assert!(due(&app, kyle).await.is_empty());
}

#[tokio::test]
async fn what_needs_telling_again_is_due_on_its_day() {
    let app = TestApp::with_families().await;
    let kyle = app.child("Kyle").await;
    let letter = letter_written(&app, kyle, LetterKind::WhatChanged, None).await;
    assert!(due(&app, kyle).await.is_empty());
    let angharad = app.staff("Angharad").await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("by", "2026-11-30"),
        ("again_because", "He was tired."),
    ];
    let page = format!("/children/{kyle}/telling/told/{letter}/again");
    assert_eq!(angharad.post(&page, &fields).await.status, 303);
    let found = due(&app, kyle).await;
    assert_eq!(found[0].what, What::TellAgain(letter));
    assert_eq!(found[0].by, jiff::civil::date(2026, 11, 30));
}
