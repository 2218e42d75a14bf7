//! The plan on a parent's own pages: what was shown to them, and what they think of it, which nobody else's page has.

use ledger::{EntryId, FileId};

use super::{Side, at};
use crate::{
    children::What,
    parents::PlanView,
    plan::{Answer as View, Strand},
    testing::{Answer, Browser, TestApp, form_id},
};

/// Sam writes a plan for this child, or changes it.
async fn plans(app: &TestApp, worker: &Browser<'_>, child: FileId) {
    let file = app.file(child).await;
    let seen = file.plan.now().map(|(stamp, _)| stamp.id.to_string());
    let (id, seen) = (form_id(), seen.unwrap_or_default());
    let text = format!("Zqxworker {id}");
    let fields = [
        ("id", id.as_str()),
        ("seen", &*seen),
        ("version", "0"),
        ("because", "There is more to it."),
        ("speak", "1"),
        ("hears", "1"),
        ("step", "1"),
        ("heart-text", &*text),
        ("important-text", "Zqxworker: what matters to her."),
    ];
    let path = format!("/children/{child}/plan/writing");
    let done = worker.post(&path, &fields).await;
    assert_eq!(done.status, 303, "{}", done.words());
}

/// Sam shows it to somebody, in these words.
async fn shows(app: &TestApp, side: &Side<'_>, to: &str, parts: &[(&str, &str)]) -> EntryId {
    let id = form_id();
    let mut all = vec![("id", id.as_str()), ("version", "0"), ("alone", "yes")];
    all.retain(|(name, _)| !parts.iter().any(|(one, _)| one == name));
    all.extend_from_slice(parts);
    let path = format!("/children/{}/plan/people/{to}", side.child);
    let done = side.worker.post(&path, &all).await;
    assert_eq!(done.status, 303, "{}", done.words());
    let file = app.file(side.child).await;
    let to = crate::file::Slug::for_name(to, |_| false);
    file.plan.shown_to(&to).expect("shown").0.id
}

/// They say what they think of a part.
async fn says(browser: &Browser<'_>, part: &str, other: &[(&str, &str)]) -> (String, Answer) {
    let id = form_id();
    let mut fields = vec![("id", id.as_str()), ("do", "plan-say"), ("part", part)];
    fields.extend_from_slice(other);
    let answer = browser.post("/here", &fields).await;
    (id, answer)
}

async fn views(app: &TestApp, child: FileId) -> Vec<PlanView> {
    let file = app.file(child).await;
    let all = file
        .families()
        .flat_map(|family| family.parents.plan_views());
    all.map(|(_, view)| view.clone()).collect()
}

/// Everything they wrote, in the family's file.
async fn wrote(app: &TestApp, child: FileId) -> usize {
    let file = app.file(child).await;
    let all = file.families().flat_map(|family| family.parents.all());
    all.count()
}

#[tokio::test]
async fn a_parent_reads_what_they_were_shown_of_the_plan_and_nothing_else_of_it() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    plans(&app, &side.worker, side.child).await;
    let before = at(&rana, "home").await;
    assert!(
        !before.words().contains("The plan for"),
        "{}",
        before.words()
    );
    shows(&app, &side, "mark", &[("part-heart", "Zqxmark")]).await;
    let of = shows(
        &app,
        &side,
        "rana",
        &[("part-heart", "We ask how it is at home.")],
    )
    .await;
    let home = at(&rana, "home").await;
    assert!(
        home.words().contains("Sam showed you this"),
        "{}",
        home.words()
    );
    let place = format!("plan {of}");
    assert!(home.attributes("button[name=go]", "value").contains(&place));
    let page = at(&rana, &place).await;
    for says in [
        "The plan for",
        "We ask how it is at home.",
        "Say what you think of this",
    ] {
        assert!(page.words().contains(says), "{says}: {}", page.words());
    }
    assert!(!page.everything().contains("Zqx"), "{}", page.words());
    let address = format!("/children/{}/plan/people/rana", side.child);
    let sides = side.worker.get(&address).await.words();
    assert!(sides.contains("own pages."), "the worker knows: {sides}");
}

#[tokio::test]
async fn what_a_parent_thinks_is_their_own_view_beside_the_others_due_and_on_no_screen() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let (_, mark) = Side::inside(&app, "Sam", "Amira", "mark").await;
    plans(&app, &side.worker, side.child).await;
    let of = shows(
        &app,
        &side,
        "rana",
        &[("part-heart", "We ask how it is at home.")],
    )
    .await;
    let part = format!("plan-part {of} heart");
    let page = at(&rana, &part).await;
    assert!(
        page.words()
            .contains("It may become part of what is written for the court"),
        "{}",
        page.words()
    );
    let no = [("view", "does_not"), ("words", "Zqxnobody asked me.")];
    let (id, done) = says(&rana, &part, &no).await;
    assert_eq!(done.goes_to(), "/here", "{}", done.words());
    let all = views(&app, side.child).await;
    let entry = EntryId(id.parse().unwrap());
    assert_eq!(all.len(), 1);
    assert_eq!(all[0].child.as_str(), "amira");
    let view = &all[0].view;
    assert_eq!(
        (view.of, view.strand, view.said),
        (Some(of), Strand::Heart, Some(entry))
    );
    assert_eq!((view.answer, view.person.as_str()), (View::DoesNot, "rana"));
    let due = app.due(side.child).await;
    assert!(due.iter().any(|due| due.what == What::FromParent(entry)));
    let list = side.worker.get("/children").await.words();
    assert!(
        list.contains("Read what Rana Haddad thinks of the plan"),
        "{list}"
    );
    let base = format!("/children/{}", side.child);
    for page in ["/plan", "/plan/people/rana"] {
        let page = side.worker.get(&format!("{base}{page}")).await.words();
        for says in [
            "does not agree",
            "Zqxnobody asked me.",
            "said on their own pages",
        ] {
            assert!(page.contains(says), "{says}: {page}");
        }
    }
    let one = side
        .worker
        .get(&format!("{base}/from-parents/{entry}"))
        .await
        .words();
    assert!(
        one.contains("does not agree") && one.contains("We ask how it is"),
        "{one}"
    );
    let hers = rana.get("/here").await;
    assert!(
        hers.words().contains("Sam has what you said"),
        "{}",
        hers.words()
    );
    for (whose, place) in [
        (&rana, "home"),
        (&rana, &*part),
        (&mark, "home"),
        (&mark, &*part),
    ] {
        let page = at(whose, place).await;
        assert!(
            !page.everything().contains("Zqx"),
            "{place}: {}",
            page.words()
        );
        assert!(!page.words().contains("does not agree"), "{}", page.words());
    }
    let others = side.worker.get(&format!("{base}/plan/people/mark")).await;
    assert!(
        !others.everything().contains("Zqxnobody"),
        "{}",
        others.words()
    );
}

#[tokio::test]
async fn what_is_said_after_a_change_is_of_what_they_read() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    plans(&app, &side.worker, side.child).await;
    let first = shows(&app, &side, "rana", &[("part-heart", "Zqxfirst words.")]).await;
    let part = format!("plan-part {first} heart");
    let page = at(&rana, &part).await;
    assert!(page.words().contains("Zqxfirst words."));
    plans(&app, &side.worker, side.child).await;
    shows(&app, &side, "rana", &[("part-heart", "Second words.")]).await;
    let again = rana.get("/here").await;
    assert!(
        again.words().contains("something newer"),
        "{}",
        again.words()
    );
    assert!(
        !again.everything().contains("Zqxfirst"),
        "{}",
        again.words()
    );
    let (_, done) = says(&rana, &part, &[("view", "partly"), ("words", "")]).await;
    assert_eq!(done.goes_to(), "/here");
    assert_eq!(views(&app, side.child).await[0].view.of, Some(first));
    let page = side
        .worker
        .get(&format!("/children/{}/plan", side.child))
        .await;
    assert!(
        page.words().contains("of what they were shown before"),
        "{}",
        page.words()
    );
}

#[tokio::test]
async fn what_was_typed_comes_back_and_what_was_begun_is_kept_with_its_part() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    plans(&app, &side.worker, side.child).await;
    let of = shows(
        &app,
        &side,
        "rana",
        &[("part-heart", "We ask how it is at home.")],
    )
    .await;
    let part = format!("plan-part {of} heart");
    let (_, page) = says(&rana, &part, &[("words", "Zqxtyped")]).await;
    assert_eq!(page.status, 422);
    assert!(
        page.words().contains("Choose what you think of it."),
        "{}",
        page.words()
    );
    assert_eq!(page.box_text("words"), "Zqxtyped");
    assert!(page.words().contains("We ask how it is at home."));
    assert_eq!(wrote(&app, side.child).await, 0);
    let begun = [
        ("do", "plan-say"),
        ("part", &*part),
        ("view", "partly"),
        ("words", "Zqxbegun"),
    ];
    assert_eq!(rana.post("/here/keeping", &begun).await.status, 200);
    let home = at(&rana, "home").await;
    assert!(home.attributes("button[name=go]", "value").contains(&part));
    assert!(
        !home.everything().contains("Zqxbegun"),
        "offered, not shown"
    );
    let page = at(&rana, &part).await;
    assert_eq!(page.box_text("words"), "Zqxbegun");
    assert_eq!(page.attributes("input[checked]", "value"), ["partly"]);
    let (_, done) = says(&rana, &part, &[("view", "partly"), ("words", "Zqxbegun")]).await;
    assert_eq!(done.goes_to(), "/here");
    assert_eq!(at(&rana, &part).await.box_text("words"), "");
}

#[tokio::test]
async fn a_plan_that_is_not_theirs_takes_no_view_and_loses_no_word() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let (_, mark) = Side::inside(&app, "Sam", "Amira", "mark").await;
    plans(&app, &side.worker, side.child).await;
    let hers = shows(
        &app,
        &side,
        "rana",
        &[("part-heart", "We ask how it is at home.")],
    )
    .await;
    let others = format!("plan-part {hers} heart");
    let unshown = format!("plan-part {hers} decisions");
    let no = [("view", "does_not"), ("words", "Zqxtyped")];
    for (whose, part) in [
        (&mark, &*others),
        (&rana, &*unshown),
        (
            &rana,
            "plan-part 0198c000-0000-7000-8000-0000000000aa heart",
        ),
        (&rana, "home"),
    ] {
        let (_, page) = says(whose, part, &no).await;
        assert_eq!(page.status, 422, "{part}");
        assert!(
            page.words().contains("is not on your pages"),
            "{}",
            page.words()
        );
        assert_eq!(page.box_text("words"), "Zqxtyped", "{part}");
        let place = at(whose, part).await;
        assert!(place.words().contains("Hello"), "{part}: {}", place.words());
    }
    for answer in ["could_not", "not_asked", "agree"] {
        let part = format!("plan-part {hers} heart");
        let (_, page) = says(&rana, &part, &[("view", answer)]).await;
        assert_eq!(page.status, 422, "{answer}");
    }
    assert!(views(&app, side.child).await.is_empty());
    assert_eq!(wrote(&app, side.child).await, 0);
    // Another family's parent, and a child of the family.
    let (_, denise) = Side::inside(&app, "Priya", "Jayden", "denise").await;
    let (_, page) = says(&denise, &others, &no).await;
    assert_eq!(page.status, 422);
    let amira = app.child_in(side.child, true).await;
    let before = app.entries(side.child).await;
    let id = form_id();
    let fields = [
        ("id", &*id),
        ("do", "plan-say"),
        ("part", &*others),
        no[0],
        no[1],
    ];
    amira.post("/here", &fields).await;
    assert_eq!(app.entries(side.child).await, before);
    assert!(views(&app, side.child).await.is_empty());
}

#[tokio::test]
async fn a_plan_for_fewer_than_see_the_screen_or_taken_off_or_not_safe_is_not_there() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    plans(&app, &side.worker, side.child).await;
    let of = shows(&app, &side, "rana", &[("part-heart", "Zqxplan")]).await;
    assert!(
        at(&rana, &format!("plan {of}"))
            .await
            .words()
            .contains("Zqxplan")
    );
    let (id, named) = (form_id(), of.to_string());
    let off = [("id", &*id), ("of", &*named)];
    let path = format!("/children/{}/off-screen", side.child);
    let done = side.worker.post(&path, &off).await;
    assert!(
        done.goes_to().ends_with("/plan/people/rana"),
        "{}",
        done.goes_to()
    );
    let page = at(&rana, &format!("plan {of}")).await;
    assert!(!page.everything().contains("Zqxplan"), "{}", page.words());
    assert!(!page.words().contains("The plan for"), "{}", page.words());
    let of = shows(&app, &side, "rana", &[("part-heart", "Zqxplan")]).await;
    let people = side.worker.get(&side.pages).await;
    let people = people.attributes("input[name=screen_people]", "value");
    let beside = people.iter().find(|one| *one != "mark").expect("somebody");
    let with = [
        ("safe", "yes"),
        ("screen", "people"),
        ("screen_people", beside.as_str()),
    ];
    assert_eq!(side.asks(&with).await.status, 303);
    let home = at(&rana, "home").await;
    assert!(!home.words().contains("The plan for"), "{}", home.words());
    let part = format!("plan-part {of} heart");
    let (_, page) = says(&rana, &part, &[("view", "agrees")]).await;
    assert_eq!(page.status, 422, "somebody else sees this screen");
    let address = format!("/children/{}/plan/people/rana", side.child);
    let sides = side.worker.get(&address).await.words();
    assert!(sides.contains("somebody else sees that screen"), "{sides}");
    assert_eq!(side.asks(&[("safe", "no")]).await.status, 303);
    let gone = rana.get("/here").await;
    assert!(!gone.everything().contains("Zqxplan"), "{}", gone.words());
    let (_, done) = says(&rana, &part, &[("view", "agrees")]).await;
    assert_ne!(done.status, 422);
    assert!(views(&app, side.child).await.is_empty());
}
