//! One-time codes for people who work here.

use crate::testing::{Answer, TestApp, form_id};

/// Bea makes a code for somebody; it is on the page this once.
async fn code_for(app: &TestApp, name: &str) -> String {
    let (bea, who) = (app.staff("Bea").await, app.staff_id(name).await.to_string());
    let page = bea.post("/house/links", &[("staff", &who)]).await.words();
    let words: Vec<&str> = page.split(|c: char| !c.is_alphanumeric()).collect();
    let group =
        |word: &str| word.len() == 4 && word.bytes().all(|c| crate::door::SYMBOLS.contains(&c));
    let found = words
        .windows(3)
        .find(|three| three.iter().all(|word| group(word)));
    found
        .unwrap_or_else(|| panic!("a code is on the page: {page}"))
        .join(" ")
}

async fn signs_in(app: &TestApp, code: &str) -> Answer {
    app.nobody().post("/sign-in", &[("code", code)]).await
}

#[tokio::test]
async fn a_one_time_code_signs_in_the_person_it_was_made_for_once() {
    let app = TestApp::with_families().await;
    let code = code_for(&app, "Sam").await;
    let signed_in = signs_in(&app, &code.to_lowercase().replace(' ', "-")).await;
    assert_eq!(signed_in.goes_to(), "/came-in");
    let sam = app.nobody().with_cookie_of(&signed_in);
    assert_eq!(sam.get("/").await.goes_to(), "/children");
    assert!(sam.get("/children").await.words().contains("Sam Osei"));
    let again = signs_in(&app, &code).await;
    assert_eq!(again.status, 422);
    assert!(!again.headers.contains_key("set-cookie"));
}

#[tokio::test]
async fn two_browsers_with_one_code_are_not_both_signed_in() {
    let app = TestApp::with_families().await;
    let code = code_for(&app, "Sam").await;
    let (one, other) = tokio::join!(signs_in(&app, &code), signs_in(&app, &code));
    assert_eq!(
        [&one, &other]
            .iter()
            .filter(|answer| answer.goes_to() == "/came-in")
            .count(),
        1
    );
}

#[tokio::test]
async fn a_code_that_is_old_and_one_that_never_was_get_the_same_page() {
    let app = TestApp::with_families().await;
    let code = code_for(&app, "Sam").await;
    app.minutes_later(10);
    let old = signs_in(&app, &code).await;
    let never = signs_in(&app, "ABCD EFGH JKMN").await;
    let nonsense = signs_in(&app, "nonsense").await;
    assert_eq!((old.status.as_u16(), never.status.as_u16()), (422, 422));
    assert_eq!(old.everything(), never.everything());
    assert_eq!(nonsense.everything(), never.everything());
}

#[tokio::test]
async fn a_childs_code_does_not_sign_in_staff_and_a_staff_code_no_child() {
    let app = TestApp::with_families().await;
    let code = code_for(&app, "Sam").await;
    assert_eq!(
        app.nobody().post("/here", &[("code", &code)]).await.status,
        422
    );
    let (angharad, rhys) = (app.staff("Angharad").await, app.child("Rhys").await);
    let childs = angharad
        .post(
            &format!("/children/{rhys}/way-in/codes"),
            &[("id", &form_id())],
        )
        .await
        .texts("p.code")
        .join("");
    assert_eq!(signs_in(&app, &childs).await.status, 422);
}

#[tokio::test]
async fn somebody_added_twice_is_one_person() {
    let app = TestApp::with_families().await;
    let (bea, id, before) = (
        app.staff("Bea").await,
        form_id(),
        app.app.door.staff().await.unwrap().len(),
    );
    let fields = [
        ("id", id.as_str()),
        ("name", "New Person"),
        ("role", "adviser"),
    ];
    for _ in 0..2 {
        assert_eq!(bea.post("/house", &fields).await.goes_to(), "/house");
    }
    assert_eq!(app.app.door.staff().await.unwrap().len(), before + 1);
    assert_eq!(app.staff("New").await.get("/children").await.status, 200);
    let other = [fields[0], ("name", "Zqxother Person"), fields[2]];
    let refused = bea.post("/house", &other).await;
    assert_eq!(refused.status, 409, "other words under the same id");
    assert_eq!(refused.texts("pre.typed"), ["Zqxother Person"]);
    assert!(!bea.get("/house").await.words().contains("Zqxother"));
}

#[tokio::test]
async fn a_role_nobody_can_have_is_refused_and_what_was_typed_stays() {
    let app = TestApp::with_families().await;
    let (bea, before) = (
        app.staff("Bea").await,
        app.app.door.staff().await.unwrap().len(),
    );
    for role in ["", "child", "program", "parent", "Administrator"] {
        let id = form_id();
        let answer = bea
            .post(
                "/house",
                &[("id", &id), ("name", "New Person"), ("role", role)],
            )
            .await;
        assert_eq!(answer.status, 422, "“{role}”");
        assert_eq!(answer.attributes("#name", "value"), ["New Person"]);
    }
    assert_eq!(app.app.door.staff().await.unwrap().len(), before);
}

#[tokio::test]
async fn what_is_known_of_staff_is_sealed() {
    let app = TestApp::with_families().await;
    let rows = ledger::query("SELECT sealed FROM staff")
        .fetch_all(app.ledger.db())
        .await
        .unwrap();
    for row in rows {
        let sealed = String::from_utf8_lossy(&row.get::<Vec<u8>>("sealed").unwrap()).into_owned();
        assert!(
            !sealed.contains("Osei") && !sealed.contains("07700"),
            "{sealed}"
        );
    }
}

#[tokio::test]
async fn who_made_a_code_is_on_the_house_is_told_once_and_stands_with_every_look() {
    let app = TestApp::with_families().await;
    let (bea, child) = (
        app.app.door.staff_member(app.staff_id("Bea").await).await,
        app.child("Amira").await,
    );
    let code = code_for(&app, "Sam").await;
    let house = app.staff("Bea").await.get("/house").await.words();
    assert!(
        house.contains("Bea") && house.contains("for Sam Osei"),
        "{house}"
    );
    assert!(!house.contains(&code), "and no code");
    let signed_in = signs_in(&app, &code).await;
    let sam = app.nobody().with_cookie_of(&signed_in);
    let told = sam.get(signed_in.goes_to()).await.words();
    let bea = bea.unwrap().unwrap();
    assert!(
        told.contains(&format!("{} made it on", bea.who.name)),
        "{told}"
    );
    assert!(told.contains("10:00"), "{told}");
    sam.get(&format!("/children/{child}")).await;
    let looks = app.looks(child).await;
    let made_by = format!("came in with a code made by {}", bea.id);
    assert!(
        looks.iter().any(|look| look.why.contains(&made_by)),
        "{looks:?}"
    );
    let entries = app.ledger.read(crate::door::HOUSE, 0).await.unwrap();
    let entry = String::from_utf8_lossy(&entries.last().unwrap().body).into_owned();
    assert!(
        entry.contains("house.link_made") && entry.contains(&bea.id.to_string()),
        "{entry}"
    );
    assert!(!entry.contains(&code.replace(' ', "")));
}

#[tokio::test]
async fn a_code_made_on_the_machine_is_told_as_that_and_somebody_without_one_is_told_nothing() {
    let app = TestApp::with_families().await;
    let code = app.link_for("Sam").await;
    let signed_in = signs_in(&app, code.symbols()).await;
    let sam = app.nobody().with_cookie_of(&signed_in);
    let told = sam.get("/came-in").await.words();
    assert!(
        told.contains("on the machine that Together runs on"),
        "{told}"
    );
    assert_eq!(app.staff("Sam").await.get("/came-in").await.goes_to(), "/");
}

/// Everybody's `(child, others)` of this member of staff.
async fn children_of(app: &TestApp, name: &str) -> Vec<ledger::FileId> {
    let id = app.staff_id(name).await;
    let mut theirs = Vec::new();
    for child in app.children().await {
        let file = app.file(child).await;
        if file
            .opening
            .workers()
            .iter()
            .any(|worker| worker.who.worker == id)
        {
            theirs.push(child);
        }
    }
    theirs
}

#[tokio::test]
async fn somebody_who_leaves_is_out_at_once_and_no_child_is_left_with_nobody() {
    let app = TestApp::with_families().await;
    let (bea, sam) = (app.staff("Bea").await, app.staff("Sam").await);
    let (children, left) = (children_of(&app, "Sam").await, app.staff_id("Sam").await);
    let code = code_for(&app, "Sam").await;
    let page = format!("/house/leaving/{left}");
    let shown = bea.get(&page).await;
    assert!(
        shown.words().contains("Nobody else works with"),
        "{}",
        shown.words()
    );
    for name in ["Amira", "Yusuf"] {
        assert!(
            !shown.words().contains(name),
            "an administrator reads no name"
        );
    }
    let id = shown.field("id");
    let refused = bea.post(&page, &[("id", &id)]).await;
    assert_eq!(refused.status, 422);
    assert_eq!(
        sam.get("/children").await.status,
        200,
        "nothing is done yet"
    );

    let priya = app.staff_id("Priya").await.to_string();
    let fields = [("id", id.as_str()), ("staff", priya.as_str())];
    assert_eq!(bea.post(&page, &fields).await.goes_to(), "/house");
    assert_eq!(sam.get("/children").await.goes_to(), "/sign-in");
    assert_eq!(signs_in(&app, &code).await.status, 422);
    assert!(
        !bea.get("/house")
            .await
            .texts("ul.rows bdi")
            .contains(&"Sam Osei".to_owned())
    );
    let priya = app.staff("Priya").await;
    for child in children {
        let file = app.file(child).await;
        let workers = file.opening.workers();
        assert!(!workers.is_empty() && workers.iter().all(|worker| worker.who.worker != left));
        assert_eq!(priya.get(&format!("/children/{child}")).await.status, 200);
    }
    assert_eq!(bea.get(&page).await.status, 404, "they are gone");
    assert_eq!(bea.post(&page, &fields).await.status, 404);
}

#[tokio::test]
async fn the_last_who_looks_after_together_stays_and_nobody_else_sends_anybody_away() {
    let app = TestApp::with_families().await;
    let (bea, sam) = (app.staff_id("Bea").await, app.staff_id("Sam").await);
    let id = form_id();
    let page = |who| format!("/house/leaving/{who}");
    let refused = app
        .staff("Bea")
        .await
        .post(&page(bea), &[("id", &id)])
        .await;
    assert_eq!(refused.status, 422);
    assert!(
        refused.words().contains("Nobody else looks after Together"),
        "{}",
        refused.words()
    );
    for name in ["Sam", "Helen", "Nell"] {
        let other = app.staff(name).await;
        assert_eq!(other.get(&page(sam)).await.status, 404, "{name}");
        assert_eq!(
            other.post(&page(sam), &[("id", &id)]).await.status,
            404,
            "{name}"
        );
    }
    assert_eq!(app.staff("Sam").await.get("/children").await.status, 200);
}
