//! A worker writes the plan.

use super::{fields, rhys, written};
use crate::{
    children::What,
    plan::Strand,
    testing::{TestApp, form_id},
};

#[tokio::test]
async fn an_empty_plan_says_what_to_do_and_the_form_has_six_strands_strengths_first() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, rhys(&app).await);
    let page = angharad.get(&format!("/children/{child}/plan")).await;
    assert!(
        page.words().contains("There is no plan yet"),
        "{}",
        page.words()
    );
    let form = angharad
        .get(&format!("/children/{child}/plan/writing"))
        .await;
    let headings = form.texts("section.card h2");
    assert_eq!(headings[0], "Children and families at the heart");
    assert_eq!(headings[5], "Decisions that are clear and reasoned");
    let labels = form.texts("section.card label");
    assert_eq!(labels[0], "What goes well");
}

#[tokio::test]
async fn what_is_wrong_is_said_beside_its_field_and_what_was_typed_comes_back() {
    let app = TestApp::with_families().await;
    let child = rhys(&app).await;
    let before = app.entries(child).await;
    let tries = [
        (("speak-who-1", ""), "Write who will be spoken to"),
        (("speak-about-1", ""), "Write what about"),
        (("hears-what-1", ""), "Write what it is"),
        (("hears-by-1", ""), "Write the day as"),
        (("hears-by-1", "2099-01-01"), "Write the day as"),
        (("step-owner-1", ""), "Write who does it"),
        (("step-by-1", "Friday"), "Write the day as"),
    ];
    for (other, says) in tries {
        let page = written(&app, child, &[other]).await;
        assert_eq!(page.status, 422, "{other:?}");
        assert!(page.words().contains(says), "{other:?}: {}", page.words());
        assert!(page.box_text("heart-strengths").contains("a day of school"));
    }
    let nothing = [
        ("heart-strengths", ""),
        ("heart-text", ""),
        ("heart-to_child", ""),
        ("important-text", " "),
        ("important-to_child", ""),
    ];
    let page = written(&app, child, &nothing).await;
    assert!(
        page.words().contains("at least one part"),
        "{}",
        page.words()
    );
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn who_is_spoken_to_what_the_child_hears_and_steps_are_due_on_their_days_until_done() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, rhys(&app).await);
    assert_eq!(written(&app, child, &[]).await.status, 303);
    let plans = |all: Vec<crate::children::Due>| -> Vec<String> {
        let all = all
            .into_iter()
            .filter(|due| matches!(due.what, What::Plan(_)));
        all.map(|due| due.by.to_string()).collect()
    };
    let due = plans(app.due(child).await);
    assert_eq!(due, ["2026-11-25", "2026-11-26", "2026-11-27"]);
    let file = app.file(child).await;
    let (_, version) = file.plan.now().unwrap();
    let step = version.steps[0].id.to_string();
    let id = form_id();
    let fields = [("id", &*id), ("of", &*step), ("how", "It took a day.")];
    let done = angharad
        .post(&format!("/children/{child}/plan/done"), &fields)
        .await;
    assert_eq!(done.status, 303);
    assert_eq!(plans(app.due(child).await).len(), 2);
    let page = angharad.get(&format!("/children/{child}/plan")).await;
    assert!(page.words().contains("It took a day."), "{}", page.words());
    let other = [("id", &*form_id()), ("of", &*form_id()), ("how", "")];
    let none = angharad
        .post(&format!("/children/{child}/plan/done"), &other)
        .await;
    assert_eq!(none.status, 404, "nothing of this plan");
}

#[tokio::test]
async fn what_changed_since_the_version_before_is_said_and_why_and_what_was_done_stays_done() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, rhys(&app).await);
    written(&app, child, &[]).await;
    let file = app.file(child).await;
    let version = file.plan.now().unwrap().1.clone();
    let (speak, hears) = (
        version.speak_to[0].id.to_string(),
        version.hears[0].id.to_string(),
    );
    let id = form_id();
    let done = [("id", &*id), ("of", &*speak), ("how", "")];
    angharad
        .post(&format!("/children/{child}/plan/done"), &done)
        .await;
    let other = [
        ("because", "The council changed its plan."),
        ("important-text", "Monthly, or weekly?"),
        ("speak-id-1", &*speak),
        ("hears-id-1", &*hears),
        ("hears-by-1", "2026-11-30"),
        ("step-what-1", ""),
        ("step-owner-1", ""),
        ("step-by-1", ""),
    ];
    let without = written(&app, child, &[("important-text", "Other")]).await;
    assert_eq!(without.status, 422);
    assert!(without.words().contains("Write why the plan changed"));
    let changed = written(&app, child, &other).await;
    assert_eq!(changed.status, 303, "{}", changed.words());
    let page = angharad
        .get(&format!("/children/{child}/plan"))
        .await
        .words();
    for says in [
        "The council changed its plan.",
        "Changed: What is important to the child",
        "is now: what the council says about Celyn (Monday 30 November)",
        "Not there any more: Read the council’s file",
    ] {
        assert!(page.contains(says), "{says}: {page}");
    }
    assert!(!page.contains("Changed: Children and families"), "{page}");
    let file = app.file(child).await;
    assert!(file.plan.done(version.speak_to[0].id).is_some());
    let late = written(&app, child, &[("seen", &*form_id()), ("because", "x")]).await;
    assert_eq!(late.status, 409, "a page from before");
    assert!(file.plan.now().unwrap().1.part(Strand::Important).is_some());
}

#[tokio::test]
async fn the_same_form_twice_is_one_version_and_what_we_do_not_know_are_the_open_promises() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, rhys(&app).await);
    let id = form_id();
    let address = format!("/children/{child}/plan/writing");
    for _ in 0..2 {
        let twice = angharad.post(&address, &fields(&id, &[])).await;
        assert_eq!(twice.status, 303, "{}", twice.words());
    }
    assert_eq!(app.file(child).await.plan.versions().len(), 1);
    let me = app.staff_id("Angharad").await.to_string();
    let id = form_id();
    let promise = [
        ("id", &*id),
        ("subject", "Zqxwhether the judge sees him"),
        ("to", "rhys"),
        ("owner", &*me),
        ("by", "2026-11-27"),
    ];
    let made = angharad
        .post(&format!("/children/{child}/promises"), &promise)
        .await;
    assert_eq!(made.status, 303, "{}", made.words());
    let page = angharad
        .get(&format!("/children/{child}/plan"))
        .await
        .words();
    assert!(page.contains("Zqxwhether the judge sees him"), "{page}");
}
