//! The plan on a child's own page.

use super::{TO_CHILD, rhys, shows, written};
use crate::{
    plan::{Answer, Strand},
    testing::{TestApp, form_id},
};

#[tokio::test]
async fn a_child_reads_the_plan_in_their_own_words_and_nothing_before_it_is_shown() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, rhys(&app).await);
    written(&app, child, &[]).await;
    let rhys = app.child_in(child, false).await;
    let before = rhys.get("/here").await;
    assert!(!before.words().contains("My plan"), "{}", before.words());
    let done = shows(&angharad, child, "rhys", &TO_CHILD).await;
    assert_eq!(done.status, 303, "{}", done.words());
    let home = rhys.get("/here").await;
    assert!(home.words().contains("My plan"), "{}", home.words());
    rhys.post("/here", &[("go", "plan")]).await;
    let page = rhys.get("/here").await;
    for says in [
        "You and your family",
        "You told me how much Celyn matters.",
        "By Thursday 26 November: what the council says about Celyn",
    ] {
        assert!(page.words().contains(says), "{says}: {}", page.words());
    }
    assert!(!page.everything().contains("Zqx"), "nothing of the workers’ text");
    assert!(!page.words().contains("How things are decided"), "an empty part is not there");
}

#[tokio::test]
async fn what_a_child_thinks_of_a_part_is_theirs_and_no_screen_says_what_it_was() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, rhys(&app).await);
    written(&app, child, &[]).await;
    shows(&angharad, child, "rhys", &TO_CHILD).await;
    let file = app.file(child).await;
    let of = file.plan.shown_to(file.child()).unwrap().0.id;
    let rhys = app.child_in(child, false).await;
    rhys.post("/here", &[("go", "plan")]).await;
    let (id, about) = (form_id(), format!("{of} important"));
    let no = [("id", &*id), ("do", "plan-view"), ("about", &*about), ("view", "does_not")];
    assert_eq!(rhys.post("/here", &no).await.status, 303);
    let asks = rhys.get("/here").await;
    assert!(asks.words().contains("You can say more here"), "{}", asks.words());
    let asked = asks.field("about");
    let id = form_id();
    let more = [
        ("id", &*id),
        ("do", "say"),
        ("about", &*asked),
        ("version", "0"),
        ("words", "Zqxweekly."),
    ];
    assert_eq!(rhys.post("/here", &more).await.status, 303);
    let file = app.file(child).await;
    let (_, view) = file.plan.view(Strand::Important, file.child()).unwrap();
    assert_eq!(view.answer, Answer::DoesNot);
    let said = view.said.expect("their words");
    assert_eq!(file.voice.words(said), Some("Zqxweekly."));
    rhys.post("/here", &[("go", "plan")]).await;
    let page = rhys.get("/here").await;
    assert!(page.words().contains("You can say it again"), "{}", page.words());
    assert!(!page.everything().contains("Zqxweekly"));
}

#[tokio::test]
async fn a_part_that_this_screen_does_not_show_takes_no_view() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, rhys(&app).await);
    written(&app, child, &[]).await;
    shows(&angharad, child, "rhys", &TO_CHILD).await;
    let file = app.file(child).await;
    let of = file.plan.shown_to(file.child()).unwrap().0.id;
    let rhys = app.child_in(child, false).await;
    let before = app.entries(child).await;
    for about in [format!("{of} decisions"), format!("{child} heart"), String::new()] {
        let id = form_id();
        let no = [("id", &*id), ("do", "plan-view"), ("about", &*about), ("view", "agrees")];
        assert_eq!(rhys.post("/here", &no).await.status, 303);
    }
    assert_eq!(app.entries(child).await, before);
}

#[tokio::test]
async fn only_the_newest_that_was_shown_is_on_the_screen_and_it_can_be_taken_off() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, rhys(&app).await);
    written(&app, child, &[]).await;
    shows(&angharad, child, "rhys", &TO_CHILD).await;
    shows(&angharad, child, "rhys", &[("part-heart", "Another plan.")]).await;
    let rhys = app.child_in(child, false).await;
    rhys.post("/here", &[("go", "plan")]).await;
    let page = rhys.get("/here").await;
    assert!(page.words().contains("Another plan."), "{}", page.words());
    assert!(!page.everything().contains("how much Celyn matters"));
    let file = app.file(child).await;
    let of = file.plan.shown_to(file.child()).unwrap().0.id.to_string();
    let id = form_id();
    let off = [("id", &*id), ("of", &*of)];
    let done = angharad.post(&format!("/children/{child}/off-screen"), &off).await;
    assert_eq!(done.status, 303);
    assert!(done.goes_to().ends_with("/plan/people/rhys"), "{}", done.goes_to());
    let page = rhys.get("/here").await;
    assert!(!page.everything().contains("Another plan."), "{}", page.words());
}
