use super::{Side, at, letter, written};
use crate::testing::{ROUTES, TestApp, Who, form_id};

#[tokio::test]
async fn a_parents_session_reaches_no_page_of_a_workers() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let before = app.entries(side.child).await;
    let nothing = uuid::Uuid::from_u128(7).to_string();
    let places = crate::testing::Places {
        child: side.child.to_string(),
        letter: nothing.clone(),
        entry: nothing.clone(),
        attachment: nothing,
        person: "rana".to_owned(),
    };
    for route in ROUTES
        .iter()
        .filter(|route| !matches!(route.who, Who::Anybody | Who::Children))
    {
        let address = route.address(&places);
        for method in route.methods {
            let answer = match *method {
                "GET" => rana.get(&address).await,
                _ => rana.post(&address, &[("id", &form_id())]).await,
            };
            assert_eq!(answer.goes_to(), "/here", "{method} {}", route.path);
            assert!(answer.body.is_empty(), "{method} {}", route.path);
        }
    }
    assert_eq!(app.entries(side.child).await, before);
}

#[tokio::test]
async fn nobody_but_workers_of_the_child_sees_what_a_parent_wrote_or_makes_a_code() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let entry = super::writes(&rana, "ask", "Zqxmine").await;
    let one = format!("/children/{}/from-parents/{entry}", side.child);
    for name in ["Priya", "Angharad", "Bea", "Nell", "Joy", "Owen"] {
        let other = app.staff(name).await;
        for page in [
            &one,
            &side.pages,
            &format!("/children/{}/from-parents", side.child),
        ] {
            assert_eq!(other.get(page).await.status, 404, "{name} {page}");
        }
        for post in [
            one.clone(),
            format!("{one}/promising"),
            format!("{one}/reading"),
            format!("{one}/showing-back"),
            side.pages.clone(),
            format!("{}/codes", side.pages),
        ] {
            let answer = other.post(&post, &[("id", &form_id())]).await;
            assert_eq!(answer.status, 404, "{name} {post}");
        }
    }
    // Through another family's child, its own worker finds neither the words nor the person.
    let (priya, jay) = (app.staff("Priya").await, app.child("Jayden").await);
    for page in [
        format!("/children/{jay}/from-parents/{entry}"),
        format!("/children/{jay}/people/rana/way-in"),
    ] {
        assert_eq!(priya.get(&page).await.status, 404, "{page}");
    }
}

#[tokio::test]
async fn a_parent_reaches_nothing_of_a_childs_nor_a_child_of_a_parents() {
    let app = TestApp::with_families().await;
    let (side, mark) = Side::inside(&app, "Sam", "Amira", "mark").await;
    let to_amira = letter("what_changed", "amira", &["amira", "mark"], "Zqxtoamira");
    let id = to_amira["letter"].as_str().unwrap().to_owned();
    written(&app, side.child, &[("letters.sent", to_amira)], &[]).await;
    assert!(
        !at(&mark, &format!("letter {id}"))
            .await
            .html()
            .contains("Zqx"),
        "though he is among its readers"
    );
    let amira = app.child_in(side.child, false).await;
    let to_mark = letter("what_changed", "mark", &["mark", "amira"], "Zqxtomark");
    written(&app, side.child, &[("letters.sent", to_mark)], &[]).await;
    let recording = uuid::Uuid::from_u128(9);
    for browser in [&mark, &amira] {
        let missing = browser.get(&format!("/here/recordings/{recording}")).await;
        assert_eq!(missing.status, 404);
    }
}

#[tokio::test]
async fn a_form_of_another_session_does_nothing() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let id = form_id();
    let fields = [
        ("id", id.as_str()),
        ("do", "ask"),
        ("words", "Zqxother"),
        ("page", "not this one"),
    ];
    assert_eq!(rana.post("/here", &fields).await.goes_to(), "/here");
    let page = rana.get("/here").await;
    assert!(
        page.words().contains("This page was from before"),
        "{}",
        page.words()
    );
    assert!(!page.html().contains("Zqxother"));
    let kept = rana.post("/here/keeping", &fields).await;
    assert_eq!(kept.status, 410);
    let family = app.file(side.child).await;
    assert!(
        family
            .families()
            .all(|family| family.parents.all().is_empty())
    );
}

#[tokio::test]
async fn hiding_the_page_ends_it() {
    let app = TestApp::with_families().await;
    let (_, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let page = rana.get("/here").await;
    assert_eq!(page.attributes("a.leave", "href"), ["/leave"]);
    assert_eq!(rana.get("/leave").await.status, 303);
    assert_eq!(
        rana.get("/here").await.html(),
        app.nobody().get("/here").await.html()
    );
}

#[tokio::test]
async fn a_form_that_could_not_be_done_says_to_each_who_fits_them_and_brings_back_what_was_typed() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let amira = app.child_in(side.child, false).await;
    for (browser, there, not_there) in [
        (&rana, "0808 2000 247", "Childline"),
        (&amira, "Childline", "0808 2000 247"),
    ] {
        let page = browser.get("/here").await.field("page");
        let fields = [
            ("page", page.as_str()),
            ("id", "none"),
            ("do", "say"),
            ("words", "Zqxtyped"),
        ];
        let refused = browser.post("/here", &fields).await;
        assert_eq!(refused.status, 400);
        let words = refused.words();
        assert!(words.contains("Zqxtyped"), "{words}");
        assert!(
            words.contains(there) && !words.contains(not_there),
            "{words}"
        );
    }
}
