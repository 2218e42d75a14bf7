//! A plan: brothers and sisters and whoever they live with hear it within hours, or somebody says why not.

use super::{SIX, all_six, plan_fields, planned, post, told};
use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn six_brothers_and_sisters_and_their_nan_are_planned_once_and_stand_in_order() {
    let app = TestApp::with_families().await;
    let kyle = app.child("Kyle").await;
    let plan = planned(&app, kyle).await;
    let rose = app.child("Rose").await;
    let angharad = app.staff("Angharad").await;
    let page = angharad
        .get(&format!("/children/{rose}/telling/plans/{plan}"))
        .await;
    let names = page.texts("ol.people h3");
    assert_eq!(names.len(), 7, "{names:?}");
    assert!(names[0].starts_with("Carol"), "{names:?}");
    assert!(names[1].starts_with("Kyle"), "{names:?}");
    assert!(names[6].starts_with("Rose"), "{names:?}");
}

#[tokio::test]
async fn a_plan_that_spreads_them_over_days_is_held_until_somebody_says_why() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Kyle").await);
    let address = format!("/children/{child}/telling/new");
    let id = form_id();
    let mut fields = plan_fields(&id, "2026-11-25", &all_six(), "carol");
    fields.push(("day-rose".to_owned(), "2026-11-27".to_owned()));
    let held = post(&angharad, &address, &fields).await;
    assert_eq!(held.status, 422);
    assert!(
        held.words().contains("on different days"),
        "{}",
        held.words()
    );
    let plans = |file: &crate::door::OpenFile| file.families().next().unwrap().plans.all().len();
    assert_eq!(plans(&app.file(child).await), 1, "only the demo’s own");
    fields.push((
        "because".to_owned(),
        "Rose is in hospital until Friday.".to_owned(),
    ));
    assert_eq!(post(&angharad, &address, &fields).await.status, 303);
    let file = app.file(child).await;
    let plan = &file.families().next().unwrap().plans.all()[1];
    assert_eq!(plan.plan.because, "Rose is in hospital until Friday.");
}

#[tokio::test]
async fn a_plan_over_a_whole_day_without_somebody_they_live_with_or_without_a_sister_is_held() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, app.child("Kyle").await);
    let address = format!("/children/{child}/telling/new");
    let mut long = all_six();
    long[5].1 = "20:00";
    let mut without = all_six();
    without.remove(5);
    let tries = [
        (long, "carol", "more than 4 hours"),
        (
            all_six(),
            "",
            "Nobody is marked as the person the children live with",
        ),
        (without, "carol", "Not in the plan: Rose"),
    ];
    for (people, home, says) in tries {
        let fields = plan_fields(&form_id(), "2026-11-25", &people, home);
        let held = post(&angharad, &address, &fields).await;
        assert_eq!(held.status, 422);
        assert!(held.words().contains(says), "{says}: {}", held.words());
    }
}

#[tokio::test]
async fn who_heard_it_together_is_told_together_and_each_childs_own_file_has_it() {
    let app = TestApp::with_families().await;
    let child = app.child("Kyle").await;
    let plan = planned(&app, child).await;
    let angharad = app.staff("Angharad").await;
    let done = told(&angharad, child, plan, &["kyle", "shannon", "carol"]).await;
    assert_eq!(done.status, 303, "{}", done.words());
    let (kyle, shannon) = (
        app.file(child).await,
        app.file(app.child("Shannon").await).await,
    );
    assert!(kyle.telling.is_told(plan));
    assert!(shannon.telling.is_told(plan));
    assert!(
        !app.file(app.child("Rose").await)
            .await
            .telling
            .is_told(plan)
    );
    let plan = kyle.families().next().unwrap().plans.get(plan).unwrap();
    let waiting: Vec<_> = plan
        .waiting()
        .iter()
        .map(|step| step.person.to_string())
        .collect();
    assert_eq!(waiting, SIX[2..]);
}

#[tokio::test]
async fn what_a_child_said_to_it_is_their_own_words_and_is_not_written_for_two() {
    let app = TestApp::with_families().await;
    let child = app.child("Kyle").await;
    let plan = planned(&app, child).await;
    let angharad = app.staff("Angharad").await;
    let page = format!("/children/{child}/telling/plans/{plan}");
    let id = form_id();
    let mut fields = vec![
        ("id", id.as_str()),
        ("how", "in_person"),
        ("understood", "He nodded."),
        ("their_words", "Zqxgood. Write that."),
        ("person", "kyle"),
        ("person", "shannon"),
    ];
    let answer = angharad.post(&page, &fields).await;
    assert_eq!(answer.status, 422, "{}", answer.words());
    fields.pop();
    assert_eq!(angharad.post(&page, &fields).await.status, 303);
    let kyle = app.file(child).await;
    let (_, talked) = kyle.telling.talked(plan).next().unwrap();
    assert_eq!(
        kyle.voice.words(talked.heard.unwrap()),
        Some("Zqxgood. Write that.")
    );
}

#[tokio::test]
async fn nobody_is_talked_through_with_nothing_said_of_how_they_took_it() {
    let app = TestApp::with_families().await;
    let child = app.child("Kyle").await;
    let plan = planned(&app, child).await;
    let angharad = app.staff("Angharad").await;
    let page = format!("/children/{child}/telling/plans/{plan}");
    for how in ["in_person", "need_not", ""] {
        let id = form_id();
        let fields = [("id", id.as_str()), ("how", how), ("person", "kyle")];
        assert_eq!(angharad.post(&page, &fields).await.status, 422, "{how}");
    }
    assert!(!app.file(child).await.telling.is_told(plan));
}

#[tokio::test]
async fn a_changed_plan_keeps_who_was_told_and_a_page_from_before_changes_nothing() {
    let app = TestApp::with_families().await;
    let child = app.child("Kyle").await;
    let plan = planned(&app, child).await;
    let angharad = app.staff("Angharad").await;
    told(&angharad, child, plan, &["kyle"]).await;
    let address = format!("/children/{child}/telling/plans/{plan}/changing");
    let form = angharad.get(&address).await;
    let mut fields = plan_fields(&form.field("id"), "2026-11-26", &all_six(), "carol");
    fields.push(("seen".to_owned(), form.field("seen")));
    assert_eq!(post(&angharad, &address, &fields).await.status, 303);
    let mut late = plan_fields(&form_id(), "2026-11-27", &all_six(), "carol");
    late.push(("seen".to_owned(), form.field("seen")));
    assert_eq!(post(&angharad, &address, &late).await.status, 409);
    let file = app.file(child).await;
    let now = file.families().next().unwrap().plans.get(plan).unwrap();
    assert!(now.plan.steps.iter().all(|step| step.day.day() == 26));
    assert_eq!(now.waiting().len(), 6);
}
