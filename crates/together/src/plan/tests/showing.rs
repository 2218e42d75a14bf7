//! Each person sees what they are shown of it, and says what they think of each part.

use super::{TO_CHILD, rhys, says, shows, written};
use crate::{
    plan::{Answer, Strand},
    testing::TestApp,
};

#[tokio::test]
async fn a_grown_up_sees_what_was_written_for_them_and_nothing_else_of_the_plan() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, rhys(&app).await);
    written(&app, child, &[]).await;
    let other = grown_up(&app, child).await;
    let address = format!("/children/{child}/plan/people/{other}");
    let page = angharad.get(&address).await;
    assert_eq!(
        page.box_text("part-heart"),
        "",
        "nothing is shown that nobody wrote for them"
    );
    let label = "Children and families at the heart, in words for";
    assert!(page.words().contains(label), "{}", page.words());
    let nothing = shows(&angharad, child, &other, &[("alone", "yes")]).await;
    assert_eq!(nothing.status, 422);
    assert!(nothing.words().contains("Write at least one part to show"));
    let part = [
        ("part-heart", "We want to know how it is at home."),
        ("alone", "yes"),
    ];
    let done = shows(&angharad, child, &other, &part).await;
    assert_eq!(done.status, 303, "{}", done.words());
    let file = app.file(child).await;
    let slug = crate::file::Slug::for_name(&other, |_| false);
    let (stamp, shown) = file.plan.shown_to(&slug).unwrap();
    assert_eq!(shown.parts.len(), 1);
    assert!(shown.hears.is_empty());
    let paper = angharad
        .get(&format!("/children/{child}/plan/{}/paper", stamp.id))
        .await;
    assert_eq!(paper.status, 200);
    assert!(paper.body.starts_with(b"%PDF"));
}

#[tokio::test]
async fn nobody_is_named_to_somebody_who_may_not_know_of_them() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, rhys(&app).await);
    written(&app, child, &[]).await;
    let other = grown_up(&app, child).await;
    let part = [
        ("part-heart", "Ask [somebody](p:nobody-at-all)."),
        ("alone", "yes"),
    ];
    let held = shows(&angharad, child, &other, &part).await;
    assert_eq!(held.status, 422);
    assert!(held.words().contains("may not know of"), "{}", held.words());
    assert!(held.box_text("part-heart").contains("Ask"));
    assert!(
        app.file(child)
            .await
            .plan
            .shown_to(&crate::file::Slug::for_name(&other, |_| false))
            .is_none()
    );
}

#[tokio::test]
async fn what_a_person_thinks_of_each_part_is_kept_and_why_not_where_they_could_not_or_were_not_asked()
 {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, rhys(&app).await);
    written(&app, child, &[]).await;
    let page = says(&angharad, child, "rhys", &[("not_asked", "")]).await;
    assert_eq!(page.status, 422);
    assert_eq!(
        says(&angharad, child, "rhys", &[("not_asked", "He is away.")])
            .await
            .status,
        303
    );
    let file = app.file(child).await;
    let (_, view) = file.plan.view(Strand::Decisions, file.child()).unwrap();
    assert_eq!(
        (view.answer, &*view.because),
        (Answer::NotAsked, "He is away.")
    );
    shows(&angharad, child, "rhys", &TO_CHILD).await;
    let missing = says(&angharad, child, "rhys", &[("view-heart", "could_not")]).await;
    assert_eq!(missing.status, 422);
    assert!(missing.words().contains("Write why"));
    let said = [
        ("view-heart", "agrees"),
        ("view-important", "partly"),
        ("words-important", "Zqxweekly. Put that in."),
    ];
    assert_eq!(says(&angharad, child, "rhys", &said).await.status, 303);
    let file = app.file(child).await;
    let (_, view) = file.plan.view(Strand::Important, file.child()).unwrap();
    assert_eq!(view.words, "", "a child’s words are an entry of their own");
    assert_eq!(
        file.voice.words(view.said.unwrap()),
        Some("Zqxweekly. Put that in.")
    );
    let page = angharad
        .get(&format!("/children/{child}/plan"))
        .await
        .words();
    assert!(
        page.contains("agrees with a part") && page.contains("Zqxweekly"),
        "{page}"
    );
    let other = grown_up(&app, child).await;
    let theirs = angharad
        .get(&format!("/children/{child}/plan/people/{other}"))
        .await;
    assert!(
        !theirs.everything().contains("Zqxweekly"),
        "{}",
        theirs.words()
    );
}

#[tokio::test]
async fn a_sister_and_a_stranger_have_no_plan_here() {
    let app = TestApp::with_families().await;
    let (angharad, child) = (app.staff("Angharad").await, rhys(&app).await);
    let before = angharad
        .get(&format!("/children/{child}/plan/people/rhys"))
        .await;
    assert_eq!(before.status, 404, "there is none yet");
    written(&app, child, &[]).await;
    for other in ["celyn", "nobody-at-all"] {
        let page = angharad
            .get(&format!("/children/{child}/plan/people/{other}"))
            .await;
        assert_eq!(page.status, 404, "{other}");
    }
    let sam = app.staff("Sam").await;
    for address in ["plan", "plan/writing", "plan/people/rhys"] {
        let page = sam.get(&format!("/children/{child}/{address}")).await;
        assert_eq!(page.status, 404, "{address}");
    }
}

async fn grown_up(app: &TestApp, child: ledger::FileId) -> String {
    let file = app.file(child).await;
    let mut all = file.families().flat_map(|family| family.people.all());
    let found = all.find(|person| !person.child && person.slug.as_str() != "celyn");
    found.unwrap().slug.to_string()
}
