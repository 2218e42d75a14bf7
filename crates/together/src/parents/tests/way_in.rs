use serde_json::json;

use super::{PHRASE, Side, at, written};
use crate::testing::{TestApp, form_id};

#[tokio::test]
async fn a_parent_comes_in_with_a_code_that_was_given_and_later_with_their_phrase() {
    let app = TestApp::with_families().await;
    let side = Side::of(&app, "Sam", "Amira", "rana").await;
    assert_eq!(side.asked().await.status, 303);
    let code = side.live_code().await;
    let choose = side.types(&code.to_lowercase(), "").await;
    assert!(
        choose.words().contains("Choose a phrase"),
        "{}",
        choose.words()
    );
    let rana = side.comes_in(&code).await;
    let page = rana.get("/here").await;
    assert!(
        page.words().contains("Hello Rana Haddad"),
        "{}",
        page.words()
    );
    assert_eq!(page.title(), "Home", "the same neutral title as anybody's");
    let used_up = [
        ("code", code.as_str()),
        ("phrase", PHRASE),
        ("choose", "yes"),
    ];
    assert_eq!(
        app.nobody().post("/here", &used_up).await.status,
        422,
        "a code works once"
    );
    assert_eq!(side.types(&code[..4], PHRASE).await.goes_to(), "/here");
    assert_eq!(side.types(&code[..4], "three green newt").await.status, 422);
}

#[tokio::test]
async fn a_dead_code_of_a_parents_and_one_nobody_has_get_the_same_answer() {
    let app = TestApp::with_families().await;
    let side = Side::of(&app, "Sam", "Amira", "rana").await;
    side.asked().await;
    let dead = side.makes().await.texts("p.code").join("");
    let never = "ABCD EFGH JKMN";
    let [one, other] = [dead.as_str(), never].map(async |code| side.types(code, "").await);
    let (one, other) = (one.await, other.await);
    assert_eq!((one.status.as_u16(), other.status.as_u16()), (422, 422));
    assert_eq!(
        one.html().replace(&dead, ""),
        other.html().replace(never, "")
    );
}

#[tokio::test]
async fn a_code_is_over_after_fourteen_days() {
    let app = TestApp::with_families().await;
    let side = Side::of(&app, "Sam", "Amira", "rana").await;
    side.asked().await;
    let code = side.live_code().await;
    app.minutes_later(14 * 24 * 60);
    assert_eq!(side.types(&code, "").await.status, 422);
}

#[tokio::test]
async fn nobody_has_a_code_about_whom_nobody_asked_and_the_page_says_why() {
    let app = TestApp::with_families().await;
    let side = Side::of(&app, "Sam", "Amira", "mark").await;
    let page = side.worker.get(&side.pages).await;
    assert!(
        page.words().contains("not knowing is no"),
        "{}",
        page.words()
    );
    assert!(!page.html().contains("/codes"), "there is no button");
    let made = side.makes().await;
    assert_eq!(made.status, 409);
    assert!(
        made.words().contains("not knowing is no"),
        "{}",
        made.words()
    );
    assert!(made.texts("p.code").is_empty());
}

#[tokio::test]
async fn what_nobody_chose_is_not_guessed() {
    let app = TestApp::with_families().await;
    let side = Side::of(&app, "Sam", "Amira", "rana").await;
    for answers in [
        &[][..],
        &[("safe", "yes")],
        &[("screen", "nobody")],
        &[("safe", "yes"), ("screen", "people")],
    ] {
        let again = side.asks(answers).await;
        assert_eq!(again.status, 422, "{answers:?}");
        assert!(
            !again.texts(".govuk-error-summary li").is_empty(),
            "{answers:?}"
        );
        assert_eq!(side.makes().await.status, 409, "{answers:?}");
    }
}

#[tokio::test]
async fn nobody_has_a_code_whose_screen_a_stranger_sees() {
    let app = TestApp::with_families().await;
    let side = Side::of(&app, "Sam", "Amira", "rana").await;
    let answers = [
        ("safe", "yes"),
        ("screen", "else"),
        ("screen_else", "a neighbour"),
    ];
    assert_eq!(side.asks(&answers).await.status, 303);
    let made = side.makes().await;
    assert_eq!(made.status, 409);
    assert!(
        made.words().contains("who is not in this file"),
        "{}",
        made.words()
    );
}

#[tokio::test]
async fn saying_that_it_is_not_safe_ends_every_way_in_at_once() {
    let app = TestApp::with_families().await;
    let side = Side::of(&app, "Sam", "Amira", "rana").await;
    side.asked().await;
    let code = side.live_code().await;
    let rana = side.comes_in(&code).await;
    assert_eq!(side.asks(&[("safe", "no")]).await.status, 303);
    let nobody = app.nobody().get("/here").await;
    assert_eq!(rana.get("/here").await.html(), nobody.html());
    let wrong = side.types(&code[..4], "three red newts").await;
    assert_eq!(
        side.types(&code[..4], PHRASE).await.html(),
        wrong.html(),
        "it says no more"
    );
}

#[tokio::test]
async fn taking_every_code_back_ends_it_at_once() {
    let app = TestApp::with_families().await;
    let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let back = format!("{}/taking-back", side.pages);
    assert_eq!(
        side.worker.post(&back, &[("id", &form_id())]).await.status,
        303
    );
    let page = rana.get("/here").await;
    assert!(!page.words().contains("Rana"), "{}", page.words());
}

#[tokio::test]
async fn a_place_that_is_not_safe_or_something_new_at_court_ends_it_until_it_is_asked_again() {
    let app = TestApp::with_families().await;
    let amira = app.child("Amira").await;
    let asked = json!({ "family": "A", "court": "Bramley", "number": "1", "law": "private", "what": "Something new." });
    for what in ["court", "place"] {
        app.minutes_later(1);
        let (side, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
        if what == "court" {
            written(&app, amira, &[], &[("court.asked", asked.clone())]).await;
        } else {
            let place = json!({ "of": "rana", "detail": "email", "text": "rana@post.example" });
            let ids = written(&app, amira, &[], &[("people.whereabouts", place)]).await;
            let unsafe_ = json!({ "place": ids[0].to_string(), "safe": false });
            written(&app, amira, &[("going_out.checked", unsafe_)], &[]).await;
        }
        let page = rana.get("/here").await;
        assert!(!page.words().contains("Rana"), "{what}: {}", page.words());
        assert_eq!(side.makes().await.status, 409, "{what}");
        if what == "court" {
            assert_eq!(side.asked().await.status, 303);
            app.minutes_later(1);
            assert_eq!(
                side.makes().await.status,
                200,
                "asked again, there can be a code"
            );
        }
    }
}

#[tokio::test]
async fn somebody_who_is_not_a_parent_of_them_any_more_is_out() {
    let app = TestApp::with_families().await;
    let (_, dean) = Side::inside(&app, "Angharad", "Kyle", "dean").await;
    assert!(dean.get("/here").await.words().contains("Kyle"));
    let card = json!({ "slug": "dean", "name": "Dean Foster", "is": [{ "what": "parent", "to": "shannon" }], "readers": "everyone" });
    written(
        &app,
        app.child("Kyle").await,
        &[],
        &[("people.person", card)],
    )
    .await;
    let page = dean.get("/here").await;
    assert!(!page.words().contains("Dean"), "{}", page.words());
}

#[tokio::test]
async fn ten_wrong_phrases_are_told_to_the_worker() {
    let app = TestApp::with_families().await;
    let side = Side::of(&app, "Sam", "Amira", "rana").await;
    side.asked().await;
    let code = side.live_code().await;
    side.comes_in(&code).await;
    for _ in 0..10 {
        side.types(&code[..4], "not this one at all").await;
    }
    for _ in 0..50 {
        if side
            .worker
            .get(&side.pages)
            .await
            .words()
            .contains("Somebody tried to come in")
        {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    }
    panic!("nobody was told");
}

#[tokio::test]
async fn a_child_and_a_grown_up_who_is_nobody_to_this_child_have_no_way_in_from_here() {
    let app = TestApp::with_families().await;
    let rhys = app.child("Rhys").await;
    let angharad = app.staff("Angharad").await;
    for person in ["rhys", "celyn", "gareth", "nobody"] {
        let page = format!("/children/{rhys}/people/{person}/way-in");
        assert_eq!(angharad.get(&page).await.status, 404, "{person}");
        let codes = format!("{page}/codes");
        let made = angharad.post(&codes, &[("id", &form_id())]).await;
        assert_eq!(made.status, 404, "{person}");
    }
    let people = angharad.get(&format!("/children/{rhys}/people")).await;
    let links = people.attributes("a", "href");
    assert!(links.contains(&format!("/children/{rhys}/people/mam/way-in")));
    assert!(!links.contains(&format!("/children/{rhys}/people/celyn/way-in")));
}

#[tokio::test]
async fn where_a_childs_pages_were_the_parents_do_not_come_up() {
    let app = TestApp::with_families().await;
    let (_, rana) = Side::inside(&app, "Sam", "Amira", "rana").await;
    let about_me = at(&rana, "about-me").await;
    assert!(
        about_me.words().contains("Hello Rana"),
        "{}",
        about_me.words()
    );
    let posted = [
        ("id", form_id()),
        ("do", "about-me".to_owned()),
        ("name", "Zqxname".to_owned()),
    ];
    let posted = posted
        .each_ref()
        .map(|(name, value)| (*name, value.as_str()));
    rana.post("/here", &posted).await;
    let amira = app.file(app.child("Amira").await).await;
    assert!(!format!("{:?}", amira.entries).contains("Zqxname"));
}
